/** 来庁ボード — a section as it stands now: read once, and then followed as it changes. */
const AGAIN_MS = 1_000;
const SILENCE_MS = 20_000; // There is a heartbeat every 15 seconds.

export class Board {
  #api;
  #department;
  #changed;
  #ended = new AbortController();
  #rows = new Map();
  #lastId = null;
  #offset = 0;

  /** @param changed is called with this board whenever it is another */
  constructor(api, department, changed) {
    this.#api = api;
    this.#department = department;
    this.#changed = changed;
    this.live = false;
  }

  /** The time by the clock of the house. */
  now() {
    return Date.now() + this.#offset;
  }

  entries() {
    return [...this.#rows.values()].filter((row) => row.lane !== 'GONE');
  }

  end() {
    this.#ended.abort();
  }

  /** Follows until it is ended; whatever breaks off is taken up again. */
  async follow() {
    while (!this.#ended.signal.aborted) {
      try {
        await this.#listen();
      } catch (failure) {
        if ([401, 403].includes(failure.status)) {
          throw failure;
        }
      }
      this.#is(false);
      await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }

  async #read() {
    const board = await this.#api.get(`/board?department=${this.#department}`);
    this.#offset = Date.parse(board.at) - Date.now();
    this.#rows = new Map(board.entries.map((entry) => [entry.id, entry]));
    this.#changed(this);
  }

  /** The feed is open before the board is read: nothing falls between the two. */
  async #listen() {
    const silence = new AbortController();
    const signal = AbortSignal.any([this.#ended.signal, silence.signal]);
    const headers = this.#lastId === null ? {} : { 'Last-Event-ID': this.#lastId };
    const body = await this.#api.stream(`/board/stream?department=${this.#department}`, headers, signal);
    await this.#read();
    this.#is(true);
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      for await (const event of eventsOf(body)) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        await this.#hear(event);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async #hear({ name, id, data }) {
    this.#lastId = id ?? this.#lastId;
    if (name === 'resync') {
      await this.#read();
    } else if (name === 'entry' || name === 'gone') {
      this.#take(name, JSON.parse(data));
      this.#changed(this);
    }
  }

  /** What is older than what is known comes from before the board was read. */
  #take(name, row) {
    const known = this.#rows.get(row.id);
    if (known === undefined || row.version > known.version) {
      this.#rows.set(row.id, name === 'gone' ? { ...row, lane: 'GONE' } : row);
    }
  }

  #is(live) {
    this.live = live;
    this.#changed(this);
  }
}

/** Server-sent events; a heartbeat is an event without a name. */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    yield* blocks.map(eventOf);
  }
}

function eventOf(block) {
  const event = { data: '' };
  for (const line of block.split('\n')) {
    const [, field, text] = /^(\w*): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') {
      event.name = text;
    } else if (field === 'id') {
      event.id = text;
    } else if (field === 'data') {
      event.data += text;
    }
  }
  return event;
}

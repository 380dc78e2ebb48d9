/** 中継 — a feed of the server, followed as it comes; whatever breaks off is taken up again. */
const AGAIN_MS = 1_000;
const SILENCE_MS = 20_000; // There is a heartbeat every 15 seconds.

export class Feed {
  #open;
  #opened;
  #hear;
  #ended = new AbortController();

  /**
   * @param open gives the bytes of the feed, until the signal that it is handed
   * @param opened is called once the feed is open, before anything is heard
   * @param hear is called with each event
   */
  constructor(open, opened, hear) {
    this.#open = open;
    this.#opened = opened;
    this.#hear = hear;
  }

  end() {
    this.#ended.abort();
  }

  /**
   * Follows until it is ended.
   *
   * @param broken is called whenever it breaks off
   */
  async follow(broken) {
    while (!this.#ended.signal.aborted) {
      try {
        await this.#listen();
      } catch (failure) {
        if ([401, 403].includes(failure.status)) {
          throw failure;
        }
      }
      broken();
      await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }

  async #listen() {
    const silence = new AbortController();
    const body = await this.#open(AbortSignal.any([this.#ended.signal, silence.signal]));
    await this.#opened();
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

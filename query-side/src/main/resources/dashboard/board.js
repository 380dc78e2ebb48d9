/** 来庁ボード — a section as it stands now: read once, and then followed as it changes. */
import { Feed } from './feed.js';

export class Board {
  #api;
  #department;
  #changed;
  #feed;
  #rows = new Map();
  #lastId = null;
  #offset = 0;

  /** @param changed is called with this board whenever it is another */
  constructor(api, department, changed) {
    this.#api = api;
    this.#department = department;
    this.#changed = changed;
    this.#feed = new Feed((signal) => this.#open(signal), () => this.#opened(), (event) => this.#hear(event));
    this.live = false;
  }

  /** The time by the clock of the house. */
  now() {
    return Date.now() + this.#offset;
  }

  entries() {
    return [...this.#rows.values()].filter((row) => row.lane !== 'GONE');
  }

  follow() {
    return this.#feed.follow(() => this.#is(false));
  }

  end() {
    this.#feed.end();
  }

  async #read() {
    const board = await this.#api.get(`/board?department=${this.#department}`);
    this.#offset = Date.parse(board.at) - Date.now();
    this.#rows = new Map(board.entries.map((entry) => [entry.id, entry]));
    this.#changed(this);
  }

  #open(signal) {
    const headers = this.#lastId === null ? {} : { 'Last-Event-ID': this.#lastId };
    return this.#api.stream(`/board/stream?department=${this.#department}`, headers, signal);
  }

  /** The feed is open before the board is read: nothing falls between the two. */
  async #opened() {
    await this.#read();
    this.#is(true);
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

/** 人数 — how many are in the house, section by section, as figures tell it: followed as they change. */
import { Feed } from './feed.js';

const BEFORE = 'false';
const DURING = 'true';

export class Counts {
  #api;
  #section;
  #changed;
  #feeds;
  #answers = new Map();

  /**
   * @param section which alone is counted; none for all
   * @param day on which they came, such as 2026-11-29
   * @param changed is called with this whenever a count is another
   */
  constructor(api, section, day, changed) {
    this.#api = api;
    this.#section = section;
    this.#changed = changed;
    this.day = day;
    this.live = false;
    this.#feeds = [BEFORE, DURING].map((served) =>
      new Feed((signal) => this.#open(served, signal), () => {}, (event) => this.#hear(served, event)));
  }

  follow() {
    return Promise.all(this.#feeds.map((feed) => feed.follow(() => this.#is(false))));
  }

  end() {
    this.#feeds.forEach((feed) => feed.end());
  }

  /** By the clock of the house; none before anything was counted. */
  get asOf() {
    return [...this.#answers.values()].map((answer) => answer.asOf).sort().at(-1);
  }

  /** Of each section: who has not been served yet, and who is served or was. */
  rows() {
    const sections = new Set([BEFORE, DURING].flatMap((served) =>
      this.#figures(served).map((figure) => figure.DEPARTMENT)));
    return [...sections].map((section) => [section, this.#value(BEFORE, section), this.#value(DURING, section)]);
  }

  #open(served, signal) {
    const filters = ['STATE:OPEN', `SERVED:${served}`];
    if (this.#section !== null) {
      filters.push(`DEPARTMENT:${this.#section}`);
    }
    const question = new URLSearchParams([
      ['metric', 'metric-contacts'], ['by', 'DEPARTMENT'], ['from', this.day], ['to', this.day],
      ...filters.map((filter) => ['filter', filter]),
    ]);
    return this.#api.stream(`/kpi/query/stream?${question}`, {}, signal);
  }

  #hear(served, { name, data }) {
    if (name === 'figures') {
      this.#answers.set(served, JSON.parse(data));
      this.#is(this.#answers.size === this.#feeds.length);
    }
  }

  #is(live) {
    this.live = live;
    if (this.#answers.size === this.#feeds.length) {
      this.#changed(this);
    }
  }

  #figures(served) {
    return this.#answers.get(served)?.figures ?? [];
  }

  #value(served, section) {
    return this.#figures(served).find((figure) => figure.DEPARTMENT === section)?.value ?? 0;
  }
}

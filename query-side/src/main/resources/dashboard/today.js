/** 今日 — who is in the house now, as a board shows it, or as figures do to whoever sees no board. */
import { Board } from './board.js';
import { bodyOf, by, el, table } from './dom.js';
import * as words from './words.js';

const LANES = [
  ['WAITING', '待っている人'], ['INCOMING', '引継ぎ受入れ待ち'], ['CALLED', '呼出中'],
  ['SERVING', '対応中'], ['ON_HOLD', '保留中'],
];
const SECOND = 1_000;
const EVERY_MS = 2 * SECOND;
const LONGEST_WAITING = 5;

export class Today {
  #api;
  #kpi;
  #names;
  #board = null;
  #timer = null;

  /** @param names of sections, by their ids */
  constructor(api, kpi, names) {
    this.#api = api;
    this.#kpi = kpi;
    this.#names = names;
  }

  /** @param department whose board; none for all sections */
  show(department) {
    this.end();
    by('today').hidden = false;
    if (department === null) {
      this.#count();
    } else {
      this.#follow(department);
    }
  }

  end() {
    this.#board?.end();
    clearTimeout(this.#timer);
    this.#board = null;
  }

  #follow(department) {
    const board = new Board(this.#api, department, () => this.#render(board));
    this.#board = board;
    board.follow().catch((problem) => this.#isNoBoard(board, problem));
    this.#tick(board);
  }

  /** Time passes for those who wait, even if nothing happens. */
  #tick(board) {
    this.#timer = setTimeout(() => {
      this.#render(board);
      this.#tick(board);
    }, SECOND);
  }

  #isNoBoard(board, problem) {
    if (this.#board !== board) {
      return;
    }
    this.end();
    if (problem.status === 403 && this.#kpi !== null) {
      this.#count();
    } else {
      bodyOf(by('today')).replaceChildren(el('p', { class: 'notice' }, problem.message));
    }
  }

  #render(board) {
    if (this.#board !== board) {
      return;
    }
    const entries = board.entries();
    const waiting = waitingOf(entries, board.now());
    bodyOf(by('today')).replaceChildren(
      freshness(board.live ? '変化をそのまま映しています' : 'つなぎ直しています…', board.now()),
      el('div', { class: 'tiles live' },
        el('article', { class: 'tile strong' }, el('h3', {}, '最長の待ち'),
          el('p', { class: 'value', id: 'longest' }, words.duration(waiting[0]?.seconds ?? 0))),
        LANES.map(([lane, name]) => count(name, entries.filter((entry) => entry.lane === lane).length, lane))),
      waiting.length === 0 ? '' : longest(waiting));
  }

  /** Whoever sees no board asks for figures, as long as somebody looks at the page. */
  async #count() {
    const wait = new Promise((done) => { this.#timer = setTimeout(done, EVERY_MS); });
    const timer = this.#timer;
    try {
      if (!document.hidden || bodyOf(by('today')).childElementCount === 0) {
        const counts = await this.#counted();
        if (timer === this.#timer) {
          bodyOf(by('today')).replaceChildren(...counts);
        }
      }
    } catch (problem) {
      if (timer !== this.#timer) {
        return;
      }
      bodyOf(by('today')).replaceChildren(el('p', { class: 'notice' }, problem.message));
      if ([401, 403].includes(problem.status)) {
        return;
      }
    }
    await wait;
    if (timer === this.#timer) {
      this.#count();
    }
  }

  async #counted() {
    const day = words.dayOf(this.#kpi.today());
    const [before, during] = await Promise.all(['false', 'true'].map((served) =>
      this.#kpi.ask(['metric-contacts'], {
        from: day, to: day, by: ['DEPARTMENT'],
        filters: [{ field: 'STATE', test: 'IS', values: ['OPEN'] }, { field: 'SERVED', test: 'IS', values: [served] }],
      })));
    this.#kpi.isNow(before.asOf);
    const sections = new Set([...before.figures, ...during.figures].map((figure) => figure.DEPARTMENT));
    const of = (answer, section) =>
      answer.figures.find((figure) => figure.DEPARTMENT === section)?.value ?? 0;
    const rows = [...sections]
      .map((section) => [this.#names.get(section) ?? section, of(before, section), of(during, section)])
      .sort((one, other) => other[1] - one[1] || other[2] - one[2]);
    return [
      freshness('2秒ごとに数え直しています', Date.parse(before.asOf)),
      el('div', { class: 'tiles live' },
        count('まだ対応していない人', sum(rows, 1), 'WAITING'), count('対応中・対応の後の人', sum(rows, 2), 'SERVING')),
      rows.length === 0 ? '' : table('受け付けた課ごとの、まだ終わっていない来庁者対応', ['課', '未対応', '対応中・後'],
        rows.map(([name, ...counts]) => [name, ...counts.map(words.number)])),
      el('p', { class: 'about' }, '最長の待ちと保留は、課のボードを見る権限のある人に示します。'),
    ];
  }
}

const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);

function waitingOf(entries, now) {
  return entries
    .filter((entry) => entry.waitingSince)
    .map((entry) => ({ ...entry, seconds: Math.max(0, (now - Date.parse(entry.waitingSince)) / SECOND) }))
    .sort((one, other) => other.seconds - one.seconds);
}

function count(name, value, lane) {
  return el('article', { class: 'tile' }, el('h3', {}, name),
    el('p', { class: 'value', 'data-lane': lane }, words.number(value), el('small', {}, '人')));
}

function longest(waiting) {
  return table('長く待っている人', ['番号', '用件', '状況', '待ち'],
    waiting.slice(0, LONGEST_WAITING).map((entry) =>
      [entry.ticket ?? '番号なし', entry.purposeLabels.join('、'), entry.laneLabel, words.duration(entry.seconds)]));
}

function freshness(how, moment) {
  return el('p', { class: 'fresh' }, `${words.clock(moment)} 現在。${how}`);
}

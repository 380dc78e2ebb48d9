/** 今日 — who is in the house now, as a board shows it, or as figures do to whoever sees no board. */
import { Board } from './board.js';
import { Counts } from './counts.js';
import { bodyOf, by, el, renew, table } from './dom.js';
import * as words from './words.js';

const LANES = [
  ['WAITING', '待っている人'], ['INCOMING', '引継ぎ受入れ待ち'], ['CALLED', '呼出中'],
  ['SERVING', '対応中'], ['ON_HOLD', '保留中'],
];
const SECOND = 1_000;
const LIVE = '変化をそのまま映しています';
const AGAIN = 'つなぎ直しています…';
const LONGEST_WAITING = 5;

export class Today {
  #api;
  #kpi;
  #names;
  #department;
  #source = null;
  #timer = null;

  /** @param names of sections, by their ids */
  constructor(api, kpi, names) {
    this.#api = api;
    this.#kpi = kpi;
    this.#names = names;
    document.addEventListener('visibilitychange', () => this.#turn());
  }

  /** @param department whose board; none for all sections */
  show(department) {
    this.#pause();
    this.#department = department;
    by('today').hidden = false;
    this.#begin();
  }

  end() {
    this.#pause();
    this.#department = undefined;
  }

  /** A page that nobody sees follows nothing; whoever comes back to it looks again. */
  #turn() {
    if (this.#department !== undefined) {
      this.#pause();
      if (!document.hidden) {
        this.#begin();
      }
    }
  }

  #begin() {
    if (this.#department === null) {
      this.#count();
    } else {
      this.#follow(this.#department);
    }
  }

  #pause() {
    this.#source?.end();
    clearTimeout(this.#timer);
    this.#source = null;
  }

  #follow(department) {
    const board = new Board(this.#api, department, () => this.#render(board));
    this.#source = board;
    board.follow().catch((problem) => this.#isNoBoard(board, problem));
    this.#tick(board);
  }

  /** Time passes for those who wait, even if nothing happens; to whoever reads it just now, nothing is said anew. */
  #tick(board) {
    this.#timer = setTimeout(() => {
      if (!bodyOf(by('today')).contains(document.activeElement)) {
        this.#render(board);
      }
      this.#tick(board);
    }, SECOND);
  }

  #isNoBoard(board, problem) {
    if (this.#source === board && problem.status === 403 && this.#kpi !== null) {
      this.#pause();
      this.#count();
    } else {
      this.#failed(board, problem);
    }
  }

  #failed(source, problem) {
    if (this.#source === source) {
      this.#pause();
      bodyOf(by('today')).replaceChildren(el('p', { class: 'notice' }, problem.message));
    }
  }

  #render(board) {
    if (this.#source !== board) {
      return;
    }
    const entries = board.entries();
    const waiting = waitingOf(entries, board.now());
    renew(bodyOf(by('today')),
      freshness(board.live ? LIVE : AGAIN, board.now()),
      el('div', { class: 'tiles live' },
        el('article', { class: 'tile strong' }, el('h3', {}, '最長の待ち'),
          el('p', { class: 'value', id: 'longest' }, words.duration(waiting[0]?.seconds ?? 0))),
        LANES.map(([lane, name]) => count(name, entries.filter((entry) => entry.lane === lane).length, lane))),
      waiting.length === 0 ? '' : longest(waiting));
  }

  /** Whoever sees no board follows figures. */
  #count() {
    const day = words.dayOf(this.#kpi.today());
    const counts = new Counts(this.#api, this.#kpi.section, day, () => this.#renderCounts(counts));
    this.#source = counts;
    counts.follow().catch((problem) => this.#failed(counts, problem));
  }

  #renderCounts(counts) {
    if (this.#source !== counts) {
      return;
    }
    this.#kpi.isNow(counts.asOf);
    if (words.dayOf(counts.asOf) !== counts.day) {
      this.#pause();
      this.#count();
      return;
    }
    const rows = counts.rows()
      .map(([section, ...numbers]) => [this.#names.get(section) ?? section, ...numbers])
      .sort((one, other) => other[1] - one[1] || other[2] - one[2]);
    renew(bodyOf(by('today')),
      freshness(counts.live ? LIVE : AGAIN, Date.parse(counts.asOf)),
      el('div', { class: 'tiles live' },
        count('まだ対応していない人', sum(rows, 1), 'WAITING'), count('対応中・対応の後の人', sum(rows, 2), 'SERVING')),
      rows.length === 0 ? '' : table('受け付けた課ごとの、まだ終わっていない来庁者対応', ['課', '未対応', '対応中・後'],
        rows.map(([name, ...numbers]) => [name, ...numbers.map(words.number)])),
      el('p', { class: 'about' }, '最長の待ちと保留は、課のボードを見る権限のある人に示します。'));
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

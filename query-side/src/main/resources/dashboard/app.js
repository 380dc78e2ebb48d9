/** 窓口の状況と指標 — signs somebody in, lets them choose, and shows what they may see. */
import { Api, Problem } from './api.js';
import { by, el } from './dom.js';
import { catalogueOf, Kpi } from './kpi.js';
import { Month } from './month.js';
import { SignIn } from './signin.js';
import { Today } from './today.js';
import * as words from './words.js';

const MONTHS = 24;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function start() {
  const configuration = await (await fetch('/dashboard/configuration')).json();
  by('practice').hidden = !configuration.practice;
  const signIn = new SignIn(configuration);
  const outcome = await signIn.outcome();
  if (outcome.token) {
    await new Dashboard(signIn, outcome.token, configuration.now).open();
  } else if (outcome.said) {
    say(outcome.said, button('サインイン', () => signIn.start()));
  } else {
    await signIn.start();
  }
}

class Dashboard {
  #signIn;
  #api;
  #kpi = null;
  #today;
  #month = null;
  #sections;
  #started;

  constructor(signIn, token, now) {
    this.#signIn = signIn;
    this.#api = new Api(token, (problem) => this.#leave(problem.message));
    this.#started = now;
  }

  async open() {
    const me = await this.#api.get('/me');
    by('who').textContent = `${me.staff.name ?? me.staff.id} さん(${me.section.name ?? me.section.id})`;
    this.#api.section = me.section.id;
    const names = new Map((await this.#api.get('/departments')).items.map(({ id, name }) => [id, name]));
    this.#sections = sectionsOf(me, names);
    if (this.#sections.length === 0) {
      say('この画面に見せられるものが、あなたの権限にはありません。');
      return;
    }
    if (this.#sections.some((section) => section.figures)) {
      this.#kpi = new Clocked(this.#api, await catalogueOf(this.#api), this.#started);
      this.#month = new Month(this.#kpi);
    }
    this.#today = new Today(this.#api, this.#kpi, names);
    this.#offer();
    say('');
    await this.#show();
  }

  #offer() {
    fill(by('section'), this.#sections.map((section, n) => [n, section.name]));
    const month = words.dayOf(this.#started).slice(0, 7);
    fill(by('month'), Array.from({ length: MONTHS }, (_, n) => words.monthsBefore(month, n))
      .map((value) => [value, words.monthName(value)]));
    by('section').addEventListener('change', () => this.#show());
    by('month').addEventListener('change', () => this.#showMonth());
    by('print').addEventListener('click', () => window.print());
    by('report-html').addEventListener('click', () => this.#report('text/html', 'html'));
    by('report-xlsx').addEventListener('click', () => this.#report(XLSX, 'xlsx'));
    by('sign-out').addEventListener('click', () => {
      this.#end();
      this.#signIn.end();
    });
    by('choice').hidden = false;
    by('sections').hidden = this.#month === null;
    for (const only of ['month', 'report-html', 'report-xlsx']) {
      by(only).disabled = this.#month === null;
    }
  }

  #chosen() {
    return this.#sections[Number(by('section').value)];
  }

  async #show() {
    const chosen = this.#chosen();
    this.#api.section = chosen.actsFor;
    if (this.#kpi !== null) {
      this.#kpi.section = chosen.id;
    }
    this.#today.show(chosen.id);
    await this.#showMonth();
  }

  async #showMonth() {
    if (this.#month !== null && this.#chosen().figures) {
      await this.#month.show(by('month').value);
    }
  }

  async #report(type, ending) {
    const month = by('month').value;
    say('月次報告を作っています…');
    try {
      const file = await this.#api.file(`/kpi/reports/${month}`, type);
      const address = URL.createObjectURL(file);
      el('a', { href: address, download: `kpi-${month}.${ending}` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      say('');
    } catch (problem) {
      say(problem.message);
    }
  }

  #end() {
    this.#today?.end();
    this.#api.forget();
  }

  #leave(reason) {
    this.#end();
    say(reason, button('もう一度サインインする', () => this.#signIn.start()));
  }
}

/** Knows what day it is by the clock of the house. */
class Clocked extends Kpi {
  #now;

  constructor(api, catalogue, now) {
    super(api, catalogue);
    this.#now = now;
  }

  today() {
    return this.#now;
  }

  isNow(moment) {
    this.#now = moment ?? this.#now;
  }
}

/** What somebody may choose: all sections and each, or those that they act for. */
function sectionsOf(me, names) {
  const mayAll = me.rights.some(({ permission }) => permission === 'READING_ALL_KPI');
  if (mayAll) {
    const each = [...names].map(([id, name]) => ({ id, name, actsFor: me.section.id, figures: true }));
    return [{ id: null, name: '全課', actsFor: me.section.id, figures: true }, ...each];
  }
  return me.sections
    .filter(({ rights }) => rights.length > 0)
    .map(({ section, rights }) => ({
      id: section.id,
      name: section.name ?? section.id,
      actsFor: section.id,
      figures: rights.some(({ permission }) => permission === 'READING_KPI'),
    }));
}

function fill(select, options) {
  select.replaceChildren(...options.map(([value, text]) => el('option', { value }, text)));
}

function button(text, pressed) {
  const made = el('button', { type: 'button' }, text);
  made.addEventListener('click', pressed);
  return made;
}

function say(sentence, ...more) {
  by('notice').hidden = sentence === '';
  by('notice').replaceChildren(sentence, ...more);
}

start().catch((failure) =>
  say(failure instanceof Problem ? failure.message : '画面を開けませんでした。読み込み直してください。'));

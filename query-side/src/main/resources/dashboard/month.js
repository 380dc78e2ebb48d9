/** この月 — a month's figures at a glance, day by day, and by weekday and hour. */
import { bars, clear, lines } from './charts.js';
import { bodyOf, by, el, unfolding } from './dom.js';
import { absence, monthsTable, tile } from './figures.js';
import { heatmap } from './heatmap.js';
import * as words from './words.js';

/** What stands in tiles, in order; the rest of a group stands in its table. */
const FIRST = {
  CRM: ['metric-contacts', 'metric-wait', 'metric-stay', 'metric-service-level', 'metric-left',
    'metric-first-contact', 'metric-returned', 'metric-satisfaction'],
  AI_NAVI: ['metric-ai-user-count', 'metric-ai-users', 'metric-ai-repeat-users', 'metric-ai-first-use', 'metric-ai-consultations',
    'metric-ai-adopted-count', 'metric-ai-adopted', 'metric-ai-right', 'metric-ai-declined', 'metric-ai-escalated'],
  ROOTING: ['metric-cases', 'metric-completed', 'metric-online', 'metric-returned', 'metric-in-time',
    'metric-working-days', 'metric-standard-flow', 'metric-cases-per-contact', 'metric-procedures-in-use',
    'metric-serving-staff', 'metric-working-time', 'metric-improvements'],
};
const MONTHS = 6;

export class Month {
  #kpi;

  constructor(kpi) {
    this.#kpi = kpi;
  }

  /** All parts of a month's page; each comes when it is there. */
  async show(month) {
    by('month-title').textContent = words.monthName(month);
    await Promise.all([
      this.#section('of-month', () => this.#parts(month)),
      this.#section('ai', () => this.#group('AI_NAVI', month)),
      this.#section('rooting', () => this.#group('ROOTING', month)),
    ]);
  }

  async #section(id, parts) {
    const body = bodyOf(by(id));
    by(id).hidden = false;
    by(id).setAttribute('aria-busy', 'true');
    try {
      const content = await parts();
      clear(body);
      body.append(...content);
    } catch (problem) {
      clear(body);
      body.append(el('p', { class: 'notice' }, problem.message));
    } finally {
      by(id).removeAttribute('aria-busy');
    }
  }

  async #parts(month) {
    const days = { from: `${month}-01`, to: words.lastDayOf(month) };
    const [group, daily, weekly, hourly, channels] = await Promise.all([
      this.#group('CRM', month),
      this.#kpi.ask(['metric-wait', 'metric-stay'], { ...days, grain: 'DAY', openDaysOnly: true }),
      this.#kpi.ask(['metric-left', 'metric-returned'], { ...days, grain: 'WEEK' }),
      this.#kpi.ask(['metric-contacts'], { ...days, by: ['WEEKDAY', 'HOUR'] }),
      this.#kpi.ask(['metric-contacts'], { ...days, by: ['CHANNEL'], order: 'VALUE_DESCENDING' }),
    ]);
    return [...group, el('div', { class: 'charts' },
      spread('待ち時間(開庁日ごと)', daily, 'metric-wait'),
      spread('滞在時間(開庁日ごと)', daily, 'metric-stay'),
      heatmap('来庁の多い時間帯(件)', hourly.figures),
      channelBars(channels),
      shares(weekly))];
  }

  async #group(group, month) {
    const metrics = this.#kpi.ofGroup(group);
    const ids = [...new Set([...FIRST[group], ...metrics.map((metric) => metric.id)])];
    const answer = await this.#kpi.ask(ids, {
      from: `${words.monthsBefore(month, MONTHS - 1)}-01`, to: words.lastDayOf(month), grain: 'MONTH',
    });
    const shown = FIRST[group].filter((id) => answer.has(id));
    const others = ids.filter((id) => answer.has(id) && !shown.includes(id));
    const missing = metrics.filter((metric) => !answer.has(metric.id));
    const definitions = [...shown, ...others].map((id) => answer.definition(id));
    return [
      el('div', { class: 'tiles' },
        shown.map((id) => tile(answer.definition(id), answer.of(id))),
        missing.map((metric) => absence(metric, this.#kpi.missing(metric) ?? '年度ごとにだけ計算します'))),
      definitions.length === 0 ? '' : unfolding(`${MONTHS}か月の表${others.length > 0 ? `(ほかの${others.length}指標も)` : ''}`,
        monthsTable(`${MONTHS}か月の値`, definitions, (metric) => answer.of(metric.id))),
    ];
  }
}

function spread(title, answer, id) {
  if (!answer.has(id)) {
    return '';
  }
  const metric = answer.definition(id);
  const figures = answer.of(id);
  return lines(title, [
    { name: '中央値', metric, figures, value: (figure) => figure.median },
    { name: '90パーセンタイル', metric, figures, value: (figure) => figure.p90 },
  ], words.shortDay);
}

function channelBars(answer) {
  return answer.has('metric-contacts')
    ? bars('チャネル', answer.definition('metric-contacts'),
      answer.figures.map((figure) => [words.channel(figure.CHANNEL), figure]))
    : '';
}

function shares(answer) {
  const series = ['metric-left', 'metric-returned'].filter((id) => answer.has(id)).map((id) => {
    const metric = answer.definition(id);
    return { name: metric.name, metric, figures: answer.of(id), value: (figure) => figure.value };
  });
  return series.length === 0 ? '' : lines('離脱と差戻し(週ごと)', series, (day) => `${words.shortDay(day)}〜`);
}

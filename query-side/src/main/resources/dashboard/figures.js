/** Figures as they are shown: a value, what it is made of when asked, and where it comes from. */
import { el, svg, table, unfolding } from './dom.js';
import * as words from './words.js';

const WIDTH = 120;
const HEIGHT = 28;

/** One KPI of a month in a tile, with the months before it. */
export function tile(metric, months) {
  const now = months.at(-1);
  const before = months.at(-2);
  return el('article', { class: 'tile' },
    el('h3', {}, metric.name),
    el('p', { class: 'value' }, words.valued(now.value, metric), ...spreadOf(now, metric)),
    el('p', { class: 'before' },
      before ? `前月 ${words.valued(before.value, metric)}` : '', trend(months)),
    unfolding('値のもと', particulars(now, metric)));
}

/** A KPI that the facts do not tell yet: it says what is missing. */
export function absence(metric, missing) {
  return el('article', { class: 'tile absent' },
    el('h3', {}, metric.name),
    el('p', { class: 'value' }, '値なし'),
    el('p', { class: 'missing' }, missing),
    unfolding('定義', el('p', {}, metric.why)));
}

function spreadOf(figure, metric) {
  return words.isSpread(metric) && !words.isNothing(figure.p90)
    ? [el('small', {}, `90%が${words.valued(figure.p90, metric)}以内`)]
    : [];
}

function particulars(figure, metric) {
  const lines = [
    ['件数 n', words.number(figure.rows)],
    ['判明率', words.percent(figure.coverage)],
    ...(words.isNothing(figure.inexact) ? [] : [['不正確な時刻', words.percent(figure.inexact)]]),
    ...parts(figure, metric),
    ['定義', `第${figure.revision}版 — ${metric.why}`],
    ['数えた範囲', `事実 ${words.number(figure.position)} まで`],
  ];
  return el('dl', {}, lines.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

function parts(figure, metric) {
  if (words.isSpread(metric)) {
    const error = metric.error ? `(誤差 ${words.percent(metric.error)} 以内)` : '';
    return [
      ['平均', words.valued(figure.mean, metric)],
      ['中央値', words.valued(figure.median, metric) + error],
      ['90パーセンタイル', words.valued(figure.p90, metric) + error],
      ['最大', words.valued(figure.max, metric)],
    ];
  }
  return words.isNothing(figure.denominator)
    ? []
    : [['分子 / 分母', `${words.number(figure.numerator)} / ${words.number(figure.denominator)}`]];
}

/** The months as a line, for a glance; their values stand in the table of the group. */
function trend(months) {
  const known = months.filter((month) => !words.isNothing(month.value));
  if (known.length < 2) {
    return '';
  }
  const most = Math.max(...known.map((month) => month.value), 0) || 1;
  const points = months
    .map((month, n) => [month.value, n])
    .filter(([value]) => !words.isNothing(value))
    .map(([value, n]) => `${x(n, months.length)},${HEIGHT - 3 - (value / most) * (HEIGHT - 6)}`);
  const last = points.at(-1).split(',');
  return svg('svg', { class: 'trend', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    svg('polyline', { points: points.join(' ') }),
    svg('circle', { cx: last[0], cy: last[1], r: 2.5 }));
}

const x = (n, count) => 4 + (n * (WIDTH - 8)) / Math.max(1, count - 1);

/** Several KPIs of several months, for whoever reads tables. */
export function monthsTable(caption, metrics, monthsOf) {
  const months = monthsOf(metrics[0]).map((month) => words.dayOf(month.from).slice(0, 7));
  return table(caption,
    ['KPI', ...months.map(words.monthName), 'n', '判明率', '版'],
    metrics.map((metric) => {
      const figures = monthsOf(metric);
      const now = figures.at(-1);
      return [metric.name, ...figures.map((figure) => words.valued(figure.value, metric)),
        words.number(now.rows), words.percent(now.coverage), `第${now.revision}版`];
    }));
}

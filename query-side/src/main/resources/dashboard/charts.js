/** Charts, each with the table of what it shows. */
import { el, table, unfolding } from './dom.js';
import * as words from './words.js';

const INK = '#1f2a30';
const PALE = '#5b6870';
const GRID = '#e1e5e7';
const COLOURS = ['#1d5f8a', '#c0662b', '#4d7f52', '#7a5a94'];
const FONT = '"BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif';
const drawn = new Map();

const toFit = new ResizeObserver((entries) =>
  entries.forEach((entry) => drawn.get(entry.target)?.resize()));

/** Takes away what was drawn in there. */
export function clear(place) {
  for (const [canvas, chart] of drawn) {
    if (place.contains(canvas)) {
      toFit.unobserve(canvas);
      chart.dispose();
      drawn.delete(canvas);
    }
  }
  place.replaceChildren();
}

/**
 * @param series such as [{ name, metric, figures, value }], over the same stretches of time
 * @param named what a stretch is called
 */
export function lines(title, series, named) {
  if (series.every((one) => one.figures.every((each) => words.isNothing(one.value(each))))) {
    return empty(title);
  }
  const stretches = series[0].figures.map((figure) => named(words.dayOf(figure.from)));
  return figure(title, {
    ...frame(series.map((one) => one.name)),
    xAxis: { type: 'category', data: stretches, ...axis() },
    yAxis: scale(series[0].metric),
    series: series.map((one, n) => ({
      type: 'line', name: one.name, data: one.figures.map((each) => scaled(one.value(each), one.metric)), connectNulls: true,
      symbol: n === 0 ? 'circle' : 'rect', symbolSize: 5,
      lineStyle: { width: 2, type: n % 2 === 0 ? 'solid' : 'dashed' },
    })),
    tooltip: tip(series[0].metric),
  }, linesTable(title, stretches, series));
}

function linesTable(title, stretches, series) {
  return table(title,
    ['期間', ...series.flatMap((one) => [one.name, 'n', '判明率', '版'])],
    stretches.map((stretch, n) => [stretch, ...series.flatMap((one) => {
      const figure = one.figures[n];
      return [words.valued(one.value(figure), one.metric), words.number(figure.rows),
        words.percent(figure.coverage), `第${figure.revision}版`];
    })]));
}

/** @param rows such as [[name, figure]], the longest bar first */
export function bars(title, metric, rows) {
  if (rows.length === 0) {
    return empty(title);
  }
  return figure(title, {
    ...frame([]),
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { ...scale(metric), type: 'value' },
    yAxis: { type: 'category', data: rows.map(([name]) => name), inverse: true, ...axis() },
    series: [{
      type: 'bar', barMaxWidth: 22, data: rows.map(([, one]) => one.value),
      label: { show: true, position: 'right', color: INK, formatter: ({ value }) => words.number(value) },
    }],
    tooltip: { ...tip(metric), trigger: 'item' },
  }, table(title, ['', metric.name, 'n', '判明率', '版'], rows.map(([name, one]) =>
    [name, words.valued(one.value, metric), words.number(one.rows), words.percent(one.coverage), `第${one.revision}版`])));
}

/** Where nothing happened there is nothing to draw. */
export function empty(title) {
  return el('figure', { class: 'chart' },
    el('figcaption', {}, title), el('p', { class: 'about' }, 'この期間の記録はありません。'));
}

function figure(title, option, equivalent) {
  const canvas = el('div', { class: 'canvas', role: 'img', 'aria-label': `${title}(同じ値の表が下にあります)` });
  const whole = el('figure', { class: 'chart' },
    el('figcaption', {}, title), canvas, unfolding('表で見る', equivalent));
  // Drawn when it has its place on the page, and so its size.
  requestAnimationFrame(() => draw(canvas, option));
  return whole;
}

function draw(canvas, option) {
  if (!canvas.isConnected) {
    return;
  }
  const chart = window.echarts.init(canvas, null, { renderer: 'canvas', devicePixelRatio: 2 });
  chart.setOption({ ...option, color: COLOURS, animation: false, textStyle: { fontFamily: FONT } });
  drawn.set(canvas, chart);
  toFit.observe(canvas);
}

function frame(names) {
  return {
    grid: { left: 8, right: 16, top: names.length > 1 ? 36 : 16, bottom: 8, containLabel: true },
    legend: { show: names.length > 1, data: names, left: 0, top: 0, itemWidth: 28, textStyle: { color: INK } },
  };
}

const axis = () => ({
  axisLine: { lineStyle: { color: GRID } },
  axisTick: { show: false },
  axisLabel: { color: PALE, hideOverlap: true },
});

function scale(metric) {
  return {
    type: 'value', min: 0, max: ({ max }) => (metric.unit === 'SHARE' && (max === 0 || max > 0.8) && max <= 1 ? 1 : null), splitNumber: 4, minInterval: metric.unit === 'ITEMS' ? 1 : 0, splitLine: { lineStyle: { color: GRID } },
    axisLabel: { color: PALE, hideOverlap: true, formatter: (value) => onScale(value, metric) },
  };
}

/** Durations are drawn in minutes, so that the scale is round. */
function scaled(value, metric) {
  return metric.unit === 'SECONDS' && !words.isNothing(value) ? value / 60 : value;
}

function onScale(value, metric) {
  return metric.unit === 'SECONDS' ? `${words.number(value)}分` : words.valued(value, metric);
}

/** As text on the canvas: markup would need styles that our policy forbids. */
function tip(metric) {
  return {
    trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: '#fff', borderColor: GRID,
    textStyle: { color: INK }, valueFormatter: (value) => onScale(value, metric),
  };
}

/** 時間帯の表 — weekday by hour, each cell as dark as it is full. It is a table, for eyes and ears. */
import { empty } from './charts.js';
import { el } from './dom.js';
import * as words from './words.js';

const SHADES = 6;

/** @param figures broken down by WEEKDAY and HOUR */
export function heatmap(title, figures) {
  if (figures.length === 0) {
    return empty(title);
  }
  const hours = [...new Set(figures.map((figure) => Number(figure.HOUR)))]
    .filter((hour) => !Number.isNaN(hour)).sort((one, other) => one - other);
  const at = new Map(figures.map((figure) => [`${figure.WEEKDAY} ${figure.HOUR}`, figure.value ?? 0]));
  const most = Math.max(1, ...at.values());
  const days = Object.entries(words.WEEKDAYS)
    .filter(([day]) => hours.some((hour) => at.get(`${day} ${hour}`) > 0));
  return el('figure', { class: 'chart' },
    el('figcaption', {}, title),
    el('div', { class: 'scroll', role: 'region', 'aria-label': title, tabindex: '0' },
      el('table', { class: 'heat' },
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, '時'),
          days.map(([, name]) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, hours.map((hour) => el('tr', {},
          el('th', { scope: 'row' }, `${hour}時台`),
          days.map(([day]) => cell(at.get(`${day} ${hour}`) ?? 0, most))))))),
    el('p', { class: 'about' }, `n = ${words.number(figures.reduce((sum, figure) => sum + figure.rows, 0))}、`
      + `第${figures[0].revision}版の定義。濃いほど多い時間帯です。`));
}

function cell(value, most) {
  const shade = value === 0 ? 0 : Math.ceil((value / most) * (SHADES - 1));
  return el('td', { class: `shade-${shade}` }, words.number(value));
}

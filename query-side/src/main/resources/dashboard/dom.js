/** Elements, made without any markup: what the API says is always a text. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export const by = (id) => document.getElementById(id);

export const bodyOf = (section) => section.querySelector('.body');

const STOPS = '[tabindex], summary, button, a[href]';

/** Shows other things in their place; whoever stands on one of them with the keyboard stays there. */
export function renew(body, ...children) {
  const stop = [...body.querySelectorAll(STOPS)].indexOf(document.activeElement);
  body.replaceChildren(...children);
  if (stop >= 0) {
    body.querySelectorAll(STOPS)[stop]?.focus({ preventScroll: true });
  }
}

/** A table that says what it is about; the first cell of every row is its heading. */
export function table(caption, headings, rows) {
  return el('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, headings.map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows.map(([first, ...rest]) =>
        el('tr', {}, el('th', { scope: 'row' }, first), rest.map((cell) => el('td', {}, cell)))))));
}

export function unfolding(summary, content) {
  return el('details', {}, el('summary', {}, summary), content);
}

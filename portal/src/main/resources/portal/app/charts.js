// Charts of HTML and SVG: every bar is a list entry with its number, so that it can be read aloud
// and followed by a link.
import {h, tags} from './dom.js';
import {number, t} from './text.js';

const {a, div, li, span, table, tbody, td, th, thead, tr, ul, caption} = tags;

/**
 * Parts of a whole in one bar, each part a link to what it counts.
 *
 * @param parts {name, value, tone, href}
 */
export function PartsBar({label, parts}) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  let from = 0;
  return div({class: 'parts'},
    h('svg', {viewBox: '0 0 100 5', preserveAspectRatio: 'none', class: 'parts-bar', role: 'img', 'aria-label': label},
      h('rect', {x: 0, y: 0, width: 100, height: 5, class: 'bar-ground'}),
      total > 0 && parts.map(part => {
        const width = (part.value / total) * 100;
        const x = from;
        from += width;
        return part.value > 0 && h('rect', {key: part.name, x, y: 0, width: Math.max(0, width - 0.3), height: 5, class: 'fill-' + part.tone});
      })),
    ul({class: 'legend'}, parts.map(part => li({key: part.name, class: part.value === 0 ? 'none' : ''},
      span({class: 'swatch swatch-' + part.tone, 'aria-hidden': 'true'}),
      part.href && part.value > 0
        ? a({href: part.href, 'data-measure': part.measure}, part.name, ' ', span({class: 'legend-number'}, number(part.value)))
        : span(part.name, ' ', span({class: 'legend-number'}, number(part.value)))))));
}

/** Names with a bar each, longest first as given. @param rows {name, value, text, href} */
export function Bars({label, rows, tone = 'info'}) {
  const most = Math.max(1, ...rows.map(row => row.value));
  return ul({class: 'bars', 'aria-label': label}, rows.map(row => li({key: row.name},
    span({class: 'bar-name'}, row.href ? a({href: row.href, 'data-measure': row.measure}, row.name) : row.name),
    h('svg', {viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: 'bar'},
      h('rect', {x: 0, y: 0, width: 100, height: 4, class: 'bar-ground'}),
      h('rect', {x: 0, y: 0, width: (row.value / most) * 100, height: 4, class: 'fill-' + tone})),
    span({class: 'bar-value'}, row.text ?? number(row.value)))));
}

export const Figure = ({name, value, href, tone, hint}) => {
  const inner = [span({class: 'figure-value'}, typeof value === 'number' ? number(value) : value), span({class: 'figure-name'}, name), hint && span({class: 'figure-hint'}, hint)];
  return href && value ? a({class: 'figure figure-' + tone, href}, inner) : div({class: 'figure figure-' + tone}, inner);
};

export function duration(seconds) {
  if (seconds == null) {
    return '–';
  }
  const [value, id, en] =
    seconds < 90 ? [seconds, 'detik', 'seconds']
    : seconds < 5400 ? [seconds / 60, 'menit', 'minutes']
    : seconds < 129600 ? [seconds / 3600, 'jam', 'hours']
    : [seconds / 86400, 'hari', 'days'];
  return number(Math.round(value * 10) / 10) + ' ' + t(id, en);
}

/** @param columns {name, of(row)} */
export const Table = ({title, columns, rows, keyOf}) => div({class: 'table-wrap'},
  table(caption({class: 'visually-hidden'}, title),
    thead(tr(columns.map((c, i) => th({key: i, scope: 'col', class: c.numeric ? 'numeric' : ''}, c.name)))),
    tbody(rows.map(row => tr({key: keyOf(row)}, columns.map((c, i) =>
      i === 0 ? th({key: i, scope: 'row'}, c.of(row)) : td({key: i, class: c.numeric ? 'numeric' : ''}, c.of(row))))))));

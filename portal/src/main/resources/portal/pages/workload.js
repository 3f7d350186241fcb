// What else the official has to do in the period of a case, before somebody answers.
import {useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {stageName} from '../app/labels.js';
import {number, period, t} from '../app/text.js';
import {Loaded} from '../app/ui.js';

const {a, div, li, p, span, strong, ul} = tags;

const DAY = 86_400_000;
const at = text => Date.parse(text + 'T00:00:00Z');

export function Workload({file}) {
  const load = useResource(`/cases/${file.caseId}/workload`);
  return div({class: 'workload', 'data-list': 'workload'},
    h(Loaded, {resource: load, lines: 1}, found => h(Load, {key: 'load', load: found})));
}

/** The days that the picture shows: of all that is in it, and something of what has no end. */
function daysOf({from, to, others}) {
  const first = Math.min(...[from, ...others.map(o => o.from)].map(at));
  const ends = [to, ...others.map(o => o.to)].filter(Boolean).map(d => at(d) + DAY);
  const last = Math.max(...ends, at(from) + 30 * DAY);
  const endless = !to || others.some(o => !o.to);
  return {first, length: (last - first) * (endless ? 1.1 : 1)};
}

function Load({load}) {
  const {others, mostAtOnce, officialName, from, to} = load;
  const days = daysOf(load);
  const place = day => ((at(day) - days.first) / days.length) * 100;
  const bar = (start, end) => ({x: place(start), width: Math.max(0.6, (end ? place(end) + (DAY / days.length) * 100 : 100) - place(start))});
  const Line = ({of, overlap, tone}) => h('svg', {viewBox: '0 0 100 5', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true'},
    h('rect', {x: 0, y: 0, width: 100, height: 5, class: 'bar-ground'}),
    h('rect', {...bar(of.from, of.to), y: 0, height: 5, class: 'fill-' + tone}),
    overlap && h('rect', {...bar(overlap.from, overlap.to), y: 0, height: 5, class: 'fill-warn'}));
  return [
    p({key: 'sum'}, strong(t('Beban pada masa itu: ', 'Workload in that period: ')),
      others.length === 0
        ? t(`${officialName} tidak punya penugasan lain.`, `${officialName} has no other assignment.`)
        : t(`${number(others.length)} penugasan lain, paling banyak ${number(mostAtOnce)} pada hari yang sama.`,
          `${number(others.length)} other assignments, at most ${number(mostAtOnce)} on one day.`)),
    others.length > 0 && ul({key: 'bars', class: 'bars'},
      li({class: 'bar-this'},
        span({class: 'bar-name'}, strong(t('Yang diminta ini', 'What is asked for here'))),
        h(Line, {of: {from, to}, tone: 'info'}),
        span({class: 'bar-value'}, period(from, to))),
      others.map((o, i) => li({key: o.caseId ?? i},
        span({class: 'bar-name'}, o.caseId ? a({href: '#/cases/' + o.caseId}, o.ownerUnitName) : o.ownerUnitName,
          o.purpose && span({class: 'quiet block clamp'}, o.purpose)),
        h(Line, {of: o, overlap: {from: o.overlapFrom, to: o.overlapTo}, tone: 'quiet'}),
        span({class: 'bar-value'}, period(o.from, o.to),
          span({class: 'block quiet'}, stageName(o.stage), ' · ',
            o.overlapDays == null ? t('bertindih terus', 'overlaps for good') : t(`bertindih ${number(o.overlapDays)} hari`, `overlaps ${number(o.overlapDays)} days`)))))),
    others.length > 0 && div({key: 'legend', class: 'legend', 'aria-hidden': 'true'},
      span(span({class: 'swatch swatch-warn'}), t('bertindih', 'overlap')), span(span({class: 'swatch swatch-quiet'}), t('di luar masa ini', 'outside the period'))),
  ];
}

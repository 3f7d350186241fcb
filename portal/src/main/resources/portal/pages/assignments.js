// Assignments as of a day: of an official, of a unit, and those that end soon.
import {h, tags, useState} from '../app/dom.js';
import {usePages} from '../app/paged.js';
import {OfficialField} from '../app/record.js';
import {day, daysUntil, period, t} from '../app/text.js';
import {Badge, Empty, Icon, Loaded, Page, StageBadge, Tabs} from '../app/ui.js';
import {UnitChooser} from './unit-chooser.js';

const {a, div, input, label, li, p, span, ul} = tags;

const SOON = 30;

export function Assignments({query}) {
  const chosen = Object.fromEntries(['unitId', 'officialId', 'asOf', 'expiringWithinDays'].map(name => [name, query.get(name) ?? '']));
  const filter = more => new URLSearchParams(Object.entries({...chosen, ...more}).filter(([, value]) => value));
  const address = more => '#/assignments?' + filter(more);
  const go = more => {
    location.hash = address(more);
  };
  const soon = chosen.expiringWithinDays;
  return h(Page, {
    title: t('Penugasan', 'Assignments'),
    lead: t('Siapa bekerja untuk siapa pada suatu hari, menurut suratnya.', 'Who works for whom on a day, by the letters.'),
  },
  h(Tabs, {
    label: t('Yang dilihat', 'What is seen'),
    tabs: [
      {href: address({expiringWithinDays: ''}), text: t('Semua yang berjalan', 'All that run'), current: !soon},
      {href: address({expiringWithinDays: SOON}), text: t(`Berakhir dalam ${SOON} hari`, `Ending within ${SOON} days`), current: Boolean(soon)},
    ],
  }),
  div({class: 'filters'},
    h(UnitChooser, {unitId: chosen.unitId, whole: t('Semua unit', 'All units'), address: unitId => address({unitId})}),
    label({class: 'filter'}, span(t('Keadaan pada', 'As of')),
      input({type: 'date', name: 'asOf', value: chosen.asOf, onChange: e => go({asOf: e.currentTarget.value})}))),
  div({class: 'narrow'}, h(OfOfficial, {key: chosen.officialId, officialId: chosen.officialId, onChoose: officialId => go({officialId})})),
  h(List, {filter: filter({})}));
}

/** Whoever is found among the officials is looked at; half a name is not. */
function OfOfficial({officialId, onChoose}) {
  const [words, setWords] = useState(officialId);
  return h(OfficialField, {
    label: t('Pegawai', 'Official'), name: 'officialId', value: words,
    onChange: value => {
      setWords(value);
      if (!value && officialId) {
        onChoose('');
      }
    },
    onKnown: official => official && official.employeeId !== officialId && onChoose(official.employeeId),
  });
}

function List({filter}) {
  filter.set('limit', 50);
  const {first, items, foot} = usePages('/assignments?' + filter, {every: 60_000, keyOf: a => a.assignmentId});
  return h(Loaded, {resource: first, lines: 6}, ({asOf}) => [
    p({class: 'quiet', role: 'status'}, t(`Keadaan pada ${day(asOf)}; yang boleh Anda baca.`, `As of ${day(asOf)}; what you may read.`)),
    items.length === 0
      ? h(Empty, {title: t('Tidak ada penugasan', 'No assignments')}, t('Tidak ada yang berjalan pada hari dan pilihan ini.', 'None runs on that day in this selection.'))
      : ul({class: 'rows', 'data-list': 'assignments'}, items.map(one => h(Line, {key: one.assignmentId, assignment: one}))),
    foot,
  ]);
}

function Line({assignment: one}) {
  const left = one.periodTo ? daysUntil(one.periodTo) : null;
  return li({class: 'row', 'data-assignment': one.assignmentId},
    a({class: 'row-link', href: '#/cases/' + one.caseId},
      div({class: 'row-title'}, one.officialName, ' ', span({class: 'arrow'}, '→'), ' ', one.ownerUnitName),
      div({class: 'row-subject clamp'}, one.purpose)),
    div({class: 'row-facts'},
      h(StageBadge, {stage: one.stage}),
      span({class: 'quiet'}, period(one.periodFrom, one.periodTo)),
      left != null && left >= 0 && left <= SOON && h(Badge, {tone: left <= 7 ? 'warn' : 'quiet'}, h(Icon, {name: 'clock'}),
        left === 0 ? t('hari terakhir', 'last day') : t(`${left} hari lagi`, `${left} days left`)),
      span({class: 'quiet'}, one.letterNumber)),
    h(Icon, {name: 'next'}));
}

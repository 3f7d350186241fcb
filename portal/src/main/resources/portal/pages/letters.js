// The register of letters (buku agenda).
import {save} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {letterStatus, letterTone} from '../app/labels.js';
import {usePages} from '../app/paged.js';
import {day, period, t} from '../app/text.js';
import {Badge, Button, Empty, Icon, Loaded, Page, ProblemBox, SearchBox, useWork} from '../app/ui.js';
import {sentence} from './documents.js';
import {UnitChooser} from './unit-chooser.js';

const {a, div, label, li, option, select, span, ul} = tags;

const FIRST_YEAR = 2023;

const years = () => {
  const now = new Date().getFullYear();
  return Array.from({length: now - FIRST_YEAR + 2}, (_, i) => String(now + 1 - i));
};

export function Letters({query}) {
  const chosen = Object.fromEntries(['unitId', 'year', 'q'].map(name => [name, query.get(name) ?? '']));
  const filter = more => new URLSearchParams(Object.entries({...chosen, ...more}).filter(([, value]) => value));
  const go = more => {
    location.hash = '#/letters?' + filter(more);
  };
  return h(Page, {
    title: t('Register surat', 'Letter register'),
    lead: t('Setiap surat penugasan dengan nomornya; konsep belum bernomor.', 'Every assignment letter with its number; a draft has none yet.'),
    actions: h(Workbook, {filter: filter({}), year: chosen.year}),
  },
  div({class: 'filters'},
    h(UnitChooser, {unitId: chosen.unitId, whole: t('Semua unit', 'All units'), address: unitId => '#/letters?' + filter({unitId})}),
    label({class: 'filter'}, span(t('Tahun', 'Year')),
      select({name: 'year', value: chosen.year, onChange: e => go({year: e.currentTarget.value})},
        option({value: ''}, t('Semua', 'All')),
        years().map(y => option({key: y, value: y, selected: y === chosen.year}, y))))),
  h(SearchBox, {
    label: t('Cari surat', 'Search letters'), value: chosen.q,
    hint: t('Nomor, pegawai, unit, atau kata dari maksudnya', 'A number, an official, a unit, or words of the purpose'),
    onSearch: q => go({q}),
  }),
  h(List, {filter: filter({})}));
}

function Workbook({filter, year}) {
  const {run, busy, problem, retry} = useWork();
  return div(
    h(Button, {busy, 'data-action': 'workbook', onClick: () => run(() => save('/letters/register.xlsx?' + filter, `buku-agenda${year && '-' + year}.xlsx`))},
      h(Icon, {name: 'sheet'}), t('Unduh buku agenda (XLSX)', 'Download the register (XLSX)')),
    h(ProblemBox, {problem, retry}));
}

function List({filter}) {
  filter.set('limit', 30);
  const {first, items, foot} = usePages('/letters?' + filter, {keyOf: l => l.letterId});
  return h(Loaded, {resource: first, lines: 6}, () => [
    items.length === 0
      ? h(Empty, {title: t('Tidak ada surat', 'No letters')}, t('Tidak ada surat pada pilihan ini yang boleh Anda baca.', 'There is no letter in this selection that you may read.'))
      : ul({class: 'rows', 'data-list': 'letters'}, items.map(l => h(Line, {key: l.letterId, letter: l}))),
    foot,
  ]);
}

function Line({letter: l}) {
  return li({class: 'row', 'data-letter': l.letterId, 'data-status': l.status},
    a({class: 'row-link', href: '#/cases/' + l.caseId},
      div({class: 'row-title'}, l.number ?? t('(belum bernomor)', '(no number yet)'), ' · ', sentence(l.title)),
      div({class: 'row-subject'}, l.officialName, ' ', span({class: 'arrow'}, '→'), ' ', l.ownerUnitName),
      div({class: 'row-subject clamp'}, l.purpose)),
    div({class: 'row-facts'},
      h(Badge, {tone: letterTone(l.status)}, letterStatus(l.status)),
      span({class: 'in-office'}, l.signatoryTitle, l.signatoryName && [' · ', l.signatoryName]),
      span({class: 'quiet'}, day(l.date)),
      span({class: 'quiet'}, period(l.periodFrom, l.periodTo)),
      l.copies.length > 0 && span({class: 'quiet'}, t(`${l.copies.length} tembusan`, `${l.copies.length} copies`))),
    h(Icon, {name: 'next'}));
}

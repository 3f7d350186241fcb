import {h, tags} from '../app/dom.js';
import {seesAll, useMe} from '../app/me.js';
import {refusalCategory, STAGES, stageName, stepName, wayName} from '../app/labels.js';
import {usePages} from '../app/paged.js';
import {day, period, t} from '../app/text.js';
import {Empty, Icon, Loaded, Page, SearchBox, Since, StageBadge, Tabs} from '../app/ui.js';

const {a, div, label, li, option, p, select, span, strong, ul} = tags;

export function Cases({query}) {
  const me = useMe();
  const boxes = [
    me.offices.length > 0 && ['UNIT', t('Unit saya', 'My unit')],
    me.offices.length > 0 && ['SENT', t('Saya mohonkan', 'Asked for by me')],
    me.employeeId && ['MINE', t('Penugasan saya', 'My assignments')],
    seesAll(me) && ['ALL', t('Semua', 'All')],
  ].filter(Boolean);
  const box = query.get('box') ?? (seesAll(me) ? 'ALL' : boxes[0]?.[0]);
  const stage = query.get('stage') ?? '';
  const words = query.get('q') ?? '';
  const address = (b, s, q) => '#/cases?' + new URLSearchParams({box: b, ...(s ? {stage: s} : {}), ...(q ? {q} : {})});
  return h(Page, {
    title: t('Daftar kasus', 'Cases'),
    lead: t('Setiap permohonan, penunjukan dan pengajuan, dari awal sampai selesai.', 'Every request, appointment and application, from its beginning to its closing.'),
  },
  div({class: 'filters filters-apart'},
    h(Tabs, {
      label: t('Kasus siapa', 'Whose cases'),
      tabs: boxes.map(([value, text]) => ({href: address(value, stage, words), text, current: value === box})),
    }),
    label({class: 'filter'}, span(t('Tahap', 'Stage')),
      select({name: 'stage', value: stage, onChange: e => {
        location.hash = address(box, e.currentTarget.value, words);
      }},
      option({value: ''}, t('Semua tahap', 'All stages')),
      STAGES.map(s => option({key: s, value: s, selected: s === stage}, stageName(s)))))),
  h(SearchBox, {
    label: t('Cari kasus', 'Search cases'), value: words,
    hint: t('Kata dari maksud, hasil, pegawai, unit atau nomor surat', 'Words of the purpose, the result, the official, the unit or a letter’s number'),
    onSearch: q => {
      location.hash = address(box, stage, q);
    },
  }),
  box && h(List, {box, stage, words}));
}

function List({box, stage, words}) {
  const path = '/cases?' + new URLSearchParams({box, limit: 30, ...(stage ? {stage} : {}), ...(words ? {q: words} : {})});
  const {first, items, foot} = usePages(path, {every: 20_000, keyOf: c => c.caseId});
  return h(Loaded, {resource: first, lines: 6}, () => [
    items.length === 0
      ? h(Empty, {title: t('Tidak ada kasus', 'No cases')}, words
        ? t('Tidak ada kasus dengan kata-kata itu pada pilihan ini.', 'No case in this selection has those words.')
        : t('Belum ada kasus pada pilihan ini.', 'There are none in this selection.'))
      : ul({class: 'rows'}, items.map(c => h(CaseRow, {key: c.caseId, file: c}))),
    foot,
  ]);
}

const ENDED = ['REFUSED', 'WITHDRAWN', 'REVOKED'];

export function CaseRow({file}) {
  const next = file.waiting[0];
  const {ending} = file;
  return li({class: 'row'},
    a({class: 'row-link', href: '#/cases/' + file.caseId, 'data-case': file.caseId},
      div({class: 'row-title'}, file.officialName, ' ', span({class: 'arrow'}, '→'), ' ', file.ownerUnitName),
      div({class: 'row-subject clamp'}, file.content.purpose ?? t('Maksud belum diisi', 'No purpose yet'))),
    div({class: 'row-facts'},
      h(StageBadge, {stage: file.stage}),
      file.way !== 'REQUEST' && span({class: 'quiet'}, wayName(file.way)),
      next && span({class: 'in-office'}, stepName(next.step), ' · ', next.officeTitle ?? file.officialName),
      file.letterNumber && span({class: 'quiet'}, file.letterNumber),
      file.content.periodFrom && span({class: 'quiet'}, period(file.content.periodFrom, file.content.periodTo)),
      span({class: 'quiet'}, h(Since, {at: file.changedAt}))),
    ending && ENDED.includes(file.stage) && p({class: 'row-reason clamp', 'data-ending': file.stage},
      ending.category && strong(refusalCategory(ending.category), ': '), ending.reason,
      // what follows from a letter was nobody's own step
      ending.by?.employee && span({class: 'quiet'}, ' — ', ending.by.office || ending.by.name, ending.at && [', ', day(ending.at)])),
    h(Icon, {name: 'next'}));
}

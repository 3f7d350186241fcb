import {get, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {seesAll, useMe} from '../app/me.js';
import {STAGES, stageName, stepName, wayName} from '../app/labels.js';
import {period, t} from '../app/text.js';
import {Button, Empty, Icon, Loaded, Page, ProblemBox, Since, StageBadge, Tabs, useWork} from '../app/ui.js';

const {a, div, label, li, option, select, span, ul} = tags;

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
  const address = (b, s) => '#/cases?' + new URLSearchParams({box: b, ...(s ? {stage: s} : {})});
  return h(Page, {
    title: t('Daftar kasus', 'Cases'),
    lead: t('Setiap permohonan, penunjukan dan pengajuan, dari awal sampai selesai.', 'Every request, appointment and application, from its beginning to its closing.'),
  },
  div({class: 'filters filters-apart'},
    h(Tabs, {
      label: t('Kasus siapa', 'Whose cases'),
      tabs: boxes.map(([value, text]) => ({href: address(value, stage), text, current: value === box})),
    }),
    label({class: 'filter'}, span(t('Tahap', 'Stage')),
      select({value: stage, onChange: e => {
        location.hash = address(box, e.currentTarget.value);
      }},
      option({value: ''}, t('Semua tahap', 'All stages')),
      STAGES.map(s => option({key: s, value: s, selected: s === stage}, stageName(s)))))),
  box && h(List, {key: box + stage, box, stage}));
}

function List({box, stage}) {
  const path = `/cases?box=${box}&limit=30${stage ? '&stage=' + stage : ''}`;
  const first = useResource(path, {every: 20_000});
  const [older, setOlder] = useState([]);
  const [cursor, setCursor] = useState();
  const {run, busy, problem, retry} = useWork();
  useEffect(() => {
    if (older.length === 0) {
      setCursor(first.data?.nextCursor);
    }
  }, [first.data]);
  const more = () => run(async () => {
    const page = await get(path + '&cursor=' + encodeURIComponent(cursor));
    setOlder([...older, ...page.items]);
    setCursor(page.nextCursor);
  });
  return h(Loaded, {resource: first, lines: 6}, ({items}) => {
    // a case that moved up meanwhile stands once, where it is now
    const ids = new Set(items.map(i => i.caseId));
    const all = [...items, ...older.filter(i => !ids.has(i.caseId))];
    return [
      all.length === 0
        ? h(Empty, {title: t('Tidak ada kasus', 'No cases')}, t('Belum ada kasus pada pilihan ini.', 'There are none in this selection.'))
        : ul({class: 'rows'}, all.map(c => h(CaseRow, {key: c.caseId, file: c}))),
      h(ProblemBox, {problem, retry}),
      cursor && div({class: 'more-row'}, h(Button, {busy, onClick: more}, t('Tampilkan berikutnya', 'Show more'))),
    ];
  });
}

export function CaseRow({file}) {
  const next = file.waiting[0];
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
    h(Icon, {name: 'next'}));
}

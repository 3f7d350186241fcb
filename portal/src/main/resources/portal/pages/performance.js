import {get, useResource} from '../app/api.js';
import {Bars, duration, Figure, PartsBar, Table} from '../app/charts.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {seesAll, useMe} from '../app/me.js';
import {refusalCategory} from '../app/labels.js';
import {ago, number, period, t} from '../app/text.js';
import {Badge, Button, Card, Empty, Icon, Loaded, Page, ProblemBox, Tabs, useWork} from '../app/ui.js';
import {UnitChooser} from './unit-chooser.js';

const {a, div, input, label, li, p, span, ul} = tags;

const MEASURES = {
  STARTED: () => t('Dimulai', 'Started'),
  SUBMITTED: () => t('Permohonan dikirim', 'Requests sent'),
  WAITING: () => t('Menunggu jawaban', 'Awaiting answer'),
  RETURNED: () => t('Dikembalikan', 'Returned'),
  REFUSED: () => t('Ditolak', 'Refused'),
  WITHDRAWN: () => t('Ditarik', 'Withdrawn'),
  APPROVED: () => t('Disetujui', 'Approved'),
  EVER_RETURNED: () => t('Pernah dikembalikan', 'Ever returned'),
  ASSIGNED: () => t('Penugasan', 'Assignments'),
  OPEN: () => t('Berjalan', 'Open'),
  LATE: () => t('Terlambat', 'Late'),
  REPORTED: () => t('Sudah dilaporkan', 'Reported'),
  FINISHED_ON_TIME: () => t('Selesai tepat waktu', 'Finished on time'),
  FINISHED_LATE: () => t('Selesai terlambat', 'Finished late'),
  ANSWERED: () => t('Dijawab', 'Answered'),
  SIGNED: () => t('Ditandatangani', 'Signed'),
  ACKNOWLEDGED: () => t('Diterima', 'Acknowledged'),
  CLOSED: () => t('Selesai', 'Closed'),
};

const STAGE = {
  DRAFT: () => t('Konsep', 'Draft'), WAITING: MEASURES.WAITING, RETURNED: MEASURES.RETURNED, REFUSED: MEASURES.REFUSED,
  WITHDRAWN: MEASURES.WITHDRAWN, APPROVED: () => t('Menunggu surat', 'Awaiting letter'), ASSIGNED: () => t('Ditugaskan', 'Assigned'),
  REPORTED: MEASURES.REPORTED, CLOSED: MEASURES.CLOSED,
};

/** The figures that are looked at, as an address. */
class View {
  constructor(query, me) {
    this.whole = query.has('unit') ? query.get('unit') === '' : me.offices.length === 0 && seesAll(me);
    this.unitId = this.whole ? '' : query.get('unit') ?? me.offices[0]?.unitId ?? me.unit?.unitId ?? '';
    this.below = query.get('below') !== 'no';
    this.role = query.get('role') === 'ORIGIN' ? 'ORIGIN' : 'OWNER';
    this.from = query.get('from') ?? '';
    this.to = query.get('to') ?? '';
    this.measure = query.get('measure') ?? '';
    this.category = query.get('category') ?? '';
  }

  with(change) {
    const v = {...this, measure: '', category: '', ...change};
    const query = {unit: v.whole ? '' : v.unitId};
    if (!v.below) {
      query['below'] = 'no';
    }
    if (v.role === 'ORIGIN') {
      query.role = v.role;
    }
    for (const [name, value] of [['from', v.from], ['to', v.to], ['measure', v.measure], ['category', v.category]]) {
      if (value) {
        query[name] = value;
      }
    }
    return '#/performance?' + new URLSearchParams(query);
  }

  period() {
    return {...(this.from && {from: this.from}), ...(this.to && {to: this.to})};
  }

  path() {
    const query = new URLSearchParams({...(!this.whole && {below: this.below}), ...this.period()});
    return '/dashboards' + (this.whole ? '' : '/units/' + this.unitId) + '?' + query;
  }

  casesPath() {
    const query = new URLSearchParams({
      measure: this.measure, role: this.role, ...(!this.whole && {below: this.below}),
      ...(this.category && {category: this.category}), ...this.period(), limit: 30,
    });
    return '/dashboards' + (this.whole ? '' : '/units/' + this.unitId) + '/cases?' + query;
  }
}

export function Performance({query}) {
  const me = useMe();
  const view = new View(query, me);
  const go = change => {
    location.hash = view.with(change);
  };
  return h(Page, {
    title: t('Kinerja', 'Performance'),
    lead: t('Yang diminta, dikerjakan, dan diselesaikan; setiap angka dapat dibuka sampai kasusnya.',
      'What was asked for, carried and finished; every number opens to its cases.'),
  },
  h(UnitChooser, {
    unitId: view.unitId, whole: seesAll(me) && t('Seluruh kabupaten', 'The whole regency'),
    address: unitId => view.with({unitId, whole: unitId === ''}),
  }),
  div({class: 'filters'},
    h(Tabs, {
      label: t('Sebagai', 'As'),
      tabs: [['OWNER', t('Sebagai pemilik kinerja', 'As owner of the target')], ['ORIGIN', t('Sebagai unit asal', 'As unit of origin')]]
        .map(([role, text]) => ({text, href: view.with({role}), current: view.role === role})),
    }),
    !view.whole && label({class: 'check'},
      input({type: 'checkbox', checked: view.below, onChange: e => go({below: e.currentTarget.checked})}), t('termasuk unit di bawahnya', 'with the units below')),
    div({class: 'filter-pair'},
      label({class: 'filter'}, span(t('Dari', 'From')), input({type: 'date', value: view.from, onChange: e => go({from: e.currentTarget.value})})),
      label({class: 'filter'}, span(t('Sampai', 'To')), input({type: 'date', value: view.to, onChange: e => go({to: e.currentTarget.value})})))),
  !view.whole && !view.unitId
    ? h(Empty, {title: t('Pilih unit', 'Choose a unit')})
    : [h(Board, {key: 'board' + view.path(), view}), view.measure && h(Behind, {key: view.casesPath(), view})]);
}

function Board({view}) {
  const board = useResource(view.path(), {every: 30_000});
  return h(Loaded, {resource: board, lines: 8}, found => {
    const figures = view.role === 'ORIGIN' ? found.asOrigin : found.asOwner;
    const {requests, assignments, steps} = figures;
    const to = (measure, category = '') => view.with({measure, category});
    const part = (measure, value, tone) => ({name: MEASURES[measure](), value, tone, measure, href: to(measure)});
    return [
      div({key: 'figures', class: 'figures'},
        h(Figure, {name: t('Permohonan dikirim', 'Requests sent'), value: requests.submitted, href: to('SUBMITTED'), tone: 'plain'}),
        h(Figure, {name: t('Penugasan berjalan', 'Open assignments'), value: assignments.open, href: to('OPEN'), tone: 'plain'}),
        h(Figure, {name: t('Terlambat', 'Late'), value: assignments.late, href: to('LATE'), tone: assignments.late > 0 ? 'bad' : 'plain'}),
        h(Figure, {name: t('Selesai', 'Finished'), value: assignments.finishedOnTime + assignments.finishedLate, href: to('CLOSED'), tone: 'plain',
          hint: t(`${number(assignments.finishedOnTime)} tepat waktu`, `${number(assignments.finishedOnTime)} on time`)})),
      div({key: 'charts', class: 'grid'},
        h(Card, {title: t('Permohonan', 'Requests')},
          h(PartsBar, {label: t('Permohonan menurut keadaannya', 'Requests by where they stand'), parts: [
            part('APPROVED', requests.approved, 'good'), part('WAITING', requests.waiting, 'wait'), part('RETURNED', requests.returned, 'warn'),
            part('REFUSED', requests.refused, 'bad'), part('WITHDRAWN', requests.withdrawn, 'quiet')]}),
          requests.oldestWaiting && p({class: 'oldest'}, t('Paling lama menunggu: ', 'Waiting longest: '),
            a({href: '#/cases/' + requests.oldestWaiting.caseId}, requests.oldestWaiting.deskTitle), ', ', ago(requests.oldestWaiting.since))),
        h(Card, {title: t('Penugasan', 'Assignments')},
          h(PartsBar, {label: t('Penugasan menurut keadaannya', 'Assignments by where they stand'), parts: [
            {...part('OPEN', assignments.open - assignments.late, 'info'), name: t('Berjalan dalam jangka waktu', 'Open, within the period')},
            part('LATE', assignments.late, 'bad'), part('FINISHED_ON_TIME', assignments.finishedOnTime, 'good'), part('FINISHED_LATE', assignments.finishedLate, 'warn')]}),
          p({class: 'oldest'}, a({href: to('REPORTED')}, t(`${number(assignments.reported)} dengan laporan yang sedang ditinjau`, `${number(assignments.reported)} with a report under review`)))),
        h(Card, {title: t('Alasan penolakan', 'Reasons of refusals')},
          Object.keys(requests.refusedByCategory).length === 0
            ? h(Empty, {title: t('Tidak ada penolakan', 'No refusals')})
            : h(Bars, {tone: 'bad', label: t('Penolakan menurut alasan', 'Refusals by reason'), rows: Object.entries(requests.refusedByCategory)
                .sort((x, y) => y[1] - x[1]).map(([category, value]) => ({name: refusalCategory(category), value, measure: 'REFUSED', href: to('REFUSED', category)}))})),
        h(Card, {title: t('Lamanya setiap langkah', 'How long each step takes')},
          h(Bars, {label: t('Rata-rata', 'Average'), rows: [
            [t('Jawaban', 'Answer'), steps.answer, 'ANSWERED'], [t('Tanda tangan', 'Signature'), steps.sign, 'SIGNED'],
            [t('Penerimaan', 'Acknowledgement'), steps.acknowledge, 'ACKNOWLEDGED'], [t('Penutupan', 'Closing'), steps.close, 'CLOSED'],
          ].map(([name, took, measure]) => ({name, value: took.averageSeconds ?? 0, text: duration(took.averageSeconds), href: took.times > 0 ? to(measure) : undefined}))}),
          p({class: 'oldest'}, t('Rata-rata. Dimulai 30 hari terakhir: ', 'Averages. Started in the last 30 days: '), number(found.adoption.startedInLast30Days),
            t('; 90 hari: ', '; 90 days: '), number(found.adoption.startedInLast90Days)))),
      found.apparatus && h(Apparatus, {key: 'apparatus', units: found.apparatus, view}),
      !found.apparatus && view.below && h(Below, {key: 'below', view}),
    ];
  });
}

const COLUMNS = view => {
  const of = u => (view.role === 'ORIGIN' ? u.asOrigin : u.asOwner);
  return [
    {name: t('Unit', 'Unit'), of: u => a({href: view.with({unitId: u.unitId, whole: false})}, u.unitName)},
    {name: t('Dikirim', 'Sent'), numeric: true, of: u => number(of(u).requests.submitted)},
    {name: t('Menunggu', 'Waiting'), numeric: true, of: u => number(of(u).requests.waiting)},
    {name: t('Ditolak', 'Refused'), numeric: true, of: u => number(of(u).requests.refused)},
    {name: t('Berjalan', 'Open'), numeric: true, of: u => number(of(u).assignments.open)},
    {name: t('Terlambat', 'Late'), numeric: true, of: u => number(of(u).assignments.late)},
    {name: t('Selesai', 'Finished'), numeric: true, of: u => number(of(u).assignments.finishedOnTime + of(u).assignments.finishedLate)},
  ];
};

function Apparatus({units, view}) {
  const active = u => u.asOwner.requests.submitted + u.asOrigin.requests.submitted + u.adoption.startedInLast90Days;
  const sorted = [...units].sort((x, y) => active(y) - active(x));
  return h(Card, {title: t('Menurut perangkat daerah', 'By apparatus')},
    h(Table, {title: t('Menurut perangkat daerah', 'By apparatus'), columns: COLUMNS(view), rows: sorted, keyOf: u => u.unitId}));
}

/** The units directly below, each with its own below. */
function Below({view}) {
  const detail = useResource('/units/' + view.unitId);
  const [boards, setBoards] = useState(null);
  const children = detail.data?.children;
  useEffect(() => {
    if (!children || children.length === 0) {
      return;
    }
    const query = new URLSearchParams({below: true, ...view.period()});
    Promise.all(children.map(c => get(`/dashboards/units/${c.unitId}?${query}`))).then(setBoards, () => {});
  }, [children]);
  return boards && h(Card, {title: t('Unit di bawahnya', 'Units below')},
    h(Table, {title: t('Unit di bawahnya', 'Units below'), columns: COLUMNS(view), rows: boards, keyOf: u => u.unitId}));
}

/** The cases that a number counts. */
function Behind({view}) {
  const path = view.casesPath();
  const first = useResource(path);
  const [older, setOlder] = useState([]);
  const [cursor, setCursor] = useState();
  const {run, busy, problem, retry} = useWork();
  useEffect(() => document.getElementById('behind')?.scrollIntoView({block: 'start'}), [Boolean(first.data)]);
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
  const title = MEASURES[view.measure]?.() ?? view.measure;
  return h(Card, {
    id: 'behind', title: view.category ? `${title}: ${refusalCategory(view.category)}` : title,
    aside: a({class: 'button button-plain', href: view.with({})}, t('Tutup', 'Close')),
  },
  h(Loaded, {resource: first, lines: 4}, ({items}) => items.length === 0
    ? h(Empty, {title: t('Tidak ada kasus', 'No cases')})
    : ul({class: 'rows'}, [...items, ...older].map(c => li({key: c.caseId, class: 'row'},
        a({class: 'row-link', href: '#/cases/' + c.caseId, 'data-case': c.caseId},
          div({class: 'row-title'}, c.officialName, ' ', span({class: 'arrow'}, '→'), ' ', c.ownerUnitName),
          div({class: 'row-subject'}, c.reason ?? c.originUnitName)),
        div({class: 'row-facts'},
          h(Badge, {}, STAGE[c.stage]?.() ?? c.stage), c.late && h(Badge, {tone: 'bad'}, t('Terlambat', 'Late')),
          c.refusalCategory && span({class: 'quiet'}, refusalCategory(c.refusalCategory)),
          c.deskTitle && span({class: 'in-office'}, c.deskTitle),
          c.letterNumber && span({class: 'quiet'}, c.letterNumber),
          c.periodFrom && span({class: 'quiet'}, period(c.periodFrom, c.periodTo))),
        h(Icon, {name: 'next'}))))),
  h(ProblemBox, {problem, retry}),
  cursor && div({class: 'more-row'}, h(Button, {busy, onClick: more}, t('Tampilkan berikutnya', 'Show more'))));
}

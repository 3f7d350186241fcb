// How long steps may take, the days on which nobody works, and what is late.
import {Problem, send, useResource} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {stepName} from '../app/labels.js';
import {isAdmin, useMe} from '../app/me.js';
import {usePages} from '../app/paged.js';
import {day, number, said, t} from '../app/text.js';
import {
  Badge, Button, Card, Due, Empty, faultOf, Icon, Loaded, Page, ProblemBox, Select, StageBadge, Tabs, TextField, useWork,
} from '../app/ui.js';

const {a, div, form, input, li, p, span, strong, table, tbody, td, th, thead, tr, ul} = tags;

const TABS = {
  late: () => t('Yang terlambat', 'What is late'),
  times: () => t('Batas waktu', 'Due times'),
  holidays: () => t('Hari libur', 'Holidays'),
};

export function Deadlines({query}) {
  const tab = TABS[query.get('tab')] ? query.get('tab') : 'late';
  return h(Page, {
    title: t('Tenggat', 'Deadlines'),
    lead: t('Berapa hari kerja suatu langkah boleh menunggu, dan apa yang terlambat.', 'How many working days a step may wait, and what is late.'),
  },
  h(Tabs, {
    label: t('Yang dilihat', 'What is seen'),
    tabs: Object.keys(TABS).map(name => ({href: '#/deadlines?tab=' + name, text: TABS[name](), current: name === tab})),
  }),
  h({late: Late, times: Times, holidays: Holidays}[tab]));
}

function Late() {
  const {first, items, foot} = usePages('/overdue?limit=50', {every: 60_000, keyOf: i => i.caseId + i.step + i.subjectId});
  return h(Loaded, {resource: first, lines: 5}, () => [
    items.length === 0
      ? h(Empty, {title: t('Tidak ada yang terlambat', 'Nothing is late')}, t('Semua langkah di bawah Anda masih dalam batasnya.', 'Every step below you is within its time.'))
      : ul({class: 'rows', 'data-list': 'overdue'}, items.map(i => h(LateRow, {key: i.caseId + i.step + i.subjectId, item: i}))),
    foot,
  ]);
}

function LateRow({item: i}) {
  return li({class: 'row row-bad'},
    a({class: 'row-link', href: '#/cases/' + i.caseId, 'data-case': i.caseId},
      div({class: 'row-title'}, said(i, 'title')),
      div({class: 'row-subject'}, i.officeTitle ?? i.employeeName)),
    div({class: 'row-facts'},
      h(Due, {on: i.dueOn}),
      span(t(`${number(i.lateWorkingDays)} hari kerja terlambat`, `${number(i.lateWorkingDays)} working days late`)),
      i.escalations > 0 && h(Badge, {tone: 'warn'}, t(`diberitahukan ke atasan ${number(i.escalations)} kali`, `told to the superior ${number(i.escalations)} times`)),
      h(StageBadge, {stage: i.stage})),
    h(Icon, {name: 'next'}));
}

const FIELDS = ['within', 'remindBefore', 'escalateAfter', 'escalateEvery', 'mostEscalations'];

const HEADS = () => [
  t('Selesai dalam', 'Done within'), t('Diingatkan sebelumnya', 'Reminded before'), t('Ke atasan sesudah', 'To the superior after'),
  t('Diulang tiap', 'Repeated every'), t('Paling banyak', 'At most'),
];

function Times() {
  const times = useResource('/due-times');
  const me = useMe();
  return h(Loaded, {resource: times, lines: 6}, found => [
    p({key: 'lead', class: 'quiet'}, t('Dalam hari kerja. Yang diubah berlaku bagi langkah yang mulai menunggu sejak harinya; tanggal yang sudah diberikan tetap.',
      'In working days. A change holds for steps that begin to wait from its day on; dates that were given stay.')),
    found.upcoming.length > 0 && h(Card, {key: 'upcoming', tone: 'warn', title: t('Sudah ditetapkan untuk kemudian', 'Set already for later')},
      ul(found.upcoming.map(s => li({key: s.from}, t(`Mulai ${day(s.from)}: `, `From ${day(s.from)}: `), Object.keys(s.steps).map(stepName).join(', '))))),
    isAdmin(me)
      ? h(EditTimes, {key: 'edit', found, onDone: times.reload})
      : h(Card, {key: 'table', title: t('Yang berlaku hari ini', 'What holds today')}, h(TimesTable, {steps: found.steps, cell: (s, name) => s.time[name] ?? '–'})),
  ]);
}

const TimesTable = ({steps, cell}) => div({
  class: 'table-wrap', tabIndex: 0, role: 'region', 'aria-label': t('Batas waktu, dapat digulir', 'Due times, can be scrolled'),
}, table({'data-list': 'due-times'},
  thead(tr(th({scope: 'col'}, t('Langkah', 'Step')), HEADS().map(name => th({key: name, scope: 'col', class: 'numeric'}, name)))),
  tbody(steps.map(s => tr({key: s.step},
    th({scope: 'row'}, stepName(s.step), s.isDefault && span({class: 'quiet block'}, t('bawaan sistem', 'the system’s default'))),
    FIELDS.map(name => td({key: name, class: 'numeric'}, cell(s, name))))))));

const figures = time => Object.fromEntries(FIELDS.map(name => [name, time[name] ?? '']));

function EditTimes({found, onDone}) {
  const [fields, change, discard] = useDraft('due-times', {from: found.asOf, ...Object.fromEntries(found.steps.map(s => [s.step, figures(s.time)]))});
  const [done, setDone] = useState(false);
  const {run, busy, problem, retry} = useWork();
  const faults = problem instanceof Problem ? problem.body.faults ?? [] : [];
  const time = step => Object.fromEntries(FIELDS.map(name => [name, fields[step][name] === '' ? null : Number(fields[step][name])]));
  const record = () => run(async () => {
    await send('PUT', '/due-times', {from: fields.from || null, steps: Object.fromEntries(found.steps.map(s => [s.step, time(s.step)]))});
    discard();
    setDone(true);
    onDone();
  });
  return h(Card, {title: t('Batas waktu kabupaten ini', 'The regency’s due times')},
    form({noValidate: true, onSubmit: e => {
      e.preventDefault();
      record();
    }},
    h(TimesTable, {steps: found.steps, cell: (s, name) => input({
      'aria-invalid': faults.some(f => f.field === `steps.${s.step}.${name}`) ? 'true' : undefined,
      type: 'number', min: 0, max: 250, inputMode: 'numeric', name: `${s.step}.${name}`, value: fields[s.step][name],
      'aria-label': `${stepName(s.step)}: ${HEADS()[FIELDS.indexOf(name)]}`,
      onInput: e => {
        setDone(false);
        change({[s.step]: {...fields[s.step], [name]: e.currentTarget.value}});
      },
    })}),
    p({class: 'hint'}, t('Kosong di kolom pertama: tanpa batas. Kosong di kolom ketiga: tidak diteruskan ke atasan.',
      'Empty in the first column: no due date. Empty in the third: nobody above is told.')),
    div({class: 'narrow'}, h(TextField, {type: 'date', name: 'from', label: t('Berlaku mulai', 'From'), value: fields.from, fault: faultOf(problem, 'from'), onChange: from => change({from})})),
    h(ProblemBox, {problem, retry, shown: ['from']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'due-times'}, t('Tetapkan batas waktu', 'Set the due times'))),
    p({class: 'done', role: 'status'}, done && t('Tercatat.', 'Recorded.'))));
}

const KINDS = {PUBLIC_HOLIDAY: () => t('Hari libur', 'Public holiday'), JOINT_LEAVE: () => t('Cuti bersama', 'Joint leave')};

function Holidays() {
  const me = useMe();
  const holidays = useResource('/holidays');
  return h(Loaded, {resource: holidays, lines: 5}, found => [
    isAdmin(me) && h(AddHoliday, {key: 'add', known: found.holidays, onDone: holidays.reload}),
    h(Card, {key: 'list', title: t('Hari libur dan cuti bersama', 'Public holidays and joint leave')},
      found.holidays.length === 0
        ? h(Empty, {title: t('Belum ada', 'None yet')}, t('Selama belum ada, hanya Sabtu dan Minggu bukan hari kerja.', 'Until there are, only Saturdays and Sundays are no working days.'))
        : ul({class: 'people', 'data-list': 'holidays'}, found.holidays.map(d => li({key: d.on},
            div(strong(day(d.on)), span({class: 'quiet block'}, d.name, ' · ', (KINDS[d.kind] ?? (() => d.kind))())),
            isAdmin(me) && h(Remove, {known: found.holidays, holiday: d, onDone: holidays.reload}))))),
  ]);
}

/** The service takes all days from one on, in place of those that were known. */
const setFrom = (from, days) => send('PUT', '/holidays', {from, holidays: days.filter(d => d.on >= from).sort((x, y) => x.on.localeCompare(y.on))});

function Remove({known, holiday, onDone}) {
  const {run, busy, problem} = useWork();
  return span(
    tags.button({type: 'button', class: 'link', disabled: busy, 'aria-label': t(`Hapus ${holiday.name}`, `Remove ${holiday.name}`), onClick: () => run(async () => {
      await setFrom(holiday.on, known.filter(d => d.on !== holiday.on));
      onDone();
    })}, t('Hapus', 'Remove')),
    h(ProblemBox, {problem}));
}

const NO_DAY = {on: '', name: '', kind: 'PUBLIC_HOLIDAY'};

function AddHoliday({known, onDone}) {
  const [fields, change, discard] = useDraft('holiday', NO_DAY);
  const {run, busy, problem, retry} = useWork();
  const add = () => run(async () => {
    const added = {on: fields.on || null, name: fields.name || null, kind: fields.kind};
    await (fields.on ? setFrom(fields.on, [...known.filter(d => d.on !== fields.on), added]) : send('PUT', '/holidays', {from: null, holidays: [added]}));
    discard();
    change(NO_DAY);
    onDone();
  });
  return h(Card, {title: t('Tambah hari', 'Add a day')},
    form({noValidate: true, onSubmit: e => {
      e.preventDefault();
      add();
    }},
    div({class: 'two'},
      h(TextField, {type: 'date', name: 'on', label: t('Tanggal', 'Day'), value: fields.on, fault: faultOf(problem, 'on'), onChange: on => change({on})}),
      h(Select, {name: 'kind', label: t('Jenis', 'Kind'), value: fields.kind, onChange: kind => change({kind}),
        options: Object.keys(KINDS).map(value => ({value, text: KINDS[value]()}))})),
    h(TextField, {name: 'name', label: t('Nama', 'Name'), max: 200, value: fields.name, fault: faultOf(problem, 'name'), onChange: name => change({name})}),
    h(ProblemBox, {problem, retry, shown: ['on', 'name']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'holiday'}, t('Tambahkan', 'Add')))));
}

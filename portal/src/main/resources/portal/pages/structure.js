import {get, forget, send, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {isAdmin, useMe} from '../app/me.js';
import {day, period, t} from '../app/text.js';
import {
  Avatar, Badge, Button, Card, Choices, Empty, faultOf, Field, Icon, Loaded, Mandate, Page, ProblemBox, Select, Terms, TextField, useWork,
} from '../app/ui.js';

const {a, button, datalist, div, form, input, li, option, p, span, strong, ul} = tags;

/** The regency's units as a tree. */
export function Structure({query}) {
  const units = useResource('/units');
  const [words, setWords] = useState(query.get('q') ?? '');
  return h(Page, {
    title: t('Struktur', 'Structure'),
    lead: t('Unit organisasi, pimpinannya, dan yang mewakilinya hari ini.', 'Units, who heads them, and who stands in for them today.'),
  },
  div({class: 'filters'},
    h(Field, {label: t('Cari unit atau pimpinan', 'Search a unit or a head')}, control =>
      div({class: 'search'}, h(Icon, {name: 'search'}), input({...control, type: 'search', value: words, onInput: e => setWords(e.currentTarget.value)})))),
  h(Loaded, {resource: units, lines: 8}, ({items}) => {
    const wanted = words.trim().toLowerCase();
    if (wanted) {
      const found = items.filter(u => [u.name, u.headTitle, u.head?.name, u.actingHead?.name].some(x => x?.toLowerCase().includes(wanted)));
      return found.length === 0
        ? h(Empty, {title: t('Tidak ada yang cocok', 'Nothing matches')})
        : ul({class: 'tree'}, found.map(u => li({key: u.unitId}, h(UnitLine, {unit: u}))));
    }
    const below = new Map();
    items.forEach(u => below.set(u.parentUnitId ?? '', [...(below.get(u.parentUnitId ?? '') ?? []), u]));
    return ul({class: 'tree'}, (below.get('') ?? []).map(u => h(Branch, {key: u.unitId, unit: u, below})));
  }));
}

function Branch({unit, below}) {
  const [open, setOpen] = useState(false);
  const children = below.get(unit.unitId) ?? [];
  if (children.length === 0) {
    return li(h(UnitLine, {unit}));
  }
  return li(
    div({class: 'branch'},
      button({
        type: 'button', class: 'toggle', 'aria-expanded': String(open), onClick: () => setOpen(!open),
        'aria-label': t(`Unit di bawah ${unit.name}`, `Units below ${unit.name}`),
      }, h(Icon, {name: 'next'})),
      h(UnitLine, {unit, count: children.length})),
    open && ul(children.map(u => h(Branch, {key: u.unitId, unit: u, below}))));
}

function UnitLine({unit, count}) {
  const {head, actingHead} = unit;
  return div({class: 'unit-line'},
    div(a({href: '#/units/' + unit.unitId}, unit.name), count && span({class: 'count'}, count)),
    div({class: 'quiet'},
      unit.headTitle, ': ',
      head ? head.name : t('lowong', 'vacant'),
      actingHead && [' · ', h(Mandate, {mandate: {capacity: actingHead.capacity, number: actingHead.mandateNumber}}), ' ', actingHead.name]));
}

export function UnitPage({unitId}) {
  const me = useMe();
  const unit = useResource('/units/' + unitId);
  return h(Loaded, {resource: unit, lines: 6}, found => h(Page, {
    title: found.unit.name,
    lead: found.unit.headTitle,
    back: {href: '#/units', text: t('Struktur', 'Structure')},
  },
  div({class: 'columns'},
    div({class: 'column-main'},
      h(Card, {title: t('Pimpinan', 'Head')},
        found.heads.length === 0 && h(Empty, {title: t('Belum ada', 'None yet')}),
        ul({class: 'people'}, [...found.heads].reverse().map(term => h(Term, {key: term.decreeNumber + term.from, term, number: term.decreeNumber})))),
      found.actingHeads.length > 0 && h(Card, {title: t('Pelaksana tugas dan pelaksana harian', 'Stand-ins')},
        ul({class: 'people'}, [...found.actingHeads].reverse().map(term =>
          h(Term, {key: term.mandateNumber, term, number: term.mandateNumber, capacity: term.capacity})))),
      isAdmin(me) && h(Administer, {unit: found, onDone: unit.reload})),
    div({class: 'column-side'},
      h(Card, {title: t('Kedudukan', 'Place')},
        h(Terms, {rows: [
          [t('Kode', 'Code'), found.unit.code],
          [t('Berlaku sejak', 'Since'), day(found.unit.effectiveFrom)],
          [t('Unit di bawahnya', 'Units below'), found.children.length > 0 && ul({class: 'plain'}, found.children.map(c => li({key: c.unitId}, a({href: '#/units/' + c.unitId}, c.name))))],
        ]}),
        div({class: 'buttons'},
          a({class: 'button button-plain', href: '#/teams?unit=' + unitId}, t('Lihat tim', 'See the team')),
          a({class: 'button button-plain', href: '#/performance?unit=' + unitId}, t('Lihat kinerja', 'See performance'))))))));
}

function Term({term, number, capacity}) {
  const today = new Date().toISOString().slice(0, 10);
  const holds = term.from <= today && (!term.to || term.to >= today);
  return li(
    h(Avatar, {name: term.name ?? term.employeeId}),
    div(strong(capacity && [h(Mandate, {mandate: {capacity, number}}), ' '], a({href: '#/officials/' + term.employeeId}, term.name ?? term.employeeId)),
      span({class: 'quiet block'}, number, ' · ', period(term.from, term.to))),
    holds && h(Badge, {tone: 'good'}, t('Menjabat', 'In office')));
}

/** What an administrator writes down: a stand-in, a new head, a head's release. */
function Administer({unit, onDone}) {
  const [what, setWhat] = useState('stand-in');
  const done = async receipt => {
    await get(`/units/${unit.unit.unitId}?minVersion=${receipt.version}`);
    forget('/units');
    onDone();
  };
  const current = unit.unit.actingHead;
  const kinds = [
    {value: 'stand-in', text: t('Tunjuk pengganti', 'Appoint a stand-in'), hint: t('Plt. atau Plh.', 'Plt. or Plh.')},
    current && {value: 'end', text: t('Akhiri mandat', 'End the mandate'), hint: current.name},
    {value: 'head', text: t('Angkat pimpinan', 'Appoint the head')},
    unit.unit.head && {value: 'release', text: t('Bebaskan pimpinan', 'Release the head'), hint: unit.unit.head.name},
  ].filter(Boolean);
  const Form = {'stand-in': StandIn, end: EndMandate, head: NewHead, release: Release}[what];
  return h(Card, {title: t('Administrasi', 'Administration'), tone: 'mine'},
    h(Choices, {legend: t('Yang dicatat', 'What is recorded'), name: 'what', value: what, onChange: setWhat, options: kinds}),
    h(Form, {key: what, unit, onDone: done}));
}

function useRecord(unit, name, initial, onDone) {
  const id = unit.unit.unitId;
  const [fields, change, discard] = useDraft(`${name}.${id}`, initial);
  const {run, busy, problem, retry} = useWork();
  const record = (address, body) => run(async () => {
    const receipt = await send('POST', `/units/${id}/${address}`, body, {version: unit.version});
    discard();
    change(initial);
    await onDone(receipt);
  });
  const field = (key, label, more = {}) => h(TextField, {
    key, name: key, label, value: fields[key], fault: faultOf(problem, key), onChange: value => change({[key]: value}), ...more,
  });
  return {fields, change, record, busy, problem, retry, field};
}

const orNull = fields => Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v || null]));

function Recorded({state, children, action, address, text}) {
  const {busy, problem, retry, record, fields} = state;
  return form({noValidate: true, onSubmit: e => {
    e.preventDefault();
    record(address, orNull(fields));
  }},
  children,
  h(ProblemBox, {problem, retry, shown: Object.keys(fields)}),
  div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': action}, text)));
}

function StandIn({unit, onDone}) {
  const state = useRecord(unit, 'stand-in',
    {employeeId: '', capacity: unit.unit.head ? 'PLH' : 'PLT', mandateNumber: '', effectiveFrom: '', effectiveTo: ''}, onDone);
  const {fields, change, field, problem} = state;
  return h(Recorded, {state, action: 'stand-in', address: 'acting-heads', text: t('Catat mandat', 'Record the mandate')},
    h(OfficialField, {value: fields.employeeId, fault: faultOf(problem, 'employeeId'), onChange: employeeId => change({employeeId})}),
    h(Select, {
      label: t('Sebagai', 'As'), name: 'capacity', value: fields.capacity, fault: faultOf(problem, 'capacity'), onChange: capacity => change({capacity}),
      options: [
        {value: 'PLH', text: t('Plh. — pejabat berhalangan sementara', 'Plh. — its holder is absent for a time')},
        {value: 'PLT', text: t('Plt. — jabatan lowong', 'Plt. — the post is vacant')},
      ],
    }),
    field('mandateNumber', t('Nomor surat mandat', 'Number of the mandate letter')),
    div({class: 'two'}, field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}), field('effectiveTo', t('Sampai', 'To'), {type: 'date'})));
}

function EndMandate({unit, onDone}) {
  const state = useRecord(unit, 'end-mandate', {mandateNumber: unit.unit.actingHead?.mandateNumber ?? '', effectiveTo: ''}, onDone);
  return h(Recorded, {state, action: 'end-mandate', address: 'acting-heads/end', text: t('Akhiri mandat', 'End the mandate')},
    state.field('mandateNumber', t('Nomor surat mandat', 'Number of the mandate letter')),
    state.field('effectiveTo', t('Hari terakhir', 'Last day'), {type: 'date'}));
}

function NewHead({unit, onDone}) {
  const state = useRecord(unit, 'head', {employeeId: '', decreeNumber: '', effectiveFrom: ''}, onDone);
  return h(Recorded, {state, action: 'head', address: 'heads', text: t('Catat pengangkatan', 'Record the appointment')},
    h(OfficialField, {value: state.fields.employeeId, fault: faultOf(state.problem, 'employeeId'), onChange: employeeId => state.change({employeeId})}),
    state.field('decreeNumber', t('Nomor keputusan', 'Number of the decree')),
    state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}));
}

function Release({unit, onDone}) {
  const state = useRecord(unit, 'release', {employeeId: unit.unit.head?.employeeId ?? '', effectiveTo: ''}, onDone);
  return h(Recorded, {state, action: 'release', address: 'head-release', text: t('Catat pembebasan', 'Record the release')},
    p(strong(unit.unit.head?.name)),
    state.field('effectiveTo', t('Hari terakhir menjabat', 'Last day in office'), {type: 'date'}));
}

/** An official by id, with names offered while one types. */
function OfficialField({value, fault, onChange}) {
  const [found, setFound] = useState([]);
  const words = value.trim();
  useEffect(() => {
    if (words.length < 2) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => get('/officials?' + new URLSearchParams({q: words, limit: 20}), {signal: controller.signal})
      .then(page => page.items.length > 0 && setFound(page.items), () => {}), 200);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  const chosen = found.find(o => o.employeeId === words);
  return [
    h(Field, {
      label: t('Pejabat', 'Official'), fault,
      hint: chosen ? `${chosen.name} · ${chosen.position?.title ?? ''}` : t('Ketik nama, lalu pilih dari daftar', 'Type a name and choose from the list'),
    }, control => input({...control, name: 'employeeId', list: 'officials-offered', autoComplete: 'off', value, onInput: e => onChange(e.currentTarget.value)})),
    datalist({id: 'officials-offered'}, found.map(o => option({key: o.employeeId, value: o.employeeId}, `${o.name} — ${o.position?.title ?? ''}`))),
  ];
}

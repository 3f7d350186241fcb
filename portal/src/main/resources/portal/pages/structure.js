import {forget, get, remember, useResource} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {capacityName} from '../app/labels.js';
import {isAdmin, useMe} from '../app/me.js';
import {OfficialField, Recorded, useRecord} from '../app/record.js';
import {day, period, t} from '../app/text.js';
import {
  Avatar, Badge, Card, Choices, Empty, Field, Icon, Loaded, Mandate, Page, Terms,
} from '../app/ui.js';

const {a, button, div, input, li, p, span, strong, ul} = tags;

const bilingual = text => t(text.id, text.en);

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
  const delegations = useResource(`/units/${unitId}/appraiser-delegations`);
  return h(Loaded, {resource: unit, lines: 6}, found => h(Page, {
    title: found.unit.name,
    lead: found.unit.headTitle,
    back: {href: '#/units', text: t('Struktur', 'Structure')},
  },
  div({class: 'columns'},
    div({class: 'column-main'},
      h(Card, {title: t('Pimpinan', 'Head')},
        !found.unit.head && h(Vacant, {unitId, key: unit.data?.version}),
        ul({class: 'people'}, [...found.heads].reverse().map(term => h(Term, {key: term.decreeNumber + term.from, term, number: term.decreeNumber})))),
      found.actingHeads.length > 0 && h(Card, {title: t('Pelaksana tugas dan pelaksana harian', 'Stand-ins')},
        ul({class: 'people'}, [...found.actingHeads].reverse().map(term =>
          h(Term, {key: term.mandateNumber, term, number: term.mandateNumber, capacity: term.capacity})))),
      delegations.data?.items.length > 0 && h(Card, {title: t('Delegasi wewenang menilai', 'Delegated authority to appraise')},
        ul({class: 'people', 'data-list': 'delegations'}, delegations.data.items.map(term =>
          h(Term, {key: term.decreeNumber, term, number: term.decreeNumber, by: term.delegatingOffice})))),
      isAdmin(me) && h(Administer, {unit: found, delegations, onDone: unit.reload})),
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

/** A vacant post never stops anything: somebody acts, and on some ground. */
function Vacant({unitId}) {
  const authority = useResource(`/units/${unitId}/authority`);
  return h(Loaded, {resource: authority, lines: 1}, ({mayAct}) => div({class: 'waiting', 'data-list': 'may-act'},
    p(h(Badge, {tone: 'warn'}, t('Lowong', 'Vacant')), ' ', mayAct.length === 0
      ? t('Tidak ada yang dapat bertindak.', 'Nobody may act.')
      : t('Yang bertindak:', 'Who acts:')),
    ul({class: 'people'}, mayAct.map(x => li({key: x.officeUnitId + x.employeeId},
      h(Avatar, {name: x.name ?? x.employeeId}),
      div(a({href: '#/officials/' + x.employeeId}, x.name ?? x.employeeId),
        span({class: 'quiet block'}, x.office),
        span({class: 'quiet block'}, bilingual(x.reason), x.number && ` · ${x.number}`)))))));
}

function Term({term, number, capacity, by}) {
  const today = useMe().asOf;
  const holds = term.from <= today && (!term.to || term.to >= today);
  return li(
    h(Avatar, {name: term.name ?? term.employeeId}),
    div(strong(capacity && [h(Mandate, {mandate: {capacity, number}}), ' '], a({href: '#/officials/' + term.employeeId}, term.name ?? term.employeeId)),
      by && span({class: 'quiet block'}, t('atas nama ', 'for the '), by),
      span({class: 'quiet block'}, number, ' · ', period(term.from, term.to))),
    holds && h(Badge, {tone: 'good'}, by ? t('Berlaku', 'In force') : t('Menjabat', 'In office')));
}

/** What an administrator writes down: a stand-in, a new head, a head's release, a delegation. */
function Administer({unit, delegations, onDone}) {
  const me = useMe();
  const [what, setWhat] = useState('stand-in');
  const id = unit.unit.unitId;
  const done = async receipt => {
    const now = await get(`/units/${id}?minVersion=${receipt.version}`);
    forget('/units');
    // shown at once: the page, and the form that has just been used, stay where they are
    remember('/units/' + id, now);
    delegations.reload();
    onDone();
  };
  const delegated = async receipt => {
    await get(`/units/${id}/appraiser-delegations?minVersion=${receipt.version}`);
    delegations.reload();
  };
  const open = (delegations.data?.items ?? []).filter(term => term.to >= me.asOf);
  const mandates = unit.actingHeads.filter(term => term.to >= me.asOf);
  const kinds = [
    {value: 'stand-in', text: t('Tunjuk pengganti', 'Appoint a stand-in'), hint: t('Plt. atau Plh.', 'Plt. or Plh.')},
    mandates.length > 0 && {value: 'end', text: t('Akhiri mandat', 'End a mandate'), hint: mandates.map(m => m.name).join(', ')},
    {value: 'head', text: t('Angkat pimpinan', 'Appoint the head')},
    unit.unit.head && {value: 'release', text: t('Bebaskan pimpinan', 'Release the head'), hint: unit.unit.head.name},
    {value: 'delegation', text: t('Delegasikan penilaian', 'Delegate appraisal'), hint: t('kepada pejabat fungsional', 'to a functional official')},
    open.length > 0 && {value: 'end-delegation', text: t('Akhiri delegasi', 'End a delegation'), hint: open.map(d => d.name).join(', ')},
  ].filter(Boolean);
  const chosen = kinds.some(k => k.value === what) ? what : 'stand-in';
  const form = {
    'stand-in': () => h(StandIn, {key: chosen, unit, onDone: done}),
    end: () => h(EndMandate, {key: chosen, unit, mandates, onDone: done}),
    head: () => h(NewHead, {key: chosen, unit, onDone: done}),
    release: () => h(Release, {key: chosen, unit, onDone: done}),
    delegation: () => h(Delegation, {key: chosen, unit, onDone: delegated}),
    'end-delegation': () => h(EndDelegation, {key: chosen, unit, open, onDone: delegated}),
  }[chosen];
  return h(Card, {title: t('Administrasi', 'Administration'), tone: 'mine'},
    h(Choices, {legend: t('Yang dicatat', 'What is recorded'), name: 'what', value: chosen, onChange: setWhat, options: kinds}),
    form());
}

const useUnitRecord = (unit, address, initial, onDone, more = {}) => useRecord({
  draft: `${address.replace('/', '-')}.${unit.unit.unitId}`, path: `/units/${unit.unit.unitId}/${address}`, initial, version: unit.version, onDone, ...more,
});

function StandIn({unit, onDone}) {
  const [person, setPerson] = useState();
  const {head, headTitle} = unit.unit;
  const state = useUnitRecord(unit, 'acting-heads',
    {employeeId: '', capacity: head ? 'PLH' : 'PLT', mandateNumber: '', effectiveFrom: '', effectiveTo: ''}, onDone);
  const {capacity, effectiveFrom, effectiveTo} = state.fields;
  const office = `${capacityName(capacity)} ${headTitle}`;
  return h(Recorded, {
    state, action: 'stand-in', text: t('Catat mandat', 'Record the mandate'),
    consequences: person && effectiveFrom && effectiveTo ? [
      t(`${person.name} bertindak dan menandatangani sebagai ${office}, ${period(effectiveFrom, effectiveTo)}.`,
        `${person.name} acts and signs as ${office}, ${period(effectiveFrom, effectiveTo)}.`),
      capacity === 'PLT' ? t('Jabatannya tetap lowong.', 'The post stays vacant.')
        : head && t(`${head.name} tetap pemegang jabatannya.`, `${head.name} still holds the post.`),
    ] : [],
  },
  h(OfficialField, {...state.of('employeeId'), onKnown: setPerson}),
  state.choice('capacity', t('Sebagai', 'As'), [
    {value: 'PLH', text: t('Plh. — pejabat berhalangan sementara', 'Plh. — its holder is absent for a time')},
    {value: 'PLT', text: t('Plt. — jabatan lowong', 'Plt. — the post is vacant')},
  ]),
  state.field('mandateNumber', t('Nomor surat mandat', 'Number of the mandate letter')),
  div({class: 'two'}, state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}), state.field('effectiveTo', t('Sampai', 'To'), {type: 'date'})));
}

/** Who acts when nobody stands in any more. */
const withoutStandIn = ({head}) => head
  ? t(`Sesudahnya ${head.name} kembali bertindak sendiri.`, `After that ${head.name} acts again.`)
  : t('Sesudahnya atasannya yang bertindak, sampai ada Plt. atau pimpinan baru.',
    'After that the next level up acts, until there is a stand-in or a new head.');

function EndMandate({unit, mandates, onDone}) {
  const state = useUnitRecord(unit, 'acting-heads/end', {mandateNumber: '', effectiveTo: ''}, onDone,
    {body: fields => ({...fields, mandateNumber: fields.mandateNumber ?? mandates[0].mandateNumber})});
  const mandate = mandates.find(m => m.mandateNumber === state.fields.mandateNumber) ?? mandates[0];
  const {effectiveTo} = state.fields;
  return h(Recorded, {
    state, action: 'end-mandate', text: t('Akhiri mandat', 'End the mandate'),
    consequences: effectiveTo ? [
      t(`Mandat ${mandate.name} berakhir pada ${day(effectiveTo)}, bukan ${day(mandate.to)}.`,
        `${mandate.name}’s mandate ends on ${day(effectiveTo)}, not on ${day(mandate.to)}.`),
      withoutStandIn(unit.unit),
    ] : [],
  },
  state.choice('mandateNumber', t('Mandat', 'Mandate'), mandates.map(m => ({
    value: m.mandateNumber, text: `${capacityName(m.capacity)} ${m.name} · ${m.mandateNumber}`,
  })), {value: mandate.mandateNumber}),
  state.field('effectiveTo', t('Hari terakhir', 'Last day'), {type: 'date'}));
}

function NewHead({unit, onDone}) {
  const [person, setPerson] = useState();
  const state = useUnitRecord(unit, 'heads', {employeeId: '', decreeNumber: '', effectiveFrom: ''}, onDone);
  const {head, headTitle} = unit.unit;
  const {effectiveFrom} = state.fields;
  return h(Recorded, {
    state, action: 'head', text: t('Catat pengangkatan', 'Record the appointment'),
    consequences: person && effectiveFrom ? [
      t(`${person.name} menjabat ${headTitle} mulai ${day(effectiveFrom)}.`, `${person.name} holds the post of ${headTitle} from ${day(effectiveFrom)}.`),
      head && !head.to && t(`${head.name} masih menjabat dan dibebaskan lebih dahulu.`, `${head.name} is still in office and is released first.`),
    ] : [],
  },
  h(OfficialField, {...state.of('employeeId'), onKnown: setPerson}),
  div({class: 'two'},
    state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}),
    state.field('decreeNumber', t('Nomor keputusan', 'Number of the decree'))));
}

function Release({unit, onDone}) {
  const {head, actingHead} = unit.unit;
  // the head is not typed, and so not kept with what is
  const state = useUnitRecord(unit, 'head-release', {effectiveTo: ''}, onDone, {body: fields => ({...fields, employeeId: head.employeeId})});
  const {effectiveTo} = state.fields;
  return h(Recorded, {
    state, action: 'release', text: t('Catat pembebasan', 'Record the release'),
    consequences: effectiveTo ? [
      t(`${head.name} menjabat sampai ${day(effectiveTo)}; sesudahnya jabatan lowong.`,
        `${head.name} is in office until ${day(effectiveTo)}; after that the post is vacant.`),
      actingHead && t(`Mandat Plh. ${actingHead.name} tidak berlaku lebih lama dari itu.`, `The mandate of ${actingHead.name} lasts no longer.`),
      t('Selama lowong atasannya yang bertindak, sampai ada Plt. atau pimpinan baru.',
        'While it is vacant the next level up acts, until there is a stand-in or a new head.'),
    ] : [],
  },
  p(strong(head.name)),
  state.field('effectiveTo', t('Hari terakhir menjabat', 'Last day in office'), {type: 'date'}));
}

/** A functional official appraises instead of a head (KED-3). */
function Delegation({unit, onDone}) {
  const [person, setPerson] = useState();
  const units = useResource('/units');
  const all = new Map((units.data?.items ?? []).map(u => [u.unitId, u]));
  const line = [];
  for (let next = all.get(unit.unit.unitId); next; next = all.get(next.parentUnitId)) {
    line.push(next);
  }
  const offices = line.filter(u => u.rank !== 'FUNCTIONAL');
  const state = useUnitRecord(unit, 'appraiser-delegations',
    {delegatingUnitId: '', employeeId: '', decreeNumber: '', effectiveFrom: '', effectiveTo: ''}, onDone, {
      // a stream of its own, whose version is not the unit's
      version: undefined,
      body: fields => ({...fields, delegatingUnitId: fields.delegatingUnitId ?? offices[0]?.unitId ?? null}),
    });
  const {effectiveFrom, effectiveTo} = state.fields;
  const office = offices.find(u => u.unitId === state.fields.delegatingUnitId) ?? offices[0];
  return h(Recorded, {
    state, action: 'delegation', text: t('Catat delegasi', 'Record the delegation'),
    consequences: person && office && effectiveFrom && effectiveTo ? [
      t(`${person.name} menilai pegawai pada ${unit.unit.name} yang dinilai ${office.headTitle}, ${period(effectiveFrom, effectiveTo)}.`,
        `${person.name} appraises those in ${unit.unit.name} whom the ${office.headTitle} appraises, ${period(effectiveFrom, effectiveTo)}.`),
      t('Kewenangan lain tidak ikut beralih.', 'No other authority passes on.'),
    ] : [],
  },
  state.choice('delegatingUnitId', t('Wewenang dari', 'Authority of'), offices.map(u => ({value: u.unitId, text: u.headTitle})), {value: office?.unitId ?? ''}),
  h(OfficialField, {...state.of('employeeId'), label: t('Kepada pejabat fungsional', 'To the functional official'), onKnown: setPerson}),
  state.field('decreeNumber', t('Nomor keputusan', 'Number of the decree')),
  div({class: 'two'}, state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}), state.field('effectiveTo', t('Sampai', 'To'), {type: 'date'})));
}

function EndDelegation({unit, open, onDone}) {
  const state = useUnitRecord(unit, 'appraiser-delegations/end', {decreeNumber: '', effectiveTo: ''}, onDone, {
    version: undefined,
    body: fields => ({...fields, decreeNumber: fields.decreeNumber ?? open[0].decreeNumber}),
  });
  const term = open.find(d => d.decreeNumber === state.fields.decreeNumber) ?? open[0];
  const {effectiveTo} = state.fields;
  return h(Recorded, {
    state, action: 'end-delegation', text: t('Akhiri delegasi', 'End the delegation'),
    consequences: effectiveTo ? [
      t(`Sesudah ${day(effectiveTo)} yang menilai kembali ${term.delegatingOffice}.`, `After ${day(effectiveTo)} the ${term.delegatingOffice} appraises again.`),
    ] : [],
  },
  state.choice('decreeNumber', t('Delegasi', 'Delegation'), open.map(d => ({value: d.decreeNumber, text: `${d.name} · ${d.decreeNumber}`})), {value: term.decreeNumber}),
  state.field('effectiveTo', t('Hari terakhir', 'Last day'), {type: 'date'}));
}

import {forget, get, remember, send, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {
  capacityName, competenceKind, COMPETENCE_KINDS, departureName, DEPARTURES, EVIDENCE_TYPES, evidenceType, gradeName, GRADES, positionKind, POSITION_KINDS,
} from '../app/labels.js';
import {isAdmin, useMe} from '../app/me.js';
import {Recorded, useRecord} from '../app/record.js';
import {day, period, t} from '../app/text.js';
import {
  Avatar, Badge, Button, Card, Choices, Cite, Empty, Field, faultOf, grounds, Icon, Loaded, Mandate, Page, ProblemBox, Terms, TextField, useWork,
} from '../app/ui.js';

const {a, datalist, div, form, input, label, legend, li, option, p, span, strong, table, tbody, td, th, thead, tr, ul} = tags;

const bilingual = text => t(text.id, text.en);

/** People of the regency by name. */
export function Officials({query}) {
  const [words, setWords] = useState(query.get('q') ?? '');
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), 250);
    return () => clearTimeout(timer);
  }, [words]);
  const found = useResource('/officials?' + new URLSearchParams({limit: 50, ...(asked && {q: asked})}));
  return h(Page, {
    title: t('Pegawai', 'People'),
    lead: t('Cari dengan bagian nama, urutan apa pun; gelar dan tanda aksen diabaikan.',
      'Search by parts of a name in any order; titles and accents are ignored.'),
  },
  div({class: 'filters'},
    h(Field, {label: t('Cari pegawai', 'Search people')}, control =>
      div({class: 'search'}, h(Icon, {name: 'search'}), input({...control, type: 'search', value: words, onInput: e => setWords(e.currentTarget.value)})))),
  h(Card, {},
    h(Loaded, {resource: found, lines: 8}, ({items}) => items.length === 0
      ? h(Empty, {title: t('Tidak ada yang cocok', 'Nothing matches')})
      : ul({class: 'people'}, items.map(o => li({key: o.employeeId},
          h(Avatar, {name: o.name}),
          div(a({href: '#/officials/' + o.employeeId}, o.name),
            span({class: 'quiet block'}, [o.position.title, o.unit?.name].filter(Boolean).join(' · ')))))))));
}

export function OfficialPage({employeeId}) {
  const me = useMe();
  const official = useResource('/officials/' + employeeId);
  const appraiser = useResource(`/officials/${employeeId}/appraiser`);
  const units = useResource('/units');
  const nameOf = id => units.data?.items.find(u => u.unitId === id)?.name ?? id;
  const reload = () => {
    official.reload();
    appraiser.reload();
  };
  const recorded = async receipt => {
    const now = await get(`/officials/${employeeId}?minVersion=${receipt.version}`);
    forget('/officials');
    // shown at once: the page, and the form that has just been used, stay where they are
    remember('/officials/' + employeeId, now);
    reload();
  };
  return h(Loaded, {resource: official, lines: 6}, found => h(Page, {
    title: found.official.name,
    lead: [found.official.position.title, found.official.unit?.name].filter(Boolean).join(' · '),
    back: {href: '#/officials', text: t('Pegawai', 'People')},
  },
  div({class: 'columns'},
    div({class: 'column-main'},
      h(Card, {title: t('Pejabat penilai kinerja hari ini', 'Appraiser today')},
        h(Loaded, {resource: appraiser, lines: 3}, answer => h(Appraiser, {answer}))),
      h(Card, {title: t('Kedudukan', 'Placements')},
        found.placements.length === 0
          ? h(Empty, {title: t('Belum ditempatkan', 'Not placed yet')})
          : ul({class: 'people'}, [...found.placements].reverse().map(x => h(Placement, {key: x.from, placement: x, nameOf})))),
      isAdmin(me) && !found.left && found.official.position.kind !== 'STRUCTURAL'
        && h(NewPlacement, {official: found, onDone: recorded}),
      isAdmin(me) && !found.left && h(Administer, {found, onDone: recorded})),
    div({class: 'column-side'},
      h(Card, {title: t('Kepegawaian', 'Service')},
        h(Terms, {rows: [
          [t('Jabatan', 'Post'), found.official.position.title],
          [t('Golongan', 'Golongan'), `${found.official.golongan} · ${found.official.nipKind}`],
          ['NIP', found.nip],
          [t('Surel', 'E-mail'), found.email],
          [t('Jabatan yang dipegang', 'Offices held'), found.offices.length > 0 && ul({class: 'plain'},
            found.offices.map(o => li({key: o.unitId}, a({href: '#/units/' + o.unitId}, o.title))))],
          [t('Berhenti', 'Left'), found.left && `${departureName(found.left.departure)}, ${day(found.left.lastDay)}`],
        ]})),
      h(Career, {found}),
      h(Competences, {found})))));
}

/** Posts and golongan that a decree gave after the registration, the latest first. */
function Career({found}) {
  const changes = [
    ...found.posts.filter(x => x.from).map(x => ({...x, what: x.position.title})),
    ...found.grades.filter(x => x.from).map(x => ({...x, what: t('Golongan ', 'Golongan ') + x.golongan})),
  ].sort((x, y) => y.from.localeCompare(x.from));
  return changes.length > 0 && h(Card, {title: t('Kenaikan dan perubahan jabatan', 'Promotions and changes of post')},
    ul({class: 'people', 'data-list': 'career'}, changes.map(x => li({key: x.decreeNumber + x.what},
      div(strong(x.what), span({class: 'quiet block'}, x.decreeNumber, ' · ', t('sejak ', 'since '), day(x.from)))))));
}

function Appraiser({answer}) {
  const {office, appraiser, explanations, notes} = answer;
  return [
    office
      ? ul({class: 'people'}, li(
          h(Avatar, {name: appraiser?.name ?? office.title}),
          div(strong(appraiser?.name ?? appraiser?.employeeId ?? t('Lowong', 'Vacant')),
            span({class: 'quiet block'},
              appraiser?.mandate && [h(Mandate, {mandate: appraiser.mandate}), ' '],
              office.title),
            appraiser?.mandate && span({class: 'quiet block'}, grounds(appraiser.mandate)),
            appraiser?.delegationDecree && span({class: 'quiet block'},
              t('berdasarkan delegasi ', 'by delegation '), appraiser.delegationDecree))))
      : h(Empty, {title: t('Tidak ada', 'Nobody')}),
    notes.map(note => p({key: note.id, class: 'hint'}, bilingual(note))),
    explanations.map(e => div({key: e.citation.rule}, p({class: 'hint'}, bilingual(e.explanation)), h(Cite, {citation: e.citation}))),
  ];
}

function Placement({placement, nameOf}) {
  return li(
    div(a({href: '#/units/' + placement.unitId}, nameOf(placement.unitId)),
      span({class: 'quiet block'},
        t('dinilai kepala ', 'appraised by the head of '), a({href: '#/units/' + placement.appraiserUnitId}, nameOf(placement.appraiserUnitId))),
      span({class: 'quiet block'}, placement.decreeNumber, ' · ', t('sejak ', 'since '), day(placement.from))));
}

function Competences({found}) {
  const today = useMe().asOf;
  const counting = found.competences.filter(c => !c.withdrawnFrom || c.withdrawnFrom > today);
  const words = found.official.competences.filter(w => !found.competences.some(c => c.competence.name === w));
  return h(Card, {title: t('Kompetensi', 'Competences')},
    counting.length + words.length === 0 && h(Empty, {title: t('Belum dicatat', 'None recorded')}),
    ul({class: 'people'},
      counting.map(({competenceId, competence: c}) => li({key: competenceId},
        div(strong(c.name),
          span({class: 'quiet block'}, competenceKind(c.kind), ' · ', t('tingkat ', 'level '), c.level),
          span({class: 'quiet block'}, evidenceType(c.evidence.type), ' ', c.evidence.number, ' · ', c.evidence.issuer, ' · ',
            c.evidence.validUntil ? period(c.evidence.issuedOn, c.evidence.validUntil) : day(c.evidence.issuedOn))))),
      words.map(w => li({key: w}, div(w)))));
}

/** What an administrator writes down about an official, besides the placement. */
function Administer({found, onDone}) {
  const [what, setWhat] = useState('golongan');
  const counting = found.competences.filter(c => !c.withdrawnFrom);
  const kinds = [
    {value: 'golongan', text: t('Kenaikan pangkat', 'Promotion'), hint: t('golongan baru', 'another golongan')},
    {value: 'position', text: t('Jabatan atau jenjang', 'Post or grade')},
    {value: 'competence', text: t('Tambah kompetensi', 'Add a competence'), hint: t('dengan buktinya', 'with its evidence')},
    counting.length > 0 && {value: 'withdrawal', text: t('Cabut kompetensi', 'Withdraw a competence')},
    {value: 'departure', text: t('Berhenti', 'Departure'), hint: t('pensiun, pindah, …', 'retired, moved, …')},
  ].filter(Boolean);
  const chosen = kinds.some(k => k.value === what) ? what : 'golongan';
  const Form = {golongan: Promotion, position: NewPosition, competence: NewCompetence, withdrawal: Withdrawal, departure: Leaving}[chosen];
  return h(Card, {title: t('Administrasi', 'Administration'), tone: 'mine'},
    h(Choices, {legend: t('Yang dicatat', 'What is recorded'), name: 'what', value: chosen, onChange: setWhat, options: kinds}),
    h(Form, {key: chosen, found, counting, onDone}));
}

const useOfficialRecord = (found, address, initial, onDone, more = {}) => useRecord({
  draft: `${address}.${found.official.employeeId}`, path: `/officials/${found.official.employeeId}/${address}`, initial, version: found.version, onDone, ...more,
});

const decree = state => div({class: 'two'},
  state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}),
  state.field('decreeNumber', t('Nomor keputusan', 'Number of the decree')));

const choose = {value: '', text: t('Pilih', 'Choose')};

const GOLONGAN = {
  PNS: [...['I', 'II', 'III'].flatMap(group => [...'abcd'].map(room => `${group}/${room}`)), ...[...'abcde'].map(room => 'IV/' + room)],
  PPPK: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
};

function Promotion({found, onDone}) {
  const {nipKind, golongan: now} = found.official;
  const state = useOfficialRecord(found, 'golongan', {golongan: '', decreeNumber: '', effectiveFrom: ''}, onDone, {body: fields => ({...fields, nipKind})});
  const {golongan, effectiveFrom} = state.fields;
  return h(Recorded, {
    state, action: 'golongan', text: t('Catat kenaikan pangkat', 'Record the promotion'),
    consequences: golongan && effectiveFrom ? [
      t(`Golongannya ${golongan} mulai ${day(effectiveFrom)}; kini ${now}.`, `The golongan is ${golongan} from ${day(effectiveFrom)}; it is ${now} today.`),
      t('Kedudukan dan penilainya tetap.', 'Place and appraiser stay as they are.'),
    ] : [],
  },
  state.choice('golongan', t('Golongan baru', 'The new golongan'), [choose, ...GOLONGAN[nipKind].map(g => ({value: g, text: g === now ? t(`${g} (kini)`, `${g} (today)`) : g}))]),
  decree(state));
}

function NewPosition({found, onDone}) {
  const now = found.official.position;
  const state = useOfficialRecord(found, 'positions',
    {kind: now.kind, title: '', grade: '', decreeNumber: '', effectiveFrom: ''}, onDone, {
      body: ({kind, title, grade, ...decreed}) => ({...decreed, position: {kind, title, grade: kind === 'FUNCTIONAL' ? grade : null}}),
    });
  const {kind, title, grade, effectiveFrom} = state.fields;
  const graded = kind === 'FUNCTIONAL';
  return h(Recorded, {
    state, action: 'position', text: t('Catat jabatan', 'Record the post'),
    consequences: title && effectiveFrom && (grade || !graded) ? [
      t(`Jabatannya ${title} mulai ${day(effectiveFrom)}; kini ${now.title}.`, `The post is ${title} from ${day(effectiveFrom)}; it is ${now.title} today.`),
      kind === 'STRUCTURAL'
        ? t('Jabatan struktural dipegang setelah diangkat sebagai pimpinan di halaman unitnya.', 'A structural post is held once appointed as head, on the unit’s page.')
        : (kind !== now.kind || (graded && grade !== now.grade))
          && t('Sejak hari itu jenjangnya yang menentukan siapa yang boleh menilai; penempatannya tetap sampai diubah.',
            'From that day the new grade decides who may appraise; the placement stays until it is changed.'),
    ] : [],
  },
  state.choice('kind', t('Jenis jabatan', 'Kind of post'), POSITION_KINDS.map(k => ({value: k, text: positionKind(k)}))),
  state.field('title', t('Nama jabatan', 'Name of the post'), {hint: now.title, max: 200}),
  graded && state.choice('grade', t('Jenjang', 'Grade'), [choose, ...GRADES.map(g => ({value: g, text: gradeName(g)}))]),
  decree(state));
}

function NewCompetence({found, onDone}) {
  const state = useOfficialRecord(found, 'competences',
    {kind: 'TECHNICAL', name: '', level: '3', type: 'CERTIFICATE', number: '', issuer: '', issuedOn: '', validUntil: ''}, onDone, {
      body: ({kind, name, level, ...evidence}) => ({kind, name, level: Number(level), evidence}),
    });
  const {kind, name, level, issuedOn, validUntil} = state.fields;
  return h(Recorded, {
    state, action: 'competence', text: t('Catat kompetensi', 'Record the competence'),
    consequences: name && issuedOn && (!validUntil || validUntil >= issuedOn) ? [
      t(`${name} (${competenceKind(kind).toLowerCase()}, tingkat ${level}) ditimbang dalam penugasan, ${period(issuedOn, validUntil)}.`,
        `${name} (${competenceKind(kind).toLowerCase()}, level ${level}) counts when assignments are weighed, ${period(issuedOn, validUntil)}.`),
    ] : [],
  },
  div({class: 'two'},
    state.choice('kind', t('Jenis', 'Kind'), COMPETENCE_KINDS.map(k => ({value: k, text: competenceKind(k)}))),
    state.choice('level', t('Tingkat', 'Level'), ['1', '2', '3', '4', '5'].map(l => ({value: l, text: l === '1' ? t('1 — dasar', '1 — basics') : l === '5' ? t('5 — ahli', '5 — expert') : l})))),
  state.field('name', t('Kompetensi', 'Competence'), {hint: t('Dengan beberapa kata, misalnya: rekayasa perangkat lunak', 'In a few words'), max: 200}),
  div({class: 'two'},
    state.choice('type', t('Bukti', 'Evidence'), EVIDENCE_TYPES.map(k => ({value: k, text: evidenceType(k)}))),
    state.field('number', t('Nomor bukti', 'Its number'), {max: 200})),
  state.field('issuer', t('Penerbit', 'Issuer'), {max: 200}),
  div({class: 'two'},
    state.field('issuedOn', t('Terbit', 'Issued on'), {type: 'date'}),
    state.field('validUntil', t('Berlaku sampai', 'Valid until'), {type: 'date', optional: true})));
}

function Withdrawal({found, counting, onDone}) {
  const known = fields => counting.find(c => c.competenceId === fields.competenceId) ?? counting[0];
  const state = useOfficialRecord(found, 'withdrawal', {competenceId: '', reason: '', effectiveFrom: ''}, onDone, {
    path: fields => `/officials/${found.official.employeeId}/competences/${known(fields).competenceId}/withdrawal`,
    body: ({reason, effectiveFrom}) => ({reason, effectiveFrom}),
  });
  const {effectiveFrom} = state.fields;
  const chosen = known(state.fields);
  return h(Recorded, {
    state, action: 'withdrawal', text: t('Catat pencabutan', 'Record the withdrawal'),
    consequences: effectiveFrom ? [
      t(`${chosen.competence.name} tidak lagi ditimbang mulai ${day(effectiveFrom)}; riwayatnya tetap terbaca.`,
        `${chosen.competence.name} counts no longer from ${day(effectiveFrom)}; its history stays readable.`),
    ] : [],
  },
  state.choice('competenceId', t('Kompetensi', 'Competence'),
    counting.map(c => ({value: c.competenceId, text: `${c.competence.name} · ${c.competence.evidence.number}`})), {value: chosen.competenceId}),
  state.field('reason', t('Alasan', 'Reason'), {max: 200}),
  state.field('effectiveFrom', t('Mulai', 'From'), {type: 'date'}));
}

function Leaving({found, onDone}) {
  const state = useOfficialRecord(found, 'departure', {departure: 'RETIRED', decreeNumber: '', lastDay: ''}, onDone);
  const {departure, lastDay} = state.fields;
  const {name} = found.official;
  return h(Recorded, {
    state, action: 'departure', kind: 'danger', text: t('Catat pemberhentian', 'Record the departure'),
    consequences: lastDay ? [
      t(`${name} bertugas sampai ${day(lastDay)} (${departureName(departure).toLowerCase()}).`, `${name} serves until ${day(lastDay)} (${departureName(departure).toLowerCase()}).`),
      ...found.offices.map(o => o.acting
        ? t(`Mandatnya pada ${o.title} berakhir hari itu.`, `The mandate as ${o.title} ends that day.`)
        : t(`Jabatan ${o.title} lowong sesudahnya.`, `The post of ${o.title} is vacant after that.`)),
      t('Setelah dicatat, pemberhentian tidak dapat diubah di sini.', 'Once recorded, a departure cannot be changed here.'),
    ] : [],
  },
  state.choice('departure', t('Sebab', 'Cause'), DEPARTURES.map(d => ({value: d, text: departureName(d)}))),
  div({class: 'two'},
    state.field('lastDay', t('Hari terakhir bertugas', 'Last day in service'), {type: 'date'}),
    state.field('decreeNumber', t('Nomor keputusan', 'Number of the decree'))));
}

/** A placement: what it means is shown before it is decided. */
function NewPlacement({official, onDone}) {
  const id = official.official.employeeId;
  const initial = {unitId: official.official.unit?.unitId ?? '', appraiserUnitId: '', decreeNumber: '', effectiveFrom: ''};
  const [fields, change, discard] = useDraft('placement.' + id, initial);
  const {run, busy, problem, retry} = useWork();
  const units = useResource('/units');
  const known = (units.data?.items ?? []).some(u => u.unitId === fields.unitId);
  const preview = useResource(known && fields.effectiveFrom
    ? `/officials/${id}/placement-preview?` + new URLSearchParams({unitId: fields.unitId, from: fields.effectiveFrom})
    : null);
  const shown = preview.data;
  const chosen = fields.appraiserUnitId || shown?.recommendedUnitId || '';
  const record = e => {
    e.preventDefault();
    run(async () => {
      const receipt = await send('POST', `/officials/${id}/placements`, {
        unitId: fields.unitId || null,
        appraiserUnitId: chosen || null,
        decreeNumber: fields.decreeNumber || null,
        effectiveFrom: fields.effectiveFrom || null,
      }, {version: official.version});
      discard();
      change(initial);
      await onDone(receipt);
    });
  };
  return h(Card, {title: t('Tempatkan dengan keputusan', 'Place by decree'), tone: 'mine'},
    form({noValidate: true, onSubmit: record},
      h(Field, {
        label: t('Unit', 'Unit'), fault: faultOf(problem, 'unitId'),
        hint: units.data?.items.find(u => u.unitId === fields.unitId)?.name
          ?? t('Ketik nama unit, lalu pilih dari daftar', 'Type the unit’s name and choose from the list'),
      }, control => input({...control, name: 'unitId', list: 'units-offered', autoComplete: 'off', value: fields.unitId,
        onInput: e => change({unitId: e.currentTarget.value, appraiserUnitId: ''})})),
      datalist({id: 'units-offered'}, (units.data?.items ?? []).map(u => option({key: u.unitId, value: u.unitId}, u.name))),
      div({class: 'two'},
        h(TextField, {name: 'effectiveFrom', label: t('Mulai', 'From'), type: 'date', value: fields.effectiveFrom,
          fault: faultOf(problem, 'effectiveFrom'), onChange: effectiveFrom => change({effectiveFrom})}),
        h(TextField, {name: 'decreeNumber', label: t('Nomor keputusan', 'Number of the decree'), value: fields.decreeNumber,
          fault: faultOf(problem, 'decreeNumber'), onChange: decreeNumber => change({decreeNumber})})),
      preview.failure && h(ProblemBox, {problem: preview.failure, retry: preview.reload}),
      shown && h(Preview, {preview: shown, chosen, onChoose: appraiserUnitId => change({appraiserUnitId})}),
      h(ProblemBox, {problem, retry, shown: ['unitId', 'decreeNumber', 'effectiveFrom']}),
      div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'place'},
        t('Catat penempatan', 'Record the placement')))));
}

function Preview({preview, chosen, onChoose}) {
  const total = span => span.functional + span.operational;
  return div({class: 'preview'},
    tags.fieldset({class: 'choices'},
      legend(t('Pejabat penilai kinerja', 'Appraiser')),
      div({class: 'table-wrap'}, table(
        thead(tr(th(t('Jabatan', 'Office')), th(t('Pemegang', 'Holder')), th({class: 'numeric'}, t('Dinilai kini', 'Appraises now')), th({class: 'numeric'}, t('Menjadi', 'Becomes')),
          th({class: 'numeric'}, t('Penugasan mereka', 'Their assignments')))),
        tbody(preview.candidates.map(c => tr({key: c.office.unitId},
          td(label({class: 'pick'},
            input({type: 'radio', name: 'appraiserUnitId', value: c.office.unitId, disabled: !c.allowed,
              checked: c.office.unitId === chosen, onChange: () => onChoose(c.office.unitId)}),
            span(c.office.title, ' ',
              c.office.unitId === preview.recommendedUnitId && h(Badge, {tone: 'good'}, t('disarankan', 'recommended')),
              !c.allowed && h(Badge, {}, t('tidak diperkenankan', 'not allowed'))))),
          td(c.standIn ? [capacityName(c.standIn.mandate.capacity), ' ', c.standIn.name] : c.holder?.name ?? h(Badge, {tone: 'warn'}, t('lowong', 'vacant'))),
          td({class: 'numeric'}, total(c.before)),
          td({class: 'numeric'}, strong(total(c.after))),
          td({class: 'numeric'}, c.before.assignments, ' → ', strong(c.after.assignments)))))))),
    strong(t('Penugasan pegawai ini sejak hari itu', 'Assignments of this official from that day on')),
    preview.assignments.length === 0
      ? p({class: 'quiet'}, t('Tidak ada', 'None'))
      : ul({class: 'people', 'data-list': 'assignments'}, preview.assignments.map(a => li({key: a.assignmentId},
        div(a.subject,
          span({class: 'quiet block'}, a.letterNumber, ' · ', a.unitName),
          span({class: 'quiet block'}, a.to ? period(a.from, a.to) : [t('sejak ', 'since '), day(a.from)]))))),
    preview.warnings.length > 0 && ul({class: 'warnings'}, preview.warnings.map(w => li({key: w.id}, h(Badge, {tone: 'warn'}, t('Perhatian', 'Note')), ' ', bilingual(w)))),
    p({class: 'hint'}, bilingual(preview.rule.explanation)),
    h(Cite, {citation: preview.rule.citation}),
    p({class: 'hint'}, bilingual(preview.weighed.explanation)),
    h(Cite, {citation: preview.weighed.citation}));
}

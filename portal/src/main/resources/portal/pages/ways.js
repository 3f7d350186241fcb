// The ways in to an assignment: which are open to the reader, and the forms of those that ask nobody
// of another unit for an official.
import {get, send, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {capacityName, scopeName} from '../app/labels.js';
import {useMe} from '../app/me.js';
import {expectEvent} from '../app/seen.js';
import {t} from '../app/text.js';
import {Button, Card, Cite, Empty, faultOf, Field, Icon, Page, ProblemBox, Select, TextArea, TextField, useWork} from '../app/ui.js';

const {a, div, form, li, ol, optgroup, option, p, select, span, strong, ul} = tags;

/** Whoever heads a unit by appointment stands nowhere else, and is asked for, not asking. */
const isPlaced = me => Boolean(me.employeeId && me.unit) && me.offices.every(o => o.mandate);

const WAYS = [
  {
    href: '#/requests', icon: 'team', open: me => me.offices.length > 0,
    name: () => t('Minta pegawai unit lain', 'Ask another unit for an official'),
    hint: () => t('Permohonan pelibatan kepada yang berwenang di unit asal.', 'An involvement request to whoever decides in the unit of origin.'),
  },
  {
    href: '#/appointments', icon: 'check', open: me => me.offices.length > 0,
    name: () => t('Tunjuk pegawai unit sendiri', 'Appoint an official of the own unit'),
    hint: () => t('Suratnya langsung disiapkan untuk ditandatangani.', 'The letter is prepared for signature at once.'),
  },
  {
    href: '#/statements', icon: 'cases', open: me => me.offices.length > 0,
    name: () => t('Catat pernyataan lisan', 'Write down a statement'),
    hint: () => t('Pegawai unit Anda menyatakan kesediaan; ia membenarkan catatan itu.', 'An official of your unit offered to work; they confirm what you wrote.'),
  },
  {
    href: '#/applications', icon: 'plus', open: isPlaced,
    name: () => t('Ajukan diri', 'Apply to be assigned'),
    hint: () => t('Untuk sasaran unit sendiri atau unit lain di kabupaten ini.', 'For a target of your own unit or of another one of this regency.'),
  },
  {
    href: '#/proposals', icon: 'shield', open: me => me.offices.length > 0 || isPlaced(me),
    name: () => t('Usulkan untuk tugas tertentu', 'Propose for a duty'),
    hint: () => t('Petugas teknis, ketua tim, atau kegiatan untuk angka kredit.', 'Technical officers, team leads, or an activity for credit points.'),
  },
];

export const waysOpenTo = me => WAYS.filter(way => way.open(me));

export function Ways() {
  const me = useMe();
  return ul({class: 'ways'}, waysOpenTo(me).map(way => li({key: way.href},
    a({class: 'way', href: way.href, 'data-way': way.href.slice(2)},
      h(Icon, {name: way.icon}), span(strong(way.name()), span({class: 'hint block'}, way.hint()))))));
}

export function Begin() {
  const me = useMe();
  return h(Page, {
    title: t('Penugasan baru', 'New assignment'),
    lead: t('Pilih jalannya. Sebelum dikirim, Anda membaca siapa yang akan ditanya dan siapa yang menandatangani.',
      'Choose the way. Before anything is sent you read who will be asked and who signs.'),
  },
  waysOpenTo(me).length > 0 ? h(Ways) : h(Empty, {title: t('Tidak ada jalan yang terbuka bagi Anda', 'No way is open to you')},
    t('Penugasan dimulai oleh pimpinan unit, yang mewakilinya, atau pegawai yang berkedudukan di suatu unit.',
      'An assignment is begun by the head of a unit, their stand-in, or an official who is placed in a unit.')));
}

const CONTENT = ['purpose', 'competence', 'expectedResult', 'periodFrom', 'periodTo'];

/** What an assignment is to say; what is left open is told by the regulation when it is sent. */
export function TaskFields({fields, change, problem, competence = true, period}) {
  const fault = name => faultOf(problem, name);
  const text = (name, label, more = {}) => h(TextArea, {
    name, label, value: fields[name], fault: fault(name), onChange: value => change({[name]: value}), ...more,
  });
  const date = (name, label) => h(TextField, {
    type: 'date', name, label, value: fields[name], fault: fault(name), onChange: value => change({[name]: value}),
  });
  return [
    text('purpose', t('Maksud dan tujuan', 'Purpose'), {hint: t('Untuk sasaran apa pekerjaan itu.', 'Which target the work serves.')}),
    competence && text('competence', t('Kompetensi', 'Competence'), {optional: true}),
    text('expectedResult', t('Hasil yang diharapkan', 'Expected result')),
    period && p({class: 'hint'}, period),
    div({class: 'two'}, date('periodFrom', t('Mulai', 'From')), date('periodTo', t('Sampai', 'To'))),
  ];
}

export const taskOf = (fields, names = CONTENT) => Object.fromEntries(names.map(name => [name, fields[name] || null]));

const officeName = o => `${o.title}${o.unitName && !o.title.includes(o.unitName) ? ' — ' + o.unitName : ''}`;

/** Who is asked and who signs, said before it is sent. */
export function WhatWillHappen({path, asked, last}) {
  const outlook = useResource(path);
  const {data, failure} = outlook;
  return div({class: 'consequences', 'aria-live': 'polite', 'data-consequences': 'way', hidden: !path},
    p(strong(t('Yang akan terjadi', 'What will happen')), data && [' · ', scopeName(data.scope)]),
    failure && h(ProblemBox, {problem: failure}),
    data && ol({class: 'chain'},
      asked(data),
      li({key: 'signatory'}, t('Surat penugasan disiapkan; ditandatangani ', 'The letter is prepared; it is signed by '),
        h(Part, {part: data.signatory})),
      li({key: 'official'}, last(data))),
    data?.copies.length > 0 && p({class: 'quiet'}, t('Tembusan: ', 'Copies: '), data.copies.map(c => c.officeTitle).join('; ')));
}

export const Part = ({part}) => span({class: 'part'},
  part.office ? strong(officeName(part.office)) : span({class: 'fault'}, t('(tidak ada pejabatnya)', '(nobody holds it)')),
  ' ', h(Cite, {citation: part.citation}));

export const receives = data => t(`${data.officialName} menerima surat, bekerja, dan melapor.`,
  `${data.officialName} receives the letter, works and reports.`);

const agrees = (data, skip) => data.asked
  .filter(part => !skip || part.office?.unit !== skip)
  // two parts may be one office: it is asked once
  .filter((part, i, all) => !part.office || all.findIndex(other => other.office?.unit === part.office.unit) === i)
  .map((part, i) => li({key: 'asked' + i}, t('Diminta persetujuan: ', 'Asked to agree: '), h(Part, {part})));

/** A form that begins a case. */
function Beginning({draft, title, lead, path, initial, body, action, text, who, competence = true, outlook, shown}) {
  const [fields, change, discard] = useDraft(draft, initial);
  const {run, busy, problem, retry} = useWork();
  const begin = () => run(async () => {
    const receipt = await send('POST', path, body(fields));
    expectEvent(receipt.id, receipt);
    discard();
    location.hash = '#/cases/' + receipt.id;
  });
  return h(Page, {title, lead, back: {href: '#/begin', text: t('Jalan lain', 'Other ways')}},
    form({class: 'editor', noValidate: true, onSubmit: e => {
      e.preventDefault();
      begin();
    }},
    h(Card, {title: t('Siapa dan untuk siapa', 'Who, and for whom')}, who({fields, change, problem})),
    h(Card, {title: t('Tugasnya', 'The work')}, h(TaskFields, {fields, change, problem, competence})),
    outlook(fields),
    h(ProblemBox, {problem, retry, shown: [...CONTENT, ...shown]}),
    div({class: 'buttons sticky'},
      h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': action}, text))));
}

const EMPTY = {purpose: '', competence: '', expectedResult: '', periodFrom: '', periodTo: ''};

/** Of whom the head of a unit may speak: who stands there, and those whom they appraise. */
function useOwnOfficials(office, {appraised}) {
  const me = useMe();
  const [found, setFound] = useState(null);
  useEffect(() => {
    setFound(null);
    if (!office) {
      return undefined;
    }
    const controller = new AbortController();
    const where = appraised ? {apparatusId: office.apparatusId} : {unitId: office.unitId};
    const read = async () => {
      const all = [];
      let cursor;
      do {
        const page = await get('/officials?' + new URLSearchParams({limit: 200, ...where, ...(cursor ? {cursor} : {})}),
          {signal: controller.signal});
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      setFound(all.filter(o => o.employeeId !== me.employeeId
        && [o.unit?.unitId, o.appraiserUnit?.unitId].includes(office.unitId)));
    };
    read().catch(e => e.name !== 'AbortError' && setFound([]));
    return () => controller.abort();
  }, [office?.unitId, appraised]);
  return found;
}

function OwnOfficial({fields, change, problem, appraised}) {
  const me = useMe();
  const office = me.offices.find(o => o.unitId === fields.unitId) ?? me.offices[0];
  const officials = useOwnOfficials(office, {appraised});
  return [
    me.offices.length > 1 && h(Select, {
      key: 'office', label: t('Anda bertindak sebagai', 'You act as'), name: 'unitId', value: office.unitId,
      onChange: unitId => change({unitId, officialId: ''}),
      options: me.offices.map(o => ({value: o.unitId, text: `${o.mandate ? capacityName(o.mandate.capacity) + ' ' : ''}${o.title}`})),
    }),
    h(Select, {
      key: 'official', label: t('Pegawai', 'Official'), name: 'officialId', value: fields.officialId, fault: faultOf(problem, 'officialId'),
      hint: officials?.length === 0 ? t('Tidak ada pegawai di unit ini.', 'Nobody is placed in this unit.') : undefined,
      onChange: officialId => change({officialId}),
      options: [
        {value: '', text: officials ? t('Pilih pegawai', 'Choose an official') : t('Memuat…', 'Loading…')},
        ...(officials ?? []).map(o => ({value: o.employeeId, text: [o.name, o.position?.title].filter(Boolean).join(' — ')})),
      ],
    }),
  ];
}

function HeadsOnly({title, children}) {
  return useMe().offices.length > 0 ? children() : h(Page, {title},
    h(Empty, {title: t('Anda tidak memimpin unit', 'You head no unit')}));
}

const about = (path, officialId) => officialId ? `${path}?officialId=${encodeURIComponent(officialId)}` : null;

export function AppointForm() {
  const title = t('Penunjukan di dalam unit', 'Appointment within the unit');
  return h(HeadsOnly, {title}, () => h(Beginning, {
    draft: 'appointment.new', title, path: '/appointments', action: 'appoint', text: t('Tunjuk', 'Appoint'),
    lead: t('Pegawai unit sendiri ditugaskan tanpa permohonan; surat penugasan menjadi dasarnya.',
      'An official of the own unit is assigned without a request; the assignment letter is the basis.'),
    initial: {...EMPTY, unitId: '', officialId: ''}, competence: false, shown: ['officialId'],
    body: fields => ({officialId: fields.officialId || null, ...taskOf(fields, CONTENT.filter(name => name !== 'competence'))}),
    who: state => h(OwnOfficial, {...state, appraised: true}),
    outlook: ({officialId}) => h(WhatWillHappen, {
      key: officialId, path: about('/appointments/preview', officialId), last: receives,
      asked: data => li({key: 'appointers'}, t('Yang boleh menunjuk: ', 'Who may appoint: '),
        data.asked.map((part, i) => [i > 0 && t(' atau ', ' or '), h(Part, {key: i, part})])),
    }),
  }));
}

export function StatementForm() {
  const title = t('Pernyataan lisan', 'Oral statement');
  return h(HeadsOnly, {title}, () => h(Beginning, {
    draft: 'statement.new', title, path: '/applications/statements', action: 'record-statement', text: t('Catat pernyataan', 'Record the statement'),
    lead: t('Tulis apa yang dinyatakan pegawai unit Anda; catatan berlaku setelah ia membenarkannya.',
      'Write what an official of your unit said; it counts once they have confirmed it.'),
    initial: {...EMPTY, unitId: '', officialId: ''}, shown: ['officialId'],
    body: fields => ({officialId: fields.officialId || null, ...taskOf(fields)}),
    who: state => h(OwnOfficial, state),
    outlook: ({officialId}) => h(WhatWillHappen, {
      key: officialId, path: about('/applications/preview', officialId), last: receives,
      asked: data => [
        li({key: 'confirm'}, strong(data.officialName), t(' membenarkan catatan Anda', ' confirms what you wrote')),
        // who writes it down has agreed by doing so
        ...agrees(data, data.owner.unit),
      ],
    }),
  }));
}

export function ApplyForm() {
  const me = useMe();
  const title = t('Pengajuan sukarela', 'Voluntary application');
  const units = useResource('/units').data?.items ?? [];
  if (!isPlaced(me)) {
    return h(Page, {title}, h(Empty, {title: t('Pengajuan dibuat oleh pegawai yang berkedudukan di suatu unit', 'Officials who are placed in a unit apply')}));
  }
  return h(Beginning, {
    draft: 'application.new', title, path: '/applications', action: 'apply', text: t('Kirim pengajuan', 'Send the application'),
    lead: t('Tawarkan diri untuk sasaran unit Anda atau unit lain di kabupaten ini.', 'Offer yourself for a target of your unit or of another one of this regency.'),
    initial: {...EMPTY, ownerUnitId: me.unit.unitId}, shown: ['ownerUnitId'],
    body: fields => ({ownerUnitId: fields.ownerUnitId || null, ...taskOf(fields)}),
    who: ({fields, change, problem}) => h(Field, {
      label: t('Unit yang sasarannya dibantu', 'Unit whose target you serve'), fault: faultOf(problem, 'ownerUnitId'),
    }, control => select({...control, name: 'ownerUnitId', value: fields.ownerUnitId, onChange: e => change({ownerUnitId: e.currentTarget.value})},
      optgroup({label: t('Unit sendiri', 'Own unit')}, one(me.unit.unitId, me.unit.name, fields.ownerUnitId)),
      units.filter(u => u.unitId === u.apparatusId).map(apparatus =>
        optgroup({key: apparatus.unitId, label: apparatus.name},
          units.filter(u => u.apparatusId === apparatus.unitId && u.unitId !== me.unit.unitId)
            .map(u => one(u.unitId, u.name, fields.ownerUnitId)))))),
    outlook: ({ownerUnitId}) => h(WhatWillHappen, {
      key: ownerUnitId, path: '/applications/preview?ownerUnitId=' + encodeURIComponent(ownerUnitId), last: receives, asked: agrees,
    }),
  });
}

const one = (id, name, chosen) => option({key: id, value: id, selected: id === chosen}, name);

import {forget, get, send, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {capacityName, competenceKind, departureName} from '../app/labels.js';
import {isAdmin, useMe} from '../app/me.js';
import {day, period, t} from '../app/text.js';
import {
  Avatar, Badge, Button, Card, Cite, Empty, Field, faultOf, grounds, Icon, Loaded, Mandate, Page, ProblemBox, Terms, TextField, useWork,
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
        && h(NewPlacement, {official: found, onDone: reload})),
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
      h(Competences, {found})))));
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
  const counting = found.competences.filter(c => !c.withdrawnFrom);
  const words = found.official.competences.filter(w => !found.competences.some(c => c.competence.name === w));
  return h(Card, {title: t('Kompetensi', 'Competences')},
    counting.length + words.length === 0 && h(Empty, {title: t('Belum dicatat', 'None recorded')}),
    ul({class: 'people'},
      counting.map(({competenceId, competence: c}) => li({key: competenceId},
        div(strong(c.name),
          span({class: 'quiet block'}, competenceKind(c.kind), ' · ', t('tingkat ', 'level '), c.level),
          span({class: 'quiet block'}, c.evidence.number, ' · ', c.evidence.issuer, ' · ',
            c.evidence.validUntil ? period(c.evidence.issuedOn, c.evidence.validUntil) : day(c.evidence.issuedOn))))),
      words.map(w => li({key: w}, div(w)))));
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
      await get(`/officials/${id}?minVersion=${receipt.version}`);
      forget('/officials');
      onDone();
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

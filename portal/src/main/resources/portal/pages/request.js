import {get, send, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {useMe} from '../app/me.js';
import {capacityName} from '../app/labels.js';
import {expectEvent} from '../app/seen.js';
import {t} from '../app/text.js';
import {
  Avatar, Badge, Button, Card, Empty, faultOf, Field, Icon, Loaded, Page, ProblemBox, Select, TextArea, TextField, useWork,
} from '../app/ui.js';
import {Part, receives, WhatWillHappen} from './ways.js';

const {div, form, input, li, p, span, strong, ul} = tags;

const CONTENT = ['purpose', 'competence', 'expectedResult', 'periodFrom', 'periodTo'];
const EMPTY = {
  ownerUnitId: '', official: null, purpose: '', competence: '', expectedResult: '', periodFrom: '', periodTo: '',
  answerWithinWorkingDays: '5', saved: null,
};

const contentOf = fields => Object.fromEntries(CONTENT.map(name => [name, fields[name] || null]));

/** A new request, or one that is still in its owner's hands. */
export function RequestForm({caseId, query}) {
  return caseId ? h(Existing, {caseId}) : h(Editor, {draft: 'request.new', official: query?.get('official')});
}

function Existing({caseId}) {
  const file = useResource('/cases/' + caseId);
  return h(Loaded, {resource: file, lines: 8}, found => ['DRAFT', 'RETURNED'].includes(found.stage)
    ? h(Editor, {
        draft: 'request.' + caseId,
        initial: {
          ...Object.fromEntries(CONTENT.map(name => [name, found.content[name] ?? ''])),
          ownerUnitId: found.ownerUnitId,
          official: {employeeId: found.officialId, name: found.officialName},
          saved: {id: caseId, version: found.version, content: contentOf(found.content)},
        },
        ownerName: found.ownerUnitName,
        returned: found.stage === 'RETURNED' ? found.ending?.reason : null,
      })
    : h(Page, {title: t('Permohonan', 'Request')},
        h(Empty, {title: t('Permohonan ini sudah dikirim', 'This request has been sent')},
          tags.a({href: '#/cases/' + caseId}, t('Lihat kasusnya', 'See its case')))));
}

function Editor({draft, initial, ownerName, returned, official}) {
  const me = useMe();
  const [fields, change, discard] = useDraft(draft, {...EMPTY, ownerUnitId: me.offices[0]?.unitId ?? '', ...initial});
  const work = useWork();
  const {busy, problem} = work;
  const [latest, setLatest] = useState('send');
  const fault = name => faultOf(problem, name);
  // what was typed is older than what the service has, if the request came back meanwhile
  const fixed = initial && !(fields.saved?.version > initial.saved.version) ? initial.saved : fields.saved;

  useEffect(() => {
    if (official && !fields.official) {
      get('/officials/' + official).then(found => change({official: found.official}), () => {});
    }
  }, [official]);

  /** The draft as it is on the page is at the service, whatever became of an earlier attempt. */
  const save = async () => {
    const content = contentOf(fields);
    let saved = fixed;
    let receipt;
    if (!saved) {
      receipt = await send('POST', '/requests', {
        ownerUnitId: fields.ownerUnitId || null, officialId: fields.official?.employeeId ?? null, ...content,
      });
      saved = {id: receipt.id, version: receipt.version, content};
    } else if (JSON.stringify(saved.content) !== JSON.stringify(content)) {
      receipt = await send('PUT', '/requests/' + saved.id, content, {version: saved.version});
      saved = {...saved, version: receipt.version, content};
    }
    change({saved});
    return {saved, receipt};
  };

  const leave = (saved, receipt) => {
    expectEvent(saved.id, receipt);
    discard();
    location.hash = '#/cases/' + saved.id;
  };

  const sendIt = () => work.run(async () => {
    setLatest('send');
    const {saved} = await save();
    const days = fields.answerWithinWorkingDays;
    leave(saved, await send('POST', `/requests/${saved.id}/submission`,
      {answerWithinWorkingDays: days === '' ? null : Number(days)}, {version: saved.version}));
  });

  const keepDraft = () => work.run(async () => {
    setLatest('keep');
    const {saved, receipt} = await save();
    leave(saved, receipt);
  });

  // with the fields as they are by then, and the draft that a first attempt may have left
  const retry = work.retry && (latest === 'keep' ? keepDraft : sendIt);

  const text = (name, labelText, hint) => h(TextArea, {
    name, label: labelText, hint, value: fields[name], fault: fault(name), onChange: value => change({[name]: value}),
  });

  if (!initial && me.offices.length === 0) {
    return h(Page, {title: t('Permohonan baru', 'New request')},
      h(Empty, {title: t('Anda tidak memimpin unit', 'You head no unit')},
        t('Permohonan dikirim oleh pimpinan unit pemilik kinerja atau yang mewakilinya.', 'A request is sent by the head of the unit that owns the target, or by their stand-in.')));
  }

  return h(Page, {
    title: initial ? t('Permohonan pelibatan', 'Involvement request') : t('Permohonan baru', 'New request'),
    lead: t('Minta pejabat unit lain untuk sasaran unit Anda. Peraturan kabupaten menentukan ke mana permohonan ini pergi.',
      'Ask for an official of another unit for a target of yours. The regency’s regulation says where the request goes.'),
  },
  returned && h(Card, {tone: 'warn', title: t('Dikembalikan untuk dilengkapi', 'Returned for completion')}, p({class: 'prose'}, returned)),
  form({class: 'editor', noValidate: true, onSubmit: e => {
    e.preventDefault();
    sendIt();
  }},
  h(Card, {title: t('Siapa meminta siapa', 'Who asks for whom')},
    fixed
      ? div({class: 'fixed'},
          div(span({class: 'quiet'}, t('Pemilik kinerja', 'Owner of the target')), strong(ownerName ?? me.offices.find(o => o.unitId === fields.ownerUnitId)?.unitName)),
          div(span({class: 'quiet'}, t('Pejabat', 'Official')), strong(fields.official?.name)))
      : [
          h(Select, {
            label: t('Unit pemilik kinerja', 'Unit that owns the target'), name: 'ownerUnitId', value: fields.ownerUnitId, fault: fault('ownerUnitId'),
            onChange: ownerUnitId => change({ownerUnitId}),
            options: me.offices.map(o => ({
              value: o.unitId,
              text: `${o.unitName} — ${o.mandate ? capacityName(o.mandate.capacity) + ' ' : ''}${o.title}`,
            })),
          }),
          h(OfficialPicker, {chosen: fields.official, fault: fault('officialId'), onChoose: chosen => change({official: chosen})}),
        ]),
  h(Card, {title: t('Yang dimuat permohonan', 'What the request says')},
    text('purpose', t('Maksud dan tujuan', 'Purpose'), t('Untuk sasaran apa pejabat itu dibutuhkan.', 'For which target the official is needed.')),
    text('competence', t('Kompetensi yang dibutuhkan', 'Competence needed')),
    text('expectedResult', t('Hasil yang diharapkan', 'Expected result')),
    div({class: 'two'},
      h(TextField, {type: 'date', name: 'periodFrom', label: t('Mulai', 'From'), value: fields.periodFrom, fault: fault('periodFrom'), onChange: periodFrom => change({periodFrom})}),
      h(TextField, {type: 'date', name: 'periodTo', label: t('Sampai', 'To'), value: fields.periodTo, fault: fault('periodTo'), onChange: periodTo => change({periodTo})})),
    h(Field, {
      label: t('Batas jawaban (hari kerja)', 'Answer within (working days)'), optional: true, fault: fault('answerWithinWorkingDays'),
    }, control => input({
      ...control, name: 'answerWithinWorkingDays', type: 'number', min: 1, max: 60, inputMode: 'numeric', class: 'short',
      value: fields.answerWithinWorkingDays, onInput: e => change({answerWithinWorkingDays: e.currentTarget.value}),
    }))),
  h(WhatWillHappen, {
    key: fields.ownerUnitId + fields.official?.employeeId, asked: isAsked, last: receives,
    path: fields.official && fields.ownerUnitId
      ? '/requests/preview?' + new URLSearchParams({ownerUnitId: fields.ownerUnitId, officialId: fields.official.employeeId})
      : null,
  }),
  h(ProblemBox, {problem, retry, shown: [...CONTENT, 'ownerUnitId', 'officialId', 'answerWithinWorkingDays']}),
  fixed && problem && p({class: 'quiet'}, t('Konsep Anda sudah tersimpan.', 'Your draft is saved.')),
  div({class: 'buttons sticky'},
    h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'submit'}, t('Kirim permohonan', 'Send the request')),
    h(Button, {onClick: keepDraft, busy, 'data-action': 'save'}, t('Simpan konsep', 'Save as draft')))));
}

/** The last who is asked answers; whoever stands before recommends. */
const isAsked = ({asked}) => asked.map((part, i) => li({key: 'asked' + i},
  i < asked.length - 1 ? t('Memberi rekomendasi: ', 'Recommends: ') : t('Menjawab permohonan: ', 'Answers the request: '), h(Part, {part})));

/** Finds an official by name or competence, in one apparatus or in all. */
function OfficialPicker({chosen, fault, onChoose}) {
  const [words, setWords] = useState('');
  const [apparatus, setApparatus] = useState('');
  const [found, setFound] = useState(null);
  const [failure, setFailure] = useState(null);
  const units = useResource('/units');
  const query = words.trim();

  useEffect(() => {
    if (chosen || (query.length < 2 && !apparatus)) {
      setFound(null);
      return undefined;
    }
    const controller = new AbortController();
    const search = more => get('/officials?' + new URLSearchParams({limit: 20, ...(apparatus ? {apparatusId: apparatus} : {}), ...more}), {signal: controller.signal});
    const timer = setTimeout(async () => {
      try {
        const pages = await Promise.all(query ? [search({q: query}), search({competence: query})] : [search({})]);
        const all = new Map(pages.flatMap(page => page.items).map(o => [o.employeeId, o]));
        setFound([...all.values()]);
        setFailure(null);
      } catch (e) {
        if (e.name !== 'AbortError') {
          setFailure(e);
        }
      }
    }, 200);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, apparatus, Boolean(chosen)]);

  if (chosen) {
    return div({class: 'field'},
      span({class: 'label'}, t('Pejabat yang diminta', 'Official asked for')),
      div({class: 'chosen-official', 'data-official': chosen.employeeId},
        h(Avatar, {name: chosen.name}),
        div(strong(chosen.name), span({class: 'quiet block'}, [chosen.position?.title, chosen.unit?.name].filter(Boolean).join(' · '))),
        h(Button, {onClick: () => onChoose(null)}, t('Ganti', 'Change'))),
      fault && p({class: 'fault'}, fault));
  }
  return div(
    div({class: 'two'},
      h(Field, {label: t('Cari pejabat', 'Search an official'), hint: t('Nama atau kompetensi', 'Name or competence'), fault},
        control => div({class: 'search'}, h(Icon, {name: 'search'}),
          input({...control, name: 'officialSearch', type: 'search', autoComplete: 'off', value: words,
            onInput: e => setWords(e.currentTarget.value),
            // Enter chooses nothing and must not send an unfinished request
            onKeyDown: e => e.key === 'Enter' && e.preventDefault()}))),
      h(Select, {
        label: t('Perangkat daerah', 'Apparatus'), hint: t('Boleh semua', 'Any'), name: 'apparatus', value: apparatus, onChange: setApparatus,
        options: [{value: '', text: t('Semua', 'All')},
          ...(units.data?.items ?? []).filter(u => u.unitId === u.apparatusId).map(u => ({value: u.unitId, text: u.name}))],
      })),
    h(ProblemBox, {problem: failure}),
    found && ul({class: 'officials', 'aria-label': t('Pejabat yang ditemukan', 'Officials found')},
      found.length === 0 ? li({class: 'quiet'}, t('Tidak ada yang cocok.', 'Nobody matches.')) : found.map(o =>
        li({key: o.employeeId},
          tags.button({type: 'button', 'data-official': o.employeeId, onClick: () => onChoose(o)},
            h(Avatar, {name: o.name}),
            div(strong(o.name), span({class: 'quiet block'}, [o.position?.title, o.unit?.name].filter(Boolean).join(' · ')),
              o.competences.length > 0 && span({class: 'tags'}, o.competences.map(c => h(Badge, {key: c}, c)))))))));
}

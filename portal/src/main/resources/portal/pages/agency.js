// A request across agencies (PEN-10) as one side sees it, with the steps that are the reader's.
import {get, useResource} from '../app/api.js';
import {h, tags, useCallback, useEffect, useState} from '../app/dom.js';
import {refusalCategory, stepName} from '../app/labels.js';
import {holds, isMine, useMe} from '../app/me.js';
import {OfficialField} from '../app/record.js';
import {day, moment, number, period, said, t} from '../app/text.js';
import {
  Badge, Button, Card, Choices, Cite, Cites, Due, faultOf, Loading, Page, ProblemBox, Select, Since, Terms, TextArea, TextField,
} from '../app/ui.js';
import {answerForm, Authority, Reasoned, Returned, Withdraw} from './step-forms.js';
import {AgencyBadge} from './agencies.js';
import {submit, useStep} from './steps.js';
import {TaskFields, taskOf} from './ways.js';

const {a, button, code, div, form, li, ol, p, span, strong, ul} = tags;

const PARTS = {out: 'agency-requests', in: 'incoming-agency-requests'};

/** The request and its events, from the side that is asked for or from the one on which it is. */
function useAgency(side, id, version) {
  const [found, setFound] = useState(null);
  const [failure, setFailure] = useState(null);
  const read = useCallback(async (atLeast, signal) => {
    for (const one of side ? [side] : ['out', 'in']) {
      try {
        const path = `/${PARTS[one]}/${id}`;
        const file = await get(path + (atLeast ? '?version=' + atLeast : ''), {signal});
        const {entries} = await get(path + '/history', {signal});
        setFound({side: one, file, entries});
        setFailure(null);
        return;
      } catch (e) {
        if (e.name === 'AbortError') {
          return;
        }
        if (e.status !== 404 || one === 'in' || side) {
          setFailure(e);
          return;
        }
      }
    }
  }, [side, id]);
  useEffect(() => {
    const controller = new AbortController();
    read(version, controller.signal);
    const timer = setInterval(() => document.hidden || read(undefined, controller.signal), 15_000);
    return () => {
      controller.abort();
      clearInterval(timer);
    };
  }, [read]);
  return {found, failure, reload: read};
}

export function AgencyRequest({side: asked, id, version}) {
  const me = useMe();
  const {found, failure, reload} = useAgency(asked, id, version);
  const back = {href: '#/agencies', text: t('Antarinstansi', 'Across agencies')};
  if (!found) {
    return h(Page, {title: t('Permohonan antarinstansi', 'Request across agencies'), back},
      failure ? h(ProblemBox, {problem: failure, retry: () => reload()}) : h(Loading, {lines: 6}));
  }
  const {side, file, entries} = found;
  return h(Page, {
    title: side === 'in' ? t(`Permohonan dari ${file.other.name}`, `Request from ${file.other.name}`) : t(`Permohonan kepada ${file.other.name}`, `Request to ${file.other.name}`),
    lead: [file.owner && [t('untuk ', 'for '), strong(file.owner.unitName), ' · '], t(`${number(file.people)} pegawai`, `${number(file.people)} officials`)],
    back, actions: h(AgencyBadge, {stage: file.stage}),
  },
  h(ProblemBox, {problem: failure}),
  div({class: 'columns'},
    div({class: 'column-main'},
      h(Steps, {side, file, me, reload}),
      h(Others, {file, me}),
      h(Ending, {file}),
      h(Content, {file}),
      h(Officials, {side, file})),
    div({class: 'column-side'}, h(Parties, {side, file}))),
  h(Events, {entries}));
}

function Steps({side, file, me, reload}) {
  const context = {
    file, side, part: PARTS[side], subjectId: file.caseId, version: file.version,
    onDone: receipt => reload(receipt.version), onStale: () => reload(),
  };
  const withdrawable = side === 'out' && holds(me, file.owner.unit) && ['AWAITING_AUTHORITY', 'RETURNED', 'AWAITING_AGENCY'].includes(file.stage);
  return [
    file.waiting.filter(s => isMine(me, s)).map(step => FORMS[step.step] && h(Card, {
      key: step.step + step.officeUnitId, tone: 'mine', title: stepName(step.step), 'data-step': step.step, aside: h(Due, {on: step.dueOn}),
    },
    h(Authority, {step, me}),
    h(FORMS[step.step], {...context, step}))),
    withdrawable && h(Withdraw, {key: 'withdraw', ...context, text: t('Tarik permohonan', 'Withdraw the request')}),
  ];
}

function Others({file, me}) {
  const others = file.waiting.filter(s => !isMine(me, s));
  return others.length === 0 ? null : h(Card, {title: t('Menunggu pihak lain', 'Waiting for others')},
    ul({class: 'waiting'}, others.map(s => li({key: s.step + s.officeUnitId, 'data-waiting': s.step},
      div(strong(s.officeTitle), ' — ', stepName(s.step)),
      div({class: 'row-facts'}, h(Cite, {citation: s.citation}), h(Due, {on: s.dueOn}), span({class: 'quiet'}, t('sejak ', 'since '), h(Since, {at: s.since})))))));
}

function Ending({file}) {
  return !file.ending || !['REFUSED', 'RETURNED', 'WITHDRAWN', 'INSTRUCTED'].includes(file.stage) ? null
    : h(Card, {title: t('Alasan', 'Reason'), tone: file.stage === 'REFUSED' ? 'bad' : 'warn', 'data-list': 'ending'},
        file.ending.category && p({class: 'quiet'}, refusalCategory(file.ending.category)),
        p({class: 'prose'}, file.ending.reason),
        p({class: 'quiet'}, [file.ending.byTitle, file.ending.byAgency, moment(file.ending.at)].filter(Boolean).join(' · ')));
}

function Content({file}) {
  const {content, letter, reply} = file;
  return h(Card, {title: t('Isi permohonan', 'The request')},
    h(Terms, {rows: [
      [t('Maksud dan tujuan', 'Purpose'), content.purpose],
      [t('Kompetensi yang dibutuhkan', 'Competence needed'), content.competence],
      [t('Hasil yang diharapkan', 'Expected result'), content.expectedResult],
      [t('Jangka waktu', 'Period'), period(content.periodFrom, content.periodTo)],
      [t('Surat permohonan', 'Request letter'), letter && `${letter.number} · ${day(letter.date)}`],
      [t('Sidik surat permohonan (SHA-256)', 'Fingerprint of the request letter (SHA-256)'), file.letterHash && code(file.letterHash)],
      [t('Surat jawaban', 'Reply'), reply && `${reply.number} · ${day(reply.date)}`],
      [t('Sidik surat jawaban (SHA-256)', 'Fingerprint of the reply (SHA-256)'), reply && code(reply.contentHash)],
    ]}),
    file.scans.length > 0 && ul({class: 'people', 'data-list': 'scans'}, file.scans.map(s => li({key: s.scan.scanId},
      div(strong(s.number), span({class: 'quiet block'}, day(s.date), ' · ', code(s.scan.sha256)))))));
}

function Officials({side, file}) {
  const listed = file.officials.length > 0;
  if (!listed && file.nominees.length === 0) {
    return null;
  }
  return h(Card, {title: listed ? t('Pegawai pada daftar', 'Officials on the list') : t('Pegawai yang diusulkan', 'Officials nominated')},
    ol({class: 'people', 'data-list': 'officials'}, listed
      ? file.officials.map(o => li({key: o.no},
          div(strong(side === 'in' && o.caseId ? a({href: '#/cases/' + o.caseId}, o.name) : o.name),
            span({class: 'quiet block'}, o.position, ' · ', o.unitName),
            o.letterNumber && span({class: 'quiet block'}, o.letterNumber, ' · ', day(o.letterDate), ' · ', o.signatory),
            o.notMade && span({class: 'returned block'}, o.notMade)),
          h(Badge, {tone: o.letterNumber ? 'good' : o.notMade ? 'bad' : 'wait'},
            o.letterNumber ? t('ditugaskan', 'assigned') : o.notMade ? t('tanpa surat', 'no letter') : t('surat menyusul', 'letter to come'))))
      : file.nominees.map(n => li({key: n.official.id},
          div(strong(n.official.name), span({class: 'quiet block'}, n.official.position, ' · ', n.official.unitName)),
          n.recommended == null ? h(Badge, {tone: 'wait'}, t('menunggu rekomendasi', 'awaits recommendation'))
            : h(Badge, {tone: n.recommended ? 'good' : 'bad'}, n.recommended ? t('direkomendasikan', 'recommended') : t('tidak direkomendasikan', 'not recommended'))))));
}

function Parties({side, file}) {
  const office = o => o && [o.title, o.unitName !== o.title && span({class: 'quiet block'}, o.unitName)];
  return h(Card, {title: t('Para pihak', 'Parties')},
    h(Terms, {rows: [
      [t('Arah', 'Direction'), side === 'in' ? t('Masuk', 'Incoming') : t('Keluar', 'Outgoing')],
      [t('Instansi lain', 'The other agency'), [file.other.name, span({class: 'quiet block'}, file.other.authorityTitle)]],
      [t('Pemilik kinerja', 'Owner of the target'), office(file.owner)],
      [t('Pejabat yang berwenang', 'Authorized official'), office(file.authority)],
      [t('Pejabat penilai', 'Appraiser'), office(file.appraiser)],
      [t('Tembusan', 'Copies'), file.copies.length > 0 && ul({class: 'plain'}, file.copies.map(c => li({key: c.unitId}, c.officeTitle)))],
      [t('Dasar peraturan', 'Regulation profile'), span({class: 'mono'}, file.profileVersion)],
      [t('Nomor kasus', 'Case number'), span({class: 'mono'}, file.caseId)],
    ]}));
}

const Events = ({entries}) => h(Card, {title: t('Riwayat', 'History'), class: 'history'},
  ol({class: 'timeline'}, entries.map(e => li({key: e.eventId, 'data-event': e.type, class: e.actor.employee ? 'entry' : 'entry entry-system'},
    div({class: 'entry-head'}, strong(said(e, 'summary')), tags.time({dateTime: e.occurredAt}, moment(e.occurredAt))),
    div({class: 'entry-actor'}, e.actor.name, e.actor.employee && e.actor.office && ' · ' + e.actor.office),
    h(Cites, {citations: e.citations})))));

const AnswerAgency = answerForm('agency-requests', 'agree-agency', ['AGREE', 'RETURN', 'REFUSE'], () => ({
  yes: t('Setujui dan kirim', 'Agree and send'), yesHint: t('Surat permohonan dikirim kepada instansi itu.', 'The request letter goes to that agency.'),
  no: t('Tolak permohonan', 'Refuse the request'),
  back: t('Kembalikan permohonan', 'Return the request'), backHint: t('Pemohon melengkapinya.', 'The requester completes it.'),
}));

function Complete({file, ...context}) {
  const {fields, change, take, busy, problem, retry} = useStep(context, 'complete-agency', {...file.content, people: String(file.people)});
  return form({noValidate: true, onSubmit: submit(() => take('', {...taskOf(fields), people: fields.people === '' ? null : Number(fields.people)}, 'PUT'))},
    h(Returned, {reason: file.ending?.reason}),
    h(TextField, {name: 'people', type: 'number', label: t('Jumlah pegawai', 'How many officials'), value: fields.people, fault: faultOf(problem, 'people'), onChange: people => change({people})}),
    h(TaskFields, {fields, change, problem}),
    h(ProblemBox, {problem, retry, shown: [...Object.keys(file.content), 'people']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'complete-agency'}, t('Kirim lagi', 'Send again'))));
}

const Refuse = context => h(Reasoned, {...context, name: 'refuse-agency', address: 'refusal',
  text: t('Tolak permohonan', 'Refuse the request'), label: t('Alasan penolakan', 'Reason for the refusal')});

const note = (fields, change, problem) => h(TextArea, {
  label: t('Catatan', 'Note'), optional: true, name: 'note', value: fields.note, fault: faultOf(problem, 'note'), onChange: value => change({note: value}),
});

function Instruct(context) {
  const {fields, change, take, busy, problem, retry} = useStep(context, 'instruct', {appraiserUnitId: '', note: ''});
  const units = useResource('/units').data?.items ?? [];
  return [
    form({key: 'form', noValidate: true, onSubmit: submit(() => take('instruction', {appraiserUnitId: fields.appraiserUnitId || null, note: fields.note || null}))},
      h(Select, {
        label: t('Pejabat penilai yang diinstruksikan', 'The appraiser who is instructed'), name: 'appraiserUnitId', value: fields.appraiserUnitId,
        hint: t('Pimpinan unit yang menilai pegawai dengan kompetensi itu.', 'The head who appraises officials of that competence.'),
        fault: faultOf(problem, 'appraiserUnitId'), onChange: appraiserUnitId => change({appraiserUnitId}),
        options: [{value: '', text: t('Pilih unit', 'Choose a unit')}, ...units.map(u => ({value: u.unitId, text: u.name}))],
      }),
      note(fields, change, problem),
      h(ProblemBox, {problem, retry, shown: ['appraiserUnitId', 'note']}),
      div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'instruct'}, t('Setujui dan instruksikan', 'Agree and instruct')))),
    h(Refuse, {key: 'refuse', ...context}),
  ];
}

function Nominate({file, ...context}) {
  const {fields, change, take, busy, problem, retry} = useStep(context, 'nominate', {chosen: [], words: ''});
  const [known, setKnown] = useState(null);
  const {chosen} = fields;
  const add = () => change({chosen: [...chosen.filter(o => o.employeeId !== known.employeeId), {employeeId: known.employeeId, name: known.name}], words: ''});
  return [
    file.ending && h(Returned, {key: 'returned', reason: file.ending.reason}),
    form({key: 'form', noValidate: true, onSubmit: submit(() => take('nomination', {officialIds: chosen.map(o => o.employeeId)}))},
      p({class: 'hint'}, t(`Paling banyak ${number(file.people)} pegawai yang Anda nilai.`, `At most ${number(file.people)} officials whom you appraise.`)),
      h(OfficialField, {name: 'nominee', value: fields.words, fault: faultOf(problem, 'officialIds'), onChange: words => change({words}), onKnown: setKnown}),
      div({class: 'buttons'}, h(Button, {disabled: !known, onClick: add, 'data-action': 'add-nominee'}, t('Tambahkan ke daftar', 'Add to the list'))),
      chosen.length > 0 && ul({class: 'people', 'data-list': 'chosen'}, chosen.map(o => li({key: o.employeeId}, div(strong(o.name)),
        button({type: 'button', class: 'link', 'aria-label': t(`Hapus ${o.name}`, `Remove ${o.name}`), onClick: () => change({chosen: chosen.filter(c => c !== o)})}, t('Hapus', 'Remove'))))),
      h(ProblemBox, {problem, retry, shown: ['officialIds']}),
      div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, disabled: chosen.length === 0, 'data-action': 'nominate'}, t('Usulkan', 'Nominate')))),
    h(Refuse, {key: 'refuse', ...context}),
  ];
}

function Recommend(context) {
  const {fields, change, take, busy, problem, retry} = useStep(context, 'recommend-nominees', {favourable: null, note: ''});
  return form({noValidate: true, onSubmit: submit(() => take('recommendation', {favourable: fields.favourable === 'yes', note: fields.note || null}))},
    h(Choices, {
      legend: t('Rekomendasi Anda atas pegawai unit Anda', 'Your recommendation on your unit’s officials'), name: 'favourable', value: fields.favourable,
      onChange: favourable => change({favourable}),
      options: [{value: 'yes', text: t('Menyetujui', 'In favour')}, {value: 'no', text: t('Tidak menyetujui', 'Against')}],
    }),
    note(fields, change, problem),
    h(ProblemBox, {problem, retry, shown: ['note']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, disabled: !fields.favourable, 'data-action': 'recommend-nominees'}, t('Kirim rekomendasi', 'Send recommendation'))));
}

function Answer(context) {
  const {fields, change, take, busy, problem, retry} = useStep(context, 'availability', {note: ''});
  return [
    form({key: 'form', noValidate: true, onSubmit: submit(() => take('availability', {note: fields.note || null}))},
      p(t('Daftar pegawai yang direkomendasikan disampaikan kepada pejabat yang berwenang.', 'The list of those who are recommended goes to the authorized official.')),
      note(fields, change, problem),
      h(ProblemBox, {problem, retry, shown: ['note']}),
      div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'availability'}, t('Jawab dengan daftar', 'Answer with the list')))),
    h(Refuse, {key: 'refuse', ...context}),
  ];
}

function Reply(context) {
  const {take, busy, problem, retry} = useStep(context, 'reply', {});
  return [
    p({key: 'text'}, t('Surat jawaban dengan daftar pegawai dikirim dengan nomor berikutnya; setelah itu surat penugasan tiap pegawai disiapkan.',
      'The reply with the list goes out under the next number; then each official’s letter is prepared.')),
    h(ProblemBox, {key: 'problem', problem, retry}),
    div({key: 'buttons', class: 'buttons'}, h(Button, {kind: 'primary', busy, onClick: () => take('reply'), 'data-action': 'reply'}, t('Setujui dan kirim jawaban', 'Agree and send the reply'))),
    h(Reasoned, {key: 'return', ...context, name: 'return-list', address: 'return', kind: 'primary',
      text: t('Kembalikan daftar', 'Return the list'), label: t('Yang perlu diperbaiki', 'What is to be mended')}),
    h(Refuse, {key: 'refuse', ...context}),
  ];
}

const FORMS = {
  AGREE_TO_AGENCY_REQUEST: AnswerAgency, COMPLETE_RETURNED: Complete, INSTRUCT_APPRAISER: Instruct, NOMINATE_OFFICIALS: Nominate,
  RECOMMEND_NOMINEES: Recommend, ANSWER_AVAILABILITY: Answer, AGREE_TO_REPLY: Reply,
};

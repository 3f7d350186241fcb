// The steps of a case that are the reader's to take.
import {useResource} from '../app/api.js';
import {h, tags, useEffect} from '../app/dom.js';
import {holds, isMine} from '../app/me.js';
import {changeKind, stepName} from '../app/labels.js';
import {day, t} from '../app/text.js';
import {Button, Card, Choices, Due, faultOf, Icon, Loaded, ProblemBox, TextArea} from '../app/ui.js';
import {CHANGE_FIELDS, ChangeFields, changeOf, ChangeTerms, isOpen, mayBeChanged, Propose} from './changes.js';
import {LetterFile} from './letter-file.js';
import {AnswerProposal, CompleteProposal} from './proposals.js';
import {answerForm, Authority, Reasoned, Returned, Withdraw} from './step-forms.js';
import {submit, useStep} from './steps.js';
import {TaskFields, taskOf} from './ways.js';
import {Workload} from './workload.js';

const {a, div, form, p} = tags;

export function Actions({file, history, me, onDone, onStale}) {
  if (!history) {
    return null;
  }
  const mine = file.waiting.filter(s => isMine(me, s));
  const owns = holds(me, file.ownerUnitId);
  const context = {file, history, onDone, onStale};
  return [
    mine.map(step => {
      const Form = FORMS[step.step];
      const change = changeOf(file, step);
      return Form && h(Card, {
        key: step.step + step.subjectId, tone: 'mine', 'data-step': step.step,
        title: stepName(step.step) + (change ? ': ' + changeKind(change.kind).toLowerCase() : ''),
        aside: h(Due, {on: step.dueOn}),
      },
      h(Authority, {step, me}),
      WEIGHED.includes(step.step) && !change && h(Workload, {file}),
      h(Form, {step, ...context}));
    }),
    owns && file.stage === 'DRAFT' && h(Card, {key: 'draft', tone: 'mine', title: t('Konsep belum dikirim', 'The draft has not been sent')},
      h(EditLink, {file})),
    owns && file.way === 'REQUEST' && file.stage === 'SUBMITTED' && h(Withdraw, {key: 'withdraw', ...context,
      part: 'requests', subjectId: file.caseId, text: t('Tarik permohonan', 'Withdraw the request')}),
    file.way === 'VOLUNTARY' && file.officialId === me.employeeId && ['STATED', 'SUBMITTED', 'RETURNED'].includes(file.stage)
      && h(Withdraw, {key: 'withdraw', ...context,
        part: 'applications', subjectId: file.caseId, text: t('Tarik pengajuan', 'Withdraw the application')}),
    file.way === 'PROPOSAL' && (file.duty === 'CREDIT_POINT_ACTIVITY' ? file.officialId === me.employeeId : owns)
      && ['SUBMITTED', 'RETURNED'].includes(file.stage) && h(Withdraw, {key: 'withdraw', ...context,
      part: 'proposals', subjectId: file.caseId, text: t('Tarik usulan', 'Withdraw the proposal')}),
    owns && ['LETTER_DRAFTED', 'LETTER_RETURNED'].includes(file.stage) && h(Withdraw, {key: 'withdraw-letter', ...context,
      part: 'letters', subjectId: file.letterId, text: t('Tarik konsep surat', 'Withdraw the draft letter')}),
    owns && file.changes.filter(c => isOpen(c) && c.status !== 'PROPOSED').map(c => h(Withdraw, {key: c.letterId, ...context,
      part: 'letters', subjectId: c.letterId, text: t('Tarik usul perubahan', 'Withdraw the proposed change')})),
    owns && mayBeChanged(file) && h(Propose, {key: 'propose', ...context}),
  ];
}

/** Before these one looks at what else the official has to do. */
const WEIGHED = ['RECOMMEND', 'ANSWER_REQUEST', 'AGREE_TO_APPLICATION', 'APPROVE_PROPOSAL', 'SIGN_LETTER'];

function Recommend({step, ...context}) {
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'requests', subjectId: step.subjectId}, 'recommend', {favourable: null, note: ''});
  return form({onSubmit: submit(() => take('recommendation', {favourable: fields.favourable === 'yes', note: fields.note || null}))},
    h(Choices, {
      legend: t('Rekomendasi Anda', 'Your recommendation'), name: 'favourable', value: fields.favourable,
      onChange: favourable => change({favourable}),
      options: [
        {value: 'yes', text: t('Menyetujui', 'In favour'), hint: t('Pejabat dapat dilibatkan.', 'The official can be involved.')},
        {value: 'no', text: t('Tidak menyetujui', 'Against'), hint: t('Pejabat sebaiknya tidak dilibatkan.', 'The official had better not be.')},
      ],
    }),
    h(TextArea, {label: t('Catatan', 'Note'), optional: true, name: 'note', value: fields.note, fault: faultOf(problem, 'note'), onChange: note => change({note})}),
    h(ProblemBox, {problem, retry, shown: ['note']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, disabled: !fields.favourable}, t('Kirim rekomendasi', 'Send recommendation'))));
}

const AnswerRequest = answerForm('requests', 'answer', ['APPROVE', 'RETURN', 'REFUSE'], () => ({
  yes: t('Setujui permohonan', 'Approve the request'), yesHint: t('Surat penugasan disiapkan.', 'The letter is prepared.'),
  no: t('Tolak permohonan', 'Refuse the request'),
  back: t('Kembalikan permohonan', 'Return the request'), backHint: t('Pemohon melengkapinya.', 'The requester completes it.'),
}));

const AnswerApplication = answerForm('applications', 'agree', ['AGREE', 'RETURN', 'DECLINE'], () => ({
  yes: t('Setujui pengajuan', 'Agree to the application'), yesHint: t('Diteruskan, atau suratnya disiapkan.', 'It goes on, or the letter is prepared.'),
  no: t('Tolak pengajuan', 'Decline the application'),
  back: t('Kembalikan pengajuan', 'Return the application'), backHint: t('Pegawai melengkapinya.', 'The official completes it.'),
}));

const EditLink = ({file}) => div({class: 'buttons'},
  a({class: 'button button-primary', href: '#/requests/' + file.caseId, 'data-action': 'edit'}, t('Lanjutkan mengisi', 'Go on')));

const Complete = ({file, ...context}) => file.way === 'VOLUNTARY' ? h(ApplyAgain, {file, ...context})
  : file.way === 'PROPOSAL' ? h(CompleteProposal, {file, ...context})
  : [p({class: 'prose'}, file.ending?.reason), h(EditLink, {file})];

function ApplyAgain(context) {
  const {file} = context;
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'applications', subjectId: file.caseId}, 'apply-again', file.content);
  return form({noValidate: true, onSubmit: submit(() => take('', taskOf(fields), 'PUT'))},
    h(Returned, {reason: file.ending?.reason}),
    h(TaskFields, {fields, change, problem}),
    h(ProblemBox, {problem, retry, shown: Object.keys(file.content)}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'apply-again'}, t('Kirim lagi', 'Send again'))));
}

function Confirm({step, ...context}) {
  const {take, busy, problem, retry} = useStep({...context, part: 'applications', subjectId: step.subjectId}, 'confirm', {});
  return [
    p(t('Pimpinan unit Anda mencatat pernyataan lisan Anda seperti di bawah. Benarkan bila sesuai; bila tidak, tarik.',
      'The head of your unit wrote down what you said, as below. Confirm it if it is right; withdraw it if it is not.')),
    h(ProblemBox, {problem, retry}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', busy, onClick: () => take('confirmation'), 'data-action': 'confirm'},
      h(Icon, {name: 'check'}), t('Benarkan', 'Confirm'))),
  ];
}

function Sign({step, ...context}) {
  const {take, busy, problem, retry} = useStep({...context, part: 'letters', subjectId: step.subjectId}, 'sign', {});
  const reasoned = {...context, part: 'letters', subjectId: step.subjectId};
  const {file} = context;
  const change = changeOf(file, step);
  return [
    change && h(ChangeTerms, {change, content: file.content}),
    change && h(LetterFile, {letterId: change.letterId}),
    p(change ? t('Setelah ditandatangani, penugasan berubah; surat yang lama tetap dan merujuk surat ini.',
      'Once signed, the assignment changes; the old letter stays as it is and refers to this one.') : t('Baca konsep surat di bawah. Setelah ditandatangani, surat mendapat nomor berikutnya dari register Anda dan tidak dapat diubah.',
      'Read the draft below. Once signed, the letter gets the next number of your register and cannot be changed.')),
    h(ProblemBox, {problem, retry}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', busy, onClick: () => take('signature'), 'data-action': 'sign'}, t('Tanda tangani', 'Sign'))),
    h(Reasoned, {...reasoned, key: 'return', name: 'return-letter', address: 'return', kind: 'primary',
      text: t('Kembalikan konsep', 'Return the draft'), label: t('Yang perlu diperbaiki', 'What is to be corrected')}),
    h(Reasoned, {...reasoned, key: 'refuse', name: 'refuse-letter', address: 'refusal',
      text: t('Tolak menandatangani', 'Refuse to sign'), label: t('Alasan penolakan', 'Reason for the refusal')}),
  ];
}

/** The owner's correction of a draft that came back: within the period that was agreed. */
function Revise({step, ...context}) {
  const letter = useResource('/letters/' + step.subjectId);
  // what was kept of the letter may be older than its return
  useEffect(() => letter.reload(), [step.subjectId]);
  const change = changeOf(context.file, step);
  return h(Loaded, {resource: letter, lines: 4}, found => change
    ? h(ChangeRevision, {key: 'revision', letter: found, proposed: change, ...context})
    : h(Revision, {key: 'revision', letter: found, ...context}));
}

/** The letter of a change stays one of its kind, and within what was proposed. */
function ChangeRevision({letter, proposed, ...context}) {
  const {content, agreed} = letter;
  const {kind} = proposed;
  const {fields, change, take, busy, problem, retry} = useStep({...context, part: 'letters', subjectId: letter.letterId}, 'revise', {
    purpose: content.purpose, expectedResult: content.expectedResult,
    periodFrom: content.period.from, periodTo: content.period.to ?? '', reason: proposed.reason ?? '',
  });
  const body = kind === 'AMEND'
    ? taskOf(fields, CHANGE_FIELDS.AMEND)
    : {reason: fields.reason || null, ...(kind === 'REVOKE' ? {} : {periodFrom: content.period.from, periodTo: fields.periodTo || null})};
  return form({noValidate: true, onSubmit: submit(() => take('', body, 'PUT'))},
    h(Returned, {reason: proposed.remark}),
    kind !== 'REVOKE' && p({class: 'hint'}, within(agreed)),
    h(ChangeFields, {kind, fields, change, problem, without: 'revokedFrom'}),
    h(ProblemBox, {problem, retry, shown: CHANGE_FIELDS[kind]}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'revise'}, t('Ajukan lagi untuk ditandatangani', 'Send again for signature'))));
}

const within = agreed => agreed.to
  ? t(`Di dalam jangka yang disetujui, ${day(agreed.from)} – ${day(agreed.to)}.`, `Within what was agreed, ${day(agreed.from)} – ${day(agreed.to)}.`)
  : t(`Sejak ${day(agreed.from)}.`, `From ${day(agreed.from)}.`);

function Revision({letter, ...context}) {
  const {content, agreed} = letter;
  const {fields, change, take, busy, problem, retry} = useStep({...context, part: 'letters', subjectId: letter.letterId}, 'revise', {
    purpose: content.purpose, expectedResult: content.expectedResult,
    periodFrom: content.period.from, periodTo: content.period.to ?? '',
  });
  return form({noValidate: true, onSubmit: submit(() =>
    take('', taskOf(fields, ['purpose', 'expectedResult', 'periodFrom', 'periodTo']), 'PUT'))},
  h(Returned, {reason: context.file.ending?.reason}),
  h(TaskFields, {fields, change, problem, competence: false, period: agreed && within(agreed)}),
  h(ProblemBox, {problem, retry, shown: Object.keys(fields)}),
  div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'revise'}, t('Ajukan lagi untuk ditandatangani', 'Send again for signature'))));
}

function Acknowledge({step, ...context}) {
  const {take, busy, problem, retry} = useStep({...context, part: 'assignments', subjectId: step.subjectId}, 'acknowledge', {});
  return [
    p(t('Dengan ini Anda menyatakan telah menerima surat penugasan dan melaksanakannya.',
      'You declare that you have received the assignment letter and will carry it out.')),
    h(ProblemBox, {problem, retry}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', busy, onClick: () => take('acknowledgement'), 'data-action': 'acknowledge'},
      h(Icon, {name: 'check'}), t('Nyatakan diterima', 'Acknowledge'))),
  ];
}

function Report({step, ...context}) {
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'assignments', subjectId: step.subjectId}, 'report', {summary: ''});
  const last = context.file.reports.at(-1);
  return form({onSubmit: submit(() => take('reports', {summary: fields.summary}))},
    last?.returnedBecause && p({class: 'returned'}, tags.strong(t('Dikembalikan: ', 'Returned: ')), last.returnedBecause),
    h(TextArea, {
      label: t('Laporan pelaksanaan tugas', 'Report on the work'), name: 'summary', rows: 6, max: 4000, value: fields.summary,
      hint: t('Apa yang dikerjakan, apa hasilnya, apa kendalanya.', 'What was done, with what result, and what stood in the way.'),
      fault: faultOf(problem, 'summary'), onChange: summary => change({summary}),
    }),
    h(ProblemBox, {problem, retry, shown: ['summary']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'report'}, t('Sampaikan laporan', 'Send the report'))));
}

const reviewForm = (address, name, accept, acceptHint) => function Review({step, ...context}) {
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'assignments', subjectId: step.subjectId}, name, {verdict: null, reason: ''});
  const {verdict} = fields;
  return form({onSubmit: submit(() => take(address, {verdict, reason: verdict === 'RETURN' ? fields.reason : null}))},
    h(Choices, {
      legend: t('Hasil tinjauan', 'Outcome'), name: 'verdict', value: verdict, onChange: v => change({verdict: v}),
      options: [
        {value: 'ACCEPT', text: accept(), hint: acceptHint()},
        {value: 'RETURN', text: t('Kembalikan', 'Return'), hint: t('Pejabat memperbaiki laporannya.', 'The official mends the report.')},
      ],
    }),
    verdict === 'RETURN' && h(TextArea, {
      label: t('Yang perlu diperbaiki', 'What is to be mended'), name: 'reason', value: fields.reason,
      fault: faultOf(problem, 'reason'), onChange: reason => change({reason}),
    }),
    h(ProblemBox, {problem, retry, shown: ['reason']}),
    verdict && div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': name + '-' + verdict},
      verdict === 'ACCEPT' ? accept() : t('Kembalikan laporan', 'Return the report'))));
};

const Review = reviewForm('review', 'review',
  () => t('Terima laporan', 'Accept the report'), () => t('Diteruskan ke jenjang berikutnya.', 'It goes on to the next level.'));
const Close = reviewForm('closure', 'close',
  () => t('Nyatakan selesai', 'Close the assignment'), () => t('Kegiatan selesai dan dicatat.', 'The work is done and on record.'));

const FORMS = {
  RECOMMEND: Recommend, ANSWER_REQUEST: AnswerRequest, CONFIRM_STATEMENT: Confirm, AGREE_TO_APPLICATION: AnswerApplication,
  APPROVE_PROPOSAL: AnswerProposal, COMPLETE_RETURNED: Complete, SIGN_LETTER: Sign, REVISE_LETTER: Revise,
  ACKNOWLEDGE: Acknowledge, REPORT: Report, REVIEW: Review, CLOSE: Close,
};

// The steps of a case that are the reader's to take.
import {send} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {holds, isMine} from '../app/me.js';
import {refusalCategories, refusalCategory, stepName} from '../app/labels.js';
import {t} from '../app/text.js';
import {
  Button, Card, Choices, Cite, Due, faultOf, Icon, Mandate, ProblemBox, Select, Since, TextArea, useWork,
} from '../app/ui.js';

const {a, div, form, p, span} = tags;

/** A write on a case is made on what the reader saw; each part of a case has a version of its own. */
const STREAMS = {
  requests: /^assignment\.request-/,
  letters: /^assignment\.letter-/,
  assignments: /^assignment\.(assignment|report)-/,
};

const versionOf = (history, part) => history.entries.filter(e => STREAMS[part].test(e.type)).length;

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
      return Form && h(Card, {
        key: step.step, tone: 'mine', title: stepName(step.step), 'data-step': step.step,
        aside: h(Due, {on: step.dueOn}),
      },
      h(Authority, {step, me}),
      h(Form, {step, ...context}));
    }),
    owns && file.stage === 'DRAFT' && h(Card, {key: 'draft', tone: 'mine', title: t('Konsep belum dikirim', 'The draft has not been sent')},
      h(EditLink, {file})),
    owns && file.stage === 'SUBMITTED' && h(Withdraw, {key: 'withdraw', ...context}),
  ];
}

function Authority({step, me}) {
  const office = step.officeUnitId && holds(me, step.officeUnitId);
  return div({class: 'row-facts authority'},
    span({class: 'in-office'}, step.officeUnitId
      ? [t('sebagai ', 'as '), h(Mandate, {mandate: office?.mandate}), office?.mandate && ' ', step.officeTitle]
      : t('sebagai pejabat yang ditugaskan', 'as the assigned official')),
    h(Cite, {citation: step.citation}),
    span({class: 'quiet'}, t('sejak ', 'since '), h(Since, {at: step.since})));
}

/** A step's form: what is typed is kept until the step is taken. */
function useStep({part, subjectId, file, history, onDone, onStale}, name, initial) {
  const [fields, change, discard] = useDraft(`${name}.${subjectId}`, initial);
  const work = useWork();
  const take = (address, body) => work.run(async () => {
    try {
      const receipt = await send('POST', `/${part}/${subjectId}/${address}`, body, {version: versionOf(history, part)});
      discard();
      onDone(receipt);
    } catch (e) {
      if (e.status === 409 || e.status === 412) {
        onStale();
      }
      throw e;
    }
  });
  return {fields, change, take, ...work};
}

const submit = action => e => {
  e.preventDefault();
  action();
};

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

function Answer({step, ...context}) {
  const {fields, change, take, busy, problem, retry} = useStep(
    {...context, part: 'requests', subjectId: step.subjectId}, 'answer', {verdict: null, reason: '', category: 'NO_CAPACITY', note: ''});
  const {verdict} = fields;
  const body = {
    APPROVE: {verdict, note: fields.note || null},
    REFUSE: {verdict, reason: fields.reason, category: fields.category},
    RETURN: {verdict, reason: fields.reason},
  };
  const names = {
    APPROVE: t('Setujui permohonan', 'Approve the request'),
    REFUSE: t('Tolak permohonan', 'Refuse the request'),
    RETURN: t('Kembalikan permohonan', 'Return the request'),
  };
  // a refusal without its reason is refused by the regulation, not by a field's name
  const reasonFault = faultOf(problem, 'reason') ??
    (problem?.slug === 'refusal-reason-missing' ? t('Tulis alasannya', 'Write the reason') : undefined);
  return form({onSubmit: submit(() => take('decision', body[verdict]))},
    h(Choices, {
      legend: t('Jawaban Anda', 'Your answer'), name: 'verdict', value: verdict, onChange: v => change({verdict: v}),
      options: [
        {value: 'APPROVE', text: t('Setujui', 'Approve'), hint: t('Surat penugasan disiapkan.', 'The letter is prepared.')},
        {value: 'RETURN', text: t('Kembalikan', 'Return'), hint: t('Pemohon melengkapinya.', 'The requester completes it.')},
        {value: 'REFUSE', text: t('Tolak', 'Refuse'), hint: t('Dengan alasan; kasus berakhir.', 'With a reason; the case ends.')},
      ],
    }),
    verdict === 'APPROVE' && h(TextArea, {label: t('Catatan', 'Note'), optional: true, name: 'note', value: fields.note, fault: faultOf(problem, 'note'), onChange: note => change({note})}),
    verdict === 'REFUSE' && h(Select, {
      label: t('Jenis alasan', 'Kind of reason'), name: 'category', value: fields.category, onChange: category => change({category}),
      options: refusalCategories.map(value => ({value, text: refusalCategory(value)})),
    }),
    (verdict === 'REFUSE' || verdict === 'RETURN') && h(TextArea, {
      label: verdict === 'REFUSE' ? t('Alasan penolakan', 'Reason for the refusal') : t('Yang perlu dilengkapi', 'What is to be completed'),
      name: 'reason', value: fields.reason, fault: reasonFault, onChange: reason => change({reason}),
    }),
    h(ProblemBox, {problem, retry, shown: ['reason', 'note']}),
    verdict && div({class: 'buttons'},
      h(Button, {kind: verdict === 'REFUSE' ? 'danger' : 'primary', type: 'submit', busy, 'data-action': verdict}, names[verdict])));
}

const EditLink = ({file}) => div({class: 'buttons'},
  a({class: 'button button-primary', href: '#/requests/' + file.caseId, 'data-action': 'edit'}, t('Lanjutkan mengisi', 'Go on')));

function Complete({file}) {
  return [p({class: 'prose'}, file.ending?.reason), h(EditLink, {file})];
}

function Sign({step, ...context}) {
  const {take, busy, problem, retry} = useStep({...context, part: 'letters', subjectId: step.subjectId}, 'sign', {});
  return [
    p(t('Baca konsep surat di bawah. Setelah ditandatangani, surat mendapat nomor berikutnya dari register Anda dan tidak dapat diubah.',
      'Read the draft below. Once signed, the letter gets the next number of your register and cannot be changed.')),
    h(ProblemBox, {problem, retry}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', busy, onClick: () => take('signature'), 'data-action': 'sign'}, t('Tanda tangani', 'Sign'))),
  ];
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

function Withdraw(context) {
  const [open, setOpen] = useState(false);
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'requests', subjectId: context.file.caseId}, 'withdraw', {reason: ''});
  if (!open && !fields.reason) {
    return div({class: 'buttons'}, h(Button, {onClick: () => setOpen(true)}, t('Tarik permohonan', 'Withdraw the request')));
  }
  return h(Card, {title: t('Tarik permohonan', 'Withdraw the request')},
    form({onSubmit: submit(() => take('withdrawal', {reason: fields.reason}))},
      h(TextArea, {label: t('Alasan', 'Reason'), name: 'reason', value: fields.reason, fault: faultOf(problem, 'reason'), onChange: reason => change({reason})}),
      h(ProblemBox, {problem, retry, shown: ['reason']}),
      div({class: 'buttons'},
        h(Button, {kind: 'danger', type: 'submit', busy}, t('Tarik permohonan', 'Withdraw the request')),
        h(Button, {onClick: () => {
          change({reason: ''});
          setOpen(false);
        }}, t('Batal', 'Cancel')))));
}

const FORMS = {
  RECOMMEND: Recommend, ANSWER_REQUEST: Answer, COMPLETE_RETURNED: Complete, SIGN_LETTER: Sign,
  ACKNOWLEDGE: Acknowledge, REPORT: Report, REVIEW: Review, CLOSE: Close,
};

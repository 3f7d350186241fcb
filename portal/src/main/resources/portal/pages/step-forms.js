// What the forms of steps have in common: in which office, an answer, a reason.
import {h, tags, useState} from '../app/dom.js';
import {refusalCategories, refusalCategory} from '../app/labels.js';
import {holds} from '../app/me.js';
import {t} from '../app/text.js';
import {Button, Card, Choices, Cite, faultOf, Mandate, ProblemBox, Select, Since, TextArea} from '../app/ui.js';
import {submit, useStep} from './steps.js';

const {div, form, p, span, strong} = tags;

export function Authority({step, me}) {
  const office = step.officeUnitId && holds(me, step.officeUnitId);
  return div({class: 'row-facts authority'},
    span({class: 'in-office'}, step.officeUnitId
      ? [t('sebagai ', 'as '), h(Mandate, {mandate: office?.mandate}), office?.mandate && ' ', step.officeTitle]
      : t('sebagai pejabat yang ditugaskan', 'as the assigned official')),
    h(Cite, {citation: step.citation}),
    span({class: 'quiet'}, t('sejak ', 'since '), h(Since, {at: step.since})));
}

/** What an office that is asked may answer; which words the service has for it. */
export const answerForm = (part, name, verdicts, words) => function Answer({step, ...context}) {
  const {fields, change, take, busy, problem, retry} = useStep(
    {...context, part, subjectId: step.subjectId}, name, {verdict: null, reason: '', category: 'NO_CAPACITY', note: ''});
  const [yes, back, no] = verdicts;
  const {verdict} = fields;
  const body = {
    [yes]: {verdict, note: fields.note || null},
    [no]: {verdict, reason: fields.reason, category: fields.category},
    [back]: {verdict, reason: fields.reason},
  };
  const text = words();
  // a refusal without its reason is refused by the regulation, not by a field's name
  const reasonFault = faultOf(problem, 'reason') ??
    (problem?.slug === 'refusal-reason-missing' ? t('Tulis alasannya', 'Write the reason') : undefined);
  return form({onSubmit: submit(() => take('decision', body[verdict]))},
    h(Choices, {
      legend: t('Jawaban Anda', 'Your answer'), name: 'verdict', value: verdict, onChange: v => change({verdict: v}),
      options: [
        {value: yes, text: t('Setujui', 'Approve'), hint: text.yesHint},
        {value: back, text: t('Kembalikan', 'Return'), hint: text.backHint},
        {value: no, text: t('Tolak', 'Refuse'), hint: t('Dengan alasan; kasus berakhir.', 'With a reason; the case ends.')},
      ],
    }),
    verdict === yes && h(TextArea, {label: t('Catatan', 'Note'), optional: true, name: 'note', value: fields.note, fault: faultOf(problem, 'note'), onChange: note => change({note})}),
    verdict === no && h(Select, {
      label: t('Jenis alasan', 'Kind of reason'), name: 'category', value: fields.category, onChange: category => change({category}),
      options: refusalCategories.map(value => ({value, text: refusalCategory(value)})),
    }),
    (verdict === no || verdict === back) && h(TextArea, {
      label: verdict === no ? t('Alasan penolakan', 'Reason for the refusal') : t('Yang perlu dilengkapi', 'What is to be completed'),
      name: 'reason', value: fields.reason, fault: reasonFault, onChange: reason => change({reason}),
    }),
    h(ProblemBox, {problem, retry, shown: ['reason', 'note']}),
    verdict && div({class: 'buttons'},
      h(Button, {kind: verdict === no ? 'danger' : 'primary', type: 'submit', busy, 'data-action': verdict},
        {[yes]: text.yes, [no]: text.no, [back]: text.back}[verdict])));
};

export const Returned = ({reason}) => p({class: 'returned'}, strong(t('Dikembalikan: ', 'Returned: ')), reason);

export const Withdraw = context =>
  h(Reasoned, {...context, name: 'withdraw', address: 'withdrawal', label: t('Alasan', 'Reason')});

/** What needs a reason is asked for it once it has been chosen. */
export function Reasoned({name, address, text, label, kind = 'danger', ...context}) {
  const [open, setOpen] = useState(false);
  const {fields, change, take, busy, problem, retry} = useStep(context, name, {reason: ''});
  if (!open && !fields.reason) {
    return div({class: 'buttons'}, h(Button, {onClick: () => setOpen(true), 'data-open': name}, text));
  }
  return h(Card, {title: text},
    form({noValidate: true, onSubmit: submit(() => take(address, {reason: fields.reason}))},
      h(TextArea, {label, name: 'reason', value: fields.reason, fault: faultOf(problem, 'reason'), onChange: reason => change({reason})}),
      h(ProblemBox, {problem, retry, shown: ['reason']}),
      div({class: 'buttons'},
        h(Button, {kind, type: 'submit', busy, 'data-action': name}, text),
        h(Button, {onClick: () => {
          change({reason: ''});
          setOpen(false);
        }}, t('Batal', 'Cancel')))));
}

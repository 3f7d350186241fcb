// How a running assignment changes: what its owner proposes, and what became of it (PEN-23).
import {h, tags, useState} from '../app/dom.js';
import {CHANGE_KINDS, changeKind, letterStatus, letterTone} from '../app/labels.js';
import {day, period, t} from '../app/text.js';
import {Badge, Button, Card, Choices, faultOf, ProblemBox, Terms, TextArea, TextField} from '../app/ui.js';
import {LetterFile} from './letter-file.js';
import {submit, useStep} from './steps.js';

const {div, form, li, ol, p, strong} = tags;

const OPEN = ['PROPOSED', 'LETTER_DRAFTED', 'LETTER_RETURNED'];

export const isOpen = change => OPEN.includes(change.status);

/** The change whose letter a step is about. */
export const changeOf = (file, step) => file.changes.find(c => c.letterId === step.subjectId);

/** When an assignment may be changed at all: not while a report of it is looked at. */
export const mayBeChanged = file =>
  ['ASSIGNED', 'ACKNOWLEDGED', 'REPORT_RETURNED'].includes(file.stage) && !file.changes.some(isOpen);

/** What a change says, beside what holds. */
export function ChangeTerms({change: c, content}) {
  const untilBefore = isOpen(c) && content.periodTo ? t(` (semula ${day(content.periodTo)})`, ` (now ${day(content.periodTo)})`) : '';
  return h(Terms, {rows: [
    [t('Maksud dan tujuan', 'Purpose'), c.kind === 'AMEND' && c.purpose],
    [t('Hasil yang diharapkan', 'Expected result'), c.kind === 'AMEND' && c.expectedResult],
    [t('Jangka waktu', 'Period'), c.kind === 'AMEND' && period(c.periodFrom, c.periodTo)],
    [t('Hari terakhir', 'Last day'), ['EXTEND', 'FINISH_EARLY'].includes(c.kind) && day(c.periodTo) + untilBefore],
    [t('Ditarik mulai', 'Revoked from'), c.kind === 'REVOKE' && day(c.revokedFrom)],
    [t('Alasan', 'Reason'), c.reason],
  ]});
}

export function Changes({file, past}) {
  return file.changes.length === 0 ? null : h(Card, {title: t('Perubahan penugasan', 'Changes of the assignment'), 'data-list': 'changes'},
    ol({class: 'changes'}, file.changes.map(c => li({key: c.letterId, 'data-change': c.kind, 'data-status': c.status},
      div({class: 'row-facts'},
        strong(changeKind(c.kind)), h(Badge, {tone: letterTone(c.status)}, letterStatus(c.status)),
        tags.span({class: 'quiet'}, t('diusulkan ', 'proposed '), day(c.proposedOn))),
      h(ChangeTerms, {change: c, content: file.content}),
      c.remark && p({class: 'returned'}, strong(letterStatus(c.status), ': '), c.remark),
      h(Terms, {rows: [
        [t('Nomor surat', 'Letter number'), c.letterNumber],
        [t('Penanda tangan', 'Signatory'), c.signatory?.title],
        [t('Ditandatangani', 'Signed'), c.signedOn && day(c.signedOn)],
      ]}),
      !past && c.status !== 'PROPOSED' && h(LetterFile, {letterId: c.letterId, number: c.letterNumber})))));
}

const HINTS = {
  EXTEND: () => t('Hari terakhir yang lebih kemudian.', 'A later last day.'),
  AMEND: () => t('Maksud, hasil, atau jangka waktu lain.', 'Another purpose, result or period.'),
  FINISH_EARLY: () => t('Selesai lebih awal; hasilnya tetap dilaporkan.', 'An earlier last day; the work is reported.'),
  REVOKE: () => t('Ditarik; tidak ada lagi yang dilaporkan.', 'Recalled; nothing is reported any more.'),
};

/** The fields that a kind of change takes. */
export const CHANGE_FIELDS = {
  EXTEND: ['periodTo', 'reason'],
  AMEND: ['purpose', 'expectedResult', 'periodFrom', 'periodTo', 'reason'],
  FINISH_EARLY: ['periodTo', 'reason'],
  REVOKE: ['revokedFrom', 'reason'],
};

/** @param without a field that may no longer be another */
export function ChangeFields({kind, fields, change, problem, without}) {
  const takes = name => CHANGE_FIELDS[kind].includes(name) && name !== without;
  const fault = name => faultOf(problem, name);
  const text = (name, label, more = {}) => takes(name) && h(TextArea, {
    key: name, name, label, value: fields[name], fault: fault(name), onChange: value => change({[name]: value}), ...more,
  });
  const date = (name, label) => takes(name) && h(TextField, {
    key: name, type: 'date', name, label, value: fields[name], fault: fault(name), onChange: value => change({[name]: value}),
  });
  return [
    text('purpose', t('Maksud dan tujuan', 'Purpose')),
    text('expectedResult', t('Hasil yang diharapkan', 'Expected result')),
    div({key: 'days', class: 'two'},
      date('periodFrom', t('Mulai', 'From')),
      date('periodTo', kind === 'AMEND' ? t('Sampai', 'To') : t('Hari terakhir yang baru', 'The new last day')),
      date('revokedFrom', t('Ditarik mulai', 'Revoked from'))),
    text('reason', t('Alasan', 'Reason'), {optional: ['EXTEND', 'AMEND'].includes(kind)}),
  ];
}

const later = file => file.content.periodTo
  ? t(`Kini sampai ${day(file.content.periodTo)}.`, `Today it lasts until ${day(file.content.periodTo)}.`)
  : t('Kini tanpa hari terakhir.', 'Today it has no last day.');

const changed = (fields, content) => Object.fromEntries(
  CHANGE_FIELDS[fields.kind].map(name => [name, fields[name] || null])
    // what is as it was stays as it is
    .map(([name, value]) => [name, fields.kind === 'AMEND' && value === content[name] ? null : value]));

/** The owner proposes another last day, other words, an early end or the recall. */
export function Propose({file, ...context}) {
  const [open, setOpen] = useState(false);
  const {content} = file;
  const initial = {
    kind: '', purpose: content.purpose ?? '', expectedResult: content.expectedResult ?? '',
    periodFrom: content.periodFrom ?? '', periodTo: content.periodTo ?? '', revokedFrom: '', reason: '',
  };
  const {fields, change, discard, take, busy, problem, retry} =
    useStep({...context, file, part: 'assignments', subjectId: file.assignmentId}, 'change', initial);
  const {kind} = fields;
  if (!open && !kind) {
    return div({class: 'buttons'}, h(Button, {onClick: () => setOpen(true), 'data-open': 'change'}, t('Ubah penugasan', 'Change the assignment')));
  }
  return h(Card, {title: t('Ubah penugasan', 'Change the assignment')},
    form({noValidate: true, onSubmit: submit(async () => {
      if (await take('changes', {kind, ...changed(fields, content)})) {
        change(initial);
        discard();
        setOpen(false);
      }
    })},
    h(Choices, {
      legend: t('Yang diusulkan', 'What is proposed'), name: 'kind', value: kind, onChange: value => change({kind: value}),
      options: CHANGE_KINDS.map(value => ({value, text: changeKind(value), hint: HINTS[value]()})),
    }),
    kind && [
      kind !== 'REVOKE' && p({key: 'now', class: 'hint'}, later(file)),
      h(ChangeFields, {key: kind, kind, fields, change, problem}),
      div({key: 'consequences', class: 'consequences', 'data-consequences': 'change'},
        p(strong(t('Yang akan terjadi', 'What will happen'))),
        p(t(`Surat ${changeKind(kind).toLowerCase()} disiapkan untuk ditandatangani ${file.signatory?.title}; penugasan berubah setelah surat itu ditandatangani.`,
          `A letter is prepared for ${file.signatory?.title} to sign; the assignment changes once that is signed.`))),
    ],
    h(ProblemBox, {problem, retry, shown: kind ? CHANGE_FIELDS[kind] : []}),
    div({class: 'buttons'},
      kind && h(Button, {kind: kind === 'REVOKE' ? 'danger' : 'primary', type: 'submit', busy, 'data-action': 'propose'},
        t(`Usulkan ${changeKind(kind).toLowerCase()}`, `Propose the ${changeKind(kind).toLowerCase()}`)),
      h(Button, {onClick: () => {
        change(initial);
        discard();
        setOpen(false);
      }}, t('Batal', 'Cancel')))));
}

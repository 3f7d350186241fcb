// Proposing an official for a duty: technical officers (PEN-21), leads (PEN-16), activities for credit points (PEN-20).
import {send, useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {capacityName, DUTIES, dutyHint, dutyName} from '../app/labels.js';
import {useMe} from '../app/me.js';
import {OfficialField} from '../app/record.js';
import {expectEvent} from '../app/seen.js';
import {t} from '../app/text.js';
import {Button, Card, Choices, Cite, Empty, faultOf, Page, ProblemBox, Select, TextField, useWork} from '../app/ui.js';
import {answerForm, Returned} from './step-forms.js';
import {submit, useStep} from './steps.js';
import {Part, TaskFields, taskOf} from './ways.js';

const {div, form, li, ol, p, strong} = tags;

const OWN = 'CREDIT_POINT_ACTIVITY';

/** A head proposes others; an activity for credit points one proposes for oneself. */
export const dutiesOpenTo = me => DUTIES.filter(duty =>
  duty === OWN ? Boolean(me.employeeId && me.unit) : me.offices.length > 0);

const CONTENT = ['purpose', 'expectedResult', 'periodFrom', 'periodTo'];

const substance = (fields, change, problem) => h(TextField, {
  name: 'substance', label: t('Subsubstansi atau tim', 'Sub-substance or team'), max: 200, value: fields.substance,
  hint: t('Yang dipimpin atau dikendalikan.', 'What is led or controlled.'),
  fault: faultOf(problem, 'substance'), onChange: value => change({substance: value}),
});

export function ProposeForm() {
  const me = useMe();
  const duties = dutiesOpenTo(me);
  const title = t('Usulan untuk tugas tertentu', 'Proposal for a duty');
  const [fields, change, discard] = useDraft('proposal.new', {
    duty: duties[0] ?? '', ownerUnitId: me.offices[0]?.unitId ?? '', officialId: '', substance: '', purpose: '', expectedResult: '', periodFrom: '', periodTo: '',
  });
  const {run, busy, problem, retry} = useWork();
  if (duties.length === 0) {
    return h(Page, {title}, h(Empty, {title: t('Tidak ada usulan yang terbuka bagi Anda', 'No proposal is open to you')}));
  }
  const own = fields.duty === OWN;
  const propose = () => run(async () => {
    const receipt = await send('POST', '/proposals', {
      duty: fields.duty, ...taskOf(fields, CONTENT),
      ...(own ? {} : {officialId: fields.officialId.trim() || null, ownerUnitId: fields.ownerUnitId || null, substance: fields.substance || null}),
    });
    expectEvent(receipt.id, receipt);
    discard();
    location.hash = '#/cases/' + receipt.id;
  });
  return h(Page, {
    title, back: {href: '#/begin', text: t('Jalan lain', 'Other ways')},
    lead: t('Petugas teknis, ketua tim, atau kegiatan untuk angka kredit, sejauh diatur peraturan kabupaten.',
      'Technical officers, team leads, or an activity for credit points, as far as the regency’s regulation provides for it.'),
  },
  form({class: 'editor', noValidate: true, onSubmit: submit(propose)},
    h(Card, {title: t('Untuk tugas apa', 'For which duty')},
      h(Choices, {
        legend: t('Tugas', 'Duty'), name: 'duty', value: fields.duty, onChange: duty => change({duty}),
        options: duties.map(value => ({value, text: dutyName(value), hint: dutyHint(value)})),
      }),
      !own && me.offices.length > 1 && h(Select, {
        label: t('Anda bertindak sebagai', 'You act as'), name: 'ownerUnitId', value: fields.ownerUnitId, fault: faultOf(problem, 'ownerUnitId'),
        onChange: ownerUnitId => change({ownerUnitId}),
        options: me.offices.map(o => ({value: o.unitId, text: `${o.mandate ? capacityName(o.mandate.capacity) + ' ' : ''}${o.title}`})),
      }),
      !own && h(OfficialField, {
        label: t('Pegawai yang diusulkan', 'Official who is proposed'), name: 'officialId', value: fields.officialId, fault: faultOf(problem, 'officialId'),
        onChange: officialId => change({officialId}),
      }),
      !own && substance(fields, change, problem)),
    h(Card, {title: own ? t('Kegiatannya', 'The activity') : t('Tugasnya', 'The work')}, h(TaskFields, {fields, change, problem, competence: false})),
    h(Prospect, {duty: fields.duty, officialId: own ? '' : fields.officialId.trim(), ownerUnitId: own ? '' : fields.ownerUnitId}),
    h(ProblemBox, {problem, retry, shown: [...CONTENT, 'substance', 'officialId', 'ownerUnitId']}),
    div({class: 'buttons sticky'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'propose-duty'}, t('Kirim usulan', 'Send the proposal')))));
}

/** Who may propose, whose approval it takes, and who signs. */
function Prospect({duty, officialId, ownerUnitId}) {
  const known = duty === OWN || /^\d\d\.\d\d-./.test(officialId);
  const prospect = useResource(known ? '/proposals/preview?' + new URLSearchParams({
    duty, ...(officialId ? {officialId} : {}), ...(ownerUnitId ? {ownerUnitId} : {}),
  }) : null);
  const {data, failure} = prospect;
  return div({class: 'consequences', 'aria-live': 'polite', 'data-consequences': 'duty', hidden: !known},
    p(strong(t('Yang akan terjadi', 'What will happen')), ' ', data && h(Cite, {citation: data.clause})),
    failure && h(ProblemBox, {problem: failure}),
    data && ol({class: 'chain'},
      data.proposers.length > 0 && li(t('Yang boleh mengusulkan: ', 'Who may propose: '), strong(data.proposers.map(o => o.title).join(t(' atau ', ' or ')))),
      data.approver && li(t('Diminta persetujuan: ', 'Asked to approve: '), h(Part, {part: data.approver})),
      data.signatory
        ? li(t('Suratnya disiapkan; ditandatangani ', 'The letter is prepared; it is signed by '), h(Part, {part: data.signatory}))
        : li(t('Setelah disetujui, kegiatan boleh dilaksanakan tanpa surat penugasan.', 'Once approved the activity may be done, without an assignment letter.'))));
}

export const AnswerProposal = answerForm('proposals', 'approve-proposal', ['APPROVE', 'RETURN', 'DECLINE'], () => ({
  yes: t('Setujui usulan', 'Approve the proposal'), yesHint: t('Suratnya disiapkan, atau kegiatannya diizinkan.', 'The letter is prepared, or the activity is permitted.'),
  no: t('Tolak usulan', 'Decline the proposal'),
  back: t('Kembalikan usulan', 'Return the proposal'), backHint: t('Pengusul melengkapinya.', 'Whoever proposed completes it.'),
}));

export function CompleteProposal({file, ...context}) {
  const {fields, change, take, busy, problem, retry} =
    useStep({...context, part: 'proposals', subjectId: file.caseId}, 'complete-proposal', {...file.content, substance: file.substance ?? ''});
  return form({noValidate: true, onSubmit: submit(() => take('', {...taskOf(fields, CONTENT), substance: fields.substance || null}, 'PUT'))},
    h(Returned, {reason: file.ending?.reason}),
    file.duty !== OWN && substance(fields, change, problem),
    h(TaskFields, {fields, change, problem, competence: false}),
    h(ProblemBox, {problem, retry, shown: [...CONTENT, 'substance']}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'complete-proposal'}, t('Kirim lagi', 'Send again'))));
}

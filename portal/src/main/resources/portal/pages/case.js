import {changed, get, useResource} from '../app/api.js';
import {h, tags, useCallback, useEffect, useState} from '../app/dom.js';
import {isMine, useMe} from '../app/me.js';
import {changeKind, dutyName, natureName, refusalCategory, scopeName, stageName, stepName, wayName} from '../app/labels.js';
import {eventSeen, expectedEvent, expectEvent} from '../app/seen.js';
import {day, exactMoment, moment, period, t} from '../app/text.js';
import {
  Button, Card, Cite, Due, grounds, Icon, Loading, Mandate, Page, ProblemBox, Since, StageBadge, Terms,
} from '../app/ui.js';
import {Actions} from './actions.js';
import {AgencyRequest} from './agency.js';
import {changeOf, Changes} from './changes.js';
import {Documents} from './documents.js';
import {History} from './history.js';
import {LetterFile, Seal} from './letter-file.js';

const {div, li, ol, p, span, strong, ul} = tags;

/** The case as it is now, kept up to date while it is looked at. */
function useCase(caseId) {
  const path = '/cases/' + caseId;
  const [file, setFile] = useState(null);
  const [failure, setFailure] = useState(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound(r => r + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    const {signal} = controller;
    const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
    const follow = async () => {
      let version;
      while (!signal.aborted) {
        try {
          const seen = expectedEvent(caseId);
          const next = version === undefined || seen
            ? await get(path, {seen, signal})
            : await changed(path, version, signal);
          if (seen) {
            eventSeen(caseId);
          }
          if (next) {
            version = next.version;
            setFile(next);
          }
          setFailure(null);
        } catch (e) {
          if (signal.aborted) {
            return;
          }
          setFailure(e);
          if (version === undefined) {
            return;
          }
          await pause(5000);
        }
      }
    };
    follow();
    return () => controller.abort();
  }, [caseId, round]);
  return {file, failure, reload};
}

/** The case's events, read again whenever it has changed; with a moment, only those until then. */
function useHistory(caseId, version, asOf) {
  const [history, setHistory] = useState(null);
  const [failure, setFailure] = useState(null);
  useEffect(() => {
    if (version === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const query = asOf ? '?asOf=' + encodeURIComponent(asOf) : '';
    get(`/cases/${caseId}/history${query}`, {signal: controller.signal}).then(found => {
      setHistory(found);
      setFailure(null);
    }, e => e.name !== 'AbortError' && setFailure(e));
    return () => controller.abort();
  }, [caseId, version, asOf]);
  return {history, failure};
}

export function Case({caseId, asOf: asked}) {
  const me = useMe();
  const {file: now, failure, reload} = useCase(caseId);
  const {history, failure: historyFailure} = useHistory(caseId, now?.version);
  const [asOf, setAsOf] = useState(asked);
  const {history: past, failure: pastFailure} = useHistory(caseId, asOf ? 0 : undefined, asOf);
  const travel = useCallback(to => {
    setAsOf(to);
    window.history.replaceState(null, '', `#/cases/${caseId}${to ? '?asOf=' + encodeURIComponent(to) : ''}`);
  }, [caseId]);
  const done = useCallback(receipt => {
    expectEvent(caseId, receipt);
    reload();
  }, [caseId]);

  // notices and steps name a request across agencies in the same way
  if (!now && failure?.status === 404) {
    return h(AgencyRequest, {id: caseId});
  }
  if (!now) {
    return h(Page, {title: t('Kasus', 'Case'), back: BACK()},
      failure ? h(ProblemBox, {problem: failure, retry: reload}) : h(Loading, {lines: 6}));
  }
  const file = asOf ? past?.file : now;
  return h(Page, {
    title: TITLES[now.way](now.officialName),
    lead: [t('untuk ', 'for '), strong(now.ownerUnitName), ' · ', scopeName(now.scope)],
    back: BACK(),
    actions: file && h(StageBadge, {stage: file.stage}),
  },
  failure && h(ProblemBox, {problem: failure}),
  asOf && div({class: 'past', role: 'status'},
    h(Icon, {name: 'clock'}),
    div(strong(t('Keadaan pada ', 'As it stood on ')), exactMoment(asOf)),
    h(Button, {onClick: () => travel(null)}, t('Kembali ke sekarang', 'Back to now'))),
  h(ProblemBox, {problem: pastFailure, retry: () => travel(null)}),
  file && h(Progress, {file}),
  file && div({class: 'columns'},
    div({class: 'column-main'},
      !asOf && h(Actions, {file, history, me, onDone: done, onStale: reload}),
      h(Waiting, {file, me, asOf}),
      h(Ending, {file}),
      h(Content, {file}),
      h(Changes, {file, past: Boolean(asOf)}),
      h(Letter, {file, past: Boolean(asOf)}),
      h(Reports, {file}),
      !asOf && h(Documents, {file})),
    div({class: 'column-side'}, h(Agreements, {file, entries: asOf ? past?.entries : history?.entries}), h(Parties, {file}))),
  h(ProblemBox, {problem: historyFailure}),
  history && h(History, {entries: history.entries, shown: asOf ? past?.entries : history.entries, asOf, onTravel: travel, file: now}));
}

const TITLES = {
  REQUEST: who => t(`Pelibatan ${who}`, `Involvement of ${who}`),
  APPOINTMENT: who => t(`Penunjukan ${who}`, `Appointment of ${who}`),
  VOLUNTARY: who => t(`Pengajuan ${who}`, `Application by ${who}`),
  PROPOSAL: who => t(`Usulan ${who}`, `Proposal of ${who}`),
  AGENCY: who => t(`Penugasan ${who} untuk instansi lain`, `Assignment of ${who} to another agency`),
};

const BACK = () => ({href: '#/cases', text: t('Daftar kasus', 'Cases')});

const WORK = [
  {stages: ['APPROVED', 'LETTER_DRAFTED', 'LETTER_RETURNED'], name: () => t('Surat', 'Letter')},
  {stages: ['LETTER_SIGNED', 'ASSIGNED'], name: () => t('Penerimaan', 'Acknowledgement')},
  {stages: ['ACKNOWLEDGED', 'REPORT_RETURNED'], name: () => t('Pelaksanaan', 'Work')},
  {stages: ['REPORTED'], name: () => t('Peninjauan', 'Review')},
  {stages: ['REVIEWED'], name: () => t('Penutupan', 'Closing')},
];

const MILESTONES = {
  REQUEST: [
    {stages: ['DRAFT', 'RETURNED'], name: () => t('Permohonan', 'Request')},
    {stages: ['SUBMITTED'], name: () => t('Jawaban', 'Answer')},
    ...WORK,
  ],
  APPOINTMENT: [{stages: [], name: () => t('Penunjukan', 'Appointment')}, ...WORK],
  VOLUNTARY: [
    {stages: ['STATED', 'RETURNED'], name: () => t('Pengajuan', 'Application')},
    {stages: ['SUBMITTED'], name: () => t('Persetujuan', 'Agreement')},
    ...WORK,
  ],
  PROPOSAL: [
    {stages: ['RETURNED'], name: () => t('Usulan', 'Proposal')},
    {stages: ['SUBMITTED'], name: () => t('Persetujuan', 'Approval')},
    ...WORK,
  ],
  AGENCY: [{stages: [], name: () => t('Permohonan instansi', 'The agency’s request')}, ...WORK],
};

const isEnded = file => ['REFUSED', 'WITHDRAWN', 'REVOKED'].includes(file.stage);

/** What ended did so while the work was done, at its letter, or before there was one. */
const endedAt = file => (file.stage === 'REVOKED' ? 'ACKNOWLEDGED' : file.letterId ? 'LETTER_DRAFTED' : 'SUBMITTED');

function Progress({file}) {
  // what is only permitted has neither letter nor report
  const milestones = file.duty === 'CREDIT_POINT_ACTIVITY' ? MILESTONES.PROPOSAL.slice(0, 2) : MILESTONES[file.way];
  const ended = isEnded(file);
  const stage = ended ? endedAt(file) : file.stage;
  const at = ['CLOSED', 'PERMITTED'].includes(stage) ? milestones.length : milestones.findIndex(m => m.stages.includes(stage));
  return ol({class: 'progress', 'aria-label': t('Kemajuan kasus', 'Progress of the case')}, milestones.map((m, i) =>
    li({
      key: i,
      class: i < at ? 'done' : i === at ? (ended ? 'ended' : 'current') : 'ahead',
      'aria-current': i === at ? 'step' : undefined,
    }, span({class: 'dot'}, i < at && h(Icon, {name: 'check'})), span(i === at && ended ? stageName(file.stage) : m.name()))));
}

function Waiting({file, me, asOf}) {
  const others = file.waiting.filter(s => asOf || !isMine(me, s));
  return others.length === 0 ? null : h(Card, {title: asOf ? t('Yang ditunggu saat itu', 'Awaited then') : t('Menunggu pihak lain', 'Waiting for others')},
    ul({class: 'waiting'}, others.map(s => {
      const change = changeOf(file, s);
      return li({key: s.step + s.subjectId + s.officeUnitId, 'data-waiting': s.step},
        div(strong(s.officeTitle ?? file.officialName), ' — ', stepName(s.step), change && ': ' + changeKind(change.kind).toLowerCase()),
        div({class: 'row-facts'},
          h(Cite, {citation: s.citation}), h(Due, {on: s.dueOn}),
          span({class: 'quiet'}, t('sejak ', 'since '), asOf ? moment(s.since) : h(Since, {at: s.since}))),
        file.mayAct && h(MayAct, {step: s, mayAct: file.mayAct}));
    })));
}

/** The people who may take a step today, and on what. */
export function MayAct({step, mayAct}) {
  const people = mayAct.filter(m => m.step === step.step && m.subjectId === step.subjectId && m.officeUnitId === step.officeUnitId);
  return p({class: 'may-act'}, span({class: 'quiet'}, t('Dapat bertindak: ', 'May act: ')),
    people.length === 0
      ? span({class: 'fault'}, t('tidak ada pejabatnya', 'nobody holds the office'))
      : people.map((m, i) => span({key: m.employeeId, 'data-may-act': m.employeeId},
          i > 0 && '; ', h(Mandate, {mandate: m.mandate}), m.mandate && ' ', m.name,
          m.mandate && span({class: 'quiet'}, ` (${grounds(m.mandate)})`))));
}

function Ending({file}) {
  if (!file.ending || !['REFUSED', 'RETURNED', 'WITHDRAWN', 'LETTER_RETURNED', 'REVOKED'].includes(file.stage)) {
    return null;
  }
  const {category, reason, by, at} = file.ending;
  return h(Card, {title: stageName(file.stage), tone: ['REFUSED', 'REVOKED'].includes(file.stage) ? 'bad' : 'warn', 'data-list': 'ending'},
    category && p({class: 'quiet'}, refusalCategory(category)),
    p({class: 'prose'}, reason),
    by?.employee && p({class: 'quiet'},
      [by.name, by.office && by.office !== by.name && [' · ', h(Mandate, {mandate: by.mandate}), by.mandate && ' ', by.office], at && [' · ', moment(at)]]));
}

function Content({file}) {
  const {content} = file;
  const none = span({class: 'quiet'}, t('belum diisi', 'not given'));
  const title = {
    REQUEST: t('Isi permohonan', 'The request'),
    APPOINTMENT: t('Isi penunjukan', 'The appointment'),
    VOLUNTARY: t('Isi pengajuan', 'The application'),
    AGENCY: t('Isi permohonan', 'The request'),
    PROPOSAL: t('Isi usulan', 'The proposal'),
  };
  return h(Card, {title: title[file.way]},
    h(Terms, {rows: [
      [t('Tugas', 'Duty'), file.duty && [dutyName(file.duty), file.substance && span({class: 'quiet block'}, file.substance)]],
      [t('Maksud dan tujuan', 'Purpose'), content.purpose ?? none],
      [file.way === 'REQUEST' ? t('Kompetensi yang dibutuhkan', 'Competence needed') : t('Kompetensi', 'Competence'),
        content.competence ?? (file.way === 'REQUEST' && none)],
      [t('Hasil yang diharapkan', 'Expected result'), content.expectedResult ?? none],
      [t('Jangka waktu', 'Period'), period(content.periodFrom, content.periodTo) || none],
      [t('Sifat tugas', 'Nature of the work'), content.nature && natureName(content.nature)],
      [t('Dasar surat keputusan', 'Basis of the decree'), content.decreeBasis],
      [t('Batas jawaban', 'Answer due'), file.answerDueOn && day(file.answerDueOn)],
    ]}));
}

function Letter({file, past}) {
  const letter = useResource(file.letterId ? '/letters/' + file.letterId : null);
  // drafted, then signed: what is kept of the letter is read again
  useEffect(() => letter.reload(), [file.letterNumber, file.stage]);
  if (!file.letterId) {
    return null;
  }
  return h(Card, {title: t('Surat penugasan', 'Assignment letter')},
    h(Terms, {rows: [
      [t('Nomor', 'Number'), file.letterNumber ?? (isEnded(file) ? t('tidak ditandatangani', 'was not signed') : t('belum ditandatangani', 'not signed yet'))],
      [t('Penanda tangan', 'Signatory'), file.signatory?.title],
      [t('Ditandatangani', 'Signed'), !past && letter.data?.signature && day(letter.data.signature.signedOn)],
      [t('Segel elektronik', 'Electronic seal'), !past && file.letterNumber && h(Seal, {letterId: file.letterId})],
      [t('Dasar kewenangan', 'Authority'), letter.data && h(Cite, {citation: letter.data.content.signatoryRule})],
    ]}),
    !past && h(LetterFile, {letterId: file.letterId, number: file.letterNumber}));
}

function Reports({file}) {
  return file.reports.length === 0 ? null : h(Card, {title: t('Laporan', 'Reports')},
    ol({class: 'reports'}, file.reports.map(r => li({key: r.reportNo},
      div({class: 'quiet'}, t(`Laporan ${r.reportNo}`, `Report ${r.reportNo}`), ' · ', moment(r.at)),
      p({class: 'prose'}, r.summary),
      r.returnedBecause && p({class: 'returned'}, strong(t('Dikembalikan: ', 'Returned: ')), r.returnedBecause)))));
}

const ANSWERS = {
  'assignment.application-agreed.v1': () => t('menyetujui', 'agreed'),
  'assignment.application-declined.v1': () => t('menolak', 'declined'),
  'assignment.application-returned.v1': () => t('mengembalikan', 'returned it'),
  'assignment.statement-confirmed.v1': () => t('membenarkan', 'confirmed'),
  'assignment.statement-recorded.v1': () => t('mencatat dan menyetujui', 'wrote it down and agreed'),
  'assignment.proposal-made.v1': () => t('mengusulkan', 'proposed'),
  'assignment.proposal-accepted.v1': () => t('menyetujui', 'approved'),
  'assignment.proposal-declined.v1': () => t('menolak', 'declined'),
  'assignment.proposal-returned.v1': () => t('mengembalikan', 'returned it'),
  'assignment.appointment-made.v1': () => t('menunjuk', 'appointed'),
};

/** Who was asked, and who has answered what, where it is no request. */
function Agreements({file, entries}) {
  if (file.way === 'REQUEST' || !entries) {
    return null;
  }
  const answers = entries.filter(e => ANSWERS[e.type]);
  // of what was sent last, those who have not answered
  const sent = entries.findLast(e => e.body.approvers)?.body.approvers ?? [];
  const remaining = entries.findLast(e => e.body.approvers ?? e.body.remaining);
  const waiting = isEnded(file) || file.letterId || file.stage === 'RETURNED' ? [] : remaining?.body.remaining ?? sent;
  return h(Card, {title: t('Siapa ditanya, siapa menjawab', 'Who was asked, who answered'), 'data-list': 'agreements'},
    ol({class: 'chain'},
      answers.map(e => li({key: e.eventId},
        strong(e.body.title ?? e.actor.office ?? e.actor.name), ' ', ANSWERS[e.type](), span({class: 'quiet block'}, moment(e.occurredAt)))),
      waiting.map(o => li({key: o.unit}, o.title, ' ', span({class: 'quiet block'}, t('belum menjawab', 'has not answered'))))));
}

function Parties({file}) {
  const office = o => o && [o.title, o.unitName !== o.title && span({class: 'quiet block'}, o.unitName)];
  return h(Card, {title: t('Para pihak', 'Parties')},
    h(Terms, {rows: [
      [t('Jalan', 'Way'), wayName(file.way)],
      [t('Pemilik kinerja', 'Owner of the target'), file.ownerUnitName],
      [file.way === 'REQUEST' ? t('Pejabat yang dilibatkan', 'Official involved') : t('Pegawai', 'Official'), file.officialName],
      [t('Alamat permohonan', 'Addressee'), office(file.addressee)],
      [t('Pemberi rekomendasi', 'Recommender'), file.recommender && [
        office(file.recommender),
        file.recommendedFavourably != null && span({class: 'quiet block'},
          file.recommendedFavourably ? t('menyetujui', 'in favour') : t('tidak menyetujui', 'against'))]],
      [t('Penanda tangan', 'Signatory'), office(file.signatory)],
      [t('Penerima laporan', 'Receives the report'), office(file.reportRecipient)],
      [t('Rantai peninjauan', 'Review chain'), file.evaluationChain.length > 0 &&
        ol({class: 'chain'}, file.evaluationChain.map(o => li({key: o.unit}, o.title)))],
      [t('Tembusan', 'Copies'), file.copies.length > 0 && ul({class: 'plain'}, file.copies.map(c => li({key: c.unitId}, c.officeTitle)))],
      [t('Dasar peraturan', 'Regulation profile'), span({class: 'mono'}, file.profileVersion)],
      [t('Nomor kasus', 'Case number'), span({class: 'mono'}, file.caseId)],
    ]}));
}

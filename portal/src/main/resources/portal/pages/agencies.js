// Requests across agencies (PEN-10): those that go out, those that come in, and a new one.
import {send, useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {agencyStage, agencyTone, AGENCY_STAGES, capacityName, stepName} from '../app/labels.js';
import {useMe} from '../app/me.js';
import {usePages} from '../app/paged.js';
import {day, number, period, t} from '../app/text.js';
import {
  Badge, Button, Card, Choices, Cite, Empty, faultOf, Icon, Loaded, Page, ProblemBox, Select, Since, Tabs, TextField, useWork,
} from '../app/ui.js';
import {Part, TaskFields, taskOf} from './ways.js';

const {a, div, form, label, li, ol, option, p, select, span, strong, ul} = tags;

/** The address of a page for a request: from which side it is looked at. */
export const agencyAddress = (side, id) => `#/agencies/${side === 'INCOMING' ? 'in' : 'out'}/${id}`;

const PATHS = {out: '/agency-requests', in: '/incoming-agency-requests'};

export function Agencies({query}) {
  const me = useMe();
  const side = query.get('side') === 'in' ? 'in' : 'out';
  const stage = query.get('stage') ?? '';
  const address = (s, at) => '#/agencies?' + new URLSearchParams({side: s, ...(at ? {stage: at} : {})});
  return h(Page, {
    title: t('Antarinstansi', 'Across agencies'),
    lead: t('Permohonan pegawai kepada instansi lain, dan dari instansi lain.', 'Requests for officials to other agencies, and from them.'),
    actions: me.offices.length > 0 && a({class: 'button button-primary', href: '#/agencies/new', 'data-action': 'ask-agency'},
      h(Icon, {name: 'plus'}), t('Minta pegawai instansi lain', 'Ask another agency')),
  },
  div({class: 'filters filters-apart'},
    h(Tabs, {
      label: t('Arah', 'Direction'),
      tabs: [
        {href: address('out', ''), text: t('Keluar', 'Outgoing'), current: side === 'out'},
        {href: address('in', ''), text: t('Masuk', 'Incoming'), current: side === 'in'},
      ],
    }),
    label({class: 'filter'}, span(t('Tahap', 'Stage')),
      select({name: 'stage', value: stage, onChange: e => {
        location.hash = address(side, e.currentTarget.value);
      }},
      option({value: ''}, t('Semua tahap', 'All stages')),
      AGENCY_STAGES[side].map(s => option({key: s, value: s, selected: s === stage}, agencyStage(s)))))),
  h(List, {side, stage}));
}

function List({side, stage}) {
  const path = PATHS[side] + '?' + new URLSearchParams({limit: 30, ...(stage ? {stage} : {})});
  const {first, items, foot} = usePages(path, {every: 20_000, keyOf: f => f.caseId});
  return h(Loaded, {resource: first, lines: 5}, () => [
    items.length === 0
      ? h(Empty, {title: t('Tidak ada permohonan', 'No requests')}, t('Tidak ada yang boleh Anda baca pada pilihan ini.', 'There is none in this selection that you may read.'))
      : ul({class: 'rows', 'data-list': 'agency-requests'}, items.map(f => h(Row, {key: f.caseId, file: f}))),
    foot,
  ]);
}

function Row({file}) {
  const next = file.waiting[0];
  return li({class: 'row'},
    a({class: 'row-link', href: agencyAddress(file.side, file.caseId), 'data-case': file.caseId},
      div({class: 'row-title'}, file.other.name, file.owner && [' ', span({class: 'arrow'}, '→'), ' ', file.owner.unitName]),
      div({class: 'row-subject clamp'}, file.content.purpose)),
    div({class: 'row-facts'},
      h(AgencyBadge, {stage: file.stage}),
      next && span({class: 'in-office'}, stepName(next.step), ' · ', next.officeTitle),
      span({class: 'quiet'}, t(`${number(file.people)} pegawai`, `${number(file.people)} officials`)),
      span({class: 'quiet'}, period(file.content.periodFrom, file.content.periodTo)),
      file.letter && span({class: 'quiet'}, file.letter.number),
      span({class: 'quiet'}, h(Since, {at: file.changedAt}))),
    h(Icon, {name: 'next'}));
}

export const AgencyBadge = ({stage}) => span({class: 'badge badge-' + agencyTone(stage), 'data-stage': stage}, agencyStage(stage));

const EMPTY = {
  ownerUnitId: '', kind: 'here', regency: '', agencyName: '', agencyOfficialTitle: '', people: '1',
  purpose: '', competence: '', expectedResult: '', periodFrom: '', periodTo: '',
};

const FIELDS = ['purpose', 'competence', 'expectedResult', 'periodFrom', 'periodTo', 'people', 'regency', 'agencyName', 'agencyOfficialTitle', 'ownerUnitId'];

export function AgencyForm() {
  const me = useMe();
  const title = t('Permohonan kepada instansi lain', 'Request to another agency');
  const [fields, change, discard] = useDraft('agency.new', {...EMPTY, ownerUnitId: me.offices[0]?.unitId ?? ''});
  const agencies = useResource('/agency-requests/agencies');
  const {run, busy, problem, retry} = useWork();
  const fault = name => faultOf(problem, name);
  if (me.offices.length === 0) {
    return h(Page, {title}, h(Empty, {title: t('Anda tidak memimpin unit', 'You head no unit')}));
  }
  const here = fields.kind === 'here';
  const ask = () => run(async () => {
    const receipt = await send('POST', '/agency-requests', {
      ownerUnitId: fields.ownerUnitId || null, ...taskOf(fields), people: fields.people === '' ? null : Number(fields.people),
      ...(here ? {regency: fields.regency || null} : {agencyName: fields.agencyName || null, agencyOfficialTitle: fields.agencyOfficialTitle || null}),
    });
    discard();
    location.hash = agencyAddress('OUTGOING', receipt.id) + '?version=' + receipt.version;
  });
  const text = (name, labelText, more = {}) => h(TextField, {
    name, label: labelText, value: fields[name], fault: fault(name), max: 200, onChange: value => change({[name]: value}), ...more,
  });
  return h(Page, {
    title, back: {href: '#/agencies', text: t('Antarinstansi', 'Across agencies')},
    lead: t('Disampaikan kepada Pejabat yang Berwenang kabupaten ini; setelah disetujui, suratnya dikirim.',
      'It goes to this regency’s authorized official; once agreed, the letter is sent.'),
  },
  form({class: 'editor', noValidate: true, onSubmit: e => {
    e.preventDefault();
    ask();
  }},
  h(Card, {title: t('Siapa meminta siapa', 'Who asks whom')},
    me.offices.length > 1 && h(Select, {
      label: t('Unit pemilik kinerja', 'Unit that owns the target'), name: 'ownerUnitId', value: fields.ownerUnitId, fault: fault('ownerUnitId'),
      onChange: ownerUnitId => change({ownerUnitId}),
      options: me.offices.map(o => ({value: o.unitId, text: `${o.unitName} — ${o.mandate ? capacityName(o.mandate.capacity) + ' ' : ''}${o.title}`})),
    }),
    h(Choices, {
      legend: t('Instansi lain itu', 'The other agency'), name: 'kind', value: fields.kind, onChange: kind => change({kind}),
      options: [
        {value: 'here', text: t('Kabupaten pada sistem ini', 'A regency of this system'), hint: t('Suratnya sampai dengan sendirinya.', 'The letter arrives by itself.')},
        {value: 'paper', text: t('Instansi di luar sistem', 'An agency outside'), hint: t('Suratnya di kertas; jawabannya dipindai.', 'By paper; its answer is scanned.')},
      ],
    }),
    here
      ? h(Select, {
          label: t('Kabupaten', 'Regency'), name: 'regency', value: fields.regency, fault: fault('regency') ?? fault('other'), onChange: regency => change({regency}),
          options: [{value: '', text: agencies.data ? t('Pilih kabupaten', 'Choose a regency') : t('Memuat…', 'Loading…')},
            ...(agencies.data ?? []).map(one => ({value: one.regency, text: one.name}))],
        })
      : div({class: 'two'},
          text('agencyName', t('Nama instansi', 'Name of the agency')),
          text('agencyOfficialTitle', t('Jabatan pejabat yang berwenang di sana', 'Post of its authorized official'))),
    text('people', t('Jumlah pegawai', 'How many officials'), {type: 'number'})),
  h(Card, {title: t('Tugasnya', 'The work')}, h(TaskFields, {fields, change, problem})),
  h(AgencyOutlook, {ownerUnitId: fields.ownerUnitId, regency: here ? fields.regency : '', outside: !here}),
  h(ProblemBox, {problem, retry, shown: FIELDS}),
  div({class: 'buttons sticky'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'send-agency'}, t('Kirim permohonan', 'Send the request')))));
}

/** The whole chain, said before anything is sent. */
function AgencyOutlook({ownerUnitId, regency, outside}) {
  const outlook = useResource('/agency-requests/preview?' + new URLSearchParams({ownerUnitId, ...(regency ? {regency} : {})}));
  const {data, failure} = outlook;
  return div({class: 'consequences', 'aria-live': 'polite', 'data-consequences': 'agency'},
    p(strong(t('Yang akan terjadi', 'What will happen'))),
    failure && h(ProblemBox, {problem: failure}),
    data && ol({class: 'chain'},
      li(t('Diminta persetujuan: ', 'Asked to agree: '), h(Part, {part: data.authority})),
      li(data.other
        ? t(`Surat permohonan sampai pada ${data.other.authorityTitle} ${data.other.name}`, `The request letter reaches ${data.other.authorityTitle} ${data.other.name}`)
        : outside
          ? t('Surat permohonan dikirim di kertas; jawabannya dicatat dengan pindaiannya', 'The request letter goes by paper; the answer is recorded with its scan')
          : t('Surat permohonan dikirim kepada instansi itu', 'The request letter goes to that agency')),
      li(t('Di sana: penilai mengusulkan pegawai, pimpinan unit asal memberi rekomendasi, daftar disetujui dan dijawab', 'There: the appraiser nominates, the heads of the units recommend, the list is agreed to and answered'),
        ' ', h(Cite, {citation: data.chain})),
      li(t('Surat penugasan tiap pegawai ditandatangani di instansi asalnya', 'Each official’s letter is signed in the agency of origin'))),
    data?.copies.length > 0 && p({class: 'quiet'}, t('Tembusan: ', 'Copies: '), data.copies.map(c => c.officeTitle).join('; ')));
}

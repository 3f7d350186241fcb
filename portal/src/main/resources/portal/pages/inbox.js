import {useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {holds, useMe} from '../app/me.js';
import {stepName} from '../app/labels.js';
import {said, t} from '../app/text.js';
import {Badge, Cite, Due, Empty, Icon, Loaded, Mandate, Page, Since} from '../app/ui.js';
import {Ways, waysOpenTo} from './ways.js';

const {a, div, h2, li, p, section, span, ul} = tags;

const GROUPS = [
  {name: () => t('Lewat batas', 'Overdue'), tone: 'bad', urgency: 'OVERDUE'},
  {name: () => t('Segera', 'Soon'), tone: 'warn', urgency: 'DUE_SOON'},
  {name: () => t('Menunggu Anda', 'Waiting for you'), tone: 'info', urgency: 'ON_TIME'},
];

export function Inbox() {
  const me = useMe();
  const inbox = useResource('/inbox', {every: 10_000});
  return h(Page, {
    title: t('Kotak masuk', 'Inbox'),
    lead: t('Yang menunggu langkah Anda, lalu yang perlu Anda ketahui.', 'What waits for your step, then what you should know.'),
    actions: waysOpenTo(me).length > 0 && a({class: 'button button-primary', href: '#/begin', 'data-action': 'begin'},
      h(Icon, {name: 'plus'}), t('Penugasan baru', 'New assignment')),
  },
  h(Loaded, {resource: inbox, lines: 5}, ({items}) => {
    const steps = items.filter(i => i.kind === 'STEP');
    const told = items.filter(i => i.kind !== 'STEP');
    return [
      steps.length === 0 && h(Empty, {title: t('Tidak ada yang menunggu Anda', 'Nothing waits for you')},
        t('Langkah berikutnya akan muncul di sini dengan sendirinya.', 'Your next step will appear here by itself.')),
      GROUPS.map(group => {
        const mine = steps.filter(i => i.urgency === group.urgency);
        return mine.length > 0 && section({key: group.tone, class: 'inbox-group'},
          h2({class: 'section-title'}, group.name(), ' ', span({class: 'count'}, mine.length)),
          ul({class: 'rows'}, mine.map(i => h(StepRow, {key: i.id, item: i, tone: group.tone, me}))));
      }),
      told.length > 0 && section({class: 'inbox-group'},
        h2({class: 'section-title'}, t('Tembusan dan pemberitahuan', 'Copies and notices')),
        ul({class: 'rows rows-quiet'}, told.map((i, n) => h(NoticeRow, {key: i.id + n, item: i, me})))),
    ];
  }),
  waysOpenTo(me).length > 0 && section({class: 'inbox-group'},
    h2({class: 'section-title'}, t('Mulai penugasan baru', 'Begin a new assignment')), h(Ways)));
}

/** "Jawab permohonan: Nama (Unit)": what to do stands apart from whom it concerns. */
function subject(item) {
  const text = said(item, 'title');
  const at = text.indexOf(': ');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 2)];
}

function InOffice({item, me}) {
  const office = item.officeUnitId && holds(me, item.officeUnitId);
  return span({class: 'in-office'},
    item.officeUnitId
      ? [t('sebagai ', 'as '), h(Mandate, {mandate: office?.mandate}), office?.mandate ? ' ' : '', item.officeTitle]
      : t('secara pribadi', 'in person'));
}

function StepRow({item, tone, me}) {
  const [, whom] = subject(item);
  return li({class: 'row row-' + tone},
    a({class: 'row-link', href: '#/cases/' + item.caseId, 'data-step': item.step, 'data-case': item.caseId},
      div({class: 'row-title'}, stepName(item.step)),
      div({class: 'row-subject'}, whom)),
    div({class: 'row-facts'},
      h(InOffice, {item, me}), h(Cite, {citation: item.citation}),
      item.dueOn ? h(Due, {on: item.dueOn}) : null,
      item.lateWorkingDays > 0 && h(Badge, {tone: 'bad'}, t(`${item.lateWorkingDays} hari kerja`, `${item.lateWorkingDays} working days`)),
      span({class: 'quiet'}, t('sejak ', 'since '), h(Since, {at: item.since}))),
    h(Icon, {name: 'next'}));
}

function NoticeRow({item, me}) {
  const [what, whom] = subject(item);
  return li({class: 'row'},
    a({class: 'row-link', href: '#/cases/' + item.caseId, 'data-notice': item.step, 'data-case': item.caseId},
      div({class: 'row-title'}, what), div({class: 'row-subject'}, whom)),
    div({class: 'row-facts'},
      item.kind === 'COPY' ? h(Badge, {tone: 'quiet'}, t('Tembusan', 'Copy')) : null,
      h(InOffice, {item, me}),
      span({class: 'quiet'}, h(Since, {at: item.since}))),
    h(Icon, {name: 'next'}));
}

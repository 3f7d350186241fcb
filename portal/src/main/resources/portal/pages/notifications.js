import {send, useResource} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {usePages} from '../app/paged.js';
import {seesAll, useMe} from '../app/me.js';
import {moment, said, t} from '../app/text.js';
import {Badge, Empty, Icon, Loaded, Mandate, Page, ProblemBox, Since, Tabs, Terms, useWork} from '../app/ui.js';

const {a, button, details, div, label, li, option, p, pre, select, span, summary, ul} = tags;

export function Notifications({query}) {
  const me = useMe();
  const mail = query.get('see') === 'mail' || !me.employeeId;
  return h(Page, {
    title: t('Pemberitahuan', 'Notifications'),
    lead: mail
      ? t('Surel yang dikirim atau akan dikirim.', 'Mail that was sent, or is to be sent.')
      : t('Yang disampaikan kepada Anda, sendiri atau dalam jabatan.', 'What you were told, in person or in an office.'),
  },
  h(Tabs, {
    label: t('Yang dilihat', 'What is seen'),
    tabs: [
      me.employeeId && {href: '#/notifications', text: t('Untuk saya', 'For me'), current: !mail},
      {href: '#/notifications?see=mail', text: seesAll(me) ? t('Surel keluar', 'Outbox') : t('Surel saya', 'My mail'), current: mail},
    ].filter(Boolean),
  }),
  mail ? h(Outbox, {}) : h(Mine, {}));
}

function Mine() {
  const {first, items, foot} = usePages('/notifications');
  const {run, problem, retry} = useWork();
  const read = item => run(async () => {
    await send('POST', `/notifications/${item.id}/read`);
    first.reload();
  });
  return h(Loaded, {resource: first, lines: 5}, () => [
    items.length === 0
      ? h(Empty, {title: t('Belum ada pemberitahuan', 'No notifications yet')})
      : ul({class: 'rows'}, items.map(i => li({key: i.id, class: 'row' + (i.read ? ' row-read' : ' row-info'), 'data-kind': i.kind},
          a({class: 'row-link', href: '#/cases/' + i.caseId, onClick: () => !i.read && read(i)},
            div({class: 'row-title'}, said(i, 'title')),
            div({class: 'row-subject'}, said(i, 'body'))),
          div({class: 'row-facts'},
            i.office ? span({class: 'in-office'}, t('sebagai ', 'as '), h(Mandate, {mandate: i.mandate}), i.mandate && ' ', i.office.title) : null,
            i.insteadOf && h(Badge, {tone: 'warn'}, t(`menggantikan ${i.insteadOf.title} yang lowong`, `for the vacant ${i.insteadOf.title}`)),
            span({class: 'quiet'}, h(Since, {at: i.createdAt})),
            !i.read && button({type: 'button', class: 'link', onClick: () => read(i)}, t('Tandai dibaca', 'Mark as read'))),
          h(Icon, {name: 'next'})))),
    h(ProblemBox, {problem, retry}),
    foot,
  ]);
}

const STATES = {
  WAITING: () => t('Menunggu', 'Waiting'), SENDING: () => t('Sedang dikirim', 'Being sent'),
  SENT: () => t('Terkirim', 'Sent'), GIVEN_UP: () => t('Gagal', 'Given up'),
};
const TONES = {WAITING: 'wait', SENDING: 'info', SENT: 'good', GIVEN_UP: 'bad'};

function Outbox() {
  const [state, setState] = useState('');
  const {first, items, foot} = usePages('/outbox' + (state ? '?state=' + state : ''));
  return [
    div({class: 'filters'}, label({class: 'filter'}, span(t('Keadaan', 'State')),
      select({value: state, onChange: e => setState(e.currentTarget.value)},
        option({value: ''}, t('Semua', 'All')), Object.entries(STATES).map(([value, name]) => option({key: value, value}, name()))))),
    h(Loaded, {resource: first, lines: 5}, () => [
      items.length === 0
        ? h(Empty, {title: t('Tidak ada surel', 'No mail')})
        : ul({class: 'mails'}, items.map(m => h(Mail, {key: m.id, mail: m}))),
      foot,
    ]),
  ];
}

function Mail({mail}) {
  const [open, setOpen] = useState(false);
  const whole = useResource(open ? '/outbox/' + mail.id : null);
  return li(details({onToggle: e => setOpen(e.currentTarget.open)},
    summary(div({class: 'mail-head'},
      div(span({class: 'row-title'}, mail.subject), span({class: 'quiet block'}, t('kepada ', 'to '), mail.toName, mail.to ? ` <${mail.to}>` : '')),
      div({class: 'row-facts'}, h(Badge, {tone: TONES[mail.state]}, STATES[mail.state]?.() ?? mail.state), span({class: 'quiet'}, h(Since, {at: mail.createdAt}))))),
    open && h(Loaded, {resource: whole, lines: 4}, found => [
      pre({class: 'mail-body'}, found.body),
      h(Terms, {rows: [
        [t('Dikirim', 'Sent'), found.sentAt && moment(found.sentAt)], [t('Percobaan', 'Attempts'), found.attempts],
        [t('Percobaan berikutnya', 'Next attempt'), found.nextAttemptAt && moment(found.nextAttemptAt)],
        [t('Kegagalan terakhir', 'Last failure'), found.lastError], [t('Pengangkut', 'Transport'), found.transport],
      ]}),
      p(a({href: '#/cases/' + found.caseId}, t('Buka kasusnya', 'Open its case'))),
    ])));
}

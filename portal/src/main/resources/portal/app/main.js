// Starts the portal: takes up a sign-in, then shows the page that the address names.
import {useResource} from './api.js';
import {completeSignIn, isSignedIn, onSessionChange, signOut} from './auth.js';
import {createContext, h, render, tags, useContext, useEffect, useState} from './dom.js';
import {capacityName, roleName} from './labels.js';
import {chooseLanguage, currentLanguage, t} from './text.js';
import {Avatar, Icon, Loading, ProblemBox} from './ui.js';
import {isAdmin, Reader, seesAll} from './me.js';
import {Agencies, AgencyForm} from '../pages/agencies.js';
import {AgencyRequest} from '../pages/agency.js';
import {Assignments} from '../pages/assignments.js';
import {Case} from '../pages/case.js';
import {Cases} from '../pages/cases.js';
import {OrganizationChart} from '../pages/chart.js';
import {ImportPage, Imports} from '../pages/imports.js';
import {Deadlines} from '../pages/deadlines.js';
import {Inbox} from '../pages/inbox.js';
import {Letters} from '../pages/letters.js';
import {Notifications} from '../pages/notifications.js';
import {OfficialPage, Officials} from '../pages/official.js';
import {Performance} from '../pages/performance.js';
import {ProposeForm} from '../pages/proposals.js';
import {Regulation} from '../pages/regulation.js';
import {RequestForm} from '../pages/request.js';
import {Structure, UnitPage} from '../pages/structure.js';
import {Team} from '../pages/team.js';
import {TemplatePage, Templates} from '../pages/templates.js';
import {AppointForm, ApplyForm, Begin, StatementForm, waysOpenTo} from '../pages/ways.js';
import {Welcome} from '../pages/welcome.js';

const {a, button, div, main, nav, p, span} = tags;

const ROUTES = [
  [/^\/?$/, () => h(Inbox)],
  [/^\/begin$/, () => h(Begin)],
  [/^\/appointments$/, () => h(AppointForm)],
  [/^\/statements$/, () => h(StatementForm)],
  [/^\/proposals$/, () => h(ProposeForm)],
  [/^\/applications$/, () => h(ApplyForm)],
  [/^\/requests$/, (_, query) => h(RequestForm, {key: 'new', query})],
  [/^\/requests\/([0-9a-f-]+)$/, ([id]) => h(RequestForm, {key: id, caseId: id})],
  [/^\/cases$/, (_, query) => h(Cases, {query})],
  [/^\/cases\/([0-9a-f-]+)$/, ([id], query) => h(Case, {key: id, caseId: id, asOf: query.get('asOf')})],
  [/^\/letters$/, (_, query) => h(Letters, {query})],
  [/^\/agencies$/, (_, query) => h(Agencies, {query})],
  [/^\/agencies\/new$/, () => h(AgencyForm)],
  [/^\/agencies\/(in|out)\/([0-9a-f-]+)$/, ([side, id], query) => h(AgencyRequest, {key: id, side, id, version: query.get('version')})],
  [/^\/deadlines$/, (_, query) => h(Deadlines, {query})],
  [/^\/assignments$/, (_, query) => h(Assignments, {query})],
  [/^\/teams$/, (_, query) => h(Team, {query})],
  [/^\/performance$/, (_, query) => h(Performance, {query})],
  [/^\/notifications$/, (_, query) => h(Notifications, {query})],
  [/^\/chart$/, (_, query) => h(OrganizationChart, {query})],
  [/^\/regulation$/, (_, query) => h(Regulation, {query})],
  [/^\/templates$/, () => h(Templates)],
  [/^\/templates\/([A-Z_]+)$/, ([kind]) => h(TemplatePage, {key: kind, kind})],
  [/^\/imports$/, () => h(Imports)],
  [/^\/imports\/([0-9a-f-]+)$/, ([id]) => h(ImportPage, {key: id, importId: id})],
  [/^\/officials$/, (_, query) => h(Officials, {query})],
  [/^\/officials\/([a-z0-9.-]+)$/, ([id]) => h(OfficialPage, {key: id, employeeId: id})],
  [/^\/units$/, (_, query) => h(Structure, {query})],
  [/^\/units\/([a-z0-9.-]+)$/, ([id]) => h(UnitPage, {key: id, unitId: id})],
];

function useAddress() {
  const read = () => location.hash.replace(/^#/, '') || '/';
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const change = () => {
      setAddress(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return address;
}

function pageOf(address) {
  const [path, query] = address.split('?');
  for (const [pattern, page] of ROUTES) {
    const found = path.match(pattern);
    if (found) {
      return page(found.slice(1), new URLSearchParams(query));
    }
  }
  return div({class: 'page'}, p(t('Halaman tidak ditemukan.', 'There is no such page.')), a({href: '#/'}, t('Ke kotak masuk', 'To the inbox')));
}

const Language = createContext('id');

function LanguageSwitch({onChange}) {
  const now = useContext(Language);
  return div({class: 'language', role: 'group', 'aria-label': t('Bahasa', 'Language')},
    ['id', 'en'].map(code => button({
      key: code, type: 'button', lang: code, 'aria-pressed': String(code === now), onClick: () => onChange(code),
    }, code === 'id' ? 'Indonesia' : 'English')));
}

function Navigation({me, address, waiting, onChoose}) {
  const path = address.split('?')[0];
  const item = (href, icon, text, count) => a({
    href: '#' + href, onClick: onChoose,
    'aria-current': (href === '/' ? path === '/' : path.startsWith(href)) ? 'page' : undefined,
  }, h(Icon, {name: icon}), span(text), count > 0 && span({class: 'count'}, count));
  return nav({'aria-label': t('Menu utama', 'Main menu')},
    me.employeeId && item('/', 'inbox', t('Kotak masuk', 'Inbox'), waiting),
    waysOpenTo(me).length > 0 && item('/begin', 'plus', t('Penugasan baru', 'New assignment')),
    item('/cases', 'cases', t('Daftar kasus', 'Cases')),
    item('/assignments', 'clock', t('Penugasan', 'Assignments')),
    (me.offices.length > 0 || seesAll(me)) && item('/agencies', 'exchange', t('Antarinstansi', 'Across agencies')),
    (me.offices.length > 0 || seesAll(me)) && item('/deadlines', 'hourglass', t('Tenggat', 'Deadlines')),
    item('/letters', 'book', t('Register surat', 'Letter register')),
    item('/teams', 'team', t('Tim', 'Team')),
    item('/performance', 'chart', t('Kinerja', 'Performance')),
    item('/notifications', 'bell', t('Pemberitahuan', 'Notifications')),
    item('/units', 'tree', t('Struktur', 'Structure')),
    item('/chart', 'tree', t('Bagan organisasi', 'Organization chart')),
    item('/officials', 'team', t('Pegawai', 'People')),
    item('/regulation', 'law', t('Peraturan', 'Regulation')),
    seesAll(me) && item('/templates', 'pdf', t('Templat surat', 'Letter templates')),
    isAdmin(me) && item('/imports', 'sheet', t('Impor dan ekspor', 'Import and export')));
}

function Person({me}) {
  const office = me.offices[0];
  const post = office
    ? [office.mandate && capacityName(office.mandate.capacity), office.title].filter(Boolean).join(' ')
    : me.position?.title ?? me.roles.map(roleName).join(', ');
  return div({class: 'person'},
    h(Avatar, {name: me.name}),
    div(div({class: 'person-name'}, me.name), div({class: 'person-post'}, post)));
}

function Shell({me, onLanguage}) {
  const address = useAddress();
  const [open, setOpen] = useState(false);
  const inbox = useResource(me.employeeId ? '/inbox' : null, {every: 20_000});
  const waiting = inbox.data?.items.filter(i => i.kind === 'STEP').length ?? 0;
  useEffect(() => {
    const onKey = e => e.key === 'Escape' && setOpen(false);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  // an administrator or an inspector has no inbox: their day begins with the cases
  const shown = address === '/' && !me.employeeId ? '/cases' : address;
  return div({class: 'shell' + (open ? ' menu-open' : '')},
    a({class: 'skip', href: '#content', onClick: e => {
      e.preventDefault();
      document.getElementById('content').focus();
    }}, t('Langsung ke isi', 'Skip to content')),
    tags.header({class: 'topbar'},
      button({
        type: 'button', class: 'icon-button', 'aria-expanded': String(open), 'aria-controls': 'menu',
        'aria-label': open ? t('Tutup menu', 'Close menu') : t('Buka menu', 'Open menu'), onClick: () => setOpen(!open),
      }, h(Icon, {name: open ? 'close' : 'menu'})),
      h(Brand),
      waiting > 0 && a({class: 'topbar-count', href: '#/', 'aria-label': t(`${waiting} menunggu Anda`, `${waiting} waiting for you`)}, waiting)),
    div({class: 'side', id: 'menu'},
      h(Brand),
      h(Navigation, {me, address: shown, waiting, onChoose: () => setOpen(false)}),
      div({class: 'side-foot'},
        h(Person, {me}),
        h(LanguageSwitch, {onChange: onLanguage}),
        button({type: 'button', class: 'sign-out', onClick: signOut}, h(Icon, {name: 'out'}), t('Keluar', 'Sign out')))),
    div({class: 'veil', onClick: () => setOpen(false)}),
    main({id: 'content', tabIndex: -1}, pageOf(shown)));
}

const Brand = () => div({class: 'brand'},
  tags.img({src: 'style/mark.svg', alt: '', width: 32, height: 32}),
  div(div({class: 'brand-name'}, 'Sistem Kerja'), div({class: 'brand-line'}, t('Penugasan lintas unit', 'Work across units'))));

function App() {
  const [language, setLanguage] = useState(currentLanguage());
  const [signedIn, setSignedIn] = useState(isSignedIn());
  useEffect(() => onSessionChange(() => setSignedIn(isSignedIn())), []);
  const me = useResource(signedIn ? '/me' : null);
  const change = code => {
    chooseLanguage(code);
    setLanguage(code);
  };
  let shown;
  if (!signedIn) {
    shown = h(Welcome, {switcher: h(LanguageSwitch, {onChange: change})});
  } else if (me.data) {
    shown = h(Reader.Provider, {value: me.data}, h(Shell, {me: me.data, onLanguage: change}));
  } else {
    shown = div({class: 'starting'}, me.failure
      ? h(ProblemBox, {problem: me.failure, retry: me.reload})
      : h(Loading, {lines: 4}));
  }
  // every text is written anew in the language that was chosen
  return h(Language.Provider, {value: language}, h('div', {key: language, class: 'root'}, shown));
}

async function start() {
  const root = document.getElementById('app');
  let problem;
  try {
    if (await completeSignIn()) {
      return;
    }
  } catch (e) {
    problem = e;
  }
  root.replaceChildren();
  render(problem
    ? div({class: 'starting'}, h(ProblemBox, {problem, retry: () => location.assign('/')}))
    : h(App), root);
}

start();

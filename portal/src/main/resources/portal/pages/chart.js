import {drawing, get, useResource} from '../app/api.js';
import {h, tags, useEffect, useRef, useState} from '../app/dom.js';
import {day, t} from '../app/text.js';
import {Button, Card, Empty, Icon, Loaded, Loading, Mandate, Page, ProblemBox, useWork} from '../app/ui.js';

const {a, div, input, label, li, option, select, span, strong, table, tbody, td, th, thead, tr, ul} = tags;

/** The structure on a day as it hangs on a wall, and the posts that nobody holds. */
export function OrganizationChart({query}) {
  const asOf = query.get('asOf') ?? '';
  const apparatus = query.get('apparatus') ?? '';
  const units = useResource('/units' + (asOf ? '?asOf=' + asOf : ''));
  const go = change => {
    const chosen = {apparatus, asOf, ...change};
    location.hash = '#/chart?' + new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  };
  const choices = (units.data?.items ?? [])
    .filter(u => u.unitId === u.apparatusId)
    .sort((x, y) => x.name.localeCompare(y.name, 'id'));
  const parameters = asOf ? '?asOf=' + asOf : '';
  return h(Page, {
    title: t('Struktur organisasi', 'Organization chart'),
    lead: t('Bagan susunan organisasi pada suatu hari, jabatan pimpinan yang lowong, dan rentang kendali.',
      'The structure on a day, the posts of heads that are vacant, and how many each head leads.'),
  },
  div({class: 'filters'},
    label({class: 'filter filter-wide'}, span(t('Perangkat daerah', 'Apparatus')),
      select({name: 'apparatus', value: apparatus, onChange: e => go({apparatus: e.currentTarget.value})},
        option({value: '', selected: !apparatus}, t('Seluruh kabupaten', 'The whole regency')),
        choices.map(u => option({key: u.unitId, value: u.unitId, selected: u.unitId === apparatus}, u.name)))),
    label({class: 'filter'}, span(t('Keadaan pada', 'As of')),
      input({name: 'asOf', type: 'date', value: asOf, onChange: e => go({asOf: e.currentTarget.value})}))),
  h(Drawing, {key: apparatus + asOf, path: '/charts/' + (apparatus || 'regency') + parameters, name: apparatus || 'regency'}),
  h(Vacancies, {
    key: 'vacancies' + apparatus + asOf,
    path: '/units/vacancies?' + new URLSearchParams({limit: 20, ...(apparatus ? {apparatusId: apparatus} : {}), ...(asOf ? {asOf} : {})}),
  }),
  h(Spans, {
    key: 'spans' + apparatus + asOf,
    path: '/units/spans?' + new URLSearchParams({limit: 20, ...(apparatus ? {apparatusId: apparatus} : {}), ...(asOf ? {asOf} : {})}),
  }));
}

function Drawing({path, name}) {
  const place = useRef();
  const [file, setFile] = useState();
  const [failure, setFailure] = useState();
  useEffect(() => {
    const controller = new AbortController();
    let address;
    drawing(path, {signal: controller.signal}).then(text => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      place.current.replaceChildren(document.importNode(svg, true));
      address = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
      setFile(address);
    }).catch(e => e.name !== 'AbortError' && setFailure(e));
    return () => {
      controller.abort();
      URL.revokeObjectURL(address);
    };
  }, [path]);
  return h(Card, {
    title: t('Bagan', 'Chart'),
    aside: file && a({class: 'button button-plain', href: file, download: `bagan-${name}.svg`, 'data-action': 'download-chart'},
      h(Icon, {name: 'printer'}), t('Unduh untuk A3', 'Download for A3')),
  },
  h(ProblemBox, {problem: failure}),
  !file && !failure && h(Loading, {lines: 6}),
  div({class: 'sheet', ref: place, tabIndex: 0, role: 'region', 'aria-label': t('Bagan, dapat digulir', 'Chart, can be scrolled'), hidden: !file}));
}

/** A list that is read page by page. */
function Paged({title, path, none, children}) {
  const first = useResource(path);
  const [older, setOlder] = useState([]);
  const [cursor, setCursor] = useState();
  const {run, busy, problem, retry} = useWork();
  useEffect(() => setCursor(first.data?.nextCursor), [first.data]);
  const more = () => run(async () => {
    const page = await get(path + '&cursor=' + encodeURIComponent(cursor));
    setOlder([...older, ...page.items]);
    setCursor(page.nextCursor);
  });
  return h(Card, {title},
    h(Loaded, {resource: first, lines: 3}, ({items}) => items.length === 0 ? h(Empty, {title: none}) : children([...items, ...older])),
    h(ProblemBox, {problem, retry}),
    cursor && div({class: 'more-row'}, h(Button, {busy, onClick: more}, t('Tampilkan berikutnya', 'Show more'))));
}

const Vacancies = ({path}) => h(Paged, {
  title: t('Jabatan pimpinan yang lowong', 'Vacant posts of heads'), path, none: t('Tidak ada jabatan lowong', 'No post is vacant'),
}, posts => ul({class: 'people', 'data-list': 'vacancies'}, posts.map(post => h(VacantPost, {key: post.unitId, post}))));

/** How many each head leads (KED-8). */
const Spans = ({path}) => h(Paged, {
  title: t('Rentang kendali', 'Span of control'), path, none: t('Belum ada unit', 'There are no units'),
}, heads => div({class: 'table-wrap', tabIndex: 0, role: 'region', 'aria-label': t('Rentang kendali, dapat digulir', 'Span of control, can be scrolled')},
  table({'data-list': 'spans'},
    thead(tr(
      th({scope: 'col'}, t('Jabatan', 'Office')),
      th({scope: 'col', class: 'numeric'}, t('Dinilai', 'Appraised')),
      th({scope: 'col', class: 'numeric'}, t('Fungsional', 'Functional')),
      th({scope: 'col', class: 'numeric'}, t('Pelaksana', 'Operational')),
      th({scope: 'col', class: 'numeric'}, t('Unit langsung', 'Units below')))),
    tbody(heads.map(x => tr({key: x.unitId, 'data-unit': x.unitId},
      th({scope: 'row'}, a({href: '#/units/' + x.unitId}, x.headTitle), span({class: 'quiet block'}, headOf(x))),
      td({class: 'numeric'}, strong(x.officialsAppraised)),
      td({class: 'numeric'}, Object.values(x.functional).reduce((sum, n) => sum + n, 0)),
      td({class: 'numeric'}, x.operational),
      td({class: 'numeric'}, x.directUnits)))))));

const headOf = ({head, actingHead}) => [
  head ? head.name ?? head.employeeId : t('lowong', 'vacant'),
  actingHead && [' · ', h(Mandate, {mandate: {capacity: actingHead.capacity, number: actingHead.mandateNumber}}), ' ', actingHead.name ?? actingHead.employeeId],
];

function VacantPost({post}) {
  const {actingHead} = post;
  return li({'data-unit': post.unitId},
    div(
      a({href: '#/units/' + post.unitId}, post.headTitle),
      span({class: 'quiet block'}, post.name, ' · ', t('lowong sejak', 'vacant since'), ' ', day(post.since)),
      actingHead
        ? span({class: 'block'},
            h(Mandate, {mandate: {capacity: actingHead.capacity, number: actingHead.mandateNumber}}), ' ', actingHead.name ?? actingHead.employeeId,
            ' · ', t('mandat berakhir', 'the mandate ends on'), ' ', day(actingHead.to))
        : span({class: 'block'}, t('Belum ada Plt.; bertindak pejabat setingkat di atasnya', 'No stand-in; the next level up acts'))));
}

// The parts that pages are made of.
import {Problem, SessionEnded, Unreachable} from './api.js';
import {signInAgain} from './auth.js';
import {h, tags, useEffect, useId, useRef, useState} from './dom.js';
import {capacityName, stageName, stageTone} from './labels.js';
import {ago, day, daysUntil, exactMoment, initials, t} from './text.js';

const {
  a, abbr, button, code, dd, details, div, dl, dt, header, h1, h2, input, label, legend, li, p, section, select,
  span, strong, summary, textarea, time, ul,
} = tags;

const PATHS = {
  inbox: 'M4 13.5 6.2 5.6A1.5 1.5 0 0 1 7.7 4.5h8.6a1.5 1.5 0 0 1 1.5 1.1l2.2 7.9v4.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18v-4.5Zm0 0h4.5l1.5 2.5h4l1.5-2.5H20',
  plus: 'M12 5v14M5 12h14',
  cases: 'M6.5 3.5h8l4 4v12a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm8 0v4h4M8.5 12h7M8.5 15.5h7',
  team: 'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 8c.4-3.2 2.8-5 6-5s5.6 1.8 6 5M16 11a3 3 0 1 0-1-5.8M17.5 14.7c2 .5 3.2 2 3.5 4.3',
  chart: 'M4.5 20h15M7 16.5v-5M12 16.5v-10M17 16.5v-7.5',
  bell: 'M6.5 10a5.5 5.5 0 0 1 11 0c0 5 2 6 2 6.5h-15c0-.5 2-1.5 2-6.5ZM10 19.5a2.2 2.2 0 0 0 4 0',
  tree: 'M9.5 4h5v4h-5zM3.5 16h5v4h-5zM15.5 16h5v4h-5zM12 8v4M6 16v-4h12v4',
  law: 'M12 4v16M8 20h8M5 7.5h14M5 7.5 2.8 13a2.6 2.6 0 0 0 4.4 0L5 7.5Zm14 0L16.8 13a2.6 2.6 0 0 0 4.4 0L19 7.5Z',
  sheet: 'M5 4.5h14v15H5zM5 9.5h14M5 14.5h14M11 9.5v10',
  book: 'M5.5 5.5a2 2 0 0 1 2-2h11v14h-11a2 2 0 0 0-2 2v-14Zm0 14a2 2 0 0 0 2 1h11v-3M9 7.5h6M9 11h6',
  hourglass: 'M7 4h10M7 20h10M8 4v3.5c0 2 4 3 4 4.5s-4 2.5-4 4.5V20M16 4v3.5c0 2-4 3-4 4.5s4 2.5 4 4.5V20',
  exchange: 'M4 9h14M14.5 5.5 18 9l-3.5 3.5M20 15H6M9.5 11.5 6 15l3.5 3.5',
  menu: 'M4.5 7h15M4.5 12h15M4.5 17h15',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 6 8.5 12l6 6',
  next: 'M9.5 6l6 6-6 6',
  out: 'M14 4.5H6.5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1H14M10.5 12h9M16.5 8.5 20 12l-3.5 3.5',
  pdf: 'M6.5 3.5h8l4 4v12a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm8 0v4h4M12 10.5v6M9.5 14l2.5 2.5 2.5-2.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6l7-2.5ZM9 12l2.2 2.2L15 10.4',
  printer: 'M7.5 9V4h9v5M7.5 16h-3V9h15v7h-3M7.5 13.5h9V20h-9z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2',
};

export function Icon({name}) {
  return h('svg', {class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false'},
    h('path', {d: PATHS[name]}));
}

/** A page: its title is focused when it opens, so that a screen reader says where one is. */
export function Page({title, lead, actions, back, children}) {
  const heading = useRef();
  useEffect(() => {
    document.title = title + ' · Sistem Kerja';
  }, [title]);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);
  return div({class: 'page'},
    back && a({class: 'back', href: back.href}, h(Icon, {name: 'back'}), back.text),
    header({class: 'page-head'},
      div(h1({ref: heading, tabIndex: -1}, title), lead && p({class: 'lead'}, lead)),
      actions && div({class: 'page-actions'}, actions)),
    children);
}

export function Card({title, aside, tone, children, class: more, ...rest}) {
  const id = useId();
  return section(
    {class: ['card', tone && 'card-' + tone, more].filter(Boolean).join(' '), 'aria-labelledby': title ? id : undefined, ...rest},
    title && header({class: 'card-head'}, h2({id}, title), aside),
    children);
}

export const Badge = ({tone = 'quiet', children}) => span({class: 'badge badge-' + tone}, children);

export const StageBadge = ({stage}) =>
  span({class: 'badge badge-' + stageTone(stage), 'data-stage': stage}, stageName(stage));

export const Cite = ({citation}) => citation
  ? span({class: 'cite'},
      h(Icon, {name: 'shield'}),
      span(citation.regulation, ' ', strong(citation.article)))
  : null;

/** Each clause once: two rules may rest on the same one. */
export function Cites({citations}) {
  const clauses = new Map((citations ?? []).map(c => [c.regulation + c.article, c]));
  return clauses.size === 0
    ? null
    : ul({class: 'cites'}, [...clauses].map(([key, citation]) => li({key}, h(Cite, {citation}))));
}

export const Since = ({at}) => time({dateTime: at, title: exactMoment(at)}, ago(at));

export const Avatar = ({name}) => span({class: 'avatar', 'aria-hidden': 'true'}, initials(name));

/** On what somebody acts for an office: the letter, or that nobody fills it. */
export function grounds({number, vacancy}) {
  const letter = number && t(`mandat nomor ${number}`, `mandate number ${number}`);
  if (!vacancy) {
    return letter;
  }
  const acting = [capacityName(vacancy.actingAs), vacancy.actingOffice].filter(Boolean).join(' ');
  return [
    t(`jabatan lowong tanpa pelaksana tugas; bertindak ${acting}`, `vacant, with no stand-in; ${acting} acts`),
    letter,
  ].filter(Boolean).join(', ');
}

export const Mandate = ({mandate}) => mandate
  ? abbr({
      class: 'mandate',
      title: grounds(mandate),
    }, capacityName(mandate.capacity))
  : null;

/** A day by which something is due, and how near it is. */
export function Due({on}) {
  if (!on) {
    return null;
  }
  const left = daysUntil(on);
  const tone = left < 0 ? 'bad' : left <= 3 ? 'warn' : 'quiet';
  const words = left < 0 ? t(`lewat ${-left} hari`, `${-left} days late`)
    : left === 0 ? t('hari ini', 'today')
    : left === 1 ? t('besok', 'tomorrow')
    : t(`${left} hari lagi`, `in ${left} days`);
  return span({class: 'badge badge-' + tone, title: day(on)},
    h(Icon, {name: 'clock'}), `${t('Batas', 'Due')} ${day(on)} · ${words}`);
}

export const Empty = ({title, children}) => div({class: 'empty'}, p({class: 'empty-title'}, title), children && p(children));

/** Lines where text will be; only where nothing is known yet. */
export const Loading = ({lines = 3}) =>
  div({class: 'loading', role: 'status', 'aria-label': t('Memuat', 'Loading')},
    Array.from({length: lines}, (_, i) => div({key: i, class: 'loading-line'})));

/** Of a resource: its content, or why there is none. */
export function Loaded({resource, lines, children}) {
  const {data, failure, reload} = resource;
  return [
    failure && h(ProblemBox, {key: 'problem', problem: failure, retry: reload}),
    data !== undefined ? children(data) : !failure && h(Loading, {key: 'loading', lines}),
  ];
}

/** Words for a refusal or a failure. */
export function describe(problem) {
  if (problem instanceof Problem) {
    const {titleId, titleEn, detailId, detailEn, faults = [], citations = [], explanations = [], correlationId} = problem.body;
    return {
      title: t(titleId, titleEn) ?? t(`Permintaan gagal (${problem.status})`, `The request failed (${problem.status})`),
      remedy: t(detailId, detailEn),
      faults: faults.map(f => ({field: f.field, text: t(f.id, f.en)})),
      citations,
      reasons: explanations.map(e => t(e.sentence.id, e.sentence.en)),
      correlationId,
    };
  }
  if (problem instanceof SessionEnded) {
    return {
      title: t('Sesi Anda habis', 'Your session has ended'),
      remedy: t('Masuk kembali; isian Anda tetap ada.', 'Sign in again; what you typed is kept.'),
      faults: [], citations: [],
    };
  }
  if (problem instanceof Unreachable) {
    return {
      title: t('Layanan tidak terjangkau', 'The service cannot be reached'),
      remedy: t('Periksa sambungan lalu coba lagi; tidak akan tercatat dua kali.',
        'Check the connection and try again; it will not be recorded twice.'),
      faults: [], citations: [],
    };
  }
  return {title: t('Terjadi kesalahan pada halaman ini', 'Something failed on this page'),
    remedy: String(problem?.message ?? problem), faults: [], citations: []};
}

/**
 * Why something was not done, with the remedy, the clauses and the id to quote.
 *
 * @param shown names of fields that show their own fault
 */
export function ProblemBox({problem, retry, shown = []}) {
  const box = useRef();
  const [busy, setBusy] = useState(false);
  useEffect(() => box.current?.scrollIntoView({block: 'nearest'}), [problem]);
  if (!problem) {
    return null;
  }
  const {title, remedy, faults, citations, reasons = [], correlationId} = describe(problem);
  const others = faults.filter(f => !shown.includes(fieldName(f.field)));
  const again = async () => {
    setBusy(true);
    try {
      if (problem instanceof SessionEnded) {
        await signInAgain();
      }
      retry?.();
    } finally {
      setBusy(false);
    }
  };
  return div({class: 'problem', role: 'alert', ref: box},
    p({class: 'problem-title'}, title),
    remedy && p(remedy),
    others.length > 0 && ul(others.map(f => li({key: f.field}, f.text))),
    reasons.length > 0 && ul({class: 'plain'}, reasons.map(r => li({key: r}, r))),
    h(Cites, {citations}),
    correlationId && p({class: 'problem-id'}, t('Nomor rujukan', 'Reference'), ' ', code(correlationId)),
    (retry || problem instanceof SessionEnded) && button({type: 'button', class: 'button', onClick: again, disabled: busy},
      problem instanceof SessionEnded ? t('Masuk kembali', 'Sign in again') : t('Coba lagi', 'Try again')));
}

/** content.purpose and purpose are the same field of a form. */
export const fieldName = path => (path ?? '').split('.').pop();

/** The fault of a field, if the problem names one. */
export const faultOf = (problem, name) =>
  problem instanceof Problem ? describe(problem).faults.find(f => fieldName(f.field) === name)?.text : undefined;

/** A labelled field. The control is given its id and what describes it. */
export function Field({label: text, hint, fault, optional, children}) {
  const id = useId();
  const described = [hint && id + '-hint', fault && id + '-fault'].filter(Boolean).join(' ');
  return div({class: 'field' + (fault ? ' field-faulty' : '')},
    label({for: id}, text, optional && span({class: 'optional'}, ' ', t('(boleh kosong)', '(optional)'))),
    hint && p({class: 'hint', id: id + '-hint'}, hint),
    children({id, 'aria-describedby': described || undefined, 'aria-invalid': fault ? 'true' : undefined}),
    fault && p({class: 'fault', id: id + '-fault'}, fault));
}

export const TextField = ({name, value, onChange, type = 'text', max, autoComplete = 'off', ...field}) =>
  h(Field, field, control =>
    input({...control, name, type, value: value ?? '', maxLength: max, autoComplete, onInput: e => onChange(e.currentTarget.value)}));

export const TextArea = ({name, value, onChange, rows = 3, max = 2000, ...field}) =>
  h(Field, field, control =>
    textarea({...control, name, rows, maxLength: max, value: value ?? '', onInput: e => onChange(e.currentTarget.value)}));

export const Select = ({name, value, onChange, options, ...field}) =>
  h(Field, field, control =>
    select({...control, name, value, onChange: e => onChange(e.currentTarget.value)},
      options.map(o => tags.option({key: o.value, value: o.value, selected: o.value === value}, o.text))));

/** Words that are looked for once they are sent: the address then names them. */
export function SearchBox({label: text, hint, name = 'q', value, onSearch}) {
  const [words, setWords] = useState(value);
  useEffect(() => setWords(value), [value]);
  return tags.form({class: 'search-form', role: 'search', onSubmit: e => {
    e.preventDefault();
    onSearch(words.trim());
  }},
  h(Field, {label: text, hint}, control => div({class: 'search'}, h(Icon, {name: 'search'}),
    input({...control, name, type: 'search', autoComplete: 'off', maxLength: 200, value: words, onInput: e => setWords(e.currentTarget.value)}))),
  h(Button, {type: 'submit', 'data-action': 'search'}, t('Cari', 'Search')));
}

/** One of a few, each with a sentence. */
export function Choices({legend: text, name, value, onChange, options}) {
  return tags.fieldset({class: 'choices'},
    legend(text),
    div({class: 'choices-row'}, options.map(o =>
      label({key: o.value, class: 'choice' + (o.value === value ? ' chosen' : '')},
        input({type: 'radio', name, value: o.value, checked: o.value === value, onChange: () => onChange(o.value)}),
        span(strong(o.text), o.hint && span({class: 'hint'}, o.hint))))));
}

export const Button = ({kind = 'plain', busy, children, type = 'button', ...rest}) =>
  button({type, class: 'button button-' + kind, 'aria-disabled': busy ? 'true' : undefined, ...rest,
    onClick: busy ? e => e.preventDefault() : rest.onClick}, children);

export const Terms = ({rows}) =>
  dl({class: 'terms'}, rows.filter(([, value]) => value != null && value !== '' && value !== false).map(([name, value]) =>
    div({key: name}, dt(name), dd(value))));

export const More = ({title, children}) => details({class: 'more'}, summary(title), children);

/** Tabs that are links: the address says which one is open. */
export const Tabs = ({label: text, tabs}) =>
  tags.nav({class: 'tabs', 'aria-label': text}, tabs.map(tab =>
    a({key: tab.href, href: tab.href, 'aria-current': tab.current ? 'page' : undefined}, tab.text,
      tab.count > 0 && span({class: 'count'}, tab.count))));

/**
 * Sends something, once at a time.
 *
 * @return {run, busy, problem}; run resolves to what the work gave, or undefined if it failed
 */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const running = useRef(false);
  const last = useRef(null);
  const run = async work => {
    if (running.current) {
      return undefined;
    }
    running.current = true;
    last.current = work;
    setBusy(true);
    setProblem(null);
    try {
      return await work();
    } catch (e) {
      setProblem(e);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const retryable = problem instanceof SessionEnded || problem instanceof Unreachable || problem?.status >= 500;
  return {run, busy, problem, clear: () => setProblem(null), retry: retryable ? () => run(last.current) : undefined};
}

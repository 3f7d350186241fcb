// Forms with which an administrator records what a decree or a letter says.
import {get, send} from './api.js';
import {h, tags, useEffect, useState} from './dom.js';
import {useDraft} from './drafts.js';
import {t} from './text.js';
import {Button, Field, faultOf, ProblemBox, Select, TextField, useWork} from './ui.js';

const {datalist, div, form, input, li, option, p, strong, ul} = tags;

const orNull = fields => Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v || null]));

/**
 * What has been typed, and its sending.
 *
 * @param draft under which name it outlives a reload
 * @param path where it is sent, or how that follows from the fields
 * @param body made of the fields, an empty one being null; by default they themselves
 * @param version of the stream that is written to, where it is known
 */
export function useRecord({draft, path, initial, body = fields => fields, version, onDone}) {
  const [fields, set, discard] = useDraft(draft, initial);
  const [done, setDone] = useState(false);
  const {run, busy, problem, retry} = useWork();
  const change = part => {
    setDone(false);
    set(part);
  };
  const record = () => run(async () => {
    setDone(false);
    const receipt = await send('POST', typeof path === 'function' ? path(fields) : path, body(orNull(fields)), {version});
    discard();
    set(initial);
    await onDone(receipt);
    setDone(true);
  });
  const of = name => ({name, value: fields[name], fault: faultOf(problem, name), onChange: value => change({[name]: value})});
  return {
    fields, change, record, busy, problem, retry, done, of,
    field: (name, label, more = {}) => h(TextField, {key: name, ...of(name), label, ...more}),
    choice: (name, label, options, more = {}) => h(Select, {key: name, ...of(name), label, options, ...more}),
  };
}

/** The form around the fields: what it will do is said before the button, what it did after. */
export function Recorded({state, action, text, kind = 'primary', consequences = [], children}) {
  const {busy, problem, retry, done, record, fields} = state;
  const said = consequences.filter(Boolean);
  return form({noValidate: true, onSubmit: e => {
    e.preventDefault();
    record();
  }},
  children,
  div({class: 'consequences', 'aria-live': 'polite', 'data-consequences': action, hidden: said.length === 0},
    said.length > 0 && [
      p({key: 'title'}, strong(t('Yang akan terjadi', 'What will happen'))),
      ul({key: 'list'}, said.map(line => li({key: line}, line))),
    ]),
  h(ProblemBox, {problem, retry, shown: Object.keys(fields)}),
  div({class: 'buttons'}, h(Button, {kind, type: 'submit', busy, 'data-action': action}, text)),
  p({class: 'done', role: 'status'}, done && t('Tercatat.', 'Recorded.')));
}

/** An official by id, with names offered while one types. */
export function OfficialField({label, name = 'employeeId', value, fault, onChange, onKnown}) {
  const [found, setFound] = useState([]);
  const words = value.trim();
  useEffect(() => {
    if (words.length < 2) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => get('/officials?' + new URLSearchParams({q: words, limit: 20}), {signal: controller.signal})
      .then(async page => {
        if (page.items.length > 0) {
          setFound(page.items);
        } else if (/^\d\d\.\d\d-./.test(words)) {
          setFound([(await get('/officials/' + encodeURIComponent(words), {signal: controller.signal})).official]);
        }
      })
      .catch(() => {}), 200);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  const chosen = found.find(o => o.employeeId === words);
  useEffect(() => onKnown?.(chosen), [chosen?.employeeId]);
  return [
    h(Field, {
      label: label ?? t('Pejabat', 'Official'), fault,
      hint: chosen ? `${chosen.name} · ${chosen.position?.title ?? ''}` : t('Ketik nama, lalu pilih dari daftar', 'Type a name and choose from the list'),
    }, control => input({...control, name, list: 'officials-offered', autoComplete: 'off', value, onInput: e => onChange(e.currentTarget.value)})),
    datalist({id: 'officials-offered'}, found.map(o => option({key: o.employeeId, value: o.employeeId}, `${o.name} — ${o.position?.title ?? ''}`))),
  ];
}

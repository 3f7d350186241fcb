// How the regency words its letters: the texts, what may stand in them, and from when they are used.
import {send, sketch, useResource} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {templateField} from '../app/labels.js';
import {isAdmin, seesAll, useMe} from '../app/me.js';
import {day, moment, t} from '../app/text.js';
import {Badge, Button, Card, Empty, faultOf, Icon, Loaded, Page, ProblemBox, TextArea, TextField, useWork} from '../app/ui.js';
import {openPdf, show} from './letter-file.js';

const {a, code, div, form, li, p, span, strong, ul} = tags;

const bilingual = text => t(text.id, text.en);
const versionName = number => number === 0 ? t('teks bawaan', 'built-in text') : t(`versi ${number}`, `version ${number}`);

export function Templates() {
  const me = useMe();
  const title = t('Templat surat', 'Letter templates');
  const all = useResource(seesAll(me) ? '/templates' : null);
  if (!seesAll(me)) {
    return h(Page, {title}, h(Empty, {title: t('Hanya admin dan pengawas kabupaten', 'Only the regency’s administrators and inspectors')}));
  }
  return h(Page, {
    title, lead: t('Kata-kata surat kabupaten ini. Surat memakai templat yang berlaku saat konsepnya disusun.',
      'How this regency words its letters. A letter keeps the template with which it was drafted.'),
  },
  h(Loaded, {resource: all, lines: 6}, ({items}) => ul({class: 'rows', 'data-list': 'templates'}, items.map(one => li({key: one.kind, class: 'row'},
    a({class: 'row-link', href: '#/templates/' + one.kind, 'data-template': one.kind}, div({class: 'row-title'}, bilingual(one.title))),
    div({class: 'row-facts'},
      h(Badge, {tone: one.inForce === 0 ? 'quiet' : 'good'}, t('berlaku: ', 'in force: '), versionName(one.inForce)),
      one.latest > one.inForce && h(Badge, {tone: 'wait'}, t(`${versionName(one.latest)} belum dipakai`, `${versionName(one.latest)} is not used yet`))),
    h(Icon, {name: 'next'}))))));
}

export function TemplatePage({kind}) {
  const me = useMe();
  const template = useResource('/templates/' + kind);
  const versions = useResource(`/templates/${kind}/versions`);
  const reload = () => {
    template.reload();
    versions.reload();
  };
  return h(Page, {
    title: template.data ? bilingual(template.data.title) : t('Templat surat', 'Letter template'),
    back: {href: '#/templates', text: t('Templat surat', 'Letter templates')},
  },
  h(Loaded, {resource: template, lines: 8}, found => div({key: 'columns', class: 'columns'},
    div({class: 'column-main'},
      isAdmin(me)
        ? h(Editor, {key: found.latest, found, onDone: reload})
        : h(Card, {title: versionName(found.inForce)}, found.fields.map(f => div({key: f.name}, strong(templateField(f.name)), p({class: 'prose'}, found.texts[f.name] ?? '–'))))),
    div({class: 'column-side'}, h(Known, {found})))),
  versions.data && h(Versions, {kind, history: versions.data, onDone: reload, editable: isAdmin(me)}));
}

const SHAPES = {
  LINE: () => t('Satu baris.', 'One line.'),
  POINTS: () => t('Satu butir tiap baris.', 'One point a line.'),
  PARAGRAPHS: () => t('Satu alinea tiap baris.', 'One paragraph a line.'),
};

function Editor({found, onDone}) {
  const empty = {note: '', ...Object.fromEntries(found.fields.map(f => [f.name, found.texts[f.name] ?? '']))};
  const [fields, change, discard] = useDraft(`template.${found.kind}.${found.latest}`, empty);
  const [done, setDone] = useState(false);
  const {run, busy, problem, retry} = useWork();
  const texts = () => Object.fromEntries(found.fields.map(f => [f.name, fields[f.name] || null]));
  const keep = () => run(async () => {
    await send('POST', `/templates/${found.kind}/versions`, {basedOn: found.latest, texts: texts(), note: fields.note || null});
    discard();
    setDone(true);
    onDone();
  });
  return h(Card, {title: t('Teks', 'Text'), aside: h(Badge, {}, t('berlaku: ', 'in force: '), versionName(found.inForce))},
    form({noValidate: true, onSubmit: e => {
      e.preventDefault();
      keep();
    }},
    found.fields.map(f => {
      const field = {
        key: f.name, name: f.name, label: templateField(f.name), value: fields[f.name], optional: !f.required, max: f.longest,
        fault: faultOf(problem, f.name), onChange: value => change({[f.name]: value}),
        hint: [SHAPES[f.shape](), f.mustName && t(`Harus memuat {{${f.mustName}}}.`, `Must contain {{${f.mustName}}}.`)].filter(Boolean).join(' '),
      };
      return f.shape === 'LINE' ? h(TextField, field) : h(TextArea, {...field, rows: 5});
    }),
    h(TextField, {name: 'note', label: t('Catatan versi', 'Note on the version'), optional: true, max: 500, value: fields.note, fault: faultOf(problem, 'note'), onChange: note => change({note})}),
    h(ProblemBox, {problem, retry, shown: [...found.fields.map(f => f.name), 'note']}),
    div({class: 'buttons'},
      h(Button, {busy, 'data-action': 'preview', onClick: () => run(async () => show(await sketch(`/templates/${found.kind}/preview`, {texts: texts()})))},
        h(Icon, {name: 'pdf'}), t('Lihat contoh (PDF)', 'See a sample (PDF)')),
      h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'propose-template'}, t('Simpan sebagai versi baru', 'Keep as a new version'))),
    p({class: 'done', role: 'status'}, done && t('Tersimpan; pakai versi itu di bawah.', 'Kept; put it to use below.'))));
}

function Known({found}) {
  const list = (items, written) => ul({class: 'people'}, items.map(k => li({key: k.written},
    div(code(written(k)), span({class: 'quiet block'}, bilingual(k.meaning), k.within && t(` (hanya di dalam ${k.within})`, ` (only within ${k.within})`))))));
  return h(Card, {title: t('Yang dapat disebut', 'What may be named')},
    list(found.placeholders, k => `{{${k.written}}}`),
    found.sections.length > 0 && [
      strong(t('Bagian bersyarat', 'Conditional sections')),
      list(found.sections, k => `{{#${k.written}}} … {{/${k.written}}}`),
    ]);
}

function Versions({kind, history, onDone, editable}) {
  const builtIn = {version: 0, publications: history.builtIn};
  return h(Card, {title: t('Versi', 'Versions'), 'data-list': 'versions'},
    ul({class: 'people'}, [...history.versions, builtIn].map(v => h(Version, {key: v.version, kind, version: v, inForce: history.inForce === v.version, onDone, editable}))));
}

function Version({kind, version: v, inForce, onDone, editable}) {
  const me = useMe();
  const {run, busy, problem, retry} = useWork();
  const [from, setFrom] = useState(me.asOf);
  const use = () => run(async () => {
    await send('POST', `/templates/${kind}/publications`, {version: v.version, from: from || null});
    onDone();
  });
  return li({'data-version': v.version},
    div(strong(versionName(v.version)), ' ', inForce && h(Badge, {tone: 'good'}, t('berlaku', 'in force')),
      v.at && span({class: 'quiet block'}, moment(v.at), ' · ', v.by, v.note && [' · ', v.note]),
      v.publications.map(one => span({key: one.at, class: 'quiet block'}, t('dipakai mulai ', 'used from '), day(one.from), ' · ', one.by)),
      h(ProblemBox, {problem, retry}),
      div({class: 'filters'},
        h(Button, {busy, onClick: () => run(() => openPdf(`/templates/${kind}/versions/${v.version}/preview`))}, h(Icon, {name: 'pdf'}), t('Contoh', 'Sample')),
        editable && !inForce && tags.label({class: 'filter'}, span(t('Pakai mulai', 'Use from')),
          tags.input({type: 'date', value: from, onInput: e => setFrom(e.currentTarget.value)})),
        editable && !inForce && h(Button, {busy, onClick: use, 'data-action': 'publish'}, t('Pakai', 'Use')))));
}

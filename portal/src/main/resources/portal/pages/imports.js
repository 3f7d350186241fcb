import {get, save, upload, useResource} from '../app/api.js';
import {h, tags, useEffect, useState} from '../app/dom.js';
import {importStage, importTone, outcomeName, sheetName, SHEETS} from '../app/labels.js';
import {isAdmin, useMe} from '../app/me.js';
import {moment, number, t} from '../app/text.js';
import {
  Badge, Button, Card, Choices, Empty, Field, Loaded, Page, ProblemBox, Select, Terms, useWork,
} from '../app/ui.js';

const {a, button, div, input, li, p, span, strong, table, tbody, td, th, thead, tr, ul} = tags;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_BYTES = 20 * 1024 * 1024;

/** Units, officials, heads, placements and stand-ins by file. */
export function Imports() {
  const me = useMe();
  const imports = useResource(isAdmin(me) ? '/imports' : null);
  return h(Page, {
    title: t('Impor dan ekspor', 'Import and export'),
    lead: t('Memuat struktur kabupaten dari berkas, dan mengunduhnya kembali.', 'Load the regency\'s structure from files, and download it again.'),
  },
  !isAdmin(me)
    ? h(Empty, {title: t('Halaman ini untuk admin kabupaten', 'This page is for the regency\'s administrator')})
    : div({class: 'columns'},
      div({class: 'column-main'},
        h(Upload),
        h(Card, {title: t('Impor terakhir', 'Latest imports')},
          h(Loaded, {resource: imports, lines: 4}, ({items}) => items.length === 0
            ? h(Empty, {title: t('Belum ada', 'None yet')})
            : ul({class: 'people'}, items.map(i => h(Line, {key: i.importId, done: i})))))),
      div({class: 'column-side'},
        h(Files, {title: t('Templat untuk diisi', 'Templates to fill in'), path: '/imports/templates', name: 'templat'}),
        h(Files, {title: t('Unduh struktur hari ini', 'Download today\'s structure'), path: '/exports', name: 'struktur'}))));
}

/** One import, followed while it goes on. */
export function ImportPage({importId}) {
  const [done, setDone] = useState(false);
  const found = useResource('/imports/' + importId, {every: done ? undefined : 1000});
  useEffect(() => setDone(Boolean(found.data?.endedAt)), [found.data?.endedAt]);
  return h(Loaded, {resource: found, lines: 5}, i => h(Page, {
    title: i.fileName,
    lead: i.dryRun ? t('Pemeriksaan saja; tidak ada yang dicatat.', 'A check only; nothing is recorded.') : undefined,
    back: {href: '#/imports', text: t('Impor dan ekspor', 'Import and export')},
  },
  h(Card, {title: t('Kemajuan', 'Progress'), aside: h(Stage, {done: i})},
    h(Meter, {done: i}),
    h(Terms, {rows: [
      [t('Baris', 'Rows'), i.rows == null ? null : number(i.rows)],
      [i.dryRun || i.outcome === 'NOTHING_RECORDED' ? t('Dapat diterima', 'Acceptable') : t('Dicatat', 'Recorded'), number(i.accepted)],
      [t('Sudah ada, tidak berubah', 'There already, unchanged'), number(i.unchanged)],
      [t('Ditolak', 'Refused'), number(i.refused)],
      [t('Diminta', 'Requested'), `${moment(i.requestedAt)} · ${i.requestedBy}`],
      [t('Selesai', 'Ended'), i.endedAt && moment(i.endedAt)],
      [t('Isi sama dengan', 'Same content as'), i.sameContentAs && a({href: '#/imports/' + i.sameContentAs}, t('impor sebelumnya', 'an earlier import'))],
    ]}),
    !i.endedAt && h(Cancel, {importId, onDone: found.reload})),
  i.faults > 0 && h(Faults, {importId, count: i.faults, key: String(i.endedAt)})));
}

function Upload() {
  const [file, setFile] = useState(null);
  const [sheet, setSheet] = useState('units');
  const [mode, setMode] = useState('ALL_OR_NOTHING');
  const {run, busy, problem, retry} = useWork();
  const csv = file?.name.toLowerCase().endsWith('.csv');
  const tooLarge = file && file.size > MOST_BYTES;
  const start = dryRun => run(async () => {
    const query = new URLSearchParams({mode, dryRun, fileName: file.name});
    if (csv) {
      query.set('sheet', sheet);
    }
    const made = await upload('/imports?' + query, file, csv ? 'text/csv' : XLSX);
    location.hash = '#/imports/' + made.importId;
  });
  return h(Card, {title: t('Unggah berkas', 'Upload a file'), tone: 'mine'},
    h(Field, {
      label: t('Berkas XLSX atau CSV', 'XLSX or CSV file'),
      hint: t('Paling besar 20 MiB. Satu buku kerja dapat memuat semua lembar.', 'At most 20 MiB. One workbook may hold every sheet.'),
      fault: tooLarge ? t('Berkas melebihi 20 MiB.', 'The file is larger than 20 MiB.') : undefined,
    }, control => input({...control, type: 'file', name: 'file', accept: '.xlsx,.csv', onChange: e => setFile(e.currentTarget.files[0] ?? null)})),
    csv && h(Select, {
      name: 'sheet', label: t('Lembar dalam berkas CSV ini', 'The sheet in this CSV file'), value: sheet, onChange: setSheet,
      options: SHEETS.map(s => ({value: s, text: sheetName(s)})),
    }),
    h(Choices, {
      legend: t('Bila ada baris yang ditolak', 'If rows are refused'), name: 'mode', value: mode, onChange: setMode,
      options: [
        {value: 'ALL_OR_NOTHING', text: t('Semua atau tidak sama sekali', 'All or nothing'), hint: t('Satu baris ditolak, tidak ada yang dicatat.', 'One row refused, nothing recorded.')},
        {value: 'GOOD_ROWS', text: t('Baris yang benar saja', 'The good rows'), hint: t('Yang ditolak dapat diperbaiki dan diunggah lagi.', 'Those refused can be mended and uploaded again.')},
      ],
    }),
    h(ProblemBox, {problem, retry}),
    div({class: 'buttons'},
      h(Button, {busy: busy || !file || tooLarge, 'data-action': 'dry-run', onClick: () => start(true)}, t('Periksa dulu', 'Check first')),
      h(Button, {kind: 'primary', busy: busy || !file || tooLarge, 'data-action': 'import', onClick: () => start(false)}, t('Impor', 'Import'))));
}

function Line({done}) {
  return li(
    div(strong(a({href: '#/imports/' + done.importId}, done.fileName)),
      span({class: 'quiet block'},
        moment(done.requestedAt), ' · ',
        t(`${number(done.accepted)} diterima, ${number(done.unchanged)} tetap, ${number(done.refused)} ditolak`,
          `${number(done.accepted)} accepted, ${number(done.unchanged)} unchanged, ${number(done.refused)} refused`))),
    h(Stage, {done}));
}

const Stage = ({done}) => h(Badge, {tone: importTone(done)}, done.outcome ? outcomeName(done.outcome) : importStage(done.state));

function Meter({done}) {
  const text = done.rows == null
    ? t('Berkas sedang dibaca', 'The file is being read')
    : t(`${number(done.read)} dari ${number(done.rows)} baris`, `${number(done.read)} of ${number(done.rows)} rows`);
  return div({class: 'meter', 'data-state': done.state},
    tags.progress({value: done.rows ? done.read : undefined, max: done.rows || 1, 'aria-label': text}), span({class: 'quiet'}, text));
}

function Cancel({importId, onDone}) {
  const {run, busy, problem, retry} = useWork();
  return div(h(ProblemBox, {problem, retry}), div({class: 'buttons'},
    h(Button, {busy, 'data-action': 'cancel', onClick: () => run(async () => {
      await upload(`/imports/${importId}/cancellation`, '{}', 'application/json');
      onDone();
    })}, t('Hentikan', 'Stop'))));
}

function Faults({importId, count}) {
  const [items, setItems] = useState([]);
  const [cursor, setCursor] = useState('0');
  const {run, busy, problem, retry} = useWork();
  const more = () => run(async () => {
    const page = await get(`/imports/${importId}/faults?limit=100&cursor=${cursor}`);
    setItems(before => [...before, ...page.items]);
    setCursor(page.nextCursor ?? null);
  });
  useEffect(() => {
    more();
  }, []);
  return h(Card, {
    title: t(`Kesalahan (${number(count)})`, `Faults (${number(count)})`),
    aside: div({class: 'buttons'}, ['xlsx', 'csv'].map(form => h(Download, {
      key: form, path: `/imports/${importId}/faults.${form}`, name: `kesalahan.${form}`, text: form.toUpperCase(),
    }))),
  },
  div({class: 'table-wrap'}, table({'data-faults': count},
    thead(tr([t('Lembar', 'Sheet'), t('Baris', 'Row'), t('Kolom', 'Column'), t('Nilai', 'Value'), t('Alasan', 'Reason')].map(x => th({key: x, scope: 'col'}, x)))),
    tbody(items.map((f, i) => tr({key: i}, td(f.sheet), td(f.row || ''), td(f.column), td(f.value), td(t(f.reasonId, f.reason))))))),
  h(ProblemBox, {problem, retry}),
  cursor && items.length > 0 && div({class: 'buttons'}, h(Button, {busy, onClick: more}, t('Selanjutnya', 'More'))));
}

function Files({title, path, name}) {
  return h(Card, {title},
    ul({class: 'plain files'},
      li(h(Download, {path: `${path}/all.xlsx`, name: `${name}.xlsx`, text: t('Semua lembar (XLSX)', 'Every sheet (XLSX)')})),
      SHEETS.map(s => li({key: s}, sheetName(s), ' ', ['xlsx', 'csv'].map(form => h(Download, {
        key: form, path: `${path}/${s}.${form}`, name: `${name}-${s}.${form}`, text: form.toUpperCase(), label: `${sheetName(s)} ${form.toUpperCase()}`,
      }))))));
}

/** A file needs the token, which a plain link would not bear. */
function Download({path, name, text, label}) {
  const {run, busy, problem} = useWork();
  return span(
    button({type: 'button', class: 'link', disabled: busy, 'aria-label': label, onClick: () => run(() => save(path, name))}, text),
    problem && h(ProblemBox, {problem}));
}

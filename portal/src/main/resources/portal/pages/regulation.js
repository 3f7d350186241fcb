import {get, send, useResource} from '../app/api.js';
import {h, tags, useState} from '../app/dom.js';
import {useDraft} from '../app/drafts.js';
import {isAdmin, useMe} from '../app/me.js';
import {day, t} from '../app/text.js';
import {
  Badge, Button, Card, Choices, Cites, Empty, faultOf, Field, Icon, Loaded, More, Page, ProblemBox, Tabs, Terms, TextArea, TextField, useWork,
} from '../app/ui.js';

const {a, caption, div, form, h3, input, li, p, section, span, strong, table, tbody, td, th, thead, tr, ul} = tags;

const both = text => text && t(text.id, text.en);

const FAMILIES = {
  KED: () => t('Kedudukan dan penilaian', 'Placement and appraisal'),
  PEN: () => t('Penugasan', 'Assignment'),
  TIM: () => t('Tim kerja', 'Work teams'),
  LAP: () => t('Laporan', 'Reports'),
  KIN: () => t('Kinerja', 'Performance'),
  MEK: () => t('Evaluasi berjenjang', 'Tiered evaluation'),
  TIK: () => t('Sistem elektronik', 'Electronic systems'),
  PRO: () => t('Proses bisnis', 'Business processes'),
  JAB: () => t('Jabatan', 'Posts'),
};

const familyName = rule => (FAMILIES[rule.slice(0, 3)] ?? (() => rule.slice(0, 3)))();

const STATUS = {
  FORMALISED: () => ['good', t('Dijalankan sistem', 'Carried out')],
  COVERED: () => ['quiet', t('Diatur pada aturan lain', 'Under another rule')],
  SILENT: () => ['quiet', t('Tidak diatur', 'Silent')],
  NOT_FORMALISED: () => ['warn', t('Tidak diperiksa mesin', 'Not checked by machine')],
};

function Status({status}) {
  const [tone, words] = STATUS[status]();
  return h(Badge, {tone}, words);
}

const byFamily = items => {
  const families = new Map();
  items.forEach(item => families.set(item.rule.slice(0, 3), [...(families.get(item.rule.slice(0, 3)) ?? []), item]));
  return [...families];
};

/** The regency's regulation, what others do, and how unclear clauses are read. */
export function Regulation({query}) {
  const tab = query.get('tab') ?? 'rules';
  const list = useResource('/regulations');
  return h(Page, {
    title: t('Peraturan', 'Regulation'),
    lead: t('Aturan kabupaten Anda dengan pasalnya, dalam kata-kata kami sendiri.', 'Your regency\'s rules with their articles, in our own words.'),
  }, h(Loaded, {resource: list, lines: 6}, ({items}) => {
    const inForce = items.find(e => e.inForce);
    if (!inForce) {
      return h(Empty, {title: t('Belum ada peraturan yang berlaku', 'No regulation is in force')});
    }
    return [
      h(Tabs, {key: 'tabs', label: t('Bagian peraturan', 'Parts of the regulation'), tabs: [
        {href: '#/regulation', text: t('Aturan', 'Rules'), current: tab === 'rules'},
        {href: '#/regulation?tab=readings', text: t('Tafsir', 'Readings'), count: inForce.unclear, current: tab === 'readings'},
        {href: '#/regulation?tab=comparison', text: t('Perbandingan', 'Comparison'), current: tab === 'comparison'},
      ]}),
      tab === 'readings' ? h(Readings, {key: tab, edition: inForce, onChosen: list.reload})
        : tab === 'comparison' ? h(Comparison, {key: tab})
        : h(Rules, {key: tab, edition: inForce, editions: items}),
    ];
  }));
}

function Rules({edition, editions}) {
  const [words, setWords] = useState('');
  const regulation = useResource('/regulations/' + edition.version);
  const wanted = words.trim().toLowerCase();
  const matches = rule => !wanted
    || [rule.rule, both(rule.says), ...rule.citations.map(c => c.article)].some(x => x.toLowerCase().includes(wanted));
  return [
    h(Card, {key: 'head', title: edition.shortTitle},
      p(edition.title),
      h(Terms, {rows: [
        [t('Berlaku sejak', 'In force since'), day(edition.effectiveFrom)],
        [t('Versi', 'Version'), edition.version],
        [t('Edisi lain', 'Other editions'), editions.length > 1 && editions.filter(e => e !== edition).map(e => `${e.shortTitle} (${day(e.effectiveFrom)})`).join(', ')],
      ]})),
    div({key: 'search', class: 'filters'},
      h(Field, {label: t('Cari aturan atau pasal', 'Search a rule or an article')}, control =>
        div({class: 'search'}, h(Icon, {name: 'search'}), input({...control, type: 'search', value: words, onInput: e => setWords(e.currentTarget.value)})))),
    h(Loaded, {key: 'rules', resource: regulation, lines: 10}, ({rules, otherClauses}) => {
      const found = byFamily(rules.filter(matches));
      return [
        found.length === 0 && h(Empty, {key: 'none', title: t('Tidak ada yang cocok', 'Nothing matches')}),
        found.map(([family, members]) => h(Card, {key: family, title: familyName(family)},
          ul({class: 'rules'}, members.map(rule => li({key: rule.rule, id: rule.rule}, h(Rule, {rule})))))),
        !wanted && otherClauses.length > 0 && h(Card, {key: 'others', title: t('Ketentuan di luar aturan', 'Clauses that belong to no rule')},
          ul({class: 'rules'}, otherClauses.map(clause => li({key: clause.article},
            strong(clause.article), p(both(clause.says)), p({class: 'quiet'}, both(clause.why)))))),
      ];
    }),
  ];
}

function Rule({rule}) {
  return [
    div({class: 'rule-head'}, strong(rule.rule), h(Status, {status: rule.status})),
    p(both(rule.says)),
    rule.see && p({class: 'quiet'}, t('Lihat ', 'See '), rule.see),
    rule.remark && p({class: 'quiet'}, both(rule.remark)),
    h(Cites, {citations: rule.citations}),
    rule.readings.length > 0 && p({class: 'quiet'}, t('Ketentuan yang tidak jelas: ', 'Unclear clauses: '),
      rule.readings.flatMap((id, i) => [i > 0 && ', ', a({key: id, href: '#/regulation?tab=readings'}, id)])),
  ];
}

function Comparison() {
  const comparison = useResource('/regulations/comparison');
  return h(Loaded, {resource: comparison, lines: 10}, ({regencies, rules}) =>
    byFamily(rules).map(([family, members]) => h(Card, {key: family, title: familyName(family)},
      div({class: 'table-wrap', tabIndex: 0, role: 'region', 'aria-label': familyName(family)},
        table({class: 'compared'},
          caption({class: 'visually-hidden'}, familyName(family)),
          thead(tr(th({scope: 'col'}, t('Aturan', 'Rule')), regencies.map(r => th({key: r.regency, scope: 'col'}, r.name, span({class: 'quiet block'}, r.shortTitle))))),
          tbody(members.map(rule => tr({key: rule.rule},
            th({scope: 'row'}, rule.rule),
            rule.regencies.map(there => td({key: there.regency},
              h(Status, {status: there.status}),
              p(both(there.says)),
              there.citations.length > 0 && p({class: 'quiet'}, [...new Set(there.citations.map(c => c.article))].join('; '))))))))))));
}

function Readings({edition, onChosen}) {
  const me = useMe();
  const readings = useResource(`/regulations/${edition.regulation}/readings`);
  const chosen = async receipt => {
    await get(`/regulations/${edition.regulation}/readings?minVersion=${receipt.version}`);
    readings.reload();
    onChosen();
  };
  return h(Loaded, {resource: readings, lines: 8}, ({items, version}) => [
    p({key: 'lead', class: 'lead'}, t(
      'Naskah tidak selalu jelas. Kasus baru mengikuti tafsir yang dipilih; kasus yang berjalan tetap pada tafsir saat dimulai.',
      'The text is not always clear. New cases follow the chosen reading; running cases keep the one with which they began.')),
    items.map(item => h(Card, {
      key: item.id, 'data-reading': item.id, tone: item.chosen === 'OTHER' ? 'mine' : undefined,
      title: `${item.id} · ${item.rule}`,
      aside: item.chosen === 'OTHER' ? h(Badge, {tone: 'good'}, t('Tafsir lain dipilih', 'Other reading chosen'))
        : !item.selectable && h(Badge, {}, t('Tanpa pilihan', 'No choice')),
    },
    p(both(item.unclear)),
    div({class: 'two-readings'},
      h(OneReading, {title: t('Tafsir kami', 'Our reading'), text: both(item.ours), holds: item.chosen === 'OURS'}),
      item.selectable
        ? h(OneReading, {title: t('Tafsir lain', 'Other reading'), text: both(item.other), holds: item.chosen === 'OTHER'})
        : h(OneReading, {title: t('Mengapa tidak ada pilihan', 'Why there is no choice'), text: both(item.whyNotSelectable)})),
    h(Cites, {citations: item.citations}),
    item.choices.length > 0 && h(Chosen, {choices: item.choices}),
    isAdmin(me) && item.selectable && h(More, {title: t('Pilih tafsir', 'Choose a reading')},
      h(ChoiceForm, {item, regulation: edition.regulation, version, onChosen: chosen})))),
  ]);
}

const OneReading = ({title, text, holds}) => section({class: 'reading' + (holds ? ' reading-holds' : '')},
  h3(title, holds && [' ', h(Badge, {tone: 'good'}, t('Berlaku', 'Holds'))]), p(text));

const readingName = reading => reading === 'OTHER' ? t('Tafsir lain', 'Other reading') : t('Tafsir kami', 'Our reading');

const Chosen = ({choices}) => ul({class: 'plain'}, choices.map((choice, i) => li({key: i},
  strong(readingName(choice.reading)), ' ', t('mulai', 'from'), ' ', day(choice.from), ' · ', choice.decreeNumber, ' · ', choice.byName,
  span({class: 'quiet block'}, choice.reason))));

function ChoiceForm({item, regulation, version, onChosen}) {
  const initial = {reading: item.chosen === 'OTHER' ? 'OURS' : 'OTHER', effectiveFrom: '', decreeNumber: '', reason: ''};
  const [fields, change, discard] = useDraft(`reading.${regulation}.${item.id}`, initial);
  const {run, busy, problem, retry} = useWork();
  const text = (name, label, more = {}) => ({
    name, label, value: fields[name], fault: faultOf(problem, name), onChange: value => change({[name]: value}), ...more,
  });
  const choose = e => {
    e.preventDefault();
    run(async () => {
      const body = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v || null]));
      const receipt = await send('POST', `/regulations/${regulation}/readings/${item.id}`, body, {version});
      discard();
      await onChosen(receipt);
    });
  };
  return form({noValidate: true, onSubmit: choose},
    h(Choices, {
      legend: t('Tafsir yang berlaku', 'The reading that holds'), name: 'reading-' + item.id, value: fields.reading, onChange: reading => change({reading}),
      options: [
        {value: 'OURS', text: t('Tafsir kami', 'Our reading'), hint: both(item.ours)},
        {value: 'OTHER', text: t('Tafsir lain', 'Other reading'), hint: both(item.other)},
      ],
    }),
    div({class: 'two'},
      h(TextField, text('effectiveFrom', t('Mulai', 'From'), {type: 'date'})),
      h(TextField, text('decreeNumber', t('Nomor keputusan atau surat', 'Number of the decree or letter'), {max: 100}))),
    h(TextArea, text('reason', t('Alasan', 'Reason'))),
    h(ProblemBox, {problem, retry, shown: Object.keys(initial)}),
    div({class: 'buttons'}, h(Button, {kind: 'primary', type: 'submit', busy, 'data-action': 'choose-reading'}, t('Catat pilihan', 'Record the choice'))));
}

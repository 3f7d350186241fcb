// Texts in Indonesian and English, and how dates and numbers are written.
const KEPT_AS = 'sistem-kerja.language';

let language = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id';
document.documentElement.lang = language;

export function currentLanguage() {
  return language;
}

export function chooseLanguage(chosen) {
  language = chosen;
  localStorage.setItem(KEPT_AS, chosen);
  document.documentElement.lang = chosen;
}

/** The text in the language that is read. */
export function t(indonesian, english) {
  return language === 'en' ? english : indonesian;
}

/** Of two fields of a record, such as titleId and titleEn, the one that is read. */
export function said(record, name) {
  return record == null ? '' : t(record[name + 'Id'], record[name + 'En']);
}

const locale = () => (language === 'en' ? 'en-GB' : 'id-ID');

const formats = new Map();
function format(options) {
  const key = locale() + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(locale(), options));
  }
  return formats.get(key);
}

/** A calendar day such as 2026-03-01, whatever the time zone of the reader. */
export function day(value) {
  if (!value) {
    return '';
  }
  const [year, month, date] = value.slice(0, 10).split('-').map(Number);
  return format({day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
    .format(new Date(Date.UTC(year, month - 1, date)));
}

export function moment(value) {
  return format({day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'})
    .format(new Date(value));
}

/** With seconds and time zone, for what is read as evidence. */
export function exactMoment(value) {
  return format({
    day: 'numeric', month: 'long', year: 'numeric',
    hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short',
  }).format(new Date(value));
}

export function period(from, to) {
  if (!from && !to) {
    return '';
  }
  if (!to) {
    return t(`sejak ${day(from)}`, `from ${day(from)}`);
  }
  return `${from ? day(from) : '…'} – ${day(to)}`;
}

const STEPS = [
  ['year', 31536000], ['month', 2592000], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60],
];

export function ago(value) {
  const seconds = (new Date(value) - Date.now()) / 1000;
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) {
      return new Intl.RelativeTimeFormat(locale(), {numeric: 'auto'})
        .format(Math.round(seconds / length), unit);
    }
  }
  return t('baru saja', 'just now');
}

const today = () => {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
};

/** Whole days from today to a calendar day; negative when it has passed. */
export function daysUntil(value) {
  const [year, month, date] = value.slice(0, 10).split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - today()) / 86400000);
}

export function number(value) {
  return new Intl.NumberFormat(locale()).format(value);
}

export function initials(name) {
  const words = (name || '?').replace(/[^\p{L}\s]/gu, '').split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map(w => w[0].toUpperCase()).join('');
}

import {h, tags, useEffect, useState} from '../app/dom.js';
import {refusalCategory} from '../app/labels.js';
import {exactMoment, moment, said, t} from '../app/text.js';
import {Button, Card, Cites, grounds, Icon, Mandate, More} from '../app/ui.js';

const {code, dd, div, dl, dt, input, label, li, ol, p, pre, span, strong, time} = tags;

/**
 * A case's events in order, and the way back to a past moment.
 *
 * @param entries all of them
 * @param shown those that had been recorded by the moment that is looked at
 */
export function History({entries, shown, asOf, onTravel, file}) {
  return h(Card, {
    title: t('Riwayat', 'History'), class: 'history',
    aside: h(Button, {onClick: () => print()}, h(Icon, {name: 'printer'}), t('Cetak', 'Print')),
  },
  p({class: 'print-only'}, file.caseId, ' · ', t('dicetak ', 'printed '), exactMoment(new Date())),
  h(Travel, {entries, asOf, onTravel}),
  ol({class: 'timeline', 'aria-label': t('Peristiwa', 'Events')}, (shown ?? []).map(e => h(Entry, {key: e.eventId, entry: e}))));
}

/** The slider stops at every event; the date and time go to any moment. */
function Travel({entries, asOf, onTravel}) {
  const last = entries.length;
  const reached = asOf ? entries.filter(e => Date.parse(e.recordedAt) <= Date.parse(asOf)).length : last;
  const [at, setAt] = useState(reached);
  useEffect(() => setAt(reached), [reached]);
  const go = place => onTravel(place >= last ? null : entries[Math.max(0, place - 1)].recordedAt);
  const shown = entries[Math.max(0, at - 1)];
  return div({class: 'travel no-print'},
    label({class: 'travel-slider'},
      span(t('Lihat kasus pada saat', 'See the case as of'), ' ',
        strong(at >= last && !asOf ? t('sekarang', 'now') : shown ? moment(asOf && at === reached ? asOf : shown.recordedAt) : '')),
      input({
        type: 'range', min: 1, max: last, step: 1, value: at, disabled: last < 2,
        'aria-valuetext': shown ? said(shown, 'summary') + ', ' + moment(shown.recordedAt) : '',
        onInput: e => setAt(Number(e.currentTarget.value)),
        onChange: e => go(Number(e.currentTarget.value)),
      })),
    label({class: 'travel-date'}, span(t('atau tanggal dan jam', 'or a date and time')),
      input({type: 'datetime-local', step: 1, value: asOf ? local(asOf) : '', onChange: e => {
        const value = e.currentTarget.value;
        onTravel(value ? new Date(value).toISOString() : null);
      }})));
}

function local(instant) {
  const date = new Date(instant);
  return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

function Entry({entry}) {
  const {actor, body} = entry;
  return li({'data-event': entry.type, class: actor.employee ? 'entry' : 'entry entry-system'},
    div({class: 'entry-head'},
      strong(said(entry, 'summary')),
      time({dateTime: entry.occurredAt, title: exactMoment(entry.occurredAt)}, moment(entry.occurredAt))),
    div({class: 'entry-actor'},
      actor.name,
      actor.employee && actor.office ? [' · ', h(Mandate, {mandate: actor.mandate}), actor.mandate && ' ', actor.office] : null,
      actor.mandate ? span({class: 'quiet'}, ' ', grounds(actor.mandate)) : null),
    h(Words, {body}),
    h(Cites, {citations: entry.citations}),
    h(More, {title: t('Rincian rekaman', 'Record details')},
      dl({class: 'record'},
        [
          [t('Jenis', 'Type'), entry.type],
          [t('Urutan', 'Place'), entry.sequence],
          [t('Terjadi', 'Happened'), exactMoment(entry.occurredAt)],
          [t('Dicatat', 'Recorded'), exactMoment(entry.recordedAt)],
          [t('Korelasi', 'Correlation'), entry.correlation],
          [t('Penyebab', 'Cause'), entry.causation],
          [t('Pengenal', 'Event id'), entry.eventId],
          [t('Profil peraturan', 'Regulation profile'), entry.profileVersion],
        ].filter(([, value]) => value != null).map(([name, value]) => div({key: name}, dt(name), dd(code(String(value)))))),
      pre({class: 'no-print', tabIndex: 0, 'aria-label': t('Isi peristiwa', 'Body of the event')}, JSON.stringify(body, null, 2))));
}

/** What somebody wrote. */
function Words({body}) {
  const lines = [
    body.favourable != null && (body.favourable ? t('Menyetujui', 'In favour') : t('Tidak menyetujui', 'Against')),
    body.reasonCategory && refusalCategory(body.reasonCategory),
    body.reason, body.note, body.summary,
    body.number && t(`Nomor ${body.number}`, `Number ${body.number}`),
  ].filter(Boolean);
  return lines.length === 0 ? null : div({class: 'entry-words'}, lines.map((line, i) => p({key: i}, line)));
}

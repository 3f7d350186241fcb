import {useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {useMe} from '../app/me.js';
import {day, period, t} from '../app/text.js';
import {Avatar, Badge, Card, Empty, Loaded, Page} from '../app/ui.js';
import {UnitChooser} from './unit-chooser.js';

const {a, div, li, span, strong, ul} = tags;

export function Team({query}) {
  const me = useMe();
  const unitId = query.get('unit') ?? me.offices[0]?.unitId ?? me.unit?.unitId;
  return h(Page, {
    title: t('Tim', 'Team'),
    lead: t('Siapa bekerja untuk unit ini, dengan surat yang mana.', 'Who works for this unit, and by which letter.'),
  },
  h(UnitChooser, {unitId, address: id => '#/teams?unit=' + id}),
  unitId ? h(Roster, {key: unitId, unitId}) : h(Empty, {title: t('Pilih unit', 'Choose a unit')}),
  me.employeeId && h(Engagements, {me}));
}

function Roster({unitId}) {
  const roster = useResource('/rosters/' + unitId, {every: 30_000});
  return h(Loaded, {resource: roster, lines: 5}, found => [
    h(Card, {key: 'members', title: t('Anggota dengan surat penugasan', 'Members by assignment letter'), aside: span({class: 'count'}, found.members.length)},
      found.members.length === 0
        ? h(Empty, {title: t('Belum ada', 'None yet')}, t('Pejabat muncul di sini begitu surat penugasannya ditandatangani.', 'An official appears here once the assignment letter is signed.'))
        : ul({class: 'people'}, found.members.map(m => h(Member, {key: m.assignmentId, member: m})))),
    found.own && h(Card, {key: 'own', title: t('Pejabat unit ini', 'Officials of this unit'), aside: span({class: 'count'}, found.own.length)},
      found.own.length === 0
        ? h(Empty, {title: t('Tidak ada pejabat yang berkedudukan di unit ini', 'No official is placed in this unit')})
        : ul({class: 'people'}, found.own.map(o => li({key: o.officialId},
            h(Avatar, {name: o.name}),
            div(strong(o.name), span({class: 'quiet block'}, o.position),
              o.elsewhere.map(e => span({key: e.letterNumber, class: 'elsewhere'},
                t('Juga di ', 'Also in '), e.unitName ?? e.unitId, ' · ', period(e.since, e.until)))))))),
  ]);
}

function Member({member: m}) {
  return li({'data-official': m.officialId},
    h(Avatar, {name: m.officialName}),
    div(
      strong(a({href: '#/cases/' + m.caseId}, m.officialName)),
      span({class: 'quiet block'}, t('dari ', 'of '), m.originUnitName ?? m.originUnitId),
      div({class: 'row-facts'},
        m.leftOn ? h(Badge, {tone: 'quiet'}, t(`Keluar ${day(m.leftOn)}`, `Left ${day(m.leftOn)}`))
          : m.overdue ? h(Badge, {tone: 'bad'}, t('Lewat jangka waktu', 'Past its period'))
          : m.confirmed ? h(Badge, {tone: 'good'}, t('Surat diterima', 'Letter acknowledged'))
          : h(Badge, {tone: 'wait'}, t('Belum menerima surat', 'Not acknowledged yet')),
        span({class: 'quiet'}, period(m.since, m.until)),
        span({class: 'quiet'}, m.letterNumber))));
}

function Engagements({me}) {
  const mine = useResource('/rosters?employeeId=' + me.employeeId);
  if (!mine.data || mine.data.engagements.length === 0) {
    return null;
  }
  return h(Card, {title: t('Penugasan saya di unit lain', 'My work for other units')},
    ul({class: 'people'}, mine.data.engagements.map(m => li({key: m.assignmentId},
      div(strong(a({href: '#/cases/' + m.caseId}, m.unitName ?? m.unitId)),
        div({class: 'row-facts'}, span({class: 'quiet'}, period(m.since, m.until)), span({class: 'quiet'}, m.letterNumber),
          m.leftOn && h(Badge, {tone: 'quiet'}, t('Selesai', 'Ended'))))))));
}

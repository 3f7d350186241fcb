import {useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {t} from '../app/text.js';
import {useMe} from '../app/me.js';

const {div, label, optgroup, option, select, span} = tags;

/**
 * One of the regency's units, by apparatus; the reader's own first.
 *
 * @param address of the page for a unit
 * @param whole what to call the regency as a whole, if that may be chosen
 */
export function UnitChooser({unitId, address, whole}) {
  const me = useMe();
  const units = useResource('/units').data?.items ?? [];
  const own = me.offices.length > 0 ? me.offices : me.unit ? [{unitId: me.unit.unitId, unitName: me.unit.name}] : [];
  const one = (id, name) => option({key: id, value: id, selected: id === unitId}, name);
  return div({class: 'filters'},
    label({class: 'filter filter-wide'}, span(t('Unit', 'Unit')),
      select({name: 'unit', value: unitId ?? '', onChange: e => {
        location.hash = address(e.currentTarget.value);
      }},
      whole && option({value: '', selected: !unitId}, whole),
      !whole && !unitId && option({value: '', selected: true}, t('Pilih unit', 'Choose a unit')),
      own.length > 0 && optgroup({label: t('Unit saya', 'My units')}, own.map(o => one(o.unitId, o.unitName))),
      units.filter(u => u.unitId === u.apparatusId).map(apparatus =>
        optgroup({key: apparatus.unitId, label: apparatus.name},
          units.filter(u => u.apparatusId === apparatus.unitId).map(u => one(u.unitId, u.name)))))));
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.OrgUnitId;

/**
 * Whoever heads a unit, appointed or acting: a step belongs to an office, never to a person.
 *
 * @param title the head's post, for example {@code Kepala Dinas Perhubungan}
 */
public record Office(OrgUnitId unit, String title, String unitName) {
  public boolean isActedForBy(Actor actor) {
    return unit.equals(actor.officeUnit());
  }
}

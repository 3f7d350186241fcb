package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, and in which office.
 *
 * @param employee absent if neither the office nor any above it was held by anybody: whoever comes
 *     into the office finds it there
 * @param office in which they are told; absent if they are told in person
 * @param mandate present if they stand in for the office
 * @param insteadOf the vacant office that was to be told, if they are told as the next level above
 * @param toldInOffice everybody who is told the same in that office, its holder first
 */
public record Recipient(
    @Nullable EmployeeId employee,
    @Nullable Office office,
    @Nullable ActingMandate mandate,
    @Nullable Office insteadOf,
    List<EmployeeId> toldInOffice) {
  public Recipient {
    toldInOffice = List.copyOf(toldInOffice);
  }

  public static Recipient inPerson(EmployeeId employee) {
    return new Recipient(employee, null, null, null, List.of());
  }

  /** An office as its letters call it. */
  public record Office(OrgUnitId unitId, String title) {}

  /** Whether it is this one that somebody finds who comes into the office later. */
  public boolean standsForOffice() {
    return office != null && (toldInOffice.isEmpty() || toldInOffice.getFirst().equals(employee));
  }

  /** The same for the same recipient of one event. */
  public String key() {
    return "%s/%s/%s"
        .formatted(
            Objects.toString(employee, "-"),
            office == null ? "-" : office.unitId(),
            insteadOf == null ? "-" : insteadOf.unitId());
  }
}

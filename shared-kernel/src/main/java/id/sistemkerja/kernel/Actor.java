package id.sistemkerja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, in which office, and on which mandate when the office is another's.
 *
 * @param employee absent when the system itself acted (an automation)
 * @param name as it stood then
 * @param office the post's title as it stood then, for example {@code Kepala Bidang Aptika}
 * @param officeUnit the unit that the office heads; absent for an official who heads none
 */
public record Actor(
    @Nullable EmployeeId employee,
    String name,
    String office,
    @Nullable OrgUnitId officeUnit,
    @Nullable ActingMandate mandate) {

  /** The system, doing what an automation prescribes. */
  public static Actor system(String automation) {
    return new Actor(null, "Sistem Kerja", automation, null, null);
  }
}

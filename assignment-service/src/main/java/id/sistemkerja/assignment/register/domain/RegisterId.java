package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.regex.Pattern;

/**
 * One unit's register of outgoing letters for one year: {@code <regency>:<unit>:<year>}. Numbers
 * start again at 1 each year.
 *
 * @throws InvalidValue if the text is not of that form
 */
public record RegisterId(String value) {
  private static final Pattern FORM =
      Pattern.compile("[1-9][0-9]\\.[0-9]{2}:[a-z0-9][a-z0-9.-]{0,79}:[0-9]{4}");

  public RegisterId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "pengenal buku agenda: kabupaten, titik dua, unit, titik dua, tahun",
          "a register is named by regency, colon, unit, colon, year");
    }
  }

  public static RegisterId of(RegencyCode regency, OrgUnitId unit, int year) {
    return new RegisterId(regency + ":" + unit + ":" + year);
  }

  public RegencyCode regency() {
    return new RegencyCode(value.substring(0, value.indexOf(':')));
  }

  public OrgUnitId unit() {
    return new OrgUnitId(value.substring(value.indexOf(':') + 1, value.lastIndexOf(':')));
  }

  /** The calendar year whose letters it numbers. */
  public int year() {
    return Integer.parseInt(value.substring(value.lastIndexOf(':') + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}

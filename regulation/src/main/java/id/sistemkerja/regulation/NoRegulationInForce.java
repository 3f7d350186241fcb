package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;

/** A regency has no regulation on its work system on that day, or none that is known here. */
public final class NoRegulationInForce extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String regency;
  private final LocalDate day;

  NoRegulationInForce(RegencyCode regency, LocalDate day) {
    super("no regulation of regency " + regency + " is in force on " + day);
    this.regency = regency.value();
    this.day = day;
  }

  public BilingualText text() {
    return new BilingualText(
        "Tidak ada peraturan sistem kerja yang berlaku di kabupaten " + regency + " pada " + day,
        "No regulation on the work system is in force in regency " + regency + " on " + day);
  }
}

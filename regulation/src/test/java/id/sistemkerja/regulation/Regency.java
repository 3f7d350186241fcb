package id.sistemkerja.regulation;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;

/** The regencies of the tests, with the profile that is in force. */
enum Regency {
  KOTABARU("63.02"),
  POHUWATO("75.04"),
  JOMBANG("35.17"),
  KARANGANYAR("33.13");

  private static final RegulationCatalogue CATALOGUE = RegulationCatalogue.bundled();
  private final RegencyCode code;

  Regency(String code) {
    this.code = new RegencyCode(code);
  }

  RegulationProfile profile() {
    return CATALOGUE.inForce(code, LocalDate.of(2026, 1, 1));
  }
}

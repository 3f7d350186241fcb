package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.write.NumberedLetters.Numbering;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import org.springframework.stereotype.Component;

/** The register of an authorized official's letters this year. */
@Component
final class AgencyNumbering {
  private final Signatories signatories;
  private final Offices offices;

  AgencyNumbering(Signatories signatories, Offices offices) {
    this.signatories = signatories;
    this.offices = offices;
  }

  Numbering of(RegencyCode regency, OrgUnitId authority) {
    return new Numbering(
        RegisterId.of(regency, authority, offices.today().getYear()),
        signatories.numberFormat(regency, authority));
  }
}

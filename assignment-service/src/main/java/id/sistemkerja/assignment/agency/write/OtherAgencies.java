package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.AgencyProblems;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The regencies of this system as other agencies. Of another regency nothing is told but its name
 * and the post of its authorized official, which stand on every letter to it.
 */
@Component
final class OtherAgencies {
  private final RegulationCatalogue catalogue;
  private final Regulations regulations;
  private final Parties parties;
  private final Offices offices;

  OtherAgencies(
      RegulationCatalogue catalogue, Regulations regulations, Parties parties, Offices offices) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.parties = parties;
    this.offices = offices;
  }

  /** Those that can take a request today. */
  List<Agency> of(Caller caller) {
    return catalogue.all().stream()
        .map(RegulationProfile::regency)
        .distinct()
        .filter(regency -> !regency.equals(caller.regency()))
        .flatMap(regency -> agency(regency).stream())
        .toList();
  }

  Agency required(RegencyCode regency) {
    return agency(regency).orElseThrow(() -> new RefusedException(AgencyProblems.UNKNOWN_AGENCY));
  }

  private Optional<Agency> agency(RegencyCode regency) {
    try {
      RegulationProfile profile = regulations.inForce(regency, offices.today());
      return profile.scopeAllowed(Scope.ACROSS_AGENCIES) instanceof Verdict.Violated
          ? Optional.empty()
          : parties
              .authority(regency)
              .map(office -> new Agency(regency, profile.regencyName(), office.title()));
    } catch (NoRegulationInForce e) {
      return Optional.empty();
    }
  }
}

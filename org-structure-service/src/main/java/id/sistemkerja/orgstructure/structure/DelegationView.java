package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserAuthorityDelegated;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserDelegationEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who appraises in a unit by delegation (KED-3).
 *
 * @param version events of the delegation's stream that are in it
 */
public record DelegationView(
    OrgUnitId unitId, RegencyCode regency, List<Term> terms, long version) {

  /** A delegation; both days are part of it. */
  public record Term(
      OrgUnitId delegatingUnitId,
      EmployeeId employeeId,
      String decreeNumber,
      LocalDate from,
      LocalDate to) {}

  /** The delegation of that office's authority that holds on the day. */
  Optional<Term> on(LocalDate day, OrgUnitId delegatingUnit) {
    return terms.stream()
        .filter(term -> term.delegatingUnitId().equals(delegatingUnit))
        .filter(term -> new EffectivePeriod(term.from(), term.to()).contains(day))
        .findFirst();
  }

  static DelegationView none(OrgUnitId unit, RegencyCode regency) {
    return new DelegationView(unit, regency, List.of(), 0);
  }

  DelegationView after(DelegationEvent event) {
    List<Term> next =
        switch (event) {
          case AppraiserAuthorityDelegated e ->
              Stream.concat(
                      terms.stream(),
                      Stream.of(
                          new Term(
                              e.delegatingUnitId(),
                              e.employeeId(),
                              e.decreeNumber(),
                              e.effectiveFrom(),
                              e.effectiveTo())))
                  .toList();
          case AppraiserDelegationEnded e ->
              terms.stream()
                  .map(term ->
                      term.decreeNumber().equals(e.decreeNumber())
                          ? new Term(
                              term.delegatingUnitId(),
                              term.employeeId(),
                              term.decreeNumber(),
                              term.from(),
                              e.effectiveTo())
                          : term)
                  .toList();
        };
    return new DelegationView(unitId, regency, next, version + 1);
  }
}

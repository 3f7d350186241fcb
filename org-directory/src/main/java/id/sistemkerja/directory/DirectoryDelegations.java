package id.sistemkerja.directory;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The delegations of appraiser authority over a unit's officials (KED-3).
 *
 * @param unitId whose officials are appraised by delegation
 * @param version events of the delegations' stream that are in it
 */
public record DirectoryDelegations(
    OrgUnitId unitId, RegencyCode regency, List<Term> terms, long version) {

  /**
   * A delegation; both days are part of it.
   *
   * @param delegatingUnitId whose head would appraise without it
   */
  public record Term(
      OrgUnitId delegatingUnitId,
      EmployeeId employeeId,
      String decreeNumber,
      LocalDate from,
      LocalDate to) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    public ActingMandate mandate() {
      return new ActingMandate(ActingMandate.Capacity.DELEGATE, decreeNumber);
    }
  }

  DirectoryDelegations with(Term term) {
    List<Term> all = new ArrayList<>(terms);
    all.add(term);
    return new DirectoryDelegations(unitId, regency, all, version + 1);
  }

  DirectoryDelegations ended(String decreeNumber, LocalDate last) {
    return new DirectoryDelegations(
        unitId,
        regency,
        terms.stream()
            .map(t ->
                t.decreeNumber().equals(decreeNumber)
                    ? new Term(
                        t.delegatingUnitId(), t.employeeId(), t.decreeNumber(), t.from(), last)
                    : t)
            .toList(),
        version + 1);
  }
}

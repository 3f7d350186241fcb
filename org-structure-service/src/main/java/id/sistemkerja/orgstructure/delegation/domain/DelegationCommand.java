package id.sistemkerja.orgstructure.delegation.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of the authority to appraise in a unit; facts come with the command. */
public sealed interface DelegationCommand {
  OrgUnitId unitId();

  RegencyCode regency();

  /**
   * @param line the unit and those above it up to its apparatus, nearest first; empty if the
   *     regency has no such unit
   * @param position of the delegate on the first day; absent if nobody of the regency has this id
   *     or serves on all of the term's days
   * @param law the clause on delegation; absent if the unit does not exist
   */
  record DelegateAppraisal(
      OrgUnitId unitId,
      RegencyCode regency,
      List<UnitFacts> line,
      OrgUnitId delegatingUnitId,
      EmployeeId employeeId,
      @Nullable Position position,
      String decreeNumber,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      @Nullable DelegationLaw law)
      implements DelegationCommand {
    public DelegateAppraisal {
      line = List.copyOf(line);
    }
  }

  /**
   * @param effectiveTo the last day of the delegation
   */
  record EndDelegation(
      OrgUnitId unitId, RegencyCode regency, String decreeNumber, LocalDate effectiveTo)
      implements DelegationCommand {}

  /**
   * KED-3.
   *
   * @param allowed whether the regulation knows appraisers by delegation
   * @param explanation absent in a command from a node that is not upgraded yet
   */
  record DelegationLaw(boolean allowed, Citation citation, @Nullable Explanation explanation) {
    Refusal explained(Refusal refusal) {
      return explanation == null ? refusal : refusal.because(explanation);
    }
  }
}

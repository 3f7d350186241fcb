package id.sistemkerja.team.roster.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What can become known of a roster. Each command tells a fact of an assignment that the roster's
 * unit owns; facts may come in any order and more than once.
 */
public sealed interface RosterCommand {
  UUID assignmentId();

  /** The clauses on which the step rests that is told. */
  List<Citation> citations();

  /**
   * An official is assigned to the unit.
   *
   * @param originUnitId where the official is placed
   */
  record AddMember(
      OrgUnitId unitId,
      String unitName,
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      EmployeeId officialId,
      String officialName,
      OrgUnitId originUnitId,
      EffectivePeriod period,
      List<Citation> citations)
      implements RosterCommand {
    public AddMember {
      citations = List.copyOf(citations);
    }
  }

  /** The official has acknowledged the letter (PEN-13). */
  record ConfirmMember(
      OrgUnitId unitId, UUID assignmentId, EmployeeId officialId, List<Citation> citations)
      implements RosterCommand {
    public ConfirmMember {
      citations = List.copyOf(citations);
    }
  }

  /**
   * The assignment has another period by a letter of its own (PEN-23).
   *
   * @param changeNo from 1; a later one goes before an earlier one, in whatever order they come
   */
  record ChangePeriod(
      OrgUnitId unitId,
      UUID assignmentId,
      EmployeeId officialId,
      int changeNo,
      String letterNumber,
      EffectivePeriod period,
      List<Citation> citations)
      implements RosterCommand {
    public ChangePeriod {
      citations = List.copyOf(citations);
    }
  }

  /**
   * The assignment has ended.
   *
   * @param leftOn the last day
   */
  record RemoveMember(
      OrgUnitId unitId,
      UUID assignmentId,
      EmployeeId officialId,
      LocalDate leftOn,
      LeavingReason reason,
      List<Citation> citations)
      implements RosterCommand {
    public RemoveMember {
      citations = List.copyOf(citations);
    }
  }
}

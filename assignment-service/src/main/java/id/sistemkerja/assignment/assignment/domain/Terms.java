package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;
import java.util.UUID;

/** What an assignment keeps from its opening to its end. */
public record Terms(
    UUID assignmentId,
    UUID caseId,
    EmployeeId officialId,
    OrgUnitId ownerUnitId,
    String profileVersion,
    Office reportRecipient,
    Citation reportRule,
    List<Office> evaluationChain,
    Citation evaluationRule) {

  /** How many reviews come before the closing: all but the last office's, at least one. */
  int reviewLevels() {
    return Math.max(1, evaluationChain.size() - 1);
  }

  /**
   * @param level from 1 to {@link #reviewLevels}
   */
  Office reviewer(int level) {
    return evaluationChain.get(level - 1);
  }

  Office closer() {
    return evaluationChain.getLast();
  }
}

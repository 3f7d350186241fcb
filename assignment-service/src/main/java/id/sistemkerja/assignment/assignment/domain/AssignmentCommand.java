package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an assignment. */
public sealed interface AssignmentCommand {
  Actor actor();

  Instant at();

  /**
   * By the automation, once the letter is signed; a repeat does nothing.
   *
   * @param letterNumber as it stands on the letter
   * @param owner whose target the work serves
   * @param ownerPlace of the owner's unit
   * @param parties the offices that this owner and this official stand under at that time
   * @param leads the duty of whoever leads a team; absent for work without one
   */
  record OpenAssignment(
      Actor actor,
      Instant at,
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      Official official,
      Office owner,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      String expectedResult,
      String profileVersion,
      UnitPlace ownerPlace,
      Map<Party, Office> parties,
      @Nullable Leading leads)
      implements AssignmentCommand {
    public OpenAssignment {
      parties = Map.copyOf(parties);
    }
  }

  /** The official has received the letter (PEN-13). */
  record AcknowledgeAssignment(Actor actor, Instant at) implements AssignmentCommand {}

  /**
   * @param summary 1 to 4,000 characters
   */
  record SubmitReport(Actor actor, Instant at, @Nullable String summary)
      implements AssignmentCommand {}

  /**
   * @param reason 1 to 2,000 characters when the report is returned; unused otherwise
   */
  record ReviewReport(Actor actor, Instant at, Outcome outcome, @Nullable String reason)
      implements AssignmentCommand {
    /** The next level, or back to the official. */
    public enum Outcome {
      ACCEPT,
      RETURN
    }
  }

  /**
   * @param today in the regency's time zone
   */
  record CloseAssignment(Actor actor, Instant at, LocalDate today) implements AssignmentCommand {}

  /**
   * By the owner: the assignment is to change (PEN-23). Of the new terms each kind takes its own,
   * and an amendment leaves what is absent as it is.
   *
   * @param today in the regency's time zone
   * @param purpose at most 2,000 characters, as the result; for an amendment
   * @param periodFrom for an amendment
   * @param periodTo the new last day, for every kind but a revocation
   * @param revokedFrom the first day on which there is no work any more, for a revocation
   * @param reason at most 2,000 characters; a revocation and an early finish must give it
   */
  record ProposeChange(
      Actor actor,
      Instant at,
      LocalDate today,
      ChangeKind kind,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason)
      implements AssignmentCommand {}

  /**
   * By the automation, once the change's letter is signed; a repeat does nothing.
   *
   * @param before as the letters before it say it
   * @param after as this letter says it
   */
  record ApplyChange(
      Actor actor,
      Instant at,
      int changeNo,
      UUID letterId,
      String letterNumber,
      LocalDate signedOn,
      AgreedWork before,
      AgreedWork after,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason)
      implements AssignmentCommand {}

  /**
   * By the automation, once the change's letter is refused or withdrawn; a repeat does nothing.
   *
   * @param withdrawn by the owner; otherwise the signatory refused it
   */
  record DropChange(Actor actor, Instant at, int changeNo, boolean withdrawn, String reason)
      implements AssignmentCommand {}
}

package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an office or an official is to do.
 *
 * @param subjectId of the request, letter or assignment on which it is done
 * @param officeUnitId absent where an official acts in person; {@code employeeId} is then present
 * @param citation the clause that gives the step to them
 */
public record Step(
    Kind step,
    UUID subjectId,
    @Nullable OrgUnitId officeUnitId,
    @Nullable String officeTitle,
    @Nullable EmployeeId employeeId,
    Instant since,
    @Nullable LocalDate dueOn,
    @Nullable Citation citation) {

  /** What is to be done, or to be read. */
  public enum Kind {
    RECOMMEND,
    ANSWER_REQUEST,
    CONFIRM_STATEMENT,
    AGREE_TO_APPLICATION,
    APPROVE_PROPOSAL,
    COMPLETE_RETURNED,
    SIGN_LETTER,
    REVISE_LETTER,
    ACKNOWLEDGE,
    REPORT,
    REVIEW,
    CLOSE,
    /** The own authorized official, on a request to another agency. */
    AGREE_TO_AGENCY_REQUEST,
    /** The own authorized official's office, for the answer on paper. */
    RECORD_AGENCY_ANSWER,
    /** As above, for the letter of each official. */
    RECORD_AGENCY_LETTERS,
    /** The authorized official, on a request of another agency. */
    INSTRUCT_APPRAISER,
    NOMINATE_OFFICIALS,
    RECOMMEND_NOMINEES,
    ANSWER_AVAILABILITY,
    AGREE_TO_REPLY
  }

  Step due(@Nullable LocalDate day) {
    return new Step(step, subjectId, officeUnitId, officeTitle, employeeId, since, day, citation);
  }

  public static Step of(
      Kind kind,
      UUID subject,
      Office office,
      Instant since,
      @Nullable LocalDate dueOn,
      @Nullable Citation citation) {
    return new Step(kind, subject, office.unit(), office.title(), null, since, dueOn, citation);
  }

  static Step of(
      Kind kind,
      UUID subject,
      EmployeeId official,
      Instant since,
      @Nullable LocalDate dueOn,
      @Nullable Citation citation) {
    return new Step(kind, subject, null, null, official, since, dueOn, citation);
  }
}

package id.sistemkerja.notification.routing.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service remembers of a case, to know whom later events concern.
 *
 * <p>Each event only puts values in their places, so that events that come again, in their order,
 * lead to the same facts.
 *
 * @param applicant the official, if it began with their own wish
 * @param addressee whose answer was asked for last; absent for an appointment
 * @param signatory absent before the letter is drafted
 * @param evaluationChain empty before the assignment is opened
 */
public record CaseFacts(
    Office owner,
    String ownerUnitName,
    EmployeeId officialId,
    @Nullable EmployeeId applicant,
    @Nullable Office addressee,
    @Nullable Office recommender,
    @Nullable LocalDate answerDueOn,
    @Nullable Office signatory,
    @Nullable String letterNumber,
    List<Office> evaluationChain) {
  public CaseFacts {
    evaluationChain = List.copyOf(evaluationChain);
  }

  /** The facts after the news; null for a case of which nothing was sent yet. */
  public static @Nullable CaseFacts after(@Nullable CaseFacts before, CaseNews news) {
    CaseFacts begun = begun(news);
    if (begun != null || before == null) {
      return begun;
    }
    return switch (news) {
      case CaseNews.ApplicationMoved e ->
          e.approvers().isEmpty() ? before : before.asked(e.approvers().getFirst());
      case CaseNews.ProposalCompleted e -> before.asked(e.approver());
      case CaseNews.LetterDrafted e ->
          before.with(e.signatory(), before.letterNumber, before.evaluationChain);
      case CaseNews.LetterSigned e ->
          before.with(before.signatory, e.number(), before.evaluationChain);
      case CaseNews.ChangeSigned e ->
          before.with(before.signatory, e.number(), before.evaluationChain);
      case CaseNews.AssignmentOpened e ->
          before.with(before.signatory, before.letterNumber, e.evaluationChain());
      default -> before;
    };
  }

  private static @Nullable CaseFacts begun(CaseNews news) {
    return switch (news) {
      case CaseNews.RequestSubmitted e ->
          new CaseFacts(
              e.owner(),
              e.ownerUnitName(),
              e.officialId(),
              null,
              e.addressee(),
              e.recommender(),
              e.answerDueOn(),
              null,
              null,
              List.of());
      case CaseNews.AppointmentMade e ->
          begun(e.owner(), e.ownerUnitName(), e.officialId(), null, null);
      case CaseNews.ApplicationSubmitted e ->
          begun(
              e.owner(),
              e.ownerUnitName(),
              e.officialId(),
              e.officialId(),
              e.approvers().getFirst());
      case CaseNews.StatementRecorded e ->
          begun(e.owner(), e.ownerUnitName(), e.officialId(), e.officialId(), null);
      case CaseNews.ProposalMade e ->
          begun(e.owner(), e.ownerUnitName(), e.officialId(), e.proposer(), e.approver());
      default -> null;
    };
  }

  private static CaseFacts begun(
      Office owner,
      String ownerUnitName,
      EmployeeId officialId,
      @Nullable EmployeeId applicant,
      @Nullable Office addressee) {
    return new CaseFacts(
        owner, ownerUnitName, officialId, applicant, addressee, null, null, null, null, List.of());
  }

  private CaseFacts asked(Office office) {
    return new CaseFacts(
        owner,
        ownerUnitName,
        officialId,
        applicant,
        office,
        recommender,
        answerDueOn,
        signatory,
        letterNumber,
        evaluationChain);
  }

  private CaseFacts with(@Nullable Office signs, @Nullable String number, List<Office> chain) {
    return new CaseFacts(
        owner,
        ownerUnitName,
        officialId,
        applicant,
        addressee,
        recommender,
        answerDueOn,
        signs,
        number,
        chain);
  }
}

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
 * @param evaluationChain empty before the assignment is opened
 */
public record CaseFacts(
    Office owner,
    String ownerUnitName,
    EmployeeId officialId,
    Office addressee,
    @Nullable Office recommender,
    @Nullable LocalDate answerDueOn,
    @Nullable String letterNumber,
    List<Office> evaluationChain) {
  public CaseFacts {
    evaluationChain = List.copyOf(evaluationChain);
  }

  /** The facts after the news; null for a case of which nothing was sent yet. */
  public static @Nullable CaseFacts after(@Nullable CaseFacts before, CaseNews news) {
    if (news instanceof CaseNews.RequestSubmitted e) {
      return new CaseFacts(
          e.owner(),
          e.ownerUnitName(),
          e.officialId(),
          e.addressee(),
          e.recommender(),
          e.answerDueOn(),
          null,
          List.of());
    }
    if (before == null) {
      return null;
    }
    return switch (news) {
      case CaseNews.LetterSigned e -> before.with(e.number(), before.evaluationChain);
      case CaseNews.AssignmentOpened e -> before.with(before.letterNumber, e.evaluationChain());
      default -> before;
    };
  }

  private CaseFacts with(@Nullable String number, List<Office> chain) {
    return new CaseFacts(
        owner, ownerUnitName, officialId, addressee, recommender, answerDueOn, number, chain);
  }
}

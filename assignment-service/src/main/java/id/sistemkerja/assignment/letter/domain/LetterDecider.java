package id.sistemkerja.assignment.letter.domain;

import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.RefuseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReturnLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReviseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.SignLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.WithdrawLetter;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterReturned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRevised;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Missing;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The assignment letter: drafted once, signed once, by the office that the profile names, which may
 * as well refuse it or return it to its owner.
 */
public final class LetterDecider implements Decider<LetterState, LetterCommand, LetterEvent> {
  @Override
  public LetterState initial() {
    return new Missing();
  }

  @Override
  public Decision<LetterEvent> decide(LetterCommand command, LetterState state) {
    return switch (command) {
      case DraftLetter c -> state instanceof Missing ? draft(c) : Decision.nothingToDo();
      case SignLetter c -> awaitingSignature(state, letter -> sign(c, letter));
      case RefuseLetter c -> awaitingSignature(state, letter -> refuse(c, letter));
      case ReturnLetter c -> awaitingSignature(state, letter -> sendBack(c, letter));
      case ReviseLetter c ->
          unsigned(
              state,
              letter ->
                  letter.returned()
                      ? letter.content().changes() == null ? revise(c, letter) : reword(c, letter)
                      : Decision.refuse(LetterProblems.NOT_RETURNED));
      case WithdrawLetter c -> unsigned(state, letter -> withdraw(c, letter));
    };
  }

  private static Decision<LetterEvent> unsigned(
      LetterState state, Function<Drafted, Decision<LetterEvent>> decide) {
    return switch (state) {
      case Missing _ -> Decision.refuse(LetterProblems.NOT_FOUND);
      case Drafted letter -> decide.apply(letter);
      case Signed signed -> Decision.refuse(LetterProblems.alreadySigned(signed.number()));
      case Ended _ -> Decision.refuse(LetterProblems.ENDED);
    };
  }

  private static Decision<LetterEvent> awaitingSignature(
      LetterState state, Function<Drafted, Decision<LetterEvent>> decide) {
    return unsigned(
        state,
        letter ->
            letter.returned() ? Decision.refuse(LetterProblems.RETURNED) : decide.apply(letter));
  }

  private static Decision<LetterEvent> draft(DraftLetter command) {
    return Decision.accept(
        new LetterDrafted(
            command.letterId(),
            command.caseId(),
            command.assignmentId(),
            command.profileVersion(),
            command.content().signatory().unit(),
            command.content()),
        command.content().signatoryRule());
  }

  private static Decision<LetterEvent> sign(SignLetter command, Drafted letter) {
    LetterContent content = letter.content();
    List<Citation> citations = List.of(content.signatoryRule());
    return unless(
        onlyTheStepsOffice(command.actor(), content.signatory(), citations)
            .map(refusal -> command.law() == null ? refusal : refusal.because(command.law())),
        () ->
            Decision.accept(
                new LetterSigned(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    command.number().formatted(),
                    command.number().registerId().value(),
                    command.number().sequence(),
                    content.signatory().unit(),
                    command.signature().name(),
                    command.signature(),
                    content.assignee().id(),
                    content.owner().unit(),
                    content.period().from(),
                    content.period().to(),
                    content.copies(),
                    command.contentHash(),
                    content.changeKind()),
                citations));
  }

  private static Decision<LetterEvent> refuse(RefuseLetter command, Drafted letter) {
    return unless(
        onlyTheSignatory(command.actor(), letter).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new LetterRefused(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    FreeText.trimmedOrEmpty(command.reason()),
                    letter.content().changeKind()),
                letter.content().signatoryRule()));
  }

  private static Decision<LetterEvent> sendBack(ReturnLetter command, Drafted letter) {
    return unless(
        onlyTheSignatory(command.actor(), letter).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new LetterReturned(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    FreeText.trimmedOrEmpty(command.reason()),
                    letter.content().changeKind()),
                letter.content().signatoryRule()));
  }

  private static Decision<LetterEvent> revise(ReviseLetter command, Drafted letter) {
    EffectivePeriod period = command.period();
    return unless(
        onlyTheOwner(command.actor(), letter)
            .or(() ->
                fieldsAreValid(
                    Stream.of(
                            FreeText.faultIfRequired("purpose", command.purpose(), LONGEST_TEXT),
                            FreeText.faultIfRequired(
                                "expectedResult", command.expectedResult(), LONGEST_TEXT))
                        .flatMap(Optional::stream)
                        .toList()))
            .or(() -> thePeriodStaysWithinWhatWasAgreed(period, letter)),
        () ->
            Decision.accept(
                new LetterRevised(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    FreeText.trimmedOrEmpty(command.purpose()),
                    FreeText.trimmedOrEmpty(command.expectedResult()),
                    period == null ? letter.content().period() : period,
                    null,
                    null)));
  }

  /** A letter that changes an assignment: it stays the letter of that kind of change. */
  private static Decision<LetterEvent> reword(ReviseLetter command, Drafted letter) {
    LetterContent content = letter.content();
    AgreedWork work =
        new AgreedWork(
            kept(command.purpose(), content.purpose()),
            kept(command.expectedResult(), content.expectedResult()),
            command.period() == null ? content.period() : command.period());
    String reason = FreeText.trimmed(command.reason());
    return unless(
        onlyTheOwner(command.actor(), letter)
            .or(() ->
                fieldsAreValid(
                    Stream.of(
                            FreeText.fault("purpose", command.purpose(), LONGEST_TEXT),
                            FreeText.fault(
                                "expectedResult", command.expectedResult(), LONGEST_TEXT),
                            FreeText.fault("reason", command.reason(), LONGEST_TEXT))
                        .flatMap(Optional::stream)
                        .toList()))
            .or(() -> thePeriodStaysWithinWhatWasAgreed(command.period(), letter))
            .or(() -> itStaysTheSameKindOfChange(work, content)),
        () ->
            Decision.accept(
                new LetterRevised(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    work.purpose(),
                    work.expectedResult(),
                    work.period(),
                    reason,
                    content.changeKind())));
  }

  private static String kept(@Nullable String text, String otherwise) {
    return Objects.requireNonNullElse(FreeText.trimmed(text), otherwise);
  }

  private static Decision<LetterEvent> withdraw(WithdrawLetter command, Drafted letter) {
    return unless(
        onlyTheOwner(command.actor(), letter).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new LetterWithdrawn(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    FreeText.trimmedOrEmpty(command.reason()),
                    letter.content().changeKind())));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private static Optional<Refusal> onlyTheSignatory(Actor actor, Drafted letter) {
    return onlyTheStepsOffice(
        actor, letter.content().signatory(), List.of(letter.content().signatoryRule()));
  }

  private static Optional<Refusal> onlyTheOwner(Actor actor, Drafted letter) {
    return onlyTheStepsOffice(actor, letter.content().owner(), List.of());
  }

  private static Optional<Refusal> thePeriodStaysWithinWhatWasAgreed(
      @Nullable EffectivePeriod period, Drafted letter) {
    return period == null || letter.agreed().covers(period)
        ? Optional.empty()
        : Optional.of(LetterProblems.beyond(letter.agreed()));
  }

  private static Optional<Refusal> itStaysTheSameKindOfChange(
      AgreedWork work, LetterContent content) {
    Changing changes = Objects.requireNonNull(content.changes());
    AgreedWork before = changes.before();
    boolean sameWords =
        work.purpose().equals(before.purpose())
            && work.expectedResult().equals(before.expectedResult());
    boolean sameStart = work.period().from().equals(before.period().from());
    boolean stays =
        switch (changes.kind()) {
          case AMEND -> !work.equals(before);
          case EXTEND -> sameWords && sameStart && isLater(work.period(), before.period());
          case FINISH_EARLY -> sameWords && sameStart && isLater(before.period(), work.period());
          case REVOKE -> work.equals(before);
        };
    return stays ? Optional.empty() : Optional.of(Refusal.of(LetterProblems.ANOTHER_CHANGE));
  }

  private static boolean isLater(EffectivePeriod one, EffectivePeriod other) {
    return other.to() != null && (one.to() == null || one.to().isAfter(other.to()));
  }

  @Override
  public LetterState evolve(LetterState state, LetterEvent event) {
    return switch (event) {
      case LetterDrafted e ->
          new Drafted(
              e.letterId(),
              e.caseId(),
              e.assignmentId(),
              e.profileVersion(),
              e.content(),
              e.content().period(),
              false,
              1);
      case LetterSigned e -> new Signed(draft(state), e.number(), e.signature(), e.contentHash());
      case LetterReturned _ -> draft(state).with(draft(state).content(), true);
      case LetterRevised e ->
          draft(state)
              .with(
                  draft(state)
                      .content()
                      .revised(e.purpose(), e.expectedResult(), e.period(), e.reason()),
                  false);
      case LetterRefused e -> new Ended(draft(state), false, e.reason());
      case LetterWithdrawn e -> new Ended(draft(state), true, e.reason());
    };
  }

  private static Drafted draft(LetterState state) {
    if (state instanceof Drafted draft) {
      return draft;
    }
    throw new IllegalStateException("a letter that was not drafted");
  }
}

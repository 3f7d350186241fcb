package id.sistemkerja.assignment.template.domain;

import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.template.domain.TemplateCommand.ProposeTemplate;
import id.sistemkerja.assignment.template.domain.TemplateCommand.PublishTemplate;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplateProposed;
import id.sistemkerja.assignment.template.domain.TemplateEvent.TemplatePublished;
import id.sistemkerja.assignment.template.domain.TemplateState.Publication;
import id.sistemkerja.assignment.template.domain.TemplateState.Version;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A regency's template of one kind: proposed as often as is needed, published from a day on. */
public final class TemplateDecider
    implements Decider<TemplateState, TemplateCommand, TemplateEvent> {
  @Override
  public TemplateState initial() {
    return new TemplateState(List.of(), List.of());
  }

  @Override
  public Decision<TemplateEvent> decide(TemplateCommand command, TemplateState state) {
    return switch (command) {
      case ProposeTemplate c -> propose(c, state);
      case PublishTemplate c -> publish(c, state);
    };
  }

  private static Decision<TemplateEvent> propose(ProposeTemplate command, TemplateState state) {
    return unless(
        itIsBasedOnTheLastVersion(command, state)
            .or(() -> theTextsAreATemplate(command.kind(), command.texts()))
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new TemplateProposed(
                    command.kind(),
                    state.latest() + 1,
                    command.texts(),
                    FreeText.trimmed(command.note()))));
  }

  private static Decision<TemplateEvent> publish(PublishTemplate command, TemplateState state) {
    return unless(
        theVersionExists(command, state)
            .or(() -> theDayIsTodayOrWithinAYear(command))
            .or(() -> itIsNotPublishedLikeThat(command, state)),
        () ->
            Decision.accept(
                new TemplatePublished(
                    command.kind(), command.version(), command.from(), command.at())));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private static Optional<Refusal> itIsBasedOnTheLastVersion(
      ProposeTemplate command, TemplateState state) {
    return command.basedOn() == state.latest()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TemplateProblems.CHANGED_MEANWHILE,
                FieldFault.of(
                    "basedOn",
                    "versi terakhir adalah " + state.latest(),
                    "the last version is " + state.latest())));
  }

  /** Public for a preview, which checks the same and changes nothing. */
  public static Optional<Refusal> theTextsAreATemplate(
      TemplateKind kind, Map<TemplateField, String> texts) {
    List<FieldFault> faults = Template.faults(kind, texts);
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(TemplateProblems.INVALID, faults, List.of()));
  }

  private static Optional<Refusal> theVersionExists(PublishTemplate command, TemplateState state) {
    return command.version() >= 0 && command.version() <= state.latest()
        ? Optional.empty()
        : Optional.of(Refusal.of(TemplateProblems.NOT_FOUND));
  }

  private static Optional<Refusal> theDayIsTodayOrWithinAYear(PublishTemplate command) {
    return command.from().isBefore(command.today())
            || command.from().isAfter(command.today().plusYears(1))
        ? fieldIsValid(
            Optional.of(
                FieldFault.of(
                    "from",
                    "hari ini atau sesudahnya, paling lambat setahun lagi",
                    "today or later, at most a year ahead")))
        : Optional.empty();
  }

  private static Optional<Refusal> itIsNotPublishedLikeThat(
      PublishTemplate command, TemplateState state) {
    return !state.publications().isEmpty()
            && state.publications().getLast().version() == command.version()
            && state.publications().getLast().from().equals(command.from())
        ? Optional.of(Refusal.of(TemplateProblems.ALREADY_PUBLISHED))
        : Optional.empty();
  }

  @Override
  public TemplateState evolve(TemplateState state, TemplateEvent event) {
    return switch (event) {
      case TemplateProposed e -> state.with(new Version(e.version(), e.texts(), e.note()));
      case TemplatePublished e ->
          state.with(new Publication(e.version(), e.from(), e.publishedAt()));
    };
  }
}

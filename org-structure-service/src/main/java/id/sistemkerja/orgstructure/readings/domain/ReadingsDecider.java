package id.sistemkerja.orgstructure.readings.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand.ChooseReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent.ReadingChosen;
import id.sistemkerja.regulation.Reading;
import id.sistemkerja.regulation.ReadingChoice;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Choosing between the two readings of an unclear clause. A regulation's choices are one stream,
 * because two readings may not go together.
 */
public final class ReadingsDecider
    implements Decider<ReadingsState, ReadingsCommand, ReadingsEvent> {
  static final int LONGEST_NUMBER = 100;
  static final int LONGEST_REASON = 2000;

  private final RegulationCatalogue catalogue;

  public ReadingsDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public ReadingsState initial() {
    return new ReadingsState(List.of());
  }

  @Override
  public ReadingsState evolve(ReadingsState state, ReadingsEvent event) {
    return switch (event) {
      case ReadingChosen e ->
          after(
              state,
              new ReadingChoice(
                  e.regulation(),
                  e.ambiguity(),
                  e.reading() == ChosenReading.OTHER,
                  e.effectiveFrom()));
    };
  }

  private static ReadingsState after(ReadingsState state, ReadingChoice choice) {
    return new ReadingsState(Stream.concat(state.choices().stream(), Stream.of(choice)).toList());
  }

  @Override
  public Decision<ReadingsEvent> decide(ReadingsCommand command, ReadingsState state) {
    return switch (command) {
      case ChooseReading c -> choose(c, state);
    };
  }

  private Decision<ReadingsEvent> choose(ChooseReading command, ReadingsState state) {
    List<RegulationProfile> editions = editions(command);
    if (editions.isEmpty()) {
      return Decision.refuse(ReadingsProblems.REGULATION_NOT_FOUND);
    }
    Optional<RegulationProfile> unclear =
        editions.stream().filter(e -> e.reading(command.ambiguity()).isPresent()).findFirst();
    if (unclear.isEmpty()) {
      return Decision.refuse(ReadingsProblems.READING_NOT_FOUND);
    }
    return thereIsAnotherReading(command, unclear.get())
        .or(() -> whoChoosesSaysWhyAndByWhat(command))
        .or(() -> nothingChangesBackwards(command))
        .or(() -> noLaterChoiceIsOverturned(command, state))
        .or(() -> theRegulationStillHolds(command, editions))
        .or(() -> itDoesNotHoldAlready(command, state))
        .or(() -> allReadingsGoTogether(command, state, editions))
        .<Decision<ReadingsEvent>>map(Decision::refuse)
        .orElseGet(() ->
            Decision.accept(
                new ReadingChosen(
                    command.regency(),
                    command.regulation(),
                    command.ambiguity(),
                    command.reading(),
                    command.effectiveFrom(),
                    command.decreeNumber().strip(),
                    command.reason().strip()),
                unclear.get().clausesOf(command.ambiguity())));
  }

  private List<RegulationProfile> editions(ChooseReading command) {
    return catalogue.all().stream()
        .filter(edition -> edition.regency().equals(command.regency()))
        .filter(edition -> edition.regulation().equals(command.regulation()))
        .toList();
  }

  private static Optional<Refusal> thereIsAnotherReading(
      ChooseReading command, RegulationProfile edition) {
    return edition
        .reading(command.ambiguity())
        .filter(reading -> !reading.selectable())
        .map(Reading::otherwise)
        .map(otherwise ->
            new Refusal(
                ReadingsProblems.READING_NOT_SELECTABLE,
                List.of(new FieldFault("reading", otherwise.text())),
                edition.clausesOf(command.ambiguity())));
  }

  private static Optional<Refusal> whoChoosesSaysWhyAndByWhat(ChooseReading command) {
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "decreeNumber", command.decreeNumber(), LONGEST_NUMBER);
    checkText(faults, "reason", command.reason(), LONGEST_REASON);
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(ReadingsProblems.INVALID_CHOICE, faults, List.of()));
  }

  private static void checkText(List<FieldFault> faults, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      faults.add(
          FieldFault.of(
              field,
              "wajib diisi, paling panjang " + longest + " huruf",
              "must be given, with at most " + longest + " characters"));
    }
  }

  private static Optional<Refusal> nothingChangesBackwards(ChooseReading command) {
    return command.effectiveFrom().isBefore(command.today())
        ? Optional.of(
            Refusal.of(
                ReadingsProblems.CHOICE_IN_THE_PAST,
                FieldFault.of(
                    "effectiveFrom",
                    "paling awal " + command.today(),
                    "not earlier than " + command.today())))
        : Optional.empty();
  }

  private static Optional<Refusal> noLaterChoiceIsOverturned(
      ChooseReading command, ReadingsState state) {
    return state.choices().stream()
        .filter(choice -> choice.ambiguity().equals(command.ambiguity()))
        .map(ReadingChoice::from)
        .max(Comparator.naturalOrder())
        .filter(latest -> command.effectiveFrom().isBefore(latest))
        .map(latest ->
            Refusal.of(
                ReadingsProblems.BEFORE_LATER_CHOICE,
                FieldFault.of(
                    "effectiveFrom",
                    "sudah ada pilihan yang berlaku mulai " + latest,
                    "there is a choice from " + latest + " on")));
  }

  /** One that another has replaced by that day decides no case any more. */
  private Optional<Refusal> theRegulationStillHolds(
      ChooseReading command, List<RegulationProfile> editions) {
    return editions.stream().anyMatch(edition -> holdsOnOrAfter(edition, command.effectiveFrom()))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ReadingsProblems.REGULATION_REPLACED,
                FieldFault.of(
                    "effectiveFrom",
                    "peraturan lain berlaku pada tanggal itu",
                    "another regulation is in force on that day")));
  }

  private boolean holdsOnOrAfter(RegulationProfile edition, LocalDate day) {
    return catalogue.all().stream()
        .filter(other -> other.regency().equals(edition.regency()))
        .filter(other -> other.effectiveFrom().isAfter(edition.effectiveFrom()))
        .allMatch(later -> later.effectiveFrom().isAfter(day));
  }

  private static Optional<Refusal> itDoesNotHoldAlready(
      ChooseReading command, ReadingsState state) {
    boolean other =
        state.choices().stream()
            .filter(choice -> choice.ambiguity().equals(command.ambiguity()))
            // none is later than the day that is asked for
            .sorted(Comparator.comparing(ReadingChoice::from))
            .reduce((earlier, later) -> later)
            .map(ReadingChoice::other)
            .orElse(false);
    return other == (command.reading() == ChosenReading.OTHER)
        ? Optional.of(Refusal.of(ReadingsProblems.READING_HOLDS_ALREADY))
        : Optional.empty();
  }

  /** On the day itself, and on every later day on which a choice made before takes effect. */
  private Optional<Refusal> allReadingsGoTogether(
      ChooseReading command, ReadingsState state, List<RegulationProfile> editions) {
    ReadingsState chosen =
        after(
            state,
            new ReadingChoice(
                command.regulation(),
                command.ambiguity(),
                command.reading() == ChosenReading.OTHER,
                command.effectiveFrom()));
    return chosen.choices().stream()
        .map(ReadingChoice::from)
        .filter(day -> !day.isBefore(command.effectiveFrom()))
        .distinct()
        .sorted()
        .flatMap(day ->
            editions.stream()
                .filter(edition -> holdsOnOrAfter(edition, day))
                .map(edition -> Regulations.with(edition, chosen.choices(), day)))
        .filter(profile -> !profile.faults().isEmpty())
        .findFirst()
        .map(profile ->
            Refusal.of(
                ReadingsProblems.READINGS_DO_NOT_GO_TOGETHER,
                FieldFault.of(
                    "reading",
                    "tidak sejalan dengan tafsir lain yang dipilih: " + others(profile, command),
                    "does not go together with " + others(profile, command))));
  }

  private static String others(RegulationProfile profile, ChooseReading command) {
    return String.join(
        ", ",
        profile.chosen().stream().filter(id -> !id.equals(command.ambiguity())).sorted().toList());
  }
}

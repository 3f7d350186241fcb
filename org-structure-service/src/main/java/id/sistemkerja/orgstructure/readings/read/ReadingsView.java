package id.sistemkerja.orgstructure.readings.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.readings.domain.ChosenReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent.ReadingChosen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choices made of one regulation's readings.
 *
 * @param choices in the order in which they were made
 * @param version events of the stream that are in it
 */
public record ReadingsView(
    String regulation, RegencyCode regency, List<Choice> choices, long version) {

  /**
   * One choice.
   *
   * @param by absent for an administrator who is no employee
   */
  public record Choice(
      String ambiguity,
      ChosenReading reading,
      LocalDate from,
      String decreeNumber,
      String reason,
      @Nullable EmployeeId by,
      String byName,
      Instant recordedAt) {}

  static ReadingsView none(String regulation, RegencyCode regency) {
    return new ReadingsView(regulation, regency, List.of(), 0);
  }

  ReadingsView with(ReadingChosen e, EventEnvelope envelope) {
    return new ReadingsView(
        regulation,
        regency,
        Stream.concat(
                choices.stream(),
                Stream.of(
                    new Choice(
                        e.ambiguity(),
                        e.reading(),
                        e.effectiveFrom(),
                        e.decreeNumber(),
                        e.reason(),
                        envelope.actor().employee(),
                        envelope.actor().name(),
                        envelope.recordedAt())))
            .toList(),
        version + 1);
  }

  /** Every choice about an unclear clause, in the order of their days. */
  List<Choice> of(String ambiguity) {
    return choices.stream()
        .filter(choice -> choice.ambiguity().equals(ambiguity))
        .sorted(Comparator.comparing(Choice::from))
        .toList();
  }

  /** The choice that holds on a day; none before the first. */
  Optional<Choice> on(String ambiguity, LocalDate day) {
    return of(ambiguity).reversed().stream().filter(c -> !c.from().isAfter(day)).findFirst();
  }
}

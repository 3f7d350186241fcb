package id.sistemkerja.regulation;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law of a regency as it holds: the edition in force, with the readings that the regency has
 * chosen. Who judges by the law asks here and not at the catalogue, which knows no choices.
 */
public final class Regulations {
  private final RegulationCatalogue catalogue;
  private final Choices choices;

  /** Where the regencies' choices are kept. */
  @FunctionalInterface
  public interface Choices {
    /** Of all regulations of the regency, in the order in which they were made. */
    List<ReadingChoice> of(RegencyCode regency);
  }

  public Regulations(RegulationCatalogue catalogue, Choices choices) {
    this.catalogue = catalogue;
    this.choices = choices;
  }

  /**
   * The edition that holds in a regency on a day, with the readings chosen as of that day. Its
   * version names them, so that a case which keeps the version keeps the readings.
   *
   * @throws NoRegulationInForce if there is none
   */
  public RegulationProfile inForce(RegencyCode regency, LocalDate day) {
    return with(catalogue.inForce(regency, day), choices.of(regency), day);
  }

  /**
   * Whether the day lies before the first regulation of a regency that has one: what was decided
   * then is history, to which no clause applies.
   */
  public boolean isBeforeAny(RegencyCode regency, LocalDate day) {
    return catalogue.isBeforeAny(regency, day);
  }

  /**
   * An edition with the readings chosen as of a day. A choice about a clause that the edition has
   * settled, or does not know, is passed over.
   *
   * @param choices in the order in which they were made
   */
  public static RegulationProfile with(
      RegulationProfile edition, Collection<ReadingChoice> choices, LocalDate day) {
    Set<String> other = new TreeSet<>();
    choices.stream()
        .filter(choice -> choice.regulation().equals(edition.regulation()))
        .filter(choice -> !choice.from().isAfter(day))
        // the sort is stable: of two from the same day the one made later holds
        .sorted(Comparator.comparing(ReadingChoice::from))
        .forEach(choice -> {
          if (choice.other()) {
            other.add(choice.ambiguity());
          } else {
            other.remove(choice.ambiguity());
          }
        });
    other.removeIf(id -> edition.reading(id).filter(Reading::selectable).isEmpty());
    return edition.with(other);
  }

  /** Every edition, without any choice: what a version means, and what may be chosen. */
  public RegulationCatalogue catalogue() {
    return catalogue;
  }
}

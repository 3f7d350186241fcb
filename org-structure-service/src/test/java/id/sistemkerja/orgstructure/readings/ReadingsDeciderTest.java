package id.sistemkerja.orgstructure.readings;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.readings.domain.ChosenReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand.ChooseReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsDecider;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent.ReadingChosen;
import id.sistemkerja.orgstructure.readings.domain.ReadingsProblems;
import id.sistemkerja.regulation.RegulationCatalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Choosing between the readings of an unclear clause")
class ReadingsDeciderTest {
  private static final RegulationCatalogue CATALOGUE =
      RegulationCatalogue.bundled().withFolder(Path.of("../regulation/src/test/resources/made-up"));
  private static final ReadingsDecider DECIDER = new ReadingsDecider(CATALOGUE);
  private static final RegencyCode JOMBANG = new RegencyCode("35.17");
  private static final String REGULATION = "35.17:122-2023";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_other_reading_is_chosen_from_a_day_on_and_cites_the_clauses_that_change() {
    var accepted =
        given(DECIDER, List.<ReadingsEvent>of())
            .when(choice("A-3", "OTHER", "2026-12-01"))
            .then(event("A-3", "OTHER", "2026-12-01"));

    assertThat(accepted.citations())
        .isNotEmpty()
        .contains(new Citation("Perbup Jombang 122/2023", "Pasal 21 huruf a", "PEN-1"));
  }

  @ParameterizedTest(name = "{0}: {1} from {2} → {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "today                              | A-1   OTHER | 2026-11-24 | done",
        "another day                        | A-1   OTHER | 2030-01-01 | done",
        "yesterday                          | A-1   OTHER | 2026-11-23 | reading-choice-in-the-past",
        "an id that is none                 | A-999 OTHER | 2026-12-01 | reading-not-found",
        "another regency's ambiguity        | A-8   OTHER | 2026-12-01 | reading-not-found",
        "one of which none can be chosen    | A-2   OTHER | 2026-12-01 | reading-not-selectable",
        "ours of it, too                    | A-2   OURS  | 2026-12-01 | reading-not-selectable",
        "ours, which holds                  | A-1   OURS  | 2026-12-01 | reading-holds-already",
        "after a choice: ours               | A-3   OURS  | 2027-01-02 | done",
        "on the day of a choice: ours       | A-3   OURS  | 2027-01-01 | done",
        "before a choice                    | A-3   OURS  | 2026-12-31 | before-later-reading-choice",
        "again what was chosen              | A-3   OTHER | 2027-02-01 | reading-holds-already",
        "ours after a return to ours        | A-40  OURS  | 2027-01-01 | reading-holds-already",
        "the other after a return to ours   | A-40  OTHER | 2027-01-01 | done",
      })
  void given_A_3_from_2027_and_A_40_chosen_and_returned(
      String what, String which, LocalDate from, String outcome) {
    String[] words = which.split(" +");
    assertThat(
            given(
                    DECIDER,
                    List.<ReadingsEvent>of(
                        event("A-40", "OTHER", "2026-11-24"),
                        event("A-3", "OTHER", "2027-01-01"),
                        event("A-40", "OURS", "2026-12-01")))
                .when(choice(words[0], words[1], from.toString()))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void what_cannot_be_chosen_says_why() {
    Refusal refusal =
        given(DECIDER, List.<ReadingsEvent>of())
            .when(choice("A-2", "OTHER", "2026-12-01"))
            .thenRefused(ReadingsProblems.READING_NOT_SELECTABLE);

    assertThat(refusal.faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.fault())
                .isEqualTo(
                    CATALOGUE
                        .version("35.17:122-2023:1")
                        .reading("A-2")
                        .orElseThrow()
                        .otherwise()
                        .text()));
    assertThat(refusal.citations()).isNotEmpty();
  }

  @ParameterizedTest(name = "decree [{0}], reason [{1}]: {2}")
  @CsvSource({
    "'', Sebab, decreeNumber",
    "'   ', Sebab, decreeNumber",
    "188/1, '', reason",
    "'', '  ', decreeNumber reason",
  })
  void who_chooses_says_why_and_by_which_decree(String decree, String reason, String fields) {
    Refusal refusal =
        given(DECIDER, List.<ReadingsEvent>of())
            .when(
                new ChooseReading(
                    JOMBANG, REGULATION, "A-1", ChosenReading.OTHER, TODAY, TODAY, decree, reason))
            .thenRefused(ReadingsProblems.INVALID_CHOICE);
    assertThat(refusal.faults())
        .extracting(FieldFault::field)
        .containsExactlyElementsOf(List.of(fields.split(" ")));
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "63.02, 35.17:122-2023",
    "35.17, 63.02:68-2024",
    "35.17, 35.17:122-2023:1",
    "35.17, 35.17:9-2030",
    "11.01, 11.01:1-2020",
  })
  void a_regulation_that_is_none_of_the_regencys_is_not_found(String regency, String regulation) {
    given(DECIDER, List.<ReadingsEvent>of())
        .when(
            new ChooseReading(
                new RegencyCode(regency),
                regulation,
                "A-1",
                ChosenReading.OTHER,
                TODAY,
                TODAY,
                "188/1",
                "Sebab"))
        .thenRefused(ReadingsProblems.REGULATION_NOT_FOUND);
  }

  private static ChooseReading choice(String ambiguity, String reading, String from) {
    return new ChooseReading(
        JOMBANG,
        REGULATION,
        ambiguity,
        ChosenReading.valueOf(reading),
        LocalDate.parse(from),
        TODAY,
        "188/1",
        "Sebab");
  }

  private static ReadingChosen event(String ambiguity, String reading, String from) {
    return new ReadingChosen(
        JOMBANG,
        REGULATION,
        ambiguity,
        ChosenReading.valueOf(reading),
        LocalDate.parse(from),
        "188/1",
        "Sebab");
  }
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.regulation.ContentPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the work is, as a request (PEN-9), an application or a letter (PEN-5) says it. All optional
 * while it is a draft; which parts must be there when it counts, the regency's profile says. Texts
 * are trimmed, and null when blank.
 *
 * @param purpose why the official is needed, at most 2,000 characters, as the other texts
 * @param competence what the official must be able to do
 * @param expectedResult what the official is to deliver
 * @param periodFrom first day of the work
 * @param periodTo last day, included; at most five years from the first
 * @param nature absent where nobody has said it
 * @param decreeBasis the statute that demands a decree instead of a letter, with its article, at
 *     most 500 characters; absent where none does
 */
public record TaskContent(
    @Nullable String purpose,
    @Nullable String competence,
    @Nullable String expectedResult,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable TaskNature nature,
    @Nullable String decreeBasis) {
  private static final int LONGEST_BASIS = 500;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_YEARS = 5;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  public TaskContent {
    purpose = FreeText.trimmed(purpose);
    competence = FreeText.trimmed(competence);
    expectedResult = FreeText.trimmed(expectedResult);
    decreeBasis = FreeText.trimmed(decreeBasis);
  }

  /** Work that is neither said to be of a kind nor set by decree. */
  public TaskContent(
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo) {
    this(purpose, competence, expectedResult, periodFrom, periodTo, null, null);
  }

  /** The same work as a later letter says it. */
  public TaskContent reworded(
      @Nullable String newPurpose,
      @Nullable String newResult,
      LocalDate from,
      @Nullable LocalDate to) {
    return new TaskContent(newPurpose, competence, newResult, from, to, nature, decreeBasis);
  }

  /** The parts that a regulation may ask for and that are there. */
  public Set<ContentPart> parts() {
    Set<ContentPart> present = EnumSet.noneOf(ContentPart.class);
    if (purpose != null) {
      present.add(ContentPart.PURPOSE);
    }
    if (competence != null) {
      present.add(ContentPart.COMPETENCE);
    }
    if (expectedResult != null) {
      present.add(ContentPart.EXPECTED_RESULT);
    }
    if (periodFrom != null && periodTo != null) {
      present.add(ContentPart.DURATION);
    }
    return present;
  }

  public static FieldFault missing(ContentPart part) {
    return switch (part) {
      case PURPOSE ->
          FieldFault.of(
              "content.purpose", "maksud dan tujuan belum diisi", "the purpose is missing");
      case COMPETENCE ->
          FieldFault.of(
              "content.competence",
              "kompetensi yang dibutuhkan belum diisi",
              "the competence needed is missing");
      case EXPECTED_RESULT ->
          FieldFault.of(
              "content.expectedResult",
              "hasil yang diharapkan belum diisi",
              "the expected result is missing");
      case DURATION ->
          FieldFault.of(
              "content.periodFrom",
              "jangka waktu (tanggal mulai dan berakhir) belum diisi",
              "the duration (first and last day) is missing");
    };
  }

  /** What is wrong with what is there, whatever the profile. */
  public List<FieldFault> faults() {
    List<FieldFault> faults = new ArrayList<>();
    FreeText.fault("content.purpose", purpose, LONGEST_TEXT).ifPresent(faults::add);
    FreeText.fault("content.competence", competence, LONGEST_TEXT).ifPresent(faults::add);
    FreeText.fault("content.expectedResult", expectedResult, LONGEST_TEXT).ifPresent(faults::add);
    FreeText.fault("content.decreeBasis", decreeBasis, LONGEST_BASIS).ifPresent(faults::add);
    boolean datesAreUsable =
        isUsable("content.periodFrom", periodFrom, faults)
            & isUsable("content.periodTo", periodTo, faults);
    if (datesAreUsable && periodFrom != null && periodTo != null) {
      if (periodTo.isBefore(periodFrom)) {
        faults.add(
            FieldFault.of(
                "content.periodTo",
                "tanggal akhir mendahului tanggal mulai",
                "the end date is before the start date"));
      } else if (!periodTo.isBefore(periodFrom.plusYears(LONGEST_YEARS))) {
        faults.add(
            FieldFault.of(
                "content.periodTo",
                "jangka waktu paling lama " + LONGEST_YEARS + " tahun",
                "the period is at most " + LONGEST_YEARS + " years"));
      }
    }
    return faults;
  }

  private static boolean isUsable(String field, @Nullable LocalDate day, List<FieldFault> faults) {
    if (day == null || (!day.isBefore(EARLIEST) && !day.isAfter(LATEST))) {
      return true;
    }
    faults.add(
        FieldFault.of(
            field,
            "tahun antara " + EARLIEST.getYear() + " dan " + LATEST.getYear(),
            "a year between " + EARLIEST.getYear() + " and " + LATEST.getYear()));
    return false;
  }
}

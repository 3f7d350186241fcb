package id.sistemkerja.assignment.register.domain;

import java.time.Month;
import java.time.YearMonth;

/**
 * How a register writes its numbers: classification, sequence, unit, month in Roman numerals, year,
 * for example {@code 800.1.11.1/17/DISKOMINFO/XI/2026}.
 *
 * @param classification of the letter's subject in the archive scheme
 * @param unitCode the signatory's unit on letters
 */
public record LetterNumberFormat(String classification, String unitCode) {
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  /**
   * @param sequence from 1
   * @param signedIn the month in which the letter is signed
   */
  public LetterNumber number(RegisterId register, int sequence, Month signedIn) {
    String formatted = written(Integer.toString(sequence), signedIn, register.year());
    return new LetterNumber(register, register.year(), sequence, formatted);
  }

  /** As a draft shows it: the sequence is not known before the letter is signed. */
  public String provisional(YearMonth month) {
    return written("…", month.getMonth(), month.getYear());
  }

  private String written(String sequence, Month month, int year) {
    return String.join(
        "/", classification, sequence, unitCode, ROMAN[month.ordinal()], Integer.toString(year));
  }
}

package id.sistemkerja.assignment.register.domain;

import java.time.Month;

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
    String formatted =
        String.join(
            "/",
            classification,
            Integer.toString(sequence),
            unitCode,
            ROMAN[signedIn.ordinal()],
            Integer.toString(register.year()));
    return new LetterNumber(register, register.year(), sequence, formatted);
  }
}

package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.BilingualText;

/**
 * A column of a sheet.
 *
 * @param field as the commands' refusals name it
 * @param heading in the first row
 * @param note for who fills it in
 * @param example in the template
 */
public record Column(
    String field,
    String heading,
    Kind kind,
    boolean required,
    Choices choices,
    BilingualText note,
    String example) {
  /** How a cell is read. DIGITS: a number that is a name, and never a quantity. */
  public enum Kind {
    TEXT,
    DIGITS,
    DATE,
    CHOICE
  }
}

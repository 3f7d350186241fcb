package id.sistemkerja.orgstructure.bulk.sheet;

/**
 * A cell as it stands in the file.
 *
 * @param text of a date in ISO form; of a formula what it would show, which nobody trusts
 */
record RawCell(Kind kind, String text) {
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    ERROR
  }

  static final RawCell EMPTY = new RawCell(Kind.TEXT, "");

  boolean isEmpty() {
    return kind == Kind.TEXT && text.isBlank();
  }
}

package id.sistemkerja.kernel;

/** A text that is not a value of its type; says what the form is, in Indonesian and English. */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String indonesian;
  private final String english;

  public InvalidValue(String indonesian, String english) {
    super(english);
    this.indonesian = indonesian;
    this.english = english;
  }

  public BilingualText text() {
    return new BilingualText(indonesian, english);
  }
}

package id.sistemkerja.kernel;

/**
 * The place in a regulation on which a decision rests.
 *
 * @param regulation for example {@code Perbup Kotabaru 68/2024}
 * @param article as Indonesian law cites it, for example {@code Pasal 20 ayat (3)}
 * @param rule the catalogue's id, for example {@code PEN-9}
 */
public record Citation(String regulation, String article, String rule) {
  @Override
  public String toString() {
    return regulation + " " + article;
  }
}

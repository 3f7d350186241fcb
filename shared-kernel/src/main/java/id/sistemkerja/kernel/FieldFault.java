package id.sistemkerja.kernel;

/** One field of a request and what is wrong with it. */
public record FieldFault(String field, BilingualText fault) {
  public static FieldFault of(String field, String indonesian, String english) {
    return new FieldFault(field, new BilingualText(indonesian, english));
  }
}

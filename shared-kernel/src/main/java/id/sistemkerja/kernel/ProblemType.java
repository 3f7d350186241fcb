package id.sistemkerja.kernel;

/**
 * A kind of refusal of a command, stable for ever, on which clients switch (RFC 9457 {@code type}).
 *
 * @param slug the last part of the type's URI
 * @param status the HTTP status that goes with it
 * @param title what was wrong
 * @param remedy what to do
 */
public record ProblemType(String slug, int status, BilingualText title, BilingualText remedy) {
  private static final String BASE = "urn:sistem-kerja:problem:";

  public static ProblemType of(
      String slug, int status, String titleId, String titleEn, String remedyId, String remedyEn) {
    return new ProblemType(
        slug, status, new BilingualText(titleId, titleEn), new BilingualText(remedyId, remedyEn));
  }

  public String uri() {
    return uri(slug);
  }

  /** The type's URI, where only its slug was recorded. */
  public static String uri(String slug) {
    return BASE + slug;
  }
}

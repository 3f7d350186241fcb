package id.sistemkerja.kernel;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The same statement in Indonesian and in English. */
public record BilingualText(String id, String en) {
  private static final List<String> LANGUAGES = List.of("id", "en");

  /**
   * The language that a reader prefers (RFC 4647, lookup); Indonesian unless English is asked for.
   *
   * @param acceptLanguage as the HTTP header has it; absent or malformed it asks for nothing
   */
  public String preferredBy(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return id;
    }
    try {
      String language = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return "en".equals(language) ? en : id;
    } catch (IllegalArgumentException e) {
      return id;
    }
  }
}

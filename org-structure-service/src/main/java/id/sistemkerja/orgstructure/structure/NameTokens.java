package id.sistemkerja.orgstructure.structure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name as people search for them: without diacritics, apostrophes, capitals and
 * academic or religious titles, in any order.
 */
final class NameTokens {
  /** Titles that are written before a name; religious ones only count with their dot. */
  private static final Set<String> BEFORE =
      Set.of("prof", "dr", "drs", "dra", "drg", "drh", "ir", "apt", "ns");

  private static final Set<String> WITH_DOT = Set.of("h", "hj", "kh", "st", "se", "sh");

  /** {@code s.kom.}, {@code m.t.}, {@code a.md.kes.}; an initial such as {@code m.} is none. */
  private static final Pattern DEGREE = Pattern.compile("[a-z]{1,3}(\\.[a-z]{1,5})+\\.");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʻ]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private NameTokens() {}

  /**
   * The words of a name, or of what somebody looks for; titles stay only where nothing else was
   * written.
   */
  static List<String> of(String name) {
    int comma = name.indexOf(',');
    // what follows the first comma is degrees: S.Kom., M.T.
    List<String> words = words(comma > 0 ? name.substring(0, comma) : name, true);
    return words.isEmpty() ? words(name, false) : words;
  }

  private static List<String> words(String text, boolean withoutTitles) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text)))
        .filter(word -> !withoutTitles || !isTitle(word))
        .flatMap(word -> isInitialled(word) ? Stream.of(word.split("\\.")) : Stream.of(word))
        .map(word -> NO_LETTER.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isTitle(String word) {
    String letters = word.replace(".", "");
    return BEFORE.contains(letters)
        || word.endsWith(".") && WITH_DOT.contains(letters)
        || DEGREE.matcher(word).matches();
  }

  private static boolean isInitialled(String word) {
    return word.indexOf('.') > 0 && !word.endsWith(".");
  }

  private static String plain(String text) {
    String lower = APOSTROPHES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
        .replaceAll("")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ł", "l")
        .replace("ß", "ss")
        .replace("æ", "ae");
  }
}

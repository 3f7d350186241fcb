package id.sistemkerja.assignment.casefile;

import com.mongodb.client.model.Filters;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people find a case or a letter: without capitals and diacritics, each found by
 * its beginning. A number such as {@code 800.1.11.1/12/DISKOMINFO/2026} is one word, found from its
 * beginning and from each of its parts on.
 */
public final class Words {
  private static final int LONGEST_QUERY = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern NUMBER = Pattern.compile(".*[0-9][./].*|.*[./][0-9].*");

  private Words() {}

  /** All words under which these texts are found; absent texts have none. */
  public static List<String> of(@Nullable String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      for (String piece : pieces(text)) {
        if (isNumber(piece)) {
          for (int at = 0; at >= 0; at = next(piece, at)) {
            words.add(piece.substring(at));
          }
        }
        words.addAll(parts(piece));
      }
    }
    return List.copyOf(words);
  }

  /**
   * What finds a document by all the words of a query.
   *
   * @param query at most 200 characters
   * @throws RefusedException if nothing in it can be looked for
   */
  public static List<Bson> filters(String field, String query) {
    List<Bson> filters = new ArrayList<>();
    if (query.length() <= LONGEST_QUERY) {
      for (String piece : pieces(query)) {
        for (String word : isNumber(piece) ? List.of(piece) : parts(piece)) {
          filters.add(Filters.regex(field, "^" + Pattern.quote(word)));
        }
      }
    }
    if (filters.isEmpty()) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS,
              FieldFault.of(
                  "q",
                  "paling banyak " + LONGEST_QUERY + " karakter, sedikitnya satu huruf atau angka",
                  "at most " + LONGEST_QUERY + " characters, at least one letter or digit")));
    }
    return filters;
  }

  private static List<String> pieces(@Nullable String text) {
    return text == null
        ? List.of()
        : Stream.of(SPACE.split(plain(text)))
            .map(piece -> EDGES.matcher(piece).replaceAll(""))
            .filter(piece -> !piece.isEmpty())
            .toList();
  }

  private static List<String> parts(String piece) {
    return Arrays.stream(BETWEEN.split(piece)).filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isNumber(String piece) {
    return NUMBER.matcher(piece).matches();
  }

  /** Where the number's next part begins; -1 after the last. */
  private static int next(String number, int from) {
    int slash = number.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("");
  }
}

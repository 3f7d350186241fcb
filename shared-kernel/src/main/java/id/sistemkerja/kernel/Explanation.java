package id.sistemkerja.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the law that explains itself: a verdict, or (for a question of who) the office that
 * is named.
 *
 * @param verdict {@code Satisfied}, {@code Violated}, {@code NotApplicable}, {@code Undetermined},
 *     or {@link #NAMED}
 * @param explanation one sentence in Indonesian and in English
 * @param facts what was asked, and what the clause allows, demands or names
 */
public record Explanation(
    String verdict, Citation citation, BilingualText explanation, Map<String, String> facts) {
  /** The clause names the office, or offices, asked for. */
  public static final String NAMED = "Named";

  /** Strings and maps only, in a fixed order: what an event records. */
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", verdict);
    json.put(
        "citation",
        ordered(
            "regulation", citation.regulation(),
            "article", citation.article(),
            "rule", citation.rule()));
    json.put("explanation", ordered("id", explanation.id(), "en", explanation.en()));
    json.put("facts", new LinkedHashMap<>(facts));
    return json;
  }

  private static Map<String, String> ordered(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}

package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule says about a case, with the clause, one sentence in Indonesian and in English, and
 * the facts it rests on.
 */
public sealed interface Verdict {
  Citation citation();

  BilingualText explanation();

  Map<String, String> facts();

  record Satisfied(Citation citation, BilingualText explanation, Map<String, String> facts)
      implements Verdict {}

  record Violated(Citation citation, BilingualText explanation, Map<String, String> facts)
      implements Verdict {}

  /** The regulation has nothing to say about this case. */
  record NotApplicable(Citation citation, BilingualText explanation, Map<String, String> facts)
      implements Verdict {}

  /** A fact is missing, or the clause needs a person's judgement. */
  record Undetermined(Citation citation, BilingualText explanation, Map<String, String> facts)
      implements Verdict {}

  /** Strings and maps only, in a fixed order: what an event records of the verdict. */
  default Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", getClass().getSimpleName());
    json.put(
        "citation",
        orderedMap(
            "regulation", citation().regulation(),
            "article", citation().article(),
            "rule", citation().rule()));
    json.put("explanation", orderedMap("id", explanation().id(), "en", explanation().en()));
    json.put("facts", new LinkedHashMap<>(facts()));
    return json;
  }

  private static Map<String, String> orderedMap(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}

package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Explanation;
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

  /** The same as every answer of the law explains itself. */
  default Explanation explained() {
    return new Explanation(getClass().getSimpleName(), citation(), explanation(), facts());
  }

  /** Strings and maps only, in a fixed order: what an event records of the verdict. */
  default Map<String, Object> toJson() {
    return explained().toJson();
  }
}

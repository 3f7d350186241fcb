package id.sistemkerja.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the case when a rule is asked; {@code null} is "not known". A rule that depends
 * on something unknown answers {@link Verdict.Undetermined}.
 *
 * @param headRank rank of the unit's head
 */
public record Situation(
    @Nullable Scope scope,
    @Nullable Execution execution,
    @Nullable UnitKind apparatusKind,
    @Nullable UnitKind unitKind,
    @Nullable HeadRank headRank) {

  public static Situation unspecified() {
    return new Situation(null, null, null, null, null);
  }

  public static Situation of(Scope scope) {
    return new Situation(scope, null, null, null, null);
  }

  public static Situation of(Scope scope, Execution execution) {
    return new Situation(scope, execution, null, null, null);
  }

  public static Situation of(UnitKind apparatusKind, UnitKind unitKind) {
    return new Situation(null, null, apparatusKind, unitKind, null);
  }

  public static Situation of(UnitKind apparatusKind, UnitKind unitKind, HeadRank headRank) {
    return new Situation(null, null, apparatusKind, unitKind, headRank);
  }

  /** What is known, by name, in a fixed order; the caller may add to it. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "scope", scope);
    put(facts, "execution", execution);
    put(facts, "apparatusKind", apparatusKind);
    put(facts, "unitKind", unitKind);
    put(facts, "headRank", headRank);
    return facts;
  }

  private static void put(Map<String, String> facts, String name, @Nullable Enum<?> value) {
    if (value != null) {
      facts.put(name, value.name());
    }
  }
}

package id.sistemkerja.regulation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases for which a provision is written; an empty set is "whatever it is". */
record Selector(
    Set<Scope> scopes,
    Set<Execution> executions,
    Set<UnitKind> apparatusKinds,
    Set<UnitKind> unitKinds,
    Set<HeadRank> headRanks) {

  enum Match {
    YES,
    NO,
    /** It depends on something that is not known of the case. */
    UNKNOWN
  }

  Match match(Situation situation) {
    Match whole = Match.YES;
    for (Match part :
        new Match[] {
          in(scopes, situation.scope()),
          in(executions, situation.execution()),
          in(apparatusKinds, situation.apparatusKind()),
          in(unitKinds, situation.unitKind()),
          in(headRanks, situation.headRank())
        }) {
      if (part == Match.NO) {
        return Match.NO;
      }
      if (part == Match.UNKNOWN) {
        whole = Match.UNKNOWN;
      }
    }
    return whole;
  }

  private static <T> Match in(Set<T> allowed, @Nullable T actual) {
    if (allowed.isEmpty()) {
      return Match.YES;
    }
    if (actual == null) {
      return Match.UNKNOWN;
    }
    return allowed.contains(actual) ? Match.YES : Match.NO;
  }
}

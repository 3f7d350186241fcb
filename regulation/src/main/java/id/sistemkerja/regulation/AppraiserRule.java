package id.sistemkerja.regulation;

import id.sistemkerja.kernel.Citation;
import java.util.List;
import java.util.Set;

/**
 * Who may appraise an official: the head of a unit, by rank and by kind of that unit.
 *
 * @param rule {@code KED-4}, {@code KED-5} or {@code KED-6}
 * @param ranks allowed ranks, the one that the clause names first in front
 * @param heads kinds of unit that the appraiser may lead; empty where the clause does not say
 */
public record AppraiserRule(
    String rule, List<HeadRank> ranks, Set<UnitKind> heads, Citation citation) {
  public AppraiserRule {
    ranks = List.copyOf(ranks);
    heads = Set.copyOf(heads);
  }

  public boolean allows(HeadRank rank, UnitKind ledUnit) {
    return ranks.contains(rank) && (heads.isEmpty() || heads.contains(ledUnit));
  }
}

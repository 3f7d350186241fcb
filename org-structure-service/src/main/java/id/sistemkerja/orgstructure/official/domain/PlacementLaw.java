package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses by which a placement is judged.
 *
 * @param appraiser who may appraise this grade in this unit (rules KED-4, KED-5, KED-6)
 * @param directSuperior that the appraiser is the direct superior in the structure (rule KED-1)
 * @param lowestRank that an appraiser is at least a Pengawas (rule KED-3)
 * @param explanations of these clauses as a refusal gives them, at most one for each
 */
public record PlacementLaw(
    AppraiserRule appraiser,
    Citation directSuperior,
    Citation lowestRank,
    List<Explanation> explanations) {
  public PlacementLaw {
    // a command from a node that is not upgraded yet has none
    explanations = explanations == null ? List.of() : List.copyOf(explanations);
  }

  /** The clauses on an official of that post in that unit. */
  public static PlacementLaw of(RegulationProfile profile, UnitFacts unit, Position position) {
    AppraiserRule appraiser =
        profile.appraiser(unit.apparatusKind(), unit.kind(), Optional.ofNullable(position.grade()));
    Optional<Citation> directSuperior = cited(profile, "KED-1");
    Optional<Citation> lowestRank = cited(profile, "KED-3");
    List<Explanation> explanations = new ArrayList<>();
    explanations.add(
        profile
            .explained()
            .appraiser(unit.apparatusKind(), unit.kind(), Optional.ofNullable(position.grade())));
    directSuperior.ifPresent(clause ->
        explanations.add(
            profile.explained().broken("KED-1", Map.of("position", position.kind().name()))));
    lowestRank.ifPresent(clause ->
        explanations.add(
            profile
                .allows("KED-3", HeadRank.FUNCTIONAL.name(), Situation.unspecified())
                .explained()));
    return new PlacementLaw(
        appraiser,
        directSuperior.orElse(appraiser.citation()),
        lowestRank.orElse(appraiser.citation()),
        explanations);
  }

  /** The explanation of the clause, if there is one. */
  Optional<Explanation> on(Citation clause) {
    return explanations.stream().filter(e -> e.citation().rule().equals(clause.rule())).findFirst();
  }

  private static Optional<Citation> cited(RegulationProfile profile, String rule) {
    return profile.entry(rule).citations().stream().findFirst();
  }

  /**
   * The unit whose head the regulation names: of the ranks in the order of the clause, the nearest
   * in the line.
   *
   * @param line the unit of the placement and those above it, nearest first
   */
  public Optional<UnitFacts> recommended(List<UnitFacts> line) {
    for (HeadRank rank : appraiser.ranks()) {
      for (UnitFacts unit : line) {
        if (unit.rank() == rank && appraiser.allows(rank, unit.kind())) {
          return Optional.of(unit);
        }
      }
    }
    return Optional.empty();
  }
}

package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.List;
import java.util.Optional;

/**
 * The clauses by which a placement is judged.
 *
 * @param appraiser who may appraise this grade in this unit (rules KED-4, KED-5, KED-6)
 * @param directSuperior that the appraiser is the direct superior in the structure (rule KED-1)
 * @param lowestRank that an appraiser is at least a Pengawas (rule KED-3)
 */
public record PlacementLaw(AppraiserRule appraiser, Citation directSuperior, Citation lowestRank) {

  /** The clauses on an official of that post in that unit. */
  public static PlacementLaw of(RegulationProfile profile, UnitFacts unit, Position position) {
    AppraiserRule appraiser =
        profile.appraiser(unit.apparatusKind(), unit.kind(), Optional.ofNullable(position.grade()));
    return new PlacementLaw(
        appraiser,
        cited(profile, "KED-1").orElse(appraiser.citation()),
        cited(profile, "KED-3").orElse(appraiser.citation()));
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

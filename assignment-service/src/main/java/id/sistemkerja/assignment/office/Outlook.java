package id.sistemkerja.assignment.office;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would follow today, said before anything is sent. It promises nothing: structure and law are
 * asked again when the command comes.
 *
 * @param owner whose target the work would serve
 * @param asked whose word is needed, in the order in which they are asked
 * @param signatory who signs the letter
 * @param copies who learns of it at once
 */
public record Outlook(
    String profileVersion,
    Scope scope,
    EmployeeId officialId,
    String officialName,
    Office owner,
    List<Part> asked,
    Part signatory,
    List<Copy> copies) {

  /**
   * @param office absent where the structure has nobody for the part: it would be refused
   * @param citation the clause that gives it to them
   */
  public record Part(@Nullable Office office, Citation citation) {
    public static Part of(PartyRule rule, Map<Party, Office> parties) {
      return new Part(parties.get(rule.party()), rule.citation());
    }
  }

  public static Outlook of(
      Involvement involvement,
      RegulationProfile profile,
      Map<Party, Office> parties,
      List<Part> asked,
      List<Copy> copies) {
    return new Outlook(
        involvement.profileVersion(),
        involvement.scope(),
        involvement.official().id(),
        involvement.official().name(),
        involvement.owner(),
        asked,
        Part.of(profile.letterSignatory(involvement.scope(), Execution.INDIVIDUAL), parties),
        copies);
  }
}

package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.regulation.RuleEntry.Status;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a regulation is formalised.
 *
 * @param clauses distinct clauses that the profile cites
 * @param reasons by rule, why it is not formalised, in whole or in part
 */
record Coverage(
    int formalised,
    int covered,
    int silent,
    int notFormalised,
    int clauses,
    Map<String, BilingualText> reasons) {

  static Coverage of(RegulationProfile profile) {
    List<RuleEntry> entries = profile.entries();
    Set<String> clauses = new LinkedHashSet<>();
    Map<String, BilingualText> reasons = new LinkedHashMap<>();
    for (RuleEntry entry : entries) {
      entry.citations().stream()
          .map(Citation::article)
          .filter(article -> !article.startsWith(Sentences.SILENT))
          .forEach(clauses::add);
      entry.notFormalised().ifPresent(reason -> reasons.put(entry.rule(), reason));
    }
    return new Coverage(
        count(entries, Status.FORMALISED),
        count(entries, Status.COVERED),
        count(entries, Status.SILENT),
        count(entries, Status.NOT_FORMALISED),
        clauses.size(),
        Collections.unmodifiableMap(reasons));
  }

  /** Rules that have values, and a part that is not formalised. */
  int inPart() {
    return reasons.size() - notFormalised;
  }

  int rules() {
    return formalised + covered + silent + notFormalised;
  }

  private static int count(List<RuleEntry> entries, Status status) {
    return (int) entries.stream().filter(entry -> entry.status() == status).count();
  }
}

package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Explanation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The profile's answers to questions of who, each with its clause, its facts and a sentence. The
 * methods have the names, and the exceptions, of the questions of {@link RegulationProfile}.
 */
public final class Explanations {
  private static final String VIOLATED = Verdict.Violated.class.getSimpleName();

  private final RegulationProfile profile;

  Explanations(RegulationProfile profile) {
    this.profile = profile;
  }

  public Explanation letterSignatory(Scope scope, Execution execution) {
    return named(
        profile.letterSignatory(scope, execution),
        Situation.of(scope, execution),
        "Surat penugasan ditandatangani ",
        "The assignment letter is signed by ");
  }

  public Explanation requestAddressee(Scope scope) {
    return named(
        profile.requestAddressee(scope),
        Situation.of(scope),
        "Surat permohonan ditujukan kepada ",
        "The request is addressed to ");
  }

  public List<Explanation> requestCopies(Scope scope) {
    return profile.requestCopies(scope).stream()
        .map(rule ->
            named(
                rule,
                Situation.of(scope),
                "Surat permohonan ditembuskan kepada ",
                "The request is copied to "))
        .toList();
  }

  public Optional<Explanation> recommendation(Scope scope) {
    return profile
        .recommendation(scope)
        .map(rule ->
            named(
                rule,
                Situation.of(scope),
                "Persetujuan memerlukan rekomendasi ",
                "An approval needs the recommendation of "));
  }

  public List<Explanation> letterCopies(Scope scope) {
    return profile.letterCopies(scope).stream()
        .map(rule ->
            named(
                rule,
                Situation.of(scope),
                "Surat penugasan ditembuskan kepada ",
                "The assignment letter is copied to "))
        .toList();
  }

  public Explanation reportRecipient(Execution execution) {
    return named(
        profile.reportRecipient(execution),
        new Situation(null, execution, null, null, null),
        "Laporan disampaikan kepada ",
        "The report goes to ");
  }

  public Explanation evaluationChain(UnitKind apparatusKind, UnitKind unitKind, HeadRank headRank) {
    EvaluationChain chain = profile.evaluationChain(apparatusKind, unitKind, headRank);
    Map<String, String> facts = Situation.of(apparatusKind, unitKind, headRank).facts();
    facts.put("reviewers", names(chain.reviewers()));
    List<BilingualText> labels = chain.reviewers().stream().map(Labels::of).toList();
    BilingualText last = labels.getLast();
    List<BilingualText> before = labels.subList(0, labels.size() - 1);
    return explained(
        chain.citation(),
        before.isEmpty()
            ? new BilingualText(
                "Hasil ditinjau dan diterima " + last.id(),
                "Results are reviewed and accepted by " + last.en())
            : new BilingualText(
                "Hasil ditinjau "
                    + Labels.joinedId(before, ", lalu ")
                    + ", lalu diterima "
                    + last.id(),
                "Results are reviewed by "
                    + Labels.joinedEn(before, ", then ")
                    + ", then accepted by "
                    + last.en()),
        facts);
  }

  public Explanation appraiser(
      UnitKind apparatusKind, UnitKind unitKind, Optional<FunctionalGrade> grade) {
    AppraiserRule rule = profile.appraiser(apparatusKind, unitKind, grade);
    Map<String, String> facts = Situation.of(apparatusKind, unitKind).facts();
    facts.put("grade", grade.map(Enum::name).orElse("OPERATIONAL"));
    facts.put("ranks", names(rule.ranks()));
    List<UnitKind> heads = rule.heads().stream().sorted().toList();
    if (!heads.isEmpty()) {
      facts.put("heads", names(heads));
    }
    BilingualText official = grade.map(Labels::of).orElse(Labels.OPERATIONAL);
    List<BilingualText> ranks = rule.ranks().stream().map(Labels::of).toList();
    List<BilingualText> led = heads.stream().map(Labels::of).toList();
    return explained(
        rule.citation(),
        new BilingualText(
            "Penilai "
                + official.id()
                + " ialah "
                + Labels.joinedId(ranks, " atau ")
                + (led.isEmpty() ? "" : " yang memimpin " + Labels.joinedId(led, " atau ")),
            "The appraiser of "
                + official.en()
                + " is "
                + Labels.joinedEn(ranks, " or ")
                + (led.isEmpty() ? "" : " who leads " + Labels.joinedEn(led, " or "))),
        facts);
  }

  /**
   * A rule in the words of the profile, as something that is broken.
   *
   * @param met what was found, beside what the rule demands
   */
  public Explanation broken(String rule, Map<String, String> met) {
    RuleEntry entry = profile.entry(rule);
    BilingualText says = entry.paraphrase();
    return new Explanation(
        VIOLATED,
        entry.citations().getFirst(),
        Sentences.by(
            new BilingualText(withoutEnd(says.id()), withoutEnd(says.en())),
            entry.citations().getFirst()),
        Collections.unmodifiableMap(new LinkedHashMap<>(met)));
  }

  private static String withoutEnd(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** The clause on the appraiser, where the head of such a unit was to appraise. */
  public static Explanation notTheAppraiser(Explanation clause, HeadRank rank, UnitKind unit) {
    Map<String, String> met = new LinkedHashMap<>();
    met.put("askedRank", rank.name());
    met.put("askedUnitKind", unit.name());
    BilingualText head = Labels.of(rank);
    BilingualText led = Labels.of(unit);
    return broken(
        clause,
        new BilingualText(
            "Yang diusulkan, " + head.id() + " pada " + led.id() + ", tidak termasuk.",
            "The one proposed, " + head.en() + " of " + led.en() + ", is not among them."),
        met);
  }

  /**
   * The clause on the appraiser, where nobody that it names leads the unit or one above.
   *
   * @param line the ranks of those who do, nearest first
   */
  public static Explanation noAppraiser(Explanation clause, List<HeadRank> line) {
    List<BilingualText> heads = line.stream().distinct().map(Labels::of).toList();
    return broken(
        clause,
        new BilingualText(
            "Unit ini dan yang di atasnya dipimpin " + Labels.joinedId(heads, ", ") + ".",
            "This unit and those above are led by " + Labels.joinedEn(heads, ", ") + "."),
        Map.of("line", names(line)));
  }

  private static Explanation broken(
      Explanation clause, BilingualText finding, Map<String, String> met) {
    Map<String, String> facts = new LinkedHashMap<>(clause.facts());
    facts.putAll(met);
    return new Explanation(
        VIOLATED,
        clause.citation(),
        new BilingualText(
            clause.explanation().id() + " " + finding.id(),
            clause.explanation().en() + " " + finding.en()),
        Collections.unmodifiableMap(facts));
  }

  private static Explanation named(PartyRule rule, Situation situation, String id, String en) {
    Map<String, String> facts = situation.facts();
    facts.put("party", rule.party().name());
    BilingualText label = Labels.of(rule.party());
    return explained(rule.citation(), new BilingualText(id + label.id(), en + label.en()), facts);
  }

  private static Explanation explained(
      Citation citation, BilingualText statement, Map<String, String> facts) {
    return new Explanation(
        Explanation.NAMED,
        citation,
        Sentences.by(statement, citation),
        Collections.unmodifiableMap(facts));
  }

  private static String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}

package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.Provision.Part;
import id.sistemkerja.regulation.Selector.Match;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A regency's regulation on its work system, as it stands from one day on. Immutable. The catalogue
 * has checked it: every question below has exactly one answer.
 */
public final class RegulationProfile {
  /** Stands before each chosen ambiguity in a version. */
  static final String CHOICE = "+";

  private static final Pattern OF_A_REGENT =
      Pattern.compile("Peraturan Bupati (.+?) Nomor ", Pattern.CASE_INSENSITIVE);

  private final Identity identity;
  private final Map<String, RuleEntry> entries;
  private final List<OtherClause> otherClauses;

  /** With those of readings that are not chosen: from here other choices are derived. */
  private final Map<String, List<Provision>> stated;

  private final Map<String, List<Provision>> provisions;

  /** Kept apart: the loader asks for them in every kind of place, under every reading. */
  private final List<Provision.Chain> chains;

  private final List<Provision.Appraisal> appraisals;
  private final Set<String> chosen;
  private final String version;

  /** What the regulation is, and which of its editions this one is. */
  record Identity(
      String file,
      RegencyCode regency,
      String number,
      String title,
      String shortTitle,
      int edition,
      LocalDate effectiveFrom) {

    String regulation() {
      return regency + ":" + number;
    }

    String version() {
      return regulation() + ":" + edition;
    }
  }

  RegulationProfile(
      Identity identity,
      Map<String, RuleEntry> entries,
      List<OtherClause> otherClauses,
      Map<String, List<Provision>> stated,
      Set<String> chosen) {
    this.identity = identity;
    this.entries = entries;
    this.otherClauses = otherClauses;
    this.stated = stated;
    this.chosen = inOrder(chosen);
    this.version =
        identity.version()
            + this.chosen.stream().map(id -> CHOICE + id).collect(Collectors.joining());
    Map<String, List<Provision>> holding = new LinkedHashMap<>();
    stated.forEach((rule, all) ->
        holding.put(rule, all.stream().filter(p -> p.basis().holds(chosen)).toList()));
    this.provisions = Collections.unmodifiableMap(holding);
    this.chains = all(Provision.Chain.class).filter(chain -> chain.variantOf().isEmpty()).toList();
    this.appraisals = all(Provision.Appraisal.class).toList();
  }

  /**
   * Regency, number and year of the regulation, edition, and the ambiguities of which the other
   * reading was chosen, in the order of their numbers: {@code 63.02:68-2024:1} or {@code
   * 35.17:122-2023:1+A-1+A-3}.
   */
  public String version() {
    return version;
  }

  /** Regency, number and year, whatever the edition: {@code 35.17:122-2023}. */
  public String regulation() {
    return identity.regulation();
  }

  /** The readings of unclear clauses, in the order of the profile, chosen or not. */
  public List<Reading> readings() {
    return entries.values().stream().flatMap(entry -> entry.readings().stream()).toList();
  }

  /** One of {@link #readings}. */
  public Optional<Reading> reading(String ambiguity) {
    return readings().stream().filter(r -> r.ambiguity().equals(ambiguity)).findFirst();
  }

  /** The clauses whose values change with the reading; those of its rule, where none does. */
  public List<Citation> clausesOf(String ambiguity) {
    List<Citation> resting =
        stated.values().stream()
            .flatMap(List::stream)
            .map(Provision::basis)
            .filter(b -> b.restsOn().contains(ambiguity) || b.otherReadings().contains(ambiguity))
            .map(Provision.Basis::citation)
            .distinct()
            .toList();
    return resting.isEmpty() ? ruleOf(ambiguity).citations() : resting;
  }

  /**
   * The rule under which an unclear clause stands.
   *
   * @throws IllegalArgumentException if the regulation has no such ambiguity
   */
  public RuleEntry ruleOf(String ambiguity) {
    return entries.values().stream()
        .filter(e -> e.readings().stream().anyMatch(r -> r.ambiguity().equals(ambiguity)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no ambiguity " + ambiguity + " in profile " + version));
  }

  /**
   * The questions that it leaves open or answers twice, in English. The catalogue has checked every
   * other reading alone and all of them together; between these, two may not go together.
   */
  public List<String> faults() {
    Faults faults = new Faults(identity.file());
    ProfileChecks.check(faults, this, Set.of(), Set.of(), new HashSet<>(), 0);
    return faults.texts();
  }

  /** Ambiguities of which the other reading was chosen. */
  public Set<String> chosen() {
    return chosen;
  }

  /**
   * The same edition with the other reading of these ambiguities, beside those chosen already. The
   * catalogue has checked each of them alone and all of them together.
   *
   * @param ambiguities for example {@code A-1}
   * @throws IllegalArgumentException if one of them has no other reading that can be chosen
   */
  public RegulationProfile with(Set<String> ambiguities) {
    Set<String> selectable =
        readings().stream()
            .filter(Reading::selectable)
            .map(Reading::ambiguity)
            .collect(Collectors.toSet());
    for (String ambiguity : ambiguities) {
      if (!selectable.contains(ambiguity)) {
        throw new IllegalArgumentException(
            "no other reading of " + ambiguity + " can be chosen in profile " + version);
      }
    }
    Set<String> all = new LinkedHashSet<>(chosen);
    all.addAll(ambiguities);
    return all.equals(chosen)
        ? this
        : new RegulationProfile(identity, entries, otherClauses, stated, all);
  }

  private static Set<String> inOrder(Set<String> ambiguities) {
    return Collections.unmodifiableSet(
        ambiguities.stream()
            .sorted(
                Comparator.comparingInt((String id) -> Integer.parseInt(id.substring(2)))
                    .thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)));
  }

  public RegencyCode regency() {
    return identity.regency();
  }

  /** The regulation's full title, in Indonesian. */
  public String title() {
    return identity.title();
  }

  /** As it is cited: {@code Perbup Kotabaru 68/2024}. */
  public String shortTitle() {
    return identity.shortTitle();
  }

  /** As letters name it, from the title: {@code Kabupaten Kotabaru}. */
  public String regencyName() {
    Matcher title = OF_A_REGENT.matcher(identity.title());
    return "Kabupaten " + (title.find() ? title.group(1) : regency());
  }

  /** First day of this edition. */
  public LocalDate effectiveFrom() {
    return identity.effectiveFrom();
  }

  /** Name of the file from which it was read. */
  public String file() {
    return identity.file();
  }

  /** Clauses that belong to no rule, in the order of the profile. */
  public List<OtherClause> otherClauses() {
    return otherClauses;
  }

  /** Every rule of the catalogue, in the order of the profile. */
  public List<RuleEntry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * @throws IllegalArgumentException if the catalogue has no such rule
   */
  public RuleEntry entry(String rule) {
    RuleEntry entry = entries.get(rule);
    if (entry == null) {
      throw new IllegalArgumentException("no rule " + rule + " in profile " + version);
    }
    return entry;
  }

  /** The answers to questions of who, with their clauses and sentences. */
  public Explanations explained() {
    return new Explanations(this);
  }

  /** PEN-1: whether an assignment may reach so far. */
  public Verdict scopeAllowed(Scope scope) {
    return allows("PEN-1", scope.name(), Situation.unspecified());
  }

  /** PEN-7: whether an assignment of this scope starts with a request letter at all. */
  public boolean requestNeeded(Scope scope) {
    return !parties("PEN-7", Part.ADDRESSEE, Situation.of(scope)).isEmpty();
  }

  /** PEN-9: whether the request has all the parts that it must have. */
  public Verdict requestContent(Scope scope, Execution execution, Set<ContentPart> present) {
    return requires(
        "PEN-9",
        present.stream().map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new)),
        Situation.of(scope, execution));
  }

  /**
   * PEN-7: who answers the request.
   *
   * @throws IllegalArgumentException for a scope that needs no request, see {@link #requestNeeded}
   */
  public PartyRule requestAddressee(Scope scope) {
    return only("PEN-7", Part.ADDRESSEE, Situation.of(scope));
  }

  /** PEN-7: who gets a copy of the request; none for a scope that needs no request. */
  public List<PartyRule> requestCopies(Scope scope) {
    return parties("PEN-7", Part.COPY, Situation.of(scope));
  }

  /** PEN-8: whose recommendation an approval needs, if anybody's. */
  public Optional<PartyRule> recommendation(Scope scope) {
    return parties("PEN-8", Part.RECOMMENDATION, Situation.of(scope)).stream().findFirst();
  }

  /** PEN-8: a refusal of a request gives its reason. */
  public Verdict refusalReason(boolean reasonGiven) {
    return requires("PEN-8", reasonGiven ? Set.of("REASON") : Set.of(), Situation.unspecified());
  }

  /** PEN-6: who signs the assignment letter. */
  public PartyRule letterSignatory(Scope scope, Execution execution) {
    return only("PEN-6", Part.SIGNATORY, Situation.of(scope, execution));
  }

  /** PEN-11 and common behaviour: who gets a copy of the assignment letter. */
  public List<PartyRule> letterCopies(Scope scope) {
    return parties("PEN-11", Part.COPY, Situation.of(scope));
  }

  /** LAP-1 for an individual, LAP-3 for the lead of a team: who receives the report. */
  public PartyRule reportRecipient(Execution execution) {
    return switch (execution) {
      case INDIVIDUAL -> only("LAP-1", Part.RECIPIENT, Situation.unspecified());
      case TEAM -> only("LAP-3", Part.RECIPIENT, Situation.unspecified());
    };
  }

  /**
   * MEK: who reviews and accepts results for the owner's unit.
   *
   * @param apparatusKind kind of the owner's apparatus
   * @param unitKind kind of the owner's unit
   * @param headRank rank of the head of the owner's unit
   * @throws IllegalArgumentException if such a unit cannot stand in such an apparatus, see {@link
   *     UnitKind#canStandIn}
   */
  public EvaluationChain evaluationChain(
      UnitKind apparatusKind, UnitKind unitKind, HeadRank headRank) {
    requirePlace(apparatusKind, unitKind);
    Provision.Chain chain = chains(Situation.of(apparatusKind, unitKind, headRank)).getFirst();
    Citation citation = chain.basis().citation();
    return new EvaluationChain(citation.rule(), chain.reviewers(), citation);
  }

  /**
   * KED-4 to KED-6: who may appraise an official who stands in that unit.
   *
   * @param grade empty for operational staff (Pelaksana)
   * @throws IllegalArgumentException if such a unit cannot stand in such an apparatus
   */
  public AppraiserRule appraiser(
      UnitKind apparatusKind, UnitKind unitKind, Optional<FunctionalGrade> grade) {
    requirePlace(apparatusKind, unitKind);
    Provision.Appraisal found = appraisals(Situation.of(apparatusKind, unitKind), grade).getFirst();
    Citation citation = found.basis().citation();
    return new AppraiserRule(citation.rule(), found.ranks(), found.heads(), citation);
  }

  /**
   * Whether a rule that lists what is allowed lists this value.
   *
   * @param rule for example {@code TIM-3}
   * @param value for example {@code PENGAWAS}
   * @throws IllegalArgumentException if the catalogue has no such rule
   */
  public Verdict allows(String rule, String value, Situation situation) {
    RuleEntry entry = entry(rule);
    Map<String, String> facts = situation.facts();
    facts.put("asked", value);
    List<Provision.Permission> inForce = inForce(rule, Provision.Permission.class);
    if (inForce.isEmpty()) {
      return withoutValues(entry, facts);
    }
    Provision.Permission refusing = null;
    boolean dependsOnUnknown = false;
    for (Provision.Permission permission : inForce) {
      Match match = permission.basis().where().match(situation);
      if (match == Match.YES && permission.values().containsKey(value)) {
        facts.put("allowed", String.join(", ", permission.values().keySet()));
        return new Verdict.Satisfied(
            permission.basis().citation(),
            Sentences.allowed(permission, value),
            unmodifiable(facts));
      }
      if (match == Match.YES && refusing == null) {
        refusing = permission;
      }
      dependsOnUnknown |= match == Match.UNKNOWN && permission.values().containsKey(value);
    }
    if (dependsOnUnknown) {
      return undetermined(inForce.getFirst(), facts);
    }
    if (refusing == null) {
      return notApplicable(inForce.getFirst(), facts);
    }
    facts.put("allowed", String.join(", ", refusing.values().keySet()));
    return new Verdict.Violated(
        refusing.basis().citation(), Sentences.notAllowed(refusing), unmodifiable(facts));
  }

  /**
   * Whether all that a rule demands is there.
   *
   * @param rule for example {@code PEN-5}
   * @throws IllegalArgumentException if the catalogue has no such rule
   */
  public Verdict requires(String rule, Set<String> present, Situation situation) {
    RuleEntry entry = entry(rule);
    Map<String, String> facts = situation.facts();
    facts.put("present", present.stream().sorted().collect(Collectors.joining(", ")));
    List<Provision.Requirement> inForce = inForce(rule, Provision.Requirement.class);
    if (inForce.isEmpty()) {
      return withoutValues(entry, facts);
    }
    Provision.Requirement matching = null;
    Provision.Requirement unknown = null;
    for (Provision.Requirement requirement : inForce) {
      switch (requirement.basis().where().match(situation)) {
        case YES -> matching = matching == null ? requirement : matching;
        case UNKNOWN -> unknown = unknown == null ? requirement : unknown;
        case NO -> {}
      }
    }
    if (matching == null) {
      return unknown == null
          ? notApplicable(inForce.getFirst(), facts)
          : undetermined(unknown, facts);
    }
    facts.put("required", String.join(", ", matching.values().keySet()));
    List<String> missing =
        matching.values().keySet().stream().filter(part -> !present.contains(part)).toList();
    if (missing.isEmpty()) {
      return new Verdict.Satisfied(
          matching.basis().citation(), Sentences.complete(matching), unmodifiable(facts));
    }
    facts.put("missing", String.join(", ", missing));
    return new Verdict.Violated(
        matching.basis().citation(), Sentences.lacks(matching, missing), unmodifiable(facts));
  }

  /**
   * What a rule prefers among the values that it allows, the first above all; none where it leaves
   * the choice free.
   *
   * @param rule for example {@code TIM-3}
   * @throws IllegalArgumentException if the catalogue has no such rule
   */
  public Optional<Preference> preference(String rule, Situation situation) {
    entry(rule);
    return inForce(rule, Provision.Preference.class).stream()
        .filter(p -> p.basis().where().match(situation) == Match.YES)
        .findFirst()
        .map(p -> new Preference(p.subject(), p.values(), p.basis().citation()));
  }

  List<Provision.PartyNamed> named(String rule, Part part, Situation situation) {
    return inForce(rule, Provision.PartyNamed.class).stream()
        .filter(named -> named.part() == part)
        .filter(named -> named.basis().where().match(situation) == Match.YES)
        .toList();
  }

  List<Provision.Chain> chains(Situation situation) {
    return chains.stream()
        .filter(chain -> chain.basis().where().match(situation) == Match.YES)
        .toList();
  }

  List<Provision.Appraisal> appraisals(Situation situation, Optional<FunctionalGrade> grade) {
    return appraisals.stream()
        .filter(a -> grade.map(a.grades()::contains).orElse(a.operational()))
        .filter(a -> a.basis().where().match(situation) == Match.YES)
        .toList();
  }

  private <P extends Provision> Stream<P> all(Class<P> type) {
    return provisions.values().stream()
        .flatMap(List::stream)
        .filter(type::isInstance)
        .map(type::cast);
  }

  <P extends Provision> List<P> inForce(String rule, Class<P> type) {
    return provisions.getOrDefault(rule, List.of()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private List<PartyRule> parties(String rule, Part part, Situation situation) {
    return named(rule, part, situation).stream()
        .map(named -> new PartyRule(named.party(), named.basis().citation()))
        .toList();
  }

  private PartyRule only(String rule, Part part, Situation situation) {
    return parties(rule, part, situation).stream()
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                rule + " of " + version + " names no " + part + " for " + situation));
  }

  private static void requirePlace(UnitKind apparatusKind, UnitKind unitKind) {
    if (!unitKind.canStandIn(apparatusKind)) {
      throw new IllegalArgumentException(
          "a unit of kind " + unitKind + " cannot stand in an apparatus of kind " + apparatusKind);
    }
  }

  private Verdict withoutValues(RuleEntry entry, Map<String, String> facts) {
    Citation citation =
        entry.citations().isEmpty()
            ? new Citation(identity.shortTitle(), Sentences.SILENT, entry.rule())
            : entry.citations().getFirst();
    BilingualText remark = entry.remark().orElse(entry.paraphrase());
    return switch (entry.status()) {
      case SILENT -> new Verdict.NotApplicable(citation, remark, unmodifiable(facts));
      // it has values, but of another kind: it demands, or restricts, nothing of this kind
      case FORMALISED ->
          new Verdict.NotApplicable(
              citation, Sentences.notApplicable(citation), unmodifiable(facts));
      case COVERED, NOT_FORMALISED ->
          new Verdict.Undetermined(citation, remark, unmodifiable(facts));
    };
  }

  private static Verdict undetermined(Provision provision, Map<String, String> facts) {
    Citation citation = provision.basis().citation();
    return new Verdict.Undetermined(
        citation, Sentences.dependsOnUnknown(citation), unmodifiable(facts));
  }

  private static Verdict notApplicable(Provision provision, Map<String, String> facts) {
    Citation citation = provision.basis().citation();
    return new Verdict.NotApplicable(
        citation, Sentences.notApplicable(citation), unmodifiable(facts));
  }

  private static Map<String, String> unmodifiable(Map<String, String> facts) {
    return Collections.unmodifiableMap(facts);
  }

  @Override
  public String toString() {
    return version;
  }
}

package id.sistemkerja.orgstructure.readings.read;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.readings.domain.ChosenReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsProblems;
import id.sistemkerja.orgstructure.readings.read.ReadingsView.Choice;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.Reading;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import id.sistemkerja.regulation.RuleEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/regulations")
@Tag(name = "regulations")
final class RegulationReadApi {
  /** How long a read waits for the caller's own write to arrive. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Regulations regulations;
  private final Views<ReadingsView> views;
  private final Today today;

  RegulationReadApi(Regulations regulations, Views<ReadingsView> views, Today today) {
    this.regulations = regulations;
    this.views = views;
    this.today = today;
  }

  /**
   * An edition of a regulation.
   *
   * @param version with the readings chosen as of the day, where it is the edition in force
   * @param inForce whether it is the one in force on the day
   * @param unclear how many of its clauses are unclear
   */
  record Edition(
      String version,
      String regulation,
      String title,
      String shortTitle,
      LocalDate effectiveFrom,
      boolean inForce,
      int unclear,
      Set<String> chosen) {}

  record Editions(LocalDate asOf, List<Edition> items) {}

  @GetMapping
  @Operation(summary = "The regulations of the caller's regency, in all their editions")
  Editions list(@RequestParam(required = false) @Nullable LocalDate asOf, Caller caller) {
    LocalDate day = day(asOf);
    Optional<RegulationProfile> inForce = inForce(caller.regency(), day);
    return new Editions(
        day,
        editions(caller.regency())
            .sorted(Comparator.comparing(RegulationProfile::effectiveFrom))
            .map(edition -> {
              boolean holds =
                  inForce
                      .filter(p -> p.effectiveFrom().equals(edition.effectiveFrom()))
                      .isPresent();
              return edition(holds ? inForce.get() : edition, holds);
            })
            .toList());
  }

  private static Edition edition(RegulationProfile profile, boolean inForce) {
    return new Edition(
        profile.version(),
        profile.regulation(),
        profile.title(),
        profile.shortTitle(),
        profile.effectiveFrom(),
        inForce,
        profile.readings().size(),
        profile.chosen());
  }

  /**
   * A rule of the catalogue as a regulation has it.
   *
   * @param says in our own words
   * @param see the rule that holds its values, where it is covered
   * @param remark why it has no values, or not for everything
   * @param readings ids of its unclear clauses
   */
  record Rule(
      String rule,
      RuleEntry.Status status,
      BilingualText says,
      List<Citation> citations,
      @Nullable String see,
      @Nullable BilingualText remark,
      List<String> readings) {
    static Rule of(RuleEntry entry) {
      return new Rule(
          entry.rule(),
          entry.status(),
          entry.paraphrase(),
          entry.citations(),
          entry.see().orElse(null),
          entry.remark().orElse(null),
          entry.readings().stream().map(Reading::ambiguity).toList());
    }
  }

  /** A clause that belongs to no rule, and why. */
  record NoRule(String article, BilingualText says, BilingualText why) {}

  record Regulation(Edition edition, List<Rule> rules, List<NoRule> otherClauses) {}

  @GetMapping("/{id}")
  @Operation(
      summary = "A regulation of the caller's regency, rule by rule with its articles",
      description =
          "`id` is a regulation (`35.17:122-2023`: the edition in force on the day), or the version"
              + " that a case names (`35.17:122-2023:1+A-1`).")
  Regulation one(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      Caller caller) {
    LocalDate day = day(asOf);
    RegulationProfile profile = profile(id, caller.regency(), day);
    return new Regulation(
        edition(
            profile,
            inForce(caller.regency(), day)
                .filter(p -> p.effectiveFrom().equals(profile.effectiveFrom()))
                .isPresent()),
        profile.entries().stream().map(Rule::of).toList(),
        profile.otherClauses().stream()
            .map(
                clause -> new NoRule(clause.article(), clause.paraphrase(), clause.notFormalised()))
            .toList());
  }

  /** A rule in one regency. */
  record Elsewhere(
      RegencyCode regency, RuleEntry.Status status, BilingualText says, List<Citation> citations) {}

  record Compared(String rule, List<Elsewhere> regencies) {}

  record ComparedRegency(RegencyCode regency, String name, String shortTitle, String version) {}

  record Comparison(LocalDate asOf, List<ComparedRegency> regencies, List<Compared> rules) {}

  @GetMapping("/comparison")
  @Operation(
      summary = "Every regency's regulation in force side by side, rule by rule",
      description =
          "Regulations are public. Evaluation chains (MEK-…) differ in number and are left out;"
              + " other regencies' chosen readings are their own business.")
  Comparison comparison(@RequestParam(required = false) @Nullable LocalDate asOf, Caller caller) {
    LocalDate day = day(asOf);
    List<RegulationProfile> inForce =
        regulations.catalogue().all().stream()
            .map(RegulationProfile::regency)
            .distinct()
            .sorted(
                Comparator.comparing((RegencyCode r) -> !r.equals(caller.regency()))
                    .thenComparing(RegencyCode::value))
            .flatMap(regency -> onlyOurs(regency, day).stream())
            .toList();
    List<String> rules =
        inForce.stream()
            .flatMap(profile -> profile.entries().stream())
            .map(RuleEntry::rule)
            .filter(rule -> !rule.startsWith("MEK-"))
            .distinct()
            .toList();
    return new Comparison(
        day,
        inForce.stream()
            .map(
                p -> new ComparedRegency(p.regency(), p.regencyName(), p.shortTitle(), p.version()))
            .toList(),
        rules.stream()
            .map(rule ->
                new Compared(
                    rule, inForce.stream().map(profile -> elsewhere(profile, rule)).toList()))
            .toList());
  }

  private static Elsewhere elsewhere(RegulationProfile profile, String rule) {
    RuleEntry entry = profile.entry(rule);
    return new Elsewhere(profile.regency(), entry.status(), entry.paraphrase(), entry.citations());
  }

  private Optional<RegulationProfile> onlyOurs(RegencyCode regency, LocalDate day) {
    try {
      return Optional.of(regulations.catalogue().inForce(regency, day));
    } catch (NoRegulationInForce none) {
      return Optional.empty();
    }
  }

  /**
   * An unclear clause.
   *
   * @param unclear what is unclear, and why we read it so
   * @param other absent where no other reading can be chosen
   * @param whyNotSelectable present where none can
   * @param since absent while nothing was chosen, and ours holds from the first day
   * @param choices every one that was made, those for later days among them
   */
  record UnclearClause(
      String id,
      String rule,
      BilingualText unclear,
      BilingualText ours,
      @Nullable BilingualText other,
      boolean selectable,
      @Nullable BilingualText whyNotSelectable,
      List<Citation> citations,
      ChosenReading chosen,
      @Nullable LocalDate since,
      List<Choice> choices) {}

  /**
   * @param version of the choices, for {@code If-Match}
   * @param edition of the regulation, with the readings chosen as of the day
   */
  record Readings(LocalDate asOf, long version, Edition edition, List<UnclearClause> items) {}

  @GetMapping("/{id}/readings")
  @Operation(
      summary = "Every unclear clause with both readings: which is chosen, since when, by whom",
      description =
          "With `minVersion` (from the receipt of a choice) it waits up to 5 s until the answer"
              + " includes that choice.")
  ResponseEntity<Readings> readings(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "0") long minVersion,
      Caller caller) {
    LocalDate day = day(asOf);
    RegulationProfile profile = profile(id, caller.regency(), day);
    // a version says itself what is chosen, whatever the day
    boolean named = !id.equals(profile.regulation());
    ReadingsView view =
        Structure.await(
            () ->
                views
                    .find(profile.regulation())
                    .orElse(ReadingsView.none(profile.regulation(), caller.regency())),
            v -> v.version() >= minVersion,
            LONGEST_WAIT);
    Readings body =
        new Readings(
            day,
            view.version(),
            edition(
                profile,
                inForce(caller.regency(), day)
                    .filter(p -> p.effectiveFrom().equals(profile.effectiveFrom()))
                    .isPresent()),
            profile.readings().stream()
                .map(reading -> unclear(profile, reading, view, day, named))
                .toList());
    return ResponseEntity.ok()
        .eTag("\"%d-%s\"".formatted(view.version(), DateTimeFormatter.BASIC_ISO_DATE.format(day)))
        .body(body);
  }

  private static UnclearClause unclear(
      RegulationProfile profile, Reading reading, ReadingsView view, LocalDate day, boolean named) {
    Optional<Choice> onTheDay = view.on(reading.ambiguity(), day);
    ChosenReading chosen =
        named
            ? profile.chosen().contains(reading.ambiguity())
                ? ChosenReading.OTHER
                : ChosenReading.OURS
            : onTheDay.map(Choice::reading).orElse(ChosenReading.OURS);
    BilingualText text = reading.otherwise().text();
    return new UnclearClause(
        reading.ambiguity(),
        profile.ruleOf(reading.ambiguity()).rule(),
        reading.why(),
        reading.reading(),
        reading.selectable() ? text : null,
        reading.selectable(),
        reading.selectable() ? null : text,
        profile.clausesOf(reading.ambiguity()),
        chosen,
        onTheDay.filter(choice -> choice.reading() == chosen).map(Choice::from).orElse(null),
        view.of(reading.ambiguity()));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? today.get() : asOf;
  }

  private Stream<RegulationProfile> editions(RegencyCode regency) {
    return regulations.catalogue().all().stream().filter(p -> p.regency().equals(regency));
  }

  private Optional<RegulationProfile> inForce(RegencyCode regency, LocalDate day) {
    try {
      return Optional.of(regulations.inForce(regency, day));
    } catch (NoRegulationInForce none) {
      return Optional.empty();
    }
  }

  /** Of a regulation the edition in force on the day, or its last one; of a version itself. */
  private RegulationProfile profile(String id, RegencyCode regency, LocalDate day) {
    List<RegulationProfile> editions =
        editions(regency)
            .filter(edition -> edition.regulation().equals(id))
            .sorted(Comparator.comparing(RegulationProfile::effectiveFrom))
            .toList();
    if (editions.isEmpty()) {
      return version(id, regency);
    }
    RegulationProfile edition =
        editions.reversed().stream()
            .filter(e -> !e.effectiveFrom().isAfter(day))
            .findFirst()
            .orElse(editions.getFirst());
    return inForce(regency, day)
        .filter(p -> p.effectiveFrom().equals(edition.effectiveFrom()))
        .orElse(edition);
  }

  private RegulationProfile version(String id, RegencyCode regency) {
    try {
      RegulationProfile profile = regulations.catalogue().version(id);
      if (profile.regency().equals(regency)) {
        return profile;
      }
    } catch (IllegalArgumentException unknown) {
      // answered as another regency's is
    }
    throw new RefusedException(ReadingsProblems.REGULATION_NOT_FOUND);
  }
}

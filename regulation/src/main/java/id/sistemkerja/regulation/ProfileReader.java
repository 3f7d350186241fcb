package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.Provision.Basis;
import id.sistemkerja.regulation.Provision.Part;
import id.sistemkerja.regulation.YamlMap.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads one profile file. What it cannot read it refuses, every fault with the file and the line: a
 * fault stops only what depends on the part that has it.
 */
final class ProfileReader {
  private static final Pattern RULE = Pattern.compile("[A-Z]{3}(-[A-Z]?[0-9]+)?");
  private static final Pattern ARTICLE = Pattern.compile("(Pasal [0-9]+[A-Z]?|Lampiran)([ ,].*)?");
  private static final Pattern NUMBER_AND_YEAR = Pattern.compile("[0-9]+-[0-9]{4}");
  private static final Pattern TOKEN = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern AMBIGUITY = Pattern.compile("A-[0-9]+");
  private static final String OPERATIONAL = "OPERATIONAL";
  private static final List<String> WHERE =
      List.of("scopes", "executions", "apparatusKinds", "unitKinds", "headRanks");

  /** Stands in for a text that could not be read; a profile with a fault is never made. */
  private static final BilingualText UNREAD = new BilingualText("?", "?");

  private final String file;
  private final Faults faults;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private final List<OtherClause> otherClauses = new ArrayList<>();

  /** Where each reading stands, and whether its other reading can be chosen. */
  private final Map<String, Stated> readings = new LinkedHashMap<>();

  /** Provisions of other readings, which may belong to the rule of another entry. */
  private final List<Alternative> alternatives = new ArrayList<>();

  /** Rules with a fault: what depends on them is not checked, and no fault of its own. */
  private final Set<String> unread = new TreeSet<>();

  private String shortTitle = "?";

  private record Edition(int number, LocalDate from) {}

  private record Entry(RuleEntry stated, List<Provision> provisions) {}

  private record Stated(String ambiguity, boolean selectable, int line) {}

  private record Alternative(String rule, Provision provision) {}

  private ProfileReader(String file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  /**
   * The editions of the regulation, checked, oldest first.
   *
   * @throws ProfileFault with every fault that it has
   */
  static List<RegulationProfile> read(String file, String yaml) {
    return new ProfileReader(file).read(yaml);
  }

  private List<RegulationProfile> read(String yaml) {
    YamlMap root = YamlMap.parse(file, yaml);
    root.onlyKeys(
        faults, "regency", "number", "title", "shortTitle", "editions", "rules", "otherClauses");
    RegencyCode regency =
        faults.part(() -> regency(root.get("regency"))).orElse(new RegencyCode("99.99"));
    String number = faults.part(() -> number(root.get("number"))).orElse("?");
    String title = faults.part(() -> root.get("title").text()).orElse("?");
    shortTitle = faults.part(() -> root.get("shortTitle").text()).orElse("?");
    List<Edition> editions = faults.part(() -> editions(root.get("editions"))).orElse(List.of());

    Optional<Value> rules = faults.part(() -> root.get("rules"));
    List<Value> items = rules.flatMap(value -> faults.part(value::list)).orElse(List.of());
    items.forEach(this::entry);
    root.find("otherClauses")
        .flatMap(value -> faults.part(value::list))
        .orElse(List.of())
        .forEach(this::otherClause);
    checkReferences();
    checkComplete(rules.map(Value::line).orElse(0), !items.isEmpty());
    Map<String, List<Provision>> stated = withAlternatives();
    List<RegulationProfile> profiles = new ArrayList<>();
    if (!editions.isEmpty()) {
      checkPeriods(stated, editions);
      for (Edition edition : editions) {
        profiles.add(profile(regency, number, title, stated, edition));
      }
      checkWhole(profiles, rules.map(Value::line).orElse(0));
    }
    faults.refuse();
    return profiles;
  }

  private void otherClause(Value item) {
    Optional<YamlMap> map = faults.part(item::map);
    map.ifPresent(m -> m.onlyKeys(faults, "citation", "says", "notFormalised"));
    Optional<String> article = map.flatMap(m -> faults.part(() -> article(m.get("citation"))));
    Optional<BilingualText> says = map.flatMap(m -> faults.part(() -> m.get("says").bilingual()));
    Optional<BilingualText> why =
        map.flatMap(m -> faults.part(() -> m.get("notFormalised").bilingual()));
    if (article.isPresent() && says.isPresent() && why.isPresent()) {
      otherClauses.add(new OtherClause(article.get(), says.get(), why.get(), item.line()));
    }
  }

  private RegulationProfile profile(
      RegencyCode regency,
      String number,
      String title,
      Map<String, List<Provision>> stated,
      Edition edition) {
    Map<String, RuleEntry> rules = new LinkedHashMap<>();
    entries.forEach((rule, entry) -> rules.put(rule, entry.stated()));
    Map<String, List<Provision>> inForce = new LinkedHashMap<>();
    stated.forEach((rule, provisions) ->
        inForce.put(
            rule,
            provisions.stream().filter(p -> p.basis().period().contains(edition.from())).toList()));
    return new RegulationProfile(
        new RegulationProfile.Identity(
            file, regency, number, title, shortTitle, edition.number(), edition.from()),
        Collections.unmodifiableMap(rules),
        List.copyOf(otherClauses),
        Collections.unmodifiableMap(inForce),
        Set.of());
  }

  private static RegencyCode regency(Value value) {
    try {
      return new RegencyCode(value.text());
    } catch (InvalidValue invalid) {
      throw value.fault(invalid.text().en());
    }
  }

  private static String number(Value value) {
    return matching(value, NUMBER_AND_YEAR, "is not <number>-<year>");
  }

  /** None if one of them has a fault: what holds when cannot be told then. */
  private List<Edition> editions(Value value) {
    int before = faults.count();
    List<Edition> editions = new ArrayList<>();
    for (Value item : value.list()) {
      faults
          .part(item::map)
          .ifPresent(map -> {
            map.onlyKeys(faults, "number", "from");
            Optional<Integer> number = faults.part(() -> map.get("number").integer());
            Optional<LocalDate> from = faults.part(() -> map.get("from").date());
            if (number.isPresent() && from.isPresent()) {
              editions.add(new Edition(number.get(), from.get()));
              if (number.get() != editions.size()) {
                faults.add(item.fault("editions are numbered from 1 on, in order"));
              }
              if (editions.size() > 1
                  && !from.get().isAfter(editions.get(editions.size() - 2).from())) {
                faults.add(item.fault("an edition starts after the one before it"));
              }
            }
          });
    }
    if (faults.count() > before) {
      return List.of();
    }
    if (editions.isEmpty()) {
      throw value.fault("there is no edition");
    }
    return editions;
  }

  private void entry(Value item) {
    Optional<YamlMap> map = faults.part(item::map);
    Optional<String> rule =
        map.flatMap(m -> faults.part(() -> matching(m.get("rule"), RULE, "is not a rule id")));
    if (map.isEmpty() || rule.isEmpty()) {
      // it may have been any rule
      unread.addAll(RuleCatalogue.RULES);
      return;
    }
    int before = faults.count();
    if (!RuleCatalogue.knows(rule.get())) {
      faults.add(map.get().get("rule").fault("the catalogue has no rule " + rule.get()));
    }
    Entry entry = entry(rule.get(), map.get());
    if (entries.putIfAbsent(rule.get(), entry) != null) {
      faults.add(item.fault("rule " + rule.get() + " is there twice"));
    }
    if (faults.count() > before) {
      unread.add(rule.get());
    }
  }

  private Entry entry(String rule, YamlMap map) {
    map.onlyKeys(
        faults,
        "rule",
        "says",
        "citation",
        "provisions",
        "silent",
        "notFormalised",
        "see",
        "readings");
    BilingualText says = faults.part(() -> map.get("says").bilingual()).orElse(UNREAD);
    int before = faults.count();
    List<Provision> provisions = provisions(rule, map, "");
    boolean provisionsUnread = faults.count() > before;
    Optional<BilingualText> silent = text(map, "silent");
    Optional<BilingualText> notFormalised = text(map, "notFormalised");
    Optional<String> see =
        map.find("see").flatMap(v -> faults.part(() -> matching(v, RULE, "is not a rule id")));

    RuleEntry.Status status;
    if (!provisions.isEmpty() && provisions.stream().anyMatch(p -> !p.basis().common())) {
      status = RuleEntry.Status.FORMALISED;
    } else if (see.isPresent()) {
      status = RuleEntry.Status.COVERED;
    } else if (notFormalised.isPresent()) {
      status = RuleEntry.Status.NOT_FORMALISED;
    } else {
      status = RuleEntry.Status.SILENT;
      boolean saysSo =
          map.keys().stream().anyMatch(List.of("silent", "notFormalised", "see")::contains);
      if (!saysSo && !provisionsUnread) {
        faults.add(
            map.fault(
                rule
                    + " has no provisions of the regulation, and does not say silent,"
                    + " notFormalised or see"));
      }
    }
    if (map.find("silent").isEmpty() && provisions.stream().anyMatch(p -> p.basis().common())) {
      faults.add(
          map.fault(rule + " uses common behaviour but does not say where the text is silent"));
    }

    Set<Citation> citations = new LinkedHashSet<>();
    Optional<Value> cited = map.find("citation");
    cited.flatMap(v -> faults.part(() -> cited(rule, v))).ifPresent(citations::add);
    provisions.forEach(p -> citations.add(p.basis().citation()));
    if (citations.isEmpty() && cited.isEmpty() && status != RuleEntry.Status.SILENT) {
      faults.add(map.fault(rule + " has no citation"));
    }

    List<Reading> read = new ArrayList<>();
    map.find("readings")
        .flatMap(list -> faults.part(list::list))
        .orElse(List.of())
        .forEach(item ->
            faults.part(item::map).flatMap(reading -> reading(rule, reading)).ifPresent(read::add));
    return new Entry(
        new RuleEntry(
            rule,
            status,
            says,
            silent,
            notFormalised,
            see,
            List.copyOf(citations),
            read,
            map.line()),
        provisions);
  }

  private Optional<BilingualText> text(YamlMap map, String key) {
    return map.find(key).flatMap(value -> faults.part(value::bilingual));
  }

  private List<Provision> provisions(String rule, YamlMap map, String otherReadingOf) {
    List<Provision> provisions = new ArrayList<>();
    map.find("provisions")
        .flatMap(list -> faults.part(list::list))
        .orElse(List.of())
        .forEach(item ->
            faults
                .part(item::map)
                .flatMap(provision -> provision(rule, provision, otherReadingOf))
                .ifPresent(provisions::add));
    return provisions;
  }

  private Optional<Reading> reading(String rule, YamlMap map) {
    map.onlyKeys(faults, "ambiguity", "reading", "why", "otherwise");
    Optional<String> ambiguity =
        faults.part(() -> matching(map.get("ambiguity"), AMBIGUITY, "is not A-<number>"));
    Optional<BilingualText> reading = faults.part(() -> map.get("reading").bilingual());
    Optional<BilingualText> why = faults.part(() -> map.get("why").bilingual());
    if (map.find("otherwise").isEmpty()) {
      faults.add(
          map.fault(
              "reading "
                  + ambiguity.orElse("?")
                  + " does not say how else the clause can be read (otherwise)"));
      // what rests on it is no second fault
      ambiguity.ifPresent(id -> readings.putIfAbsent(id, new Stated(id, true, map.line())));
      return Optional.empty();
    }
    Optional<YamlMap> otherwise = faults.part(() -> map.get("otherwise").map());
    if (ambiguity.isEmpty() || reading.isEmpty() || why.isEmpty() || otherwise.isEmpty()) {
      return Optional.empty();
    }
    String id = ambiguity.get();
    otherwise.get().onlyKeys(faults, "reading", "provisions", "cannot");
    boolean selectable = otherwise.get().find("cannot").isEmpty();
    if (!selectable && otherwise.get().keys().size() > 1) {
      faults.add(
          otherwise
              .get()
              .fault("reading " + id + " cannot be chosen, so it has nothing but the reason"));
    }
    boolean mayRest = selectable || otherwise.get().keys().size() > 1;
    if (readings.putIfAbsent(id, new Stated(id, mayRest, map.line())) != null) {
      faults.add(map.fault("reading " + id + " is there twice"));
    }
    Optional<BilingualText> text =
        faults.part(() -> otherwise.get().get(selectable ? "reading" : "cannot").bilingual());
    if (selectable) {
      alternatives(rule, id, otherwise.get());
    }
    return text.map(said ->
        new Reading(
            id,
            reading.get(),
            why.get(),
            selectable ? new Reading.Otherwise.Selectable(said) : new Reading.Otherwise.Not(said)));
  }

  private void alternatives(String rule, String ambiguity, YamlMap otherwise) {
    for (Value item :
        otherwise.find("provisions").flatMap(list -> faults.part(list::list)).orElse(List.of())) {
      faults
          .part(item::map)
          .ifPresent(map -> {
            Optional<String> other =
                map.find("rule")
                    .flatMap(v -> faults.part(() -> matching(v, RULE, "is not a rule id")));
            String of = other.orElse(rule);
            provision(of, map, ambiguity)
                .ifPresent(provision -> alternatives.add(new Alternative(of, provision)));
          });
    }
  }

  private Optional<Provision> provision(String rule, YamlMap map, String otherReadingOf) {
    int before = faults.count();
    Optional<String> type = faults.part(() -> map.get("type").text());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<String> keys =
        new ArrayList<>(List.of("type", "from", "to", "citation", "common", "restsOn"));
    keys.addAll(WHERE);
    switch (type.get()) {
      case "addressee", "copy", "recommendation", "signatory", "recipient" -> keys.add("party");
      case "permission", "requirement", "preference" -> keys.addAll(List.of("subject", "values"));
      case "appraiser" -> keys.addAll(List.of("grades", "ranks", "heads"));
      case "chain" -> keys.addAll(List.of("reviewers", "variantOf"));
      default -> {
        faults.add(map.get("type").fault("there is no provision type " + type.get()));
        return Optional.empty();
      }
    }
    if (!otherReadingOf.isEmpty()) {
      keys.addAll(List.of("rule", "together"));
    }
    map.onlyKeys(faults, keys.toArray(String[]::new));
    Optional<Basis> basis = basis(rule, map, otherReadingOf);
    Optional<Provision> provision = basis.flatMap(b -> provision(b, type.get(), map));
    return faults.count() > before ? Optional.empty() : provision;
  }

  private Optional<Provision> provision(Basis basis, String type, YamlMap map) {
    return switch (type) {
      case "permission", "requirement", "preference" -> {
        BilingualText subject = faults.part(() -> map.get("subject").bilingual()).orElse(UNREAD);
        Map<String, BilingualText> values = faults.part(() -> labels(map)).orElse(Map.of());
        yield Optional.of(
            switch (type) {
              case "permission" -> new Provision.Permission(basis, subject, values);
              case "requirement" -> new Provision.Requirement(basis, subject, values);
              default -> new Provision.Preference(basis, subject, values);
            });
      }
      case "appraiser" -> Optional.of(appraisal(basis, map));
      case "chain" ->
          Optional.of(
              new Provision.Chain(
                  basis,
                  faults.part(() -> constants(map.get("reviewers"), Party.class)).orElse(List.of()),
                  map.find("variantOf")
                      .flatMap(v -> faults.part(() -> matching(v, RULE, "is not a rule id")))
                      .orElse("")));
      default ->
          faults
              .part(() -> constant(map.get("party"), Party.class, map.get("party").text()))
              .map(party ->
                  new Provision.PartyNamed(
                      basis,
                      constant(map.get("type"), Part.class, type.toUpperCase(Locale.ROOT)),
                      party));
    };
  }

  private Provision appraisal(Basis basis, YamlMap map) {
    EnumSet<FunctionalGrade> grades = EnumSet.noneOf(FunctionalGrade.class);
    boolean operational = false;
    for (Value grade : faults.part(() -> map.get("grades").list()).orElse(List.of())) {
      Optional<String> name = faults.part(grade::text);
      if (name.filter(OPERATIONAL::equals).isPresent()) {
        operational = true;
      } else if (name.isPresent()) {
        faults
            .part(() -> constant(grade, FunctionalGrade.class, name.get()))
            .ifPresent(grades::add);
      }
    }
    return new Provision.Appraisal(
        basis,
        Collections.unmodifiableSet(grades),
        operational,
        faults.part(() -> constants(map.get("ranks"), HeadRank.class)).orElse(List.of()),
        set(map.find("heads"), UnitKind.class));
  }

  private Optional<Basis> basis(String rule, YamlMap map, String otherReadingOf) {
    Optional<Value> cited = map.find("citation");
    Optional<Value> common = map.find("common");
    if (cited.isPresent() == common.isPresent()) {
      faults.add(
          map.fault(
              rule
                  + " has a provision without a citation: it needs either citation: <article>, or"
                  + " common: <the nearest article, which is silent>"));
    }
    Optional<Citation> citation =
        cited
            .map(v -> faults.part(() -> cited(rule, v)))
            .orElseGet(() ->
                common.flatMap(v ->
                    faults.part(() ->
                        new Citation(shortTitle, Sentences.silentArticle(article(v)), rule))));
    Optional<LocalDate> from = faults.part(() -> map.get("from").date());
    Optional<Value> to = map.find("to");
    Optional<LocalDate> end = to.flatMap(v -> faults.part(v::date));
    Selector where =
        new Selector(
            set(map.find("scopes"), Scope.class),
            set(map.find("executions"), Execution.class),
            set(map.find("apparatusKinds"), UnitKind.class),
            set(map.find("unitKinds"), UnitKind.class),
            set(map.find("headRanks"), HeadRank.class));
    Set<String> restsOn = ambiguities(map, "restsOn");
    Set<String> otherReadings = ambiguities(map, "together");
    if (!otherReadingOf.isEmpty()) {
      otherReadings.add(otherReadingOf);
    }
    if (citation.isEmpty() || from.isEmpty() || (to.isPresent() && end.isEmpty())) {
      return Optional.empty();
    }
    EffectivePeriod period;
    try {
      period = new EffectivePeriod(from.get(), end.orElse(null));
    } catch (InvalidValue invalid) {
      faults.add(map.fault(invalid.text().en()));
      return Optional.empty();
    }
    return Optional.of(
        new Basis(
            where,
            period,
            citation.get(),
            common.isPresent(),
            Collections.unmodifiableSet(restsOn),
            Collections.unmodifiableSet(otherReadings),
            map.line()));
  }

  private Set<String> ambiguities(YamlMap map, String key) {
    Set<String> found = new TreeSet<>();
    map.find(key)
        .flatMap(list -> faults.part(list::list))
        .orElse(List.of())
        .forEach(v ->
            faults.part(() -> matching(v, AMBIGUITY, "is not A-<number>")).ifPresent(found::add));
    return found;
  }

  private Citation cited(String rule, Value value) {
    return new Citation(shortTitle, article(value), rule);
  }

  private static String article(Value value) {
    return matching(value, ARTICLE, "is not an article: it starts with Pasal <n> or Lampiran");
  }

  private Map<String, BilingualText> labels(YamlMap map) {
    YamlMap values = map.get("values").map();
    values.noKeyTwice(faults);
    Map<String, BilingualText> labels = new LinkedHashMap<>();
    for (String key : values.keys()) {
      if (!TOKEN.matcher(key).matches()) {
        faults.add(values.get(key).fault(key + " is not a value: capitals, digits and _"));
      }
      faults.part(() -> values.get(key).bilingual()).ifPresent(label -> labels.put(key, label));
    }
    if (values.keys().isEmpty()) {
      throw map.get("values").fault("there are no values");
    }
    return Collections.unmodifiableMap(labels);
  }

  private void checkReferences() {
    entries.forEach((rule, entry) -> {
      entry
          .stated()
          .see()
          .ifPresent(see -> {
            Entry target = entries.get(see);
            if (!unread.contains(see)
                && (target == null || target.stated().status() != RuleEntry.Status.FORMALISED)) {
              faults.add(
                  entry.stated().line(), rule + " points to " + see + ", which has no values");
            }
          });
      for (Provision provision : entry.provisions()) {
        if (provision instanceof Provision.Chain chain && !chain.variantOf().isEmpty()) {
          checkVariant(rule, chain);
        }
      }
    });
    Set<String> used = new TreeSet<>();
    everyProvision()
        .forEach(provision -> {
          Basis basis = provision.basis();
          Set<String> named = new TreeSet<>(basis.restsOn());
          named.addAll(basis.otherReadings());
          used.addAll(named);
          for (String ambiguity : named) {
            Stated reading = readings.get(ambiguity);
            if (reading == null || !reading.selectable()) {
              faults.add(
                  basis.line(),
                  "a provision names " + ambiguity + ", of which no other reading can be chosen");
            }
          }
        });
    for (Stated reading : readings.values()) {
      if (reading.selectable() && !used.contains(reading.ambiguity()) && unread.isEmpty()) {
        faults.add(
            reading.line(),
            "the other reading of "
                + reading.ambiguity()
                + " changes nothing: it has no provisions, and none rests on ours");
      }
    }
    for (Alternative alternative : alternatives) {
      if (!entries.containsKey(alternative.rule()) && !unread.contains(alternative.rule())) {
        faults.add(
            alternative.provision().basis().line(),
            "the profile has no rule " + alternative.rule());
      }
    }
  }

  private void checkVariant(String rule, Provision.Chain chain) {
    Entry main = entries.get(chain.variantOf());
    boolean same =
        main != null
            && main.provisions().stream()
                .anyMatch(p ->
                    p instanceof Provision.Chain c
                        && c.variantOf().isEmpty()
                        && c.reviewers().equals(chain.reviewers())
                        && c.basis().where().equals(chain.basis().where()));
    if (!same && !unread.contains(chain.variantOf())) {
      faults.add(
          chain.basis().line(),
          rule + " is a variant of " + chain.variantOf() + ", which has no such chain");
    }
  }

  private List<Provision> everyProvision() {
    List<Provision> all = new ArrayList<>();
    entries.values().forEach(entry -> all.addAll(entry.provisions()));
    alternatives.forEach(alternative -> all.add(alternative.provision()));
    return all;
  }

  /** A rule that is not there at all could have been forgotten: a profile says why it is empty. */
  private void checkComplete(int line, boolean readable) {
    if (!readable) {
      return;
    }
    List<String> missing =
        RuleCatalogue.RULES.stream()
            .filter(rule -> !entries.containsKey(rule) && !unread.contains(rule))
            .toList();
    if (!missing.isEmpty()) {
      faults.add(
          line,
          "not a word about "
              + String.join(", ", missing)
              + ": give provisions, or say silent or notFormalised");
      unread.addAll(missing);
    }
  }

  private Map<String, List<Provision>> withAlternatives() {
    Map<String, List<Provision>> stated = new LinkedHashMap<>();
    entries.forEach((rule, entry) -> stated.put(rule, new ArrayList<>(entry.provisions())));
    alternatives.forEach(alternative ->
        stated
            .computeIfAbsent(alternative.rule(), rule -> new ArrayList<>())
            .add(alternative.provision()));
    return stated;
  }

  /** Values change only where an edition starts, never overlap, and never leave a gap. */
  private void checkPeriods(Map<String, List<Provision>> stated, List<Edition> editions) {
    Set<LocalDate> starts = new LinkedHashSet<>();
    editions.forEach(edition -> starts.add(edition.from()));
    Set<String> gaps = new TreeSet<>();
    stated.forEach((rule, provisions) -> {
      for (Provision provision : provisions) {
        EffectivePeriod period = provision.basis().period();
        LocalDate end = period.to();
        if (!starts.contains(period.from()) || (end != null && !starts.contains(end.plusDays(1)))) {
          faults.add(
              provision.basis().line(), rule + " changes on a day on which no edition starts");
        }
      }
      for (Set<String> chosen : choices()) {
        List<Provision> holding = provisions.stream().filter(p -> p.basis().holds(chosen)).toList();
        checkOverlaps(rule, holding);
      }
      List<Provision> ours = provisions.stream().filter(p -> p.basis().holds(Set.of())).toList();
      for (Edition edition : editions) {
        if (!ours.isEmpty()
            && !unread.contains(rule)
            && ours.stream().noneMatch(p -> p.basis().period().contains(edition.from()))) {
          faults.add(line(rule), rule + " has no value in the period from " + edition.from());
          // who answers in that period is no second fault
          gaps.add(rule);
        }
      }
    });
    unread.addAll(gaps);
  }

  private void checkOverlaps(String rule, List<Provision> holding) {
    for (int i = 0; i < holding.size(); i++) {
      for (int j = i + 1; j < holding.size(); j++) {
        Provision one = holding.get(i);
        Provision other = holding.get(j);
        if (other.subjectMatter().equals(one.subjectMatter())
            && other.basis().period().overlaps(one.basis().period())) {
          faults.add(
              Math.max(one.basis().line(), other.basis().line()),
              rule + " has two provisions for the same case with overlapping periods");
          unread.add(rule);
        }
      }
    }
  }

  private int line(String rule) {
    Entry entry = entries.get(rule);
    return entry == null ? 0 : entry.stated().line();
  }

  /** Our readings, each other reading alone, and all of them together. */
  private List<Set<String>> choices() {
    List<String> selectable =
        readings.values().stream().filter(Stated::selectable).map(Stated::ambiguity).toList();
    List<Set<String>> choices = new ArrayList<>();
    choices.add(Set.of());
    selectable.forEach(ambiguity -> choices.add(Set.of(ambiguity)));
    if (selectable.size() > 1) {
      choices.add(Set.copyOf(selectable));
    }
    return choices;
  }

  private void checkWhole(List<RegulationProfile> profiles, int rulesLine) {
    Set<String> told = new LinkedHashSet<>();
    for (Set<String> chosen : choices()) {
      if (!chosen.isEmpty() && faults.count() > 0) {
        // the other readings would only repeat it
        return;
      }
      for (RegulationProfile profile : profiles) {
        ProfileChecks.check(faults, profile, chosen, unread, told, rulesLine);
      }
    }
  }

  private static String matching(Value value, Pattern form, String otherwise) {
    String text = value.text();
    if (!form.matcher(text).matches()) {
      throw value.fault("'" + text + "' " + otherwise);
    }
    return text;
  }

  private <E extends Enum<E>> Set<E> set(Optional<Value> value, Class<E> type) {
    return value
        .flatMap(v -> faults.part(() -> constants(v, type)))
        .<Set<E>>map(Set::copyOf)
        .orElse(Set.of());
  }

  private <E extends Enum<E>> List<E> constants(Value value, Class<E> type) {
    List<E> found = new ArrayList<>();
    List<Value> items = value.list();
    for (Value item : items) {
      faults
          .part(() -> constant(item, type, item.text()))
          .ifPresent(constant -> {
            if (found.contains(constant)) {
              faults.add(item.fault(constant + " is there twice"));
            } else {
              found.add(constant);
            }
          });
    }
    if (items.isEmpty()) {
      throw value.fault("the list is empty");
    }
    return List.copyOf(found);
  }

  private static <E extends Enum<E>> E constant(Value value, Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> value.fault("there is no " + type.getSimpleName() + " '" + name + "'"));
  }
}

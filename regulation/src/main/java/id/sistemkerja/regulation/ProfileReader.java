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
import java.util.regex.Pattern;

/** Reads one profile file; what it cannot read it refuses, with the file and the line. */
final class ProfileReader {
  private static final Pattern RULE = Pattern.compile("[A-Z]{3}(-[A-Z]?[0-9]+)?");
  private static final Pattern ARTICLE = Pattern.compile("(Pasal [0-9]+[A-Z]?|Lampiran)([ ,].*)?");
  private static final Pattern NUMBER_AND_YEAR = Pattern.compile("[0-9]+-[0-9]{4}");
  private static final Pattern TOKEN = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final String OPERATIONAL = "OPERATIONAL";
  private static final List<String> WHERE =
      List.of("scopes", "executions", "apparatusKinds", "unitKinds", "headRanks");

  private final String file;
  private String shortTitle = "";

  private record Edition(int number, LocalDate from, int line) {}

  private record Entry(RuleEntry stated, List<Provision> provisions, int line) {}

  private ProfileReader(String file) {
    this.file = file;
  }

  /** The editions of the regulation, checked, oldest first. */
  static List<RegulationProfile> read(String file, String yaml) {
    return new ProfileReader(file).read(yaml);
  }

  private List<RegulationProfile> read(String yaml) {
    YamlMap root = YamlMap.parse(file, yaml);
    root.onlyKeys("regency", "number", "title", "shortTitle", "editions", "rules");
    RegencyCode regency = regency(root.get("regency"));
    String number = matching(root.get("number"), NUMBER_AND_YEAR, "is not <number>-<year>");
    String title = root.get("title").text();
    shortTitle = root.get("shortTitle").text();
    List<Edition> editions = editions(root.get("editions"));

    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Value item : root.get("rules").list()) {
      Entry entry = entry(item.map());
      if (entries.putIfAbsent(entry.stated().rule(), entry) != null) {
        throw item.fault("rule " + entry.stated().rule() + " is there twice");
      }
    }
    checkReferences(entries);
    checkPeriods(entries, editions);

    List<RegulationProfile> profiles = new ArrayList<>();
    for (Edition edition : editions) {
      Map<String, RuleEntry> stated = new LinkedHashMap<>();
      Map<String, List<Provision>> inForce = new LinkedHashMap<>();
      entries.forEach((rule, entry) -> {
        stated.put(rule, entry.stated());
        inForce.put(
            rule,
            entry.provisions().stream()
                .filter(p -> p.basis().period().contains(edition.from()))
                .toList());
      });
      RegulationProfile profile =
          new RegulationProfile(
              regency + ":" + number + ":" + edition.number(),
              regency,
              title,
              shortTitle,
              edition.from(),
              Collections.unmodifiableMap(stated),
              Collections.unmodifiableMap(inForce));
      ProfileChecks.check(file, profile);
      profiles.add(profile);
    }
    return profiles;
  }

  private static RegencyCode regency(Value value) {
    try {
      return new RegencyCode(value.text());
    } catch (InvalidValue invalid) {
      throw value.fault(invalid.text().en());
    }
  }

  private static List<Edition> editions(Value value) {
    List<Edition> editions = new ArrayList<>();
    for (Value item : value.list()) {
      YamlMap map = item.map();
      map.onlyKeys("number", "from");
      Edition edition =
          new Edition(map.get("number").integer(), map.get("from").date(), item.line());
      if (edition.number() != editions.size() + 1) {
        throw item.fault("editions are numbered from 1 on, in order");
      }
      if (!editions.isEmpty() && !edition.from().isAfter(editions.getLast().from())) {
        throw item.fault("an edition starts after the one before it");
      }
      editions.add(edition);
    }
    if (editions.isEmpty()) {
      throw value.fault("there is no edition");
    }
    return editions;
  }

  private Entry entry(YamlMap map) {
    map.onlyKeys(
        "rule", "says", "citation", "provisions", "silent", "notFormalised", "see", "readings");
    String rule = matching(map.get("rule"), RULE, "is not a rule id");
    BilingualText says = map.get("says").bilingual();

    List<Provision> provisions = new ArrayList<>();
    map.find("provisions")
        .ifPresent(list -> list.list().forEach(p -> provisions.add(provision(rule, p.map()))));
    Optional<BilingualText> silent = map.find("silent").map(Value::bilingual);
    Optional<BilingualText> notFormalised = map.find("notFormalised").map(Value::bilingual);
    Optional<String> see = map.find("see").map(v -> matching(v, RULE, "is not a rule id"));

    RuleEntry.Status status;
    if (!provisions.isEmpty() && provisions.stream().anyMatch(p -> !p.basis().common())) {
      status = RuleEntry.Status.FORMALISED;
    } else if (see.isPresent()) {
      status = RuleEntry.Status.COVERED;
    } else if (notFormalised.isPresent()) {
      status = RuleEntry.Status.NOT_FORMALISED;
    } else if (silent.isPresent()) {
      status = RuleEntry.Status.SILENT;
    } else {
      throw map.fault(
          rule
              + " has no provisions of the regulation, and does not say silent, notFormalised or"
              + " see");
    }
    if (silent.isEmpty() && provisions.stream().anyMatch(p -> p.basis().common())) {
      throw map.fault(rule + " uses common behaviour but does not say where the text is silent");
    }

    Set<Citation> citations = new LinkedHashSet<>();
    map.find("citation").ifPresent(v -> citations.add(cited(rule, v)));
    provisions.forEach(p -> citations.add(p.basis().citation()));
    if (citations.isEmpty() && status != RuleEntry.Status.SILENT) {
      throw map.fault(rule + " has no citation");
    }

    List<Reading> readings = new ArrayList<>();
    map.find("readings")
        .ifPresent(list -> {
          for (Value item : list.list()) {
            YamlMap reading = item.map();
            reading.onlyKeys("ambiguity", "reading", "why");
            readings.add(
                new Reading(
                    reading.get("ambiguity").text(),
                    reading.get("reading").bilingual(),
                    reading.get("why").bilingual()));
          }
        });
    return new Entry(
        new RuleEntry(
            rule,
            status,
            says,
            notFormalised.or(() -> silent),
            see,
            List.copyOf(citations),
            readings),
        provisions,
        map.line());
  }

  private Provision provision(String rule, YamlMap map) {
    String type = map.get("type").text();
    List<String> keys = new ArrayList<>(List.of("type", "from", "to", "citation", "common"));
    keys.addAll(WHERE);
    switch (type) {
      case "addressee", "copy", "recommendation", "signatory", "recipient" -> keys.add("party");
      case "permission", "requirement", "preference" -> keys.addAll(List.of("subject", "values"));
      case "appraiser" -> keys.addAll(List.of("grades", "ranks", "heads"));
      case "chain" -> keys.addAll(List.of("reviewers", "variantOf"));
      default -> throw map.get("type").fault("there is no provision type " + type);
    }
    map.onlyKeys(keys.toArray(String[]::new));
    Basis basis = basis(rule, map);
    return switch (type) {
      case "permission" ->
          new Provision.Permission(basis, map.get("subject").bilingual(), labels(map));
      case "requirement" ->
          new Provision.Requirement(basis, map.get("subject").bilingual(), labels(map));
      case "preference" ->
          new Provision.Preference(basis, map.get("subject").bilingual(), labels(map));
      case "appraiser" -> appraisal(basis, map);
      case "chain" ->
          new Provision.Chain(
              basis,
              constants(map.get("reviewers"), Party.class),
              map.find("variantOf").map(v -> matching(v, RULE, "is not a rule id")).orElse(""));
      default ->
          new Provision.PartyNamed(
              basis,
              constant(map.get("type"), Part.class, type.toUpperCase(Locale.ROOT)),
              constant(map.get("party"), Party.class, map.get("party").text()));
    };
  }

  private static Provision appraisal(Basis basis, YamlMap map) {
    EnumSet<FunctionalGrade> grades = EnumSet.noneOf(FunctionalGrade.class);
    boolean operational = false;
    for (Value grade : map.get("grades").list()) {
      if (grade.text().equals(OPERATIONAL)) {
        operational = true;
      } else {
        grades.add(constant(grade, FunctionalGrade.class, grade.text()));
      }
    }
    return new Provision.Appraisal(
        basis,
        Collections.unmodifiableSet(grades),
        operational,
        constants(map.get("ranks"), HeadRank.class),
        set(map.find("heads"), UnitKind.class));
  }

  private Basis basis(String rule, YamlMap map) {
    Optional<Value> cited = map.find("citation");
    Optional<Value> common = map.find("common");
    if (cited.isPresent() == common.isPresent()) {
      throw map.fault(
          rule
              + " has a provision without a citation: it needs either citation: <article>, or"
              + " common: <the nearest article, which is silent>");
    }
    Citation citation =
        cited
            .map(v -> cited(rule, v))
            .orElseGet(() ->
                new Citation(
                    shortTitle, Sentences.silentArticle(article(common.orElseThrow())), rule));
    LocalDate from = map.get("from").date();
    EffectivePeriod period;
    try {
      period = new EffectivePeriod(from, map.find("to").map(Value::date).orElse(null));
    } catch (InvalidValue invalid) {
      throw map.fault(invalid.text().en());
    }
    Selector where =
        new Selector(
            set(map.find("scopes"), Scope.class),
            set(map.find("executions"), Execution.class),
            set(map.find("apparatusKinds"), UnitKind.class),
            set(map.find("unitKinds"), UnitKind.class),
            set(map.find("headRanks"), HeadRank.class));
    return new Basis(where, period, citation, common.isPresent(), map.line());
  }

  private Citation cited(String rule, Value value) {
    return new Citation(shortTitle, article(value), rule);
  }

  private static String article(Value value) {
    return matching(value, ARTICLE, "is not an article: it starts with Pasal <n> or Lampiran");
  }

  private static Map<String, BilingualText> labels(YamlMap map) {
    YamlMap values = map.get("values").map();
    Map<String, BilingualText> labels = new LinkedHashMap<>();
    for (String key : values.keys()) {
      if (!TOKEN.matcher(key).matches()) {
        throw values.get(key).fault(key + " is not a value: capitals, digits and _");
      }
      labels.put(key, values.get(key).bilingual());
    }
    if (labels.isEmpty()) {
      throw map.get("values").fault("there are no values");
    }
    return Collections.unmodifiableMap(labels);
  }

  private void checkReferences(Map<String, Entry> entries) {
    entries.forEach((rule, entry) -> {
      entry
          .stated()
          .see()
          .ifPresent(see -> {
            Entry target = entries.get(see);
            if (target == null || target.stated().status() != RuleEntry.Status.FORMALISED) {
              throw new ProfileFault(
                  file, entry.line(), rule + " points to " + see + ", which has no values");
            }
          });
      for (Provision provision : entry.provisions()) {
        if (provision instanceof Provision.Chain chain && !chain.variantOf().isEmpty()) {
          Entry main = entries.get(chain.variantOf());
          boolean same =
              main != null
                  && main.provisions().stream()
                      .anyMatch(p ->
                          p instanceof Provision.Chain c
                              && c.variantOf().isEmpty()
                              && c.reviewers().equals(chain.reviewers())
                              && c.basis().where().equals(chain.basis().where()));
          if (!same) {
            throw new ProfileFault(
                file,
                chain.basis().line(),
                rule + " is a variant of " + chain.variantOf() + ", which has no such chain");
          }
        }
      }
    });
  }

  /** Values change only where an edition starts, never overlap, and never leave a gap. */
  private void checkPeriods(Map<String, Entry> entries, List<Edition> editions) {
    Set<LocalDate> starts = new LinkedHashSet<>();
    editions.forEach(edition -> starts.add(edition.from()));
    entries.forEach((rule, entry) -> {
      List<Provision> provisions = entry.provisions();
      for (Provision provision : provisions) {
        EffectivePeriod period = provision.basis().period();
        LocalDate end = period.to();
        if (!starts.contains(period.from()) || (end != null && !starts.contains(end.plusDays(1)))) {
          throw new ProfileFault(
              file,
              provision.basis().line(),
              rule + " changes on a day on which no edition starts");
        }
        for (Provision other : provisions) {
          if (other != provision
              && other.subjectMatter().equals(provision.subjectMatter())
              && other.basis().period().overlaps(period)) {
            throw new ProfileFault(
                file,
                Math.max(provision.basis().line(), other.basis().line()),
                rule + " has two provisions for the same case with overlapping periods");
          }
        }
      }
      for (Edition edition : editions) {
        if (!provisions.isEmpty()
            && provisions.stream().noneMatch(p -> p.basis().period().contains(edition.from()))) {
          throw new ProfileFault(
              file, entry.line(), rule + " has no value in the period from " + edition.from());
        }
      }
    });
  }

  private static String matching(Value value, Pattern form, String otherwise) {
    String text = value.text();
    if (!form.matcher(text).matches()) {
      throw value.fault("'" + text + "' " + otherwise);
    }
    return text;
  }

  private static <E extends Enum<E>> Set<E> set(Optional<Value> value, Class<E> type) {
    return value.<Set<E>>map(v -> Set.copyOf(constants(v, type))).orElse(Set.of());
  }

  private static <E extends Enum<E>> List<E> constants(Value value, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (Value item : value.list()) {
      E constant = constant(item, type, item.text());
      if (found.contains(constant)) {
        throw item.fault(constant + " is there twice");
      }
      found.add(constant);
    }
    if (found.isEmpty()) {
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

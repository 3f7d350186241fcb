package id.sistemkerja.orgstructure.structure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.Dissolution;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.UnitKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Questions about the structure as it stood on a day. Another regency's part is never there. */
public final class Structure {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Views<UnitView> units;
  private final Views<OfficialView> officials;
  private final Past past;
  private final @Nullable Instant knownAt;

  public Structure(Views<UnitView> units, Views<OfficialView> officials, Past past) {
    this(units, officials, past, null);
  }

  private Structure(
      Views<UnitView> units, Views<OfficialView> officials, Past past, @Nullable Instant knownAt) {
    this.units = units;
    this.officials = officials;
    this.past = past;
    this.knownAt = knownAt;
  }

  /**
   * The structure as it was known at an instant, whatever the day that is asked for.
   *
   * @param instant absent: as it is known now
   */
  public Structure knownAt(@Nullable Instant instant) {
    return instant == null ? this : new Structure(units, officials, past, instant);
  }

  // what was recorded is never taken back, so a view that matches no more may have matched then:
  // the questions below ask for what matches on any day, and look at the day afterwards

  private Optional<UnitView> known(UnitView unit) {
    return knownAt == null ? Optional.of(unit) : past.unit(unit, knownAt);
  }

  private Optional<OfficialView> known(OfficialView official) {
    return knownAt == null ? Optional.of(official) : past.official(official, knownAt);
  }

  /**
   * An office that somebody holds.
   *
   * @param mandate present when the office is another's
   * @param to the last day; absent if none is set
   */
  public record HeldOffice(
      UnitView unit, @Nullable ActingMandate mandate, LocalDate from, @Nullable LocalDate to) {}

  /**
   * Where an official stands on a day.
   *
   * @param unitId the unit headed, or else the unit of the placement
   * @param appraiserUnitId whose head appraises; for a head, the unit above, if there is one
   */
  public record Place(OrgUnitId unitId, @Nullable OrgUnitId appraiserUnitId, LocalDate since) {}

  /**
   * What is wanted of officials.
   *
   * @param name words of the name or parts of them, in any order
   * @param competence part of a competence that counts on the day
   * @param unitId where they stand on the day
   * @param apparatusId in which apparatus they stand on the day
   */
  public record OfficialQuery(
      @Nullable String name,
      @Nullable String competence,
      @Nullable OrgUnitId unitId,
      @Nullable OrgUnitId apparatusId) {}

  /** Officials, and where each stands who stands anywhere. */
  public record PlacedOfficials(List<OfficialView> officials, Map<EmployeeId, Place> places) {}

  public Optional<UnitView> unit(RegencyCode regency, OrgUnitId id) {
    return units.find(id.value()).filter(u -> u.regency().equals(regency)).flatMap(this::known);
  }

  public Optional<OfficialView> official(RegencyCode regency, EmployeeId id) {
    return officials.find(id.value()).filter(o -> o.regency().equals(regency)).flatMap(this::known);
  }

  /**
   * Units that existed on the day, by their codes.
   *
   * @param text part of the name or the code
   */
  public List<UnitView> units(
      RegencyCode regency,
      @Nullable OrgUnitId apparatus,
      @Nullable OrgUnitId parent,
      @Nullable String text,
      LocalDate day) {
    return units.group(regency.value()).stream()
        .filter(u -> !u.effectiveFrom().isAfter(day))
        .filter(u -> apparatus == null || everIn(u, apparatus))
        .filter(u -> parent == null || everBelow(u, Set.of(parent)))
        .flatMap(u -> known(u).stream())
        .filter(u -> u.existsOn(day))
        .map(u -> u.on(day))
        .filter(wanted(apparatus, parent, text))
        .sorted(BY_CODE)
        .toList();
  }

  private static final Comparator<UnitView> BY_CODE =
      Comparator.comparing(UnitView::code).thenComparing(u -> u.unitId().value());

  private static boolean everIn(UnitView unit, OrgUnitId apparatus) {
    return unit.apparatusId().equals(apparatus)
        || unit.moves().stream().anyMatch(m -> m.apparatusId().equals(apparatus));
  }

  private static boolean everBelow(UnitView unit, Set<OrgUnitId> parents) {
    return (unit.parentUnitId() != null && parents.contains(unit.parentUnitId()))
        || unit.moves().stream().anyMatch(m -> parents.contains(m.parentUnitId()));
  }

  /** Of units as they are on the day that is asked for. */
  private static Predicate<UnitView> wanted(
      @Nullable OrgUnitId apparatus, @Nullable OrgUnitId parent, @Nullable String text) {
    Predicate<String> says =
        text == null || text.isBlank() ? any -> true : part(text).asPredicate();
    return u ->
        (apparatus == null || u.apparatusId().equals(apparatus))
            && (parent == null || parent.equals(u.parentUnitId()))
            && (says.test(u.name()) || says.test(u.code()));
  }

  /** Every unit of the day, by code, one after the other. */
  public void eachUnit(RegencyCode regency, LocalDate day, Consumer<UnitView> use) {
    units(regency, null, null, null, day).forEach(use);
  }

  /** Every official, by name, without holding all of them. */
  public void eachOfficial(RegencyCode regency, Consumer<OfficialView> use) {
    officials.each(Filters.eq("regency", regency.value()), BY_NAME, use);
  }

  /** All units that the regency has or had. */
  public List<UnitView> everyUnit(RegencyCode regency) {
    return units.group(regency.value());
  }

  /** All units of the kind that the regency has or had. */
  public List<UnitView> everyUnit(RegencyCode regency, UnitKind kind) {
    return units.all(
        Filters.and(Filters.eq("regency", regency.value()), Filters.eq("kind", kind.name())));
  }

  /** Everybody whom a decree ever placed in one of these units or under its head. */
  public List<OfficialView> everPlacedIn(RegencyCode regency, Collection<OrgUnitId> within) {
    List<String> ids = within.stream().map(OrgUnitId::value).toList();
    return officials
        .all(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.or(
                    Filters.in("placements.unitId", ids),
                    Filters.in("placements.appraiserUnitId", ids))))
        .stream()
        .flatMap(o -> known(o).stream())
        .toList();
  }

  public Map<EmployeeId, OfficialView> officials(Collection<EmployeeId> ids) {
    return officials
        .all(Filters.in("_id", ids.stream().map(EmployeeId::value).distinct().toList()))
        .stream()
        .flatMap(o -> known(o).stream())
        .collect(Collectors.toMap(OfficialView::employeeId, Function.identity()));
  }

  public Map<OrgUnitId, UnitView> units(Collection<OrgUnitId> ids) {
    return units
        .all(Filters.in("_id", ids.stream().map(OrgUnitId::value).distinct().toList()))
        .stream()
        .flatMap(u -> known(u).stream())
        .collect(Collectors.toMap(UnitView::unitId, Function.identity()));
  }

  /** The offices that somebody may act in on a day, own ones first. */
  public List<HeldOffice> offices(RegencyCode regency, EmployeeId employee, LocalDate day) {
    List<HeldOffice> own = new ArrayList<>();
    List<HeldOffice> others = new ArrayList<>();
    for (UnitView unit : headedBy(regency, Set.of(employee))) {
      for (HeadTerm term : unit.heads()) {
        if (term.employeeId().equals(employee) && term.contains(day)) {
          own.add(new HeldOffice(unit.on(day), null, term.from(), term.to()));
        }
      }
      for (ActingTerm term : unit.acting()) {
        if (term.employeeId().equals(employee) && term.contains(day)) {
          others.add(
              new HeldOffice(
                  unit.on(day),
                  new ActingMandate(term.capacity(), term.mandateNumber()),
                  term.from(),
                  term.to()));
        }
      }
    }
    own.addAll(others);
    return own;
  }

  /**
   * Those of {@link #offices}, then those of dissolved units that have passed to them, then the
   * offices below that nobody fills on the day. The other services' copies of the structure give
   * the same answer.
   */
  public List<HeldOffice> mayActIn(RegencyCode regency, EmployeeId employee, LocalDate day) {
    List<HeldOffice> held = new ArrayList<>(offices(regency, employee, day));
    held.addAll(inherited(regency, held, day));
    Map<OrgUnitId, HeldOffice> unfilled = new LinkedHashMap<>();
    for (HeldOffice office : held) {
      ActingMandate mandate =
          ActingMandate.ofNextLevel(
              day, office.unit().unitId(), office.unit().headTitle(), office.mandate());
      List<UnitView> level = List.of(office.unit());
      while (!level.isEmpty()) {
        level =
            below(regency, level, day).stream()
                .filter(u -> u.headOn(day).isEmpty() && u.actingOn(day).isEmpty())
                .filter(u ->
                    unfilled.putIfAbsent(
                            u.unitId(), new HeldOffice(u, mandate, u.unfilledSince(day), null))
                        == null)
                .toList();
        predecessors(regency, level, day)
            .forEach((u, successor) ->
                unfilled.putIfAbsent(
                    u.unitId(), new HeldOffice(u, mandate, endOf(u).from(), null)));
      }
    }
    return Stream.concat(held.stream(), unfilled.values().stream()).toList();
  }

  /** The offices of dissolved units that have passed to the holder of these. */
  private List<HeldOffice> inherited(RegencyCode regency, List<HeldOffice> held, LocalDate day) {
    List<HeldOffice> inherited = new ArrayList<>();
    predecessors(regency, held.stream().map(HeldOffice::unit).toList(), day)
        .forEach((unit, successor) -> {
          Dissolution end = endOf(unit);
          HeldOffice by =
              held.stream()
                  .filter(h -> h.unit().unitId().equals(successor))
                  .findFirst()
                  .orElseThrow();
          inherited.add(
              new HeldOffice(
                  unit,
                  new ActingMandate(ActingMandate.Capacity.SUCCESSOR, end.decreeNumber()),
                  by.from().isBefore(end.from()) ? end.from() : by.from(),
                  by.to()));
        });
    return inherited;
  }

  /**
   * Dissolved units whose offices whoever heads one of these has, nearest first, each with the one
   * of these to which it has passed in the end.
   */
  private Map<UnitView, OrgUnitId> predecessors(
      RegencyCode regency, List<UnitView> of, LocalDate day) {
    Map<UnitView, OrgUnitId> found = new LinkedHashMap<>();
    Map<OrgUnitId, OrgUnitId> next = new LinkedHashMap<>();
    of.forEach(u -> next.put(u.unitId(), u.unitId()));
    List<UnitView> ended =
        units.group(regency.value()).stream()
            .flatMap(u -> known(u).stream())
            .filter(u -> u.dissolution() != null && !endOf(u).from().isAfter(day))
            .toList();
    Set<OrgUnitId> passed = new HashSet<>();
    while (!next.isEmpty()) {
      Map<OrgUnitId, OrgUnitId> level = Map.copyOf(next);
      next.clear();
      List<UnitView> dissolved =
          ended.stream()
              .filter(u -> level.containsKey(endOf(u).officeSuccessorUnitId()))
              .filter(u -> passed.add(u.unitId()))
              .toList();
      for (UnitView unit : dissolved) {
        OrgUnitId successor =
            Objects.requireNonNull(level.get(endOf(unit).officeSuccessorUnitId()));
        found.put(unit.on(day), successor);
        next.put(unit.unitId(), successor);
      }
    }
    return found;
  }

  private static Dissolution endOf(UnitView dissolved) {
    return Objects.requireNonNull(dissolved.dissolution());
  }

  /** Units whose heads have these units' heads as superiors; of the Secretariat, the apparatus. */
  private List<UnitView> below(RegencyCode regency, List<UnitView> level, LocalDate day) {
    Set<OrgUnitId> ids = level.stream().map(UnitView::unitId).collect(Collectors.toSet());
    boolean ofSecretariat = level.stream().anyMatch(Structure::isSecretariat);
    return units.group(regency.value()).stream()
        .filter(u -> everBelow(u, ids) || (ofSecretariat && u.parentUnitId() == null))
        .filter(u -> u.existsOn(day))
        .map(u -> u.on(day))
        .filter(u ->
            u.parentUnitId() == null
                ? ofSecretariat && !isSecretariat(u)
                : ids.contains(u.parentUnitId()))
        .sorted(BY_CODE)
        .toList();
  }

  private static boolean isSecretariat(UnitView unit) {
    return unit.kind() == UnitKind.REGIONAL_SECRETARIAT;
  }

  /** Where officials stand on a day; one who stands nowhere is absent. */
  public Map<EmployeeId, Place> places(
      RegencyCode regency, Collection<OfficialView> asked, LocalDate day) {
    Map<EmployeeId, Place> places = new HashMap<>();
    for (OfficialView official : asked) {
      official.placementOn(day).ifPresent(p -> places.put(official.employeeId(), place(p)));
    }
    Set<EmployeeId> ids = asked.stream().map(OfficialView::employeeId).collect(Collectors.toSet());
    for (UnitView unit : headedBy(regency, ids)) {
      unit.headOn(day)
          .filter(term -> ids.contains(term.employeeId()))
          .ifPresent(term ->
              places.put(
                  term.employeeId(),
                  new Place(unit.unitId(), unit.on(day).parentUnitId(), term.from())));
    }
    return places;
  }

  /**
   * Officials by name.
   *
   * @param after the last one seen, for the next page
   */
  public PlacedOfficials officials(
      RegencyCode regency, OfficialQuery query, LocalDate day, @Nullable After after, int limit) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", regency.value()));
    if (query.name() != null && !query.name().isBlank()) {
      List<String> words = NameTokens.of(query.name());
      // each word is part of a word of the name, in whatever order
      words.forEach(word -> filters.add(Filters.regex("nameTokens", Pattern.quote(word))));
      if (words.isEmpty()) {
        filters.add(Filters.regex("name", part(query.name())));
      }
    }
    if (query.competence() != null && !query.competence().isBlank()) {
      filters.add(
          Filters.or(
              Filters.regex("competences", part(query.competence())),
              Filters.regex("evidenced.competence.name", part(query.competence()))));
    }
    Set<OrgUnitId> within = within(regency, query, day);
    if (within != null) {
      filters.add(standingIn(within, day));
    }
    List<OfficialView> found = new ArrayList<>();
    Map<EmployeeId, Place> places = new HashMap<>();
    After last = after;
    while (found.size() < limit) {
      List<OfficialView> page = officials.find(page(filters, last), BY_NAME, limit);
      List<OfficialView> batch = page.stream().flatMap(o -> known(o).stream()).toList();
      places.putAll(places(regency, batch, day));
      // who stood there on another day only is dropped, and the page filled up from the next batch
      batch.stream()
          .filter(o -> o.serves(day) && isCompetent(o, query.competence(), day))
          .filter(o -> within == null || stands(places.get(o.employeeId()), within))
          .limit(limit - found.size())
          .forEach(found::add);
      if (page.size() < limit) {
        break;
      }
      last = After.of(page.getLast());
    }
    return new PlacedOfficials(found, places);
  }

  /** What was withdrawn or has expired by the day does not count. */
  private static boolean isCompetent(
      OfficialView official, @Nullable String competence, LocalDate day) {
    if (competence == null || competence.isBlank()) {
      return true;
    }
    Predicate<String> asked = part(competence).asPredicate();
    return official.competences().stream().anyMatch(asked)
        || official.evidenced().stream()
            .anyMatch(e -> e.holds(day) && asked.test(e.competence().name()));
  }

  /** The Regional Secretariat, of which a regency has one. */
  Optional<UnitView> secretariat(RegencyCode regency, LocalDate day) {
    return units.group(regency.value()).stream()
        .filter(Structure::isSecretariat)
        .flatMap(u -> known(u).stream())
        .filter(u -> u.existsOn(day))
        .map(u -> u.on(day))
        .findFirst();
  }

  /** Place in the list of officials by name. */
  public record After(String name, String id) {
    static After of(OfficialView official) {
      return new After(official.name(), official.employeeId().value());
    }
  }

  private static final Bson BY_NAME = Sorts.ascending("name", "_id");

  private static Bson page(List<Bson> filters, @Nullable After last) {
    List<Bson> all = new ArrayList<>(filters);
    if (last != null) {
      all.add(
          Filters.or(
              Filters.gt("name", last.name()),
              Filters.and(Filters.eq("name", last.name()), Filters.gt("_id", last.id()))));
    }
    return Filters.and(all);
  }

  private @Nullable Set<OrgUnitId> within(RegencyCode regency, OfficialQuery query, LocalDate day) {
    if (query.unitId() == null && query.apparatusId() == null) {
      return null;
    }
    Set<OrgUnitId> ids = new HashSet<>();
    if (query.apparatusId() != null) {
      units(regency, query.apparatusId(), null, null, day).forEach(u -> ids.add(u.unitId()));
    }
    if (query.unitId() != null) {
      if (query.apparatusId() == null) {
        ids.add(query.unitId());
      } else {
        ids.retainAll(Set.of(query.unitId()));
      }
    }
    return ids;
  }

  /** Officials who were ever placed in these units, and those who head them on the day. */
  private Bson standingIn(Set<OrgUnitId> within, LocalDate day) {
    List<String> heads =
        units(within).values().stream()
            .flatMap(u -> u.headOn(day).stream())
            .map(term -> term.employeeId().value())
            .toList();
    return Filters.or(
        Filters.in("placements.unitId", within.stream().map(OrgUnitId::value).toList()),
        Filters.in("_id", heads));
  }

  private static boolean stands(@Nullable Place place, Set<OrgUnitId> within) {
    return place != null && within.contains(place.unitId());
  }

  private static Place place(Placement placement) {
    return new Place(placement.unitId(), placement.appraiserUnitId(), placement.from());
  }

  /** Units that somebody heads, headed or stands in for, on whatever day. */
  public List<UnitView> headedBy(RegencyCode regency, EmployeeId employee) {
    return headedBy(regency, Set.of(employee));
  }

  /** Units that any of them heads, headed or stands in for, on whatever day. */
  private List<UnitView> headedBy(RegencyCode regency, Set<EmployeeId> employees) {
    return units.group(regency.value()).stream()
        .filter(u ->
            Stream.concat(
                    u.heads().stream().map(HeadTerm::employeeId),
                    u.acting().stream().map(ActingTerm::employeeId))
                .anyMatch(employees::contains))
        .flatMap(u -> known(u).stream())
        .toList();
  }

  private static Pattern part(String text) {
    return Pattern.compile(Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE);
  }

  /** The first value that is wanted, or what is there when the time is over. */
  public static <T> T await(Supplier<T> read, Predicate<T> wanted, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      T value = read.get();
      if (wanted.test(value) || System.nanoTime() > deadline) {
        return value;
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return value;
      }
    }
  }
}

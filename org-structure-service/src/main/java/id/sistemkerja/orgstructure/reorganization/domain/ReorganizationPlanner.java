package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Appointment;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Destination;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Division;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.End;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Merger;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewName;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewPlace;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewUnit;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.OfficialStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.Step;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.UnitStep;
import id.sistemkerja.orgstructure.reorganization.domain.StructureBefore.Placed;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.DissolveUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MoveUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.RenameUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitDecider;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Naming;
import id.sistemkerja.regulation.AppraiserRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges a reorganization as a whole. Each part is put to the decider of its unit or official as
 * the parts before it left them; what no single unit can see (circles, children and officials left
 * behind, a unit named twice) is judged here. All faults are found at once.
 */
public final class ReorganizationPlanner {
  private static final int LONGEST_TEXT = 200;

  private final UnitDecider unitDecider = new UnitDecider();
  private final OfficialDecider officialDecider = new OfficialDecider();
  private final Reorganization decree;
  private final StructureBefore before;
  private final LocalDate day;
  private final String number;

  /** The units as the parts so far leave them. */
  private final Map<OrgUnitId, Established> units;

  /** Units that end, each with what is said of it. */
  private final Map<OrgUnitId, Closure> closures = new LinkedHashMap<>();

  private final Set<OrgUnitId> established = new HashSet<>();

  /** Units that stand elsewhere, each with the part that says so. */
  private final Map<OrgUnitId, String> moved = new HashMap<>();

  private final Set<String> spoilt = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<FieldFault> faults = new ArrayList<>();

  private ReorganizationPlanner(Reorganization decree, StructureBefore before) {
    this.decree = decree;
    this.before = before;
    this.day = decree.effectiveFrom();
    // a wrong number is told once, and hides no fault of the parts
    this.number = isNumber(decree.decreeNumber()) ? decree.decreeNumber() : "?";
    this.units = new TreeMap<>(Comparator.comparing(OrgUnitId::value));
    this.units.putAll(before.units());
  }

  public static ReorganizationPlan plan(Reorganization decree, StructureBefore before) {
    return new ReorganizationPlanner(decree, before).plan();
  }

  /**
   * A unit that ends.
   *
   * @param path of the part that says so
   */
  private record Closure(
      String path,
      List<OrgUnitId> successors,
      @Nullable OrgUnitId officeTo,
      @Nullable OrgUnitId officialsTo,
      @Nullable OrgUnitId childrenTo,
      boolean endTerms) {}

  private ReorganizationPlan plan() {
    checkDecree();
    noteClosures();
    checkNamedOnce();
    checkReferences();
    establishAll();
    renameAll();
    moveAll();
    dissolveAll();
    checkOneOfAKind();
    appointAll();
    placeAll();
    return new ReorganizationPlan(steps, faults);
  }

  private static boolean isNumber(String text) {
    return !text.isBlank() && text.length() <= LONGEST_TEXT;
  }

  private void checkDecree() {
    if (!isNumber(decree.decreeNumber())) {
      fault(
          "decreeNumber",
          "wajib diisi, paling panjang " + LONGEST_TEXT + " huruf",
          "must be given, with at most " + LONGEST_TEXT + " characters");
    }
    if (decree.establish().isEmpty()
        && decree.rename().isEmpty()
        && decree.move().isEmpty()
        && decree.merge().isEmpty()
        && decree.split().isEmpty()
        && decree.dissolve().isEmpty()) {
      fault("", "tidak ada unit yang ditata", "no unit is reorganized");
    }
  }

  private void noteClosures() {
    for (int i = 0; i < decree.merge().size(); i++) {
      Merger merger = decree.merge().get(i);
      if (merger.unitIds().isEmpty()) {
        fault(at("merge", i) + ".unitIds", "paling sedikit satu unit", "at least one unit");
      }
      OrgUnitId children = merger.childrenTo() == null ? merger.into() : merger.childrenTo();
      for (OrgUnitId unit : merger.unitIds()) {
        closures.putIfAbsent(
            unit,
            new Closure(
                at("merge", i),
                List.of(merger.into()),
                merger.into(),
                merger.into(),
                children,
                merger.endTerms()));
      }
    }
    for (int i = 0; i < decree.split().size(); i++) {
      Division split = decree.split().get(i);
      if (split.into().size() < 2 || new HashSet<>(split.into()).size() < split.into().size()) {
        fault(
            at("split", i) + ".into",
            "paling sedikit dua unit yang berlainan",
            "at least two different units");
        spoilt.add(at("split", i));
        continue;
      }
      closures.putIfAbsent(
          split.unitId(),
          new Closure(
              at("split", i),
              split.into(),
              split.officeTo() == null ? split.into().getFirst() : split.officeTo(),
              split.officialsTo(),
              split.childrenTo(),
              split.endTerms()));
    }
    for (int i = 0; i < decree.dissolve().size(); i++) {
      End end = decree.dissolve().get(i);
      OrgUnitId office = end.officeTo() == null ? end.officialsTo() : end.officeTo();
      closures.putIfAbsent(
          end.unitId(),
          new Closure(
              at("dissolve", i),
              office == null ? List.of() : List.of(office),
              office,
              end.officialsTo(),
              end.childrenTo(),
              end.endTerms()));
    }
  }

  /**
   * A unit may be both renamed and moved; any two other parts on one unit contradict each other.
   */
  private void checkNamedOnce() {
    Map<OrgUnitId, String> first = new HashMap<>();
    Map<OrgUnitId, String> renamed = new HashMap<>();
    for (int i = 0; i < decree.establish().size(); i++) {
      once(first, decree.establish().get(i).unitId(), at("establish", i), ".unitId");
    }
    for (int i = 0; i < decree.merge().size(); i++) {
      for (int k = 0; k < decree.merge().get(i).unitIds().size(); k++) {
        once(first, decree.merge().get(i).unitIds().get(k), at("merge", i), ".unitIds[" + k + "]");
      }
    }
    for (int i = 0; i < decree.split().size(); i++) {
      once(first, decree.split().get(i).unitId(), at("split", i), ".unitId");
    }
    for (int i = 0; i < decree.dissolve().size(); i++) {
      once(first, decree.dissolve().get(i).unitId(), at("dissolve", i), ".unitId");
    }
    renamed.putAll(first);
    for (int i = 0; i < decree.rename().size(); i++) {
      once(renamed, decree.rename().get(i).unitId(), at("rename", i), ".unitId");
    }
    for (int i = 0; i < decree.move().size(); i++) {
      once(first, decree.move().get(i).unitId(), at("move", i), ".unitId");
    }
    Map<OrgUnitId, String> headed = new HashMap<>();
    for (int i = 0; i < decree.heads().size(); i++) {
      once(headed, decree.heads().get(i).unitId(), at("heads", i), ".unitId");
    }
    Map<EmployeeId, String> placed = new HashMap<>();
    for (int i = 0; i < decree.officials().size(); i++) {
      once(placed, decree.officials().get(i).employeeId(), at("officials", i), ".employeeId");
    }
  }

  private <T> void once(Map<T, String> seen, T id, String path, String field) {
    String other = seen.putIfAbsent(id, path);
    if (other != null) {
      fault(
          path + field, id + " sudah disebut pada " + other, id + " is named in " + other + " too");
      spoilt.add(path);
    }
  }

  /** What is taken from must exist, and what is given to must still exist on the day. */
  private void checkReferences() {
    decree.establish().forEach(unit -> established.add(unit.unitId()));
    for (int i = 0; i < decree.establish().size(); i++) {
      goal(at("establish", i), "parentUnitId", decree.establish().get(i).parentUnitId());
    }
    for (int i = 0; i < decree.rename().size(); i++) {
      existing(at("rename", i), "unitId", decree.rename().get(i).unitId());
    }
    for (int i = 0; i < decree.move().size(); i++) {
      NewPlace move = decree.move().get(i);
      existing(at("move", i), "unitId", move.unitId());
      goal(at("move", i), "parentUnitId", move.parentUnitId());
    }
    for (int i = 0; i < decree.merge().size(); i++) {
      Merger merger = decree.merge().get(i);
      for (int k = 0; k < merger.unitIds().size(); k++) {
        existing(at("merge", i), "unitIds[" + k + "]", merger.unitIds().get(k));
      }
      goal(at("merge", i), "into", merger.into());
      goal(at("merge", i), "childrenTo", merger.childrenTo());
    }
    for (int i = 0; i < decree.split().size(); i++) {
      Division split = decree.split().get(i);
      existing(at("split", i), "unitId", split.unitId());
      for (int k = 0; k < split.into().size(); k++) {
        goal(at("split", i), "into[" + k + "]", split.into().get(k));
      }
      goal(at("split", i), "officeTo", split.officeTo());
      goal(at("split", i), "officialsTo", split.officialsTo());
      goal(at("split", i), "childrenTo", split.childrenTo());
    }
    for (int i = 0; i < decree.dissolve().size(); i++) {
      End end = decree.dissolve().get(i);
      existing(at("dissolve", i), "unitId", end.unitId());
      goal(at("dissolve", i), "officeTo", end.officeTo());
      goal(at("dissolve", i), "officialsTo", end.officialsTo());
      goal(at("dissolve", i), "childrenTo", end.childrenTo());
    }
    for (int i = 0; i < decree.officials().size(); i++) {
      goal(at("officials", i), "unitId", decree.officials().get(i).unitId());
      known(at("officials", i), decree.officials().get(i).employeeId());
    }
    for (int i = 0; i < decree.heads().size(); i++) {
      goal(at("heads", i), "unitId", decree.heads().get(i).unitId());
      known(at("heads", i), decree.heads().get(i).employeeId());
    }
  }

  private void existing(String path, String field, OrgUnitId id) {
    Established unit = before.units().get(id);
    if (unit == null) {
      spoil(path, field, "unit tidak ditemukan", "no such unit");
    } else if (!unit.facts(day).existsOn(day)) {
      spoil(path, field, "unit tidak ada pada " + day, "the unit does not exist on " + day);
    }
  }

  private void goal(String path, String field, @Nullable OrgUnitId id) {
    if (id == null) {
      return;
    }
    if (closures.containsKey(id)) {
      spoil(
          path, field, "unit dihapus oleh keputusan ini juga", "the unit ends by this same decree");
    } else if (!established.contains(id)) {
      existing(path, field, id);
    }
  }

  private void known(String path, EmployeeId id) {
    if (!before.officials().containsKey(id)) {
      spoil(path, "employeeId", "pegawai tidak ditemukan", "no such official");
    }
  }

  private void establishAll() {
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < decree.establish().size(); i++) {
      waiting.add(i);
    }
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Integer i : List.copyOf(waiting)) {
        OrgUnitId parent = decree.establish().get(i).parentUnitId();
        boolean parentIsToCome =
            parent != null
                && waiting.stream()
                    .anyMatch(k -> decree.establish().get(k).unitId().equals(parent));
        if (!parentIsToCome) {
          waiting.remove(i);
          progress = true;
          establish(at("establish", i), decree.establish().get(i));
        }
      }
    }
    for (Integer i : waiting) {
      circle(at("establish", i) + ".parentUnitId", decree.establish().get(i).unitId());
    }
  }

  private void establish(String path, NewUnit unit) {
    OrgUnitId parent = unit.parentUnitId();
    apply(
        path,
        new EstablishUnit(
            unit.unitId(),
            decree.regency(),
            unit.name(),
            unit.kind(),
            unit.rank(),
            parent,
            parent == null ? null : facts(parent),
            unit.headTitle(),
            day,
            unit.code(),
            number));
  }

  private void renameAll() {
    for (int i = 0; i < decree.rename().size(); i++) {
      NewName rename = decree.rename().get(i);
      Established unit = units.get(rename.unitId());
      if (unit != null) {
        Naming now = unit.naming(day);
        apply(
            at("rename", i),
            new RenameUnit(
                rename.unitId(),
                decree.regency(),
                rename.name() == null ? now.name() : rename.name(),
                rename.headTitle() == null ? now.headTitle() : rename.headTitle(),
                rename.code() == null ? now.code() : rename.code(),
                number,
                day));
      }
    }
  }

  /**
   * Moves named units and the children of those that end, and all below whose apparatus changes.
   */
  private void moveAll() {
    Map<OrgUnitId, OrgUnitId> parents = new HashMap<>();
    units.forEach((id, unit) -> {
      OrgUnitId parent = unit.facts(day).parentUnitId();
      if (parent != null) {
        parents.put(id, parent);
      }
    });
    Map<OrgUnitId, String> paths = new HashMap<>();
    for (int i = 0; i < decree.move().size(); i++) {
      NewPlace move = decree.move().get(i);
      if (!spoilt.contains(at("move", i))) {
        parents.put(move.unitId(), move.parentUnitId());
        paths.put(move.unitId(), at("move", i));
      }
    }
    adoptChildren(parents, paths);
    Map<OrgUnitId, Integer> depths = new HashMap<>();
    for (OrgUnitId id : units.keySet()) {
      int depth = depth(id, parents);
      if (depth < 0 && paths.containsKey(id)) {
        circle(paths.get(id) + ".parentUnitId", id);
      }
      depths.put(id, depth);
    }
    List<OrgUnitId> topDown =
        units.keySet().stream()
            .filter(id -> depths.getOrDefault(id, -1) > 0)
            .sorted(Comparator.<OrgUnitId>comparingInt(depths::get).thenComparing(OrgUnitId::value))
            .toList();
    for (OrgUnitId id : topDown) {
      OrgUnitId parentId = Objects.requireNonNull(parents.get(id));
      UnitFacts parent = facts(parentId);
      UnitFacts now = Objects.requireNonNull(facts(id));
      boolean follows =
          !closures.containsKey(id)
              && parent != null
              && now.dissolvedFrom() == null
              && !parent.apparatusId().equals(now.apparatusId());
      String path = paths.containsKey(id) ? paths.get(id) : path(id, parents, paths);
      if (paths.containsKey(id) || (follows && path != null)) {
        String part = path == null ? "" : path;
        moved.put(id, part);
        apply(part, new MoveUnit(id, decree.regency(), parentId, parent, number, day));
      }
    }
  }

  /** The part by which a unit above is moved. */
  private static @Nullable String path(
      OrgUnitId id, Map<OrgUnitId, OrgUnitId> parents, Map<OrgUnitId, String> paths) {
    OrgUnitId at = id;
    while (at != null && !paths.containsKey(at)) {
      at = parents.get(at);
    }
    return at == null ? null : paths.get(at);
  }

  private void adoptChildren(Map<OrgUnitId, OrgUnitId> parents, Map<OrgUnitId, String> paths) {
    for (Established child : List.copyOf(units.values())) {
      OrgUnitId id = child.founded().unitId();
      // as of the end of all time: one that begins later would also be left behind
      OrgUnitId parent = paths.containsKey(id) ? parents.get(id) : child.facts().parentUnitId();
      LocalDate end = child.facts().dissolvedFrom();
      boolean ended = end != null && !end.isAfter(day);
      Closure closure = parent == null ? null : closures.get(parent);
      if (closure == null
          || ended
          || closures.containsKey(id)
          || paths.containsKey(id)
          || spoilt.contains(closure.path())) {
        continue;
      }
      OrgUnitId goal = closure.childrenTo();
      if (goal == null) {
        fault(
            closure.path() + ".childrenTo",
            "unit di bawahnya belum ditentukan tempatnya: " + id,
            "it is not said where the unit below it goes: " + id);
      } else {
        parents.put(id, goal);
        paths.put(id, closure.path());
      }
    }
  }

  /** Units above it; -1 if it stands in a circle. */
  private static int depth(OrgUnitId id, Map<OrgUnitId, OrgUnitId> parents) {
    Set<OrgUnitId> passed = new HashSet<>();
    int depth = 0;
    for (OrgUnitId at = parents.get(id); at != null; at = parents.get(at)) {
      if (at.equals(id) || !passed.add(at)) {
        return -1;
      }
      depth++;
    }
    return depth;
  }

  private void dissolveAll() {
    closures.forEach((id, closure) -> {
      Established unit = units.get(id);
      if (unit == null || spoilt.contains(closure.path())) {
        return;
      }
      OrgUnitId above = unit.facts(day).parentUnitId();
      OrgUnitId office = closure.officeTo() == null ? openAbove(above) : closure.officeTo();
      if (office == null) {
        fault(
            closure.path() + ".officeTo",
            "wajib diisi: tidak ada unit di atas " + id,
            "must be given: there is no unit above " + id);
        return;
      }
      apply(
          closure.path(),
          new DissolveUnit(
              id,
              decree.regency(),
              closure.successors().isEmpty() ? List.of(office) : closure.successors(),
              office,
              closure.endTerms(),
              number,
              day));
    });
  }

  /** The nearest unit from there upwards that does not end. */
  private @Nullable OrgUnitId openAbove(@Nullable OrgUnitId from) {
    OrgUnitId at = from;
    while (at != null && closures.containsKey(at)) {
      Established unit = units.get(at);
      at = unit == null ? null : unit.facts(day).parentUnitId();
    }
    return at;
  }

  /** Of some kinds one unit stands in a place: judged on what all parts together lead to. */
  private void checkOneOfAKind() {
    Map<OrgUnitId, String> fields = new TreeMap<>(Comparator.comparing(OrgUnitId::value));
    for (int i = 0; i < decree.establish().size(); i++) {
      fields.put(decree.establish().get(i).unitId(), at("establish", i) + ".kind");
    }
    moved.forEach((id, path) -> fields.put(id, path + ".parentUnitId"));
    fields.forEach((id, field) -> {
      Established unit = units.get(id);
      if (unit == null || !unit.founded().kind().isOneOfAKind()) {
        return;
      }
      OrgUnitId parent = unit.facts(day).parentUnitId();
      units.values().stream()
          .filter(other -> !other.founded().unitId().equals(id))
          .filter(other -> other.founded().kind() == unit.founded().kind())
          .filter(other -> other.standsUnder(parent, day))
          .findFirst()
          .ifPresent(other -> {
            BilingualText title = UnitProblems.SECOND_OF_A_KIND.title();
            OrgUnitId there = other.founded().unitId();
            fault(
                field,
                id + ": " + title.id() + " – " + there,
                id + ": " + title.en() + " – " + there);
          });
    });
  }

  private void appointAll() {
    for (int i = 0; i < decree.heads().size(); i++) {
      Appointment head = decree.heads().get(i);
      apply(
          at("heads", i),
          new AppointHead(
              head.unitId(),
              decree.regency(),
              head.employeeId(),
              before.officials().containsKey(head.employeeId()),
              number,
              day));
    }
  }

  private void placeAll() {
    Map<EmployeeId, OrgUnitId> goals = new HashMap<>();
    Map<EmployeeId, String> paths = new HashMap<>();
    for (int i = 0; i < decree.officials().size(); i++) {
      Destination destination = decree.officials().get(i);
      goals.put(destination.employeeId(), destination.unitId());
      paths.put(destination.employeeId(), at("officials", i));
    }
    Map<EmployeeId, Placed> everybody = new TreeMap<>(Comparator.comparing(EmployeeId::value));
    everybody.putAll(before.officials());
    everybody.forEach((id, official) -> {
      OrgUnitId unit = official.unitId();
      Closure closure = unit == null ? null : closures.get(unit);
      OrgUnitId goal = goals.get(id);
      if (goal == null && !official.state().serves(day)) {
        return;
      }
      if (goal != null) {
        place(paths.getOrDefault(id, "officials"), id, official, goal);
      } else if (closure != null && closure.officialsTo() != null) {
        place(closure.path(), id, official, closure.officialsTo());
      } else if (closure != null) {
        fault(
            closure.path() + ".officialsTo",
            "pegawai di unit ini belum ditentukan tempatnya: " + id,
            "it is not said where an official of the unit goes: " + id);
      } else if (unit != null && !keepsAppraiser(official, unit)) {
        place("officials", id, official, unit);
      }
    });
  }

  /** Whether who appraises the official still stands above, and still may. */
  private boolean keepsAppraiser(Placed official, OrgUnitId unit) {
    List<UnitFacts> line = line(unit);
    if (line.isEmpty()) {
      return true;
    }
    AppraiserRule rule = law(line.getFirst(), official).appraiser();
    return line.stream()
        .anyMatch(
            u -> u.unitId().equals(official.appraiserUnitId()) && rule.allows(u.rank(), u.kind()));
  }

  private void place(String path, EmployeeId id, Placed official, OrgUnitId unit) {
    if (spoilt.contains(path)) {
      return;
    }
    List<UnitFacts> line = line(unit);
    if (line.isEmpty()) {
      return; // the unit itself is at fault, which is told already
    }
    PlacementLaw law = law(line.getFirst(), official);
    Optional<UnitFacts> appraiser = law.recommended(line);
    if (appraiser.isEmpty()) {
      fault(
          path,
          id
              + " tidak mempunyai pejabat penilai kinerja di "
              + unit
              + " menurut "
              + law.appraiser().citation(),
          id + " has no appraiser in " + unit + " by " + law.appraiser().citation());
      return;
    }
    PlaceOfficial command =
        new PlaceOfficial(
            id,
            decree.regency(),
            unit,
            line,
            appraiser.get().unitId(),
            number,
            day,
            law,
            null,
            null);
    switch (officialDecider.decide(command, official.state())) {
      case Decision.Accepted<OfficialEvent> accepted ->
          steps.add(new OfficialStep(command, accepted.events()));
      case Decision.Refused<OfficialEvent>(Refusal refusal) -> refused(path, id.value(), refusal);
    }
  }

  private PlacementLaw law(UnitFacts unit, Placed official) {
    return PlacementLaw.of(before.profile(), unit, official.state().positionOn(day));
  }

  private @Nullable UnitFacts facts(OrgUnitId id) {
    Established unit = units.get(id);
    return unit == null ? null : unit.facts(day);
  }

  /** The unit and those above it, as the parts so far leave them. */
  private List<UnitFacts> line(OrgUnitId id) {
    Map<OrgUnitId, UnitFacts> line = new LinkedHashMap<>();
    UnitFacts next = facts(id);
    // a decree that closes a circle has a fault, but must not keep us here
    while (next != null && line.putIfAbsent(next.unitId(), next) == null) {
      next = next.parentUnitId() == null ? null : facts(next.parentUnitId());
    }
    return List.copyOf(line.values());
  }

  private void apply(String path, UnitCommand command) {
    if (spoilt.contains(path)) {
      return;
    }
    OrgUnitId id = command.unitId();
    UnitState state = units.containsKey(id) ? units.get(id) : unitDecider.initial();
    switch (unitDecider.decide(command, state)) {
      case Decision.Accepted<UnitEvent> accepted -> {
        steps.add(new UnitStep(command, accepted.events()));
        for (UnitEvent event : accepted.events()) {
          state = unitDecider.evolve(state, event);
        }
        units.put(id, (Established) state);
      }
      case Decision.Refused<UnitEvent>(Refusal refusal) -> refused(path, id.value(), refusal);
    }
  }

  private void refused(String path, String about, Refusal refusal) {
    BilingualText title = refusal.type().title();
    if (refusal.faults().isEmpty()) {
      fault(path, about + ": " + title.id(), about + ": " + title.en());
    }
    for (FieldFault found : refusal.faults()) {
      fault(
          path + "." + found.field(),
          about + ": " + title.id() + " – " + found.fault().id(),
          about + ": " + title.en() + " – " + found.fault().en());
    }
  }

  private void circle(String field, OrgUnitId id) {
    fault(field, id + " akan berada di bawah dirinya sendiri", id + " would stand below itself");
  }

  private void spoil(String path, String field, String indonesian, String english) {
    fault(path + "." + field, indonesian, english);
    spoilt.add(path);
  }

  private void fault(String field, String indonesian, String english) {
    faults.add(FieldFault.of(field, indonesian, english));
  }

  private static String at(String list, int index) {
    return list + "[" + index + "]";
  }
}

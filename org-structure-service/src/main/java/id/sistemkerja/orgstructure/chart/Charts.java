package id.sistemkerja.orgstructure.chart;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.chart.Chart.Node;
import id.sistemkerja.orgstructure.chart.Chart.Person;
import id.sistemkerja.orgstructure.chart.Chart.StandIn;
import id.sistemkerja.orgstructure.chart.Chart.Totals;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.orgstructure.structure.Staff;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.regulation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes charts of a structure. */
final class Charts {
  private static final Comparator<Node> IN_ORDER =
      Comparator.comparingInt((Node n) -> order(n.kind())).thenComparing(n -> n.unitId().value());

  private final Structure structure;
  private final Map<String, String> regencyNames;

  /**
   * @param regencyNames what a regency is called, by its code; one that is absent goes by its code
   */
  Charts(Structure structure, Map<String, String> regencyNames) {
    this.structure = structure;
    this.regencyNames = regencyNames;
  }

  /**
   * The chart of an apparatus; empty if it did not exist on the day, or no apparatus has the id.
   */
  Optional<Chart> ofApparatus(
      RegencyCode regency, OrgUnitId apparatus, LocalDate day, @Nullable Instant knownAt) {
    Structure then = structure.knownAt(knownAt);
    Tree tree = new Tree(then, then.units(regency, apparatus, null, null, day), regency, day);
    return tree.find(apparatus)
        .filter(unit -> unit.kind().isApparatus())
        .map(unit -> {
          Node root = tree.node(unit);
          return new Chart(day, knownAt, regency, nameOf(regency), root.name(), List.of(root));
        });
  }

  /** The chart of a regency: its apparatus, each with the sums of what is below it. */
  Chart ofRegency(RegencyCode regency, LocalDate day, @Nullable Instant knownAt) {
    Structure then = structure.knownAt(knownAt);
    Tree tree = new Tree(then, then.units(regency, null, null, null, day), regency, day);
    List<Node> apparatus =
        tree.apparatus().map(tree::node).map(Charts::alone).sorted(IN_ORDER).toList();
    Optional<Node> secretariat =
        apparatus.stream().filter(n -> n.kind() == UnitKind.REGIONAL_SECRETARIAT).findFirst();
    List<Node> roots =
        secretariat
            .map(top -> List.of(with(top, apparatus.stream().filter(n -> !n.equals(top)).toList())))
            .orElse(apparatus);
    return new Chart(day, knownAt, regency, nameOf(regency), nameOf(regency), roots);
  }

  private String nameOf(RegencyCode regency) {
    return regencyNames.getOrDefault(regency.value(), "Kabupaten " + regency);
  }

  private static Node alone(Node node) {
    return with(node, List.of());
  }

  private static Node with(Node node, List<Node> children) {
    return new Node(
        node.unitId(),
        node.name(),
        node.kind(),
        node.rank(),
        node.headTitle(),
        node.head(),
        node.standIn(),
        node.vacant(),
        node.functional(),
        node.operational(),
        node.all(),
        children);
  }

  /** The secretariat stands first, technical units after those of the head office. */
  private static int order(UnitKind kind) {
    return switch (kind) {
      case SECRETARIAT -> -1;
      case TECHNICAL_UNIT, HEALTH_CENTER, LEARNING_CENTER, SCHOOL -> 100 + kind.ordinal();
      default -> kind.ordinal();
    };
  }

  /** Units of a day with their people. */
  private static final class Tree {
    private final Map<OrgUnitId, UnitView> units = new HashMap<>();
    private final Map<OrgUnitId, Staff> staff;
    private final Map<EmployeeId, OfficialView> people;
    private final LocalDate day;

    Tree(Structure then, Collection<UnitView> all, RegencyCode regency, LocalDate day) {
      this.day = day;
      all.forEach(unit -> units.put(unit.unitId(), unit));
      staff = Staff.count(then.everPlacedIn(regency, units.keySet()), day, Placement::unitId);
      people =
          then.officials(
              all.stream()
                  .flatMap(unit ->
                      Stream.concat(
                          unit.headOn(day).map(HeadTerm::employeeId).stream(),
                          unit.actingOn(day).map(ActingTerm::employeeId).stream()))
                  .toList());
    }

    Optional<UnitView> find(OrgUnitId id) {
      return Optional.ofNullable(units.get(id));
    }

    Stream<UnitView> apparatus() {
      return units.values().stream().filter(unit -> unit.kind().isApparatus());
    }

    Node node(UnitView unit) {
      List<Node> children =
          units.values().stream()
              .filter(child -> unit.unitId().equals(child.parentUnitId()))
              .map(this::node)
              .sorted(IN_ORDER)
              .toList();
      Staff own = staff.getOrDefault(unit.unitId(), Staff.NOBODY);
      Optional<Person> head =
          unit.headOn(day).map(term -> new Person(term.employeeId(), name(term.employeeId())));
      return new Node(
          unit.unitId(),
          unit.name(),
          unit.kind(),
          unit.rank(),
          unit.headTitle(),
          head.orElse(null),
          unit.actingOn(day)
              .map(term ->
                  new StandIn(
                      term.employeeId(),
                      name(term.employeeId()),
                      term.capacity(),
                      term.mandateNumber(),
                      term.to()))
              .orElse(null),
          head.isEmpty(),
          own.functional(),
          own.operational(),
          totals(own, head.isEmpty(), children),
          children);
    }

    private static Totals totals(Staff own, boolean vacant, List<Node> children) {
      Staff all = own;
      int units = 1;
      int posts = vacant ? 1 : 0;
      for (Node child : children) {
        all = all.and(new Staff(child.all().functional(), child.all().operational()));
        units += child.all().units();
        posts += child.all().vacant();
      }
      return new Totals(units, posts, all.functional(), all.operational());
    }

    private String name(EmployeeId id) {
      OfficialView official = people.get(id);
      return official == null ? id.value() : official.name();
    }
  }
}

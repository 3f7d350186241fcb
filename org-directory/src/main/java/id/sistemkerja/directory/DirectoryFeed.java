package id.sistemkerja.directory;

import id.sistemkerja.directory.DirectoryOfficial.Change;
import id.sistemkerja.directory.DirectoryUnit.ActingTerm;
import id.sistemkerja.directory.DirectoryUnit.Dissolution;
import id.sistemkerja.directory.DirectoryUnit.HeadTerm;
import id.sistemkerja.directory.DirectoryUnit.Move;
import id.sistemkerja.directory.DirectoryUnit.Renaming;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the directory up to date from the organization structure's feed. */
public final class DirectoryFeed implements FeedHandler {
  private final String service;
  private final Views<DirectoryUnit> units;
  private final Views<DirectoryOfficial> officials;

  /**
   * @param service that keeps the directory
   */
  public DirectoryFeed(
      String service, Views<DirectoryUnit> units, Views<DirectoryOfficial> officials) {
    this.service = service;
    this.units = units;
    this.officials = officials;
  }

  @Override
  public String name() {
    return service + "-directory";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.org-structure.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    switch (event.type()) {
      case "org-structure.unit-established.v1" -> established(event);
      case "org-structure.unit-head-appointed.v1" ->
          unit(
              event,
              u ->
                  u.withHead(
                      new HeadTerm(employee(event), day(event, "effectiveFrom"), null),
                      after(event)));
      case "org-structure.unit-head-released.v1" ->
          unit(event, u -> u.withoutHead(employee(event), day(event, "effectiveTo"), after(event)));
      case "org-structure.acting-head-mandated.v1" ->
          unit(event, u -> u.withActing(actingTerm(event), after(event)));
      case "org-structure.acting-mandate-ended.v1" ->
          unit(
              event,
              u ->
                  u.withoutActing(
                      event.text("mandateNumber"), day(event, "effectiveTo"), after(event)));
      case "org-structure.unit-renamed.v1" ->
          unit(event, u -> u.renamed(renaming(event), after(event)));
      case "org-structure.unit-moved.v1" -> unit(event, u -> u.moved(move(event), after(event)));
      case "org-structure.unit-dissolved.v1" ->
          unit(event, u -> u.dissolved(dissolution(event), after(event)));
      case "org-structure.official-registered.v1" -> registered(event);
      case "org-structure.official-placed.v1" -> placed(event);
      case "org-structure.official-position-changed.v1" ->
          official(
              event,
              o ->
                  o.changed(
                      new Change(
                          day(event, "effectiveFrom"),
                          null,
                          event.body().required("position").required("title").asString(),
                          grade(event)),
                      after(event)));
      case "org-structure.official-golongan-changed.v1" ->
          official(
              event,
              o ->
                  o.changed(
                      new Change(day(event, "effectiveFrom"), event.text("golongan"), null, null),
                      after(event)));
      case "org-structure.official-corrected.v1" ->
          official(
              event, o -> o.corrected(event.text("name"), event.textOrNull("email"), after(event)));
      case "org-structure.official-left-service.v1" ->
          official(event, o -> o.left(day(event, "lastDay"), after(event)));
      default -> {
        // a newer kind of event, of no use to this reader
      }
    }
  }

  private void established(ContractEvent event) {
    OrgUnitId id = new OrgUnitId(event.text("unitId"));
    Optional<DirectoryUnit> known = units.find(id.value());
    if (known.isPresent()) {
      // told again: perhaps it was saved, and the node fell before it told the others
      units.save(id.value(), known.get());
      return;
    }
    String parent = event.textOrNull("parentUnitId");
    units.save(
        id.value(),
        new DirectoryUnit(
            id,
            event.regency(),
            event.text("name"),
            UnitKind.valueOf(event.text("kind")),
            HeadRank.valueOf(event.text("rank")),
            parent == null ? null : new OrgUnitId(parent),
            new OrgUnitId(event.text("apparatusId")),
            UnitKind.valueOf(event.text("apparatusKind")),
            event.text("headTitle"),
            event.text("code"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            after(event)));
  }

  private void unit(ContractEvent event, UnaryOperator<DirectoryUnit> change) {
    units.change(event.text("unitId"), u -> u.version() > event.sequence() ? u : change.apply(u));
  }

  private void registered(ContractEvent event) {
    EmployeeId id = employee(event);
    if (officials.find(id.value()).isPresent()) {
      return;
    }
    officials.save(
        id.value(),
        new DirectoryOfficial(
            id,
            event.regency(),
            event.text("nip"),
            Nip.Kind.valueOf(event.text("nipKind")),
            event.text("name"),
            event.textOrNull("email"),
            event.text("golongan"),
            event.body().required("position").required("title").asString(),
            grade(event),
            null,
            null,
            List.of(),
            null,
            after(event)));
  }

  private void placed(ContractEvent event) {
    official(
        event,
        o ->
            o.placed(
                new OrgUnitId(event.text("unitId")),
                new OrgUnitId(event.text("appraiserUnitId")),
                after(event)));
  }

  private void official(ContractEvent event, UnaryOperator<DirectoryOfficial> change) {
    officials.change(
        event.text("employeeId"), o -> o.version() > event.sequence() ? o : change.apply(o));
  }

  private static Renaming renaming(ContractEvent event) {
    return new Renaming(
        event.text("name"),
        event.text("headTitle"),
        event.text("code"),
        day(event, "effectiveFrom"));
  }

  private static Move move(ContractEvent event) {
    return new Move(
        new OrgUnitId(event.text("parentUnitId")),
        new OrgUnitId(event.text("apparatusId")),
        UnitKind.valueOf(event.text("apparatusKind")),
        day(event, "effectiveFrom"));
  }

  private static Dissolution dissolution(ContractEvent event) {
    List<OrgUnitId> successors = new ArrayList<>();
    event
        .body()
        .required("successorUnitIds")
        .forEach(id -> successors.add(new OrgUnitId(id.asString())));
    return new Dissolution(
        day(event, "effectiveFrom"),
        successors,
        new OrgUnitId(event.text("officeSuccessorUnitId")),
        event.text("decreeNumber"));
  }

  private static ActingTerm actingTerm(ContractEvent event) {
    return new ActingTerm(
        employee(event),
        ActingMandate.Capacity.valueOf(event.text("capacity")),
        event.text("mandateNumber"),
        day(event, "effectiveFrom"),
        dayOrNull(event, "effectiveTo"));
  }

  private static @Nullable FunctionalGrade grade(ContractEvent event) {
    String grade = event.body().required("position").path("grade").asString("");
    return grade.isEmpty() ? null : FunctionalGrade.valueOf(grade);
  }

  private static long after(ContractEvent event) {
    return event.sequence() + 1;
  }

  private static EmployeeId employee(ContractEvent event) {
    return new EmployeeId(event.text("employeeId"));
  }

  private static LocalDate day(ContractEvent event, String field) {
    return LocalDate.parse(event.text(field));
  }

  private static @Nullable LocalDate dayOrNull(ContractEvent event, String field) {
    String text = event.textOrNull(field);
    return text == null ? null : LocalDate.parse(text);
  }
}

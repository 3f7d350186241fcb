package id.sistemkerja.orgstructure.bulk.load;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.orgstructure.bulk.sheet.RowFault;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetRow;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.facts.StructureFacts.Judged;
import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.official.write.RegisterWithNip;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MandateActingHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.write.EstablishInPlace;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Batch;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges rows by the deciders that judge single commands, each row on what those before it in the
 * batch led to. A row whose content is there already is unchanged; it is compared with the streams,
 * since a read model may be behind.
 */
public final class RowJudge {
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final Capability<NipState, NipCommand, NipEvent> nips;
  private final ComposedHandler<RegisterWithNip> registration;
  private final ComposedHandler<EstablishInPlace> establishment;
  private final StructureFacts facts;

  public RowJudge(
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<NipState, NipCommand, NipEvent> nips,
      ComposedHandler<RegisterWithNip> registration,
      ComposedHandler<EstablishInPlace> establishment,
      StructureFacts facts) {
    this.units = units;
    this.officials = officials;
    this.nips = nips;
    this.registration = registration;
    this.establishment = establishment;
    this.facts = facts;
  }

  /** What becomes of a row. */
  public sealed interface Judgement {
    /** Staged in the batch. */
    record Accepted() implements Judgement {}

    record Unchanged() implements Judgement {}

    record Refused(List<RowFault> faults) implements Judgement {}
  }

  private static final Judgement ACCEPTED = new Judgement.Accepted();
  private static final Judgement UNCHANGED = new Judgement.Unchanged();

  /** Reads the streams that rows name, ahead of judging them. */
  void prefetch(List<SheetRow> rows, ImportRequested request, Batch batch) {
    RegencyCode regency = request.regency();
    batch.prefetch(
        units,
        streams(
            rows,
            List.of("unitId", "parentUnitId", "appraiserUnitId"),
            id -> units.stream(regency, id)));
    batch.prefetch(
        officials, streams(rows, List.of("employeeId"), id -> officials.stream(regency, id)));
    batch.prefetch(
        nips, streams(rows, List.of("nip"), nip -> RegisterWithNip.nipStream(nips, regency, nip)));
    batch.forgetEvents();
    batch.prefetchEvents(units, compared(rows, UNITS, request, batch));
    batch.prefetchEvents(officials, compared(rows, OFFICIALS, request, batch));
  }

  private static final Set<Sheet> UNITS = EnumSet.of(Sheet.UNITS, Sheet.HEADS);
  private static final Set<Sheet> OFFICIALS = EnumSet.of(Sheet.OFFICIALS, Sheet.PLACEMENTS);

  /** Streams whose events will be compared with the rows of these sheets. */
  private List<String> compared(
      List<SheetRow> rows, Set<Sheet> sheets, ImportRequested request, Batch batch) {
    return rows.stream()
        .filter(row -> sheets.contains(row.sheet()) && row.faults().isEmpty())
        .flatMap(row -> new One(row, request, batch).compared().stream())
        .toList();
  }

  private static List<String> streams(
      List<SheetRow> rows, List<String> fields, UnaryOperator<String> stream) {
    return rows.stream()
        .flatMap(row -> fields.stream().map(row::value))
        .filter(Objects::nonNull)
        .map(stream)
        .toList();
  }

  Judgement judge(SheetRow row, ImportRequested request, Batch batch) {
    if (!row.faults().isEmpty()) {
      return new Judgement.Refused(row.faults());
    }
    try {
      One one = new One(row, request, batch);
      return switch (row.sheet()) {
        case UNITS -> one.unit();
        case OFFICIALS -> one.official();
        case HEADS -> one.head();
        case PLACEMENTS -> one.placement();
        case STAND_INS -> one.standIn();
      };
    } catch (BadValue e) {
      return refused(
          row,
          new Refusal(
              ImportProblems.ROW_VALUE, List.of(new FieldFault(e.field, e.text)), List.of()));
    } catch (RefusedException e) {
      return refused(row, e.refusal());
    }
  }

  private static Judgement refused(SheetRow row, Refusal refusal) {
    String sheet = row.sheet().title();
    if (refusal.faults().isEmpty()) {
      return new Judgement.Refused(
          List.of(RowFault.of(sheet, row.number(), null, null, refusal.type(), null)));
    }
    return new Judgement.Refused(
        refusal.faults().stream()
            .map(fault ->
                RowFault.of(
                    sheet,
                    row.number(),
                    row.sheet().heading(fault.field()),
                    row.value(fault.field()),
                    refusal.type(),
                    fault.fault()))
            .toList());
  }

  /** A cell whose text is no value of its kind. */
  private static final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final transient BilingualText text;

    BadValue(String field, BilingualText text) {
      super(field);
      this.field = field;
      this.text = text;
    }
  }

  /** One row's judgement. */
  private final class One {
    private final SheetRow row;
    private final ImportRequested request;
    private final RegencyCode regency;
    private final Batch batch;
    private final StructureFacts seen;

    One(SheetRow row, ImportRequested request, Batch batch) {
      this.row = row;
      this.request = request;
      this.regency = request.regency();
      this.batch = batch;
      this.seen = facts.seenBy(batch);
    }

    /** The stream that may tell what the row says. */
    Optional<String> compared() {
      try {
        return switch (row.sheet()) {
          case UNITS -> Optional.of(unitStream()).filter(this::isEstablished);
          case HEADS -> Optional.of(unitStream()).filter(this::hasHead);
          case OFFICIALS -> Optional.of(officialStream()).filter(this::isRegistered);
          case PLACEMENTS -> Optional.of(officialStream()).filter(this::wasPlaced);
          case STAND_INS -> Optional.empty();
        };
      } catch (BadValue e) {
        // told when the row is judged
        return Optional.empty();
      }
    }

    private String unitStream() {
      return units.stream(regency, unitId("unitId"));
    }

    private String officialStream() {
      return officials.stream(regency, employeeId());
    }

    private boolean isEstablished(String stream) {
      return batch.state(units, stream) instanceof Established;
    }

    private boolean isRegistered(String stream) {
      return batch.state(officials, stream) instanceof Registered;
    }

    private boolean hasHead(String stream) {
      EmployeeId employee = employeeId();
      LocalDate from = day("effectiveFrom");
      return batch.state(units, stream) instanceof Established unit
          && unit.heads().stream()
              .anyMatch(h -> h.employee().equals(employee) && h.period().from().equals(from));
    }

    private boolean wasPlaced(String stream) {
      return batch.state(officials, stream) instanceof Registered official
          && official.placedFrom() != null
          && !day("effectiveFrom").isAfter(official.placedFrom());
    }

    Judgement unit() {
      OrgUnitId id = unitId("unitId");
      String stream = unitStream();
      OrgUnitId parent = row.value("parentUnitId") == null ? null : unitId("parentUnitId");
      LocalDate from = day("effectiveFrom");
      EstablishUnit command =
          new EstablishUnit(
              id,
              regency,
              text("name"),
              UnitKind.valueOf(text("kind")),
              HeadRank.valueOf(text("rank")),
              parent,
              parent == null ? null : seen.unit(regency, parent, from).orElse(null),
              text("headTitle"),
              from,
              text("code"));
      if (isEstablished(stream) && isThere(command, UnitView.of(batch.events(units, stream)))) {
        return UNCHANGED;
      }
      Changes changes = batch.begin(context(id.value(), null));
      return judgement(establishment.handle(new EstablishInPlace(command), stream, changes));
    }

    /**
     * As the unit stands or stood on some day: what was exported before a reorganization is there.
     */
    private static boolean isThere(EstablishUnit wanted, UnitView unit) {
      return unit.effectiveFrom().equals(wanted.effectiveFrom())
          && Stream.of(
                  Stream.of(unit.effectiveFrom()),
                  unit.renamings().stream().map(UnitView.Renaming::from),
                  unit.moves().stream().map(UnitView.Move::from))
              .flatMap(Function.identity())
              .map(unit::on)
              .anyMatch(then ->
                  then.name().equals(wanted.name())
                      && then.kind() == wanted.kind()
                      && then.rank() == wanted.rank()
                      && Objects.equals(then.parentUnitId(), wanted.parentUnitId())
                      && then.headTitle().equals(wanted.headTitle())
                      && then.code().equals(wanted.code()));
    }

    Judgement official() {
      EmployeeId id = employeeId();
      String stream = officialStream();
      Nip.Kind kind = Nip.Kind.valueOf(text("nipKind"));
      String grade = row.value("position.grade");
      RegisterOfficial command =
          new RegisterOfficial(
              id,
              regency,
              valid("nip", digits -> new Nip(digits, kind)),
              null,
              text("name"),
              row.value("email"),
              valid("golongan", value -> new Golongan(value, kind)),
              new Position(
                  Position.Kind.valueOf(text("position.kind")),
                  text("position.title"),
                  grade == null ? null : FunctionalGrade.valueOf(grade)),
              competences());
      if (isRegistered(stream)
          && isThere(command, OfficialView.of(batch.events(officials, stream)))) {
        return UNCHANGED;
      }
      Changes changes = batch.begin(context(id.value(), null));
      return judgement(registration.handle(new RegisterWithNip(command), stream, changes));
    }

    private static boolean isThere(RegisterOfficial wanted, OfficialView official) {
      return official.nip().equals(wanted.nip().value())
          && official.nipKind() == wanted.nip().kind()
          && official.name().equals(wanted.name())
          && Objects.equals(official.email(), wanted.email())
          && official.golongan().equals(wanted.golongan().value())
          && official.position().equals(wanted.position())
          && official.competences().equals(wanted.competences());
    }

    private List<String> competences() {
      String all = row.value("competences");
      return all == null
          ? List.of()
          : Arrays.stream(all.split(";")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    }

    Judgement head() {
      OrgUnitId id = unitId("unitId");
      EmployeeId employee = employeeId();
      LocalDate from = day("effectiveFrom");
      LocalDate to = row.value("effectiveTo") == null ? null : day("effectiveTo");
      String decree = text("decreeNumber");
      String stream = unitStream();
      ReleaseHead release = to == null ? null : new ReleaseHead(id, regency, employee, to);
      if (hasHead(stream)) {
        Optional<UnitView.HeadTerm> there =
            UnitView.of(batch.events(units, stream)).heads().stream()
                .filter(h -> h.employeeId().equals(employee) && h.from().equals(from))
                .filter(h -> h.decreeNumber().equals(decree))
                .findFirst();
        if (there.isPresent() && Objects.equals(there.get().to(), to)) {
          return UNCHANGED;
        }
        if (there.isPresent() && there.get().to() == null && release != null) {
          return carriedOut(
              id.value(), null, changes -> changes.decide(units, stream, release, true));
        }
      }
      AppointHead appoint =
          new AppointHead(id, regency, employee, seen.registered(regency, employee), decree, from);
      return carriedOut(
          id.value(),
          null,
          changes -> {
            Outcome appointed = changes.decide(units, stream, appoint, true);
            return appointed instanceof Outcome.Refused || release == null
                ? appointed
                : changes.decide(units, stream, release);
          });
    }

    Judgement placement() {
      EmployeeId employee = employeeId();
      LocalDate from = day("effectiveFrom");
      OrgUnitId unit = unitId("unitId");
      OrgUnitId appraiser = unitId("appraiserUnitId");
      String decree = text("decreeNumber");
      String stream = officialStream();
      if (wasPlaced(stream)
          && OfficialView.of(batch.events(officials, stream)).placements().stream()
              .anyMatch(p ->
                  p.from().equals(from)
                      && p.unitId().equals(unit)
                      && p.appraiserUnitId().equals(appraiser)
                      && p.decreeNumber().equals(decree))) {
        return UNCHANGED;
      }
      Judged judged = seen.placement(regency, employee, unit, appraiser, decree, from, null);
      return carriedOut(
          employee.value(),
          judged.profileVersion(),
          changes -> changes.decide(officials, stream, judged.command(), true));
    }

    Judgement standIn() {
      OrgUnitId id = unitId("unitId");
      EmployeeId employee = employeeId();
      String number = text("mandateNumber");
      ActingMandate.Capacity capacity = ActingMandate.Capacity.valueOf(text("capacity"));
      LocalDate from = day("effectiveFrom");
      LocalDate to = day("effectiveTo");
      String stream = unitStream();
      if (batch.state(units, stream) instanceof Established unit) {
        Optional<UnitState.StandInTerm> there =
            unit.standIns().stream()
                .filter(s -> s.mandateNumber().equals(number))
                .filter(s -> s.employee().equals(employee) && s.capacity() == capacity)
                .filter(s -> s.period().from().equals(from))
                .findFirst();
        if (there.isPresent() && to.equals(there.get().period().to())) {
          return UNCHANGED;
        }
        if (there.isPresent() && there.get().period().contains(to)) {
          return carriedOut(
              id.value(),
              null,
              changes ->
                  changes.decide(
                      units, stream, new EndActingMandate(id, regency, number, to), true));
        }
      }
      MandateActingHead command =
          seen.mandate(regency, id, employee, capacity, number, from, to, null);
      return carriedOut(id.value(), null, changes -> changes.decide(units, stream, command, true));
    }

    private Judgement carriedOut(
        String subject, @Nullable String profile, Function<Changes, Outcome> decisions) {
      Changes changes = batch.begin(context(subject, profile));
      return judgement(changes.finish(decisions.apply(changes)));
    }

    private Judgement judgement(Outcome outcome) {
      return outcome instanceof Outcome.Refused refused
          ? refused(row, refused.refusal())
          : ACCEPTED;
    }

    /** By its key an event tells which row of which import led to it. */
    private CommandContext context(String subject, @Nullable String profile) {
      return new CommandContext(
          regency,
          subject,
          request.requestedBy(),
          request.importId(),
          null,
          null,
          profile,
          "import:" + request.importId() + ":" + row.sheet().path() + ":" + row.number(),
          null,
          null);
    }

    private OrgUnitId unitId(String field) {
      return valid(field, OrgUnitId::new);
    }

    private EmployeeId employeeId() {
      return valid("employeeId", EmployeeId::new);
    }

    private LocalDate day(String field) {
      return LocalDate.parse(text(field));
    }

    private String text(String field) {
      String value = row.value(field);
      if (value == null) {
        throw new BadValue(field, new BilingualText("wajib diisi", "is required"));
      }
      return value;
    }

    private <T> T valid(String field, Function<String, T> value) {
      try {
        return value.apply(text(field));
      } catch (InvalidValue e) {
        throw new BadValue(field, e.text());
      }
    }
  }
}

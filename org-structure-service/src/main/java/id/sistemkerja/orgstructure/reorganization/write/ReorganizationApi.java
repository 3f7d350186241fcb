package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterState;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.OfficialStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.Step;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.UnitStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlanner;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reorganizations")
@Tag(name = "reorganizations", description = "Decrees that change the regency's structure")
final class ReorganizationApi {
  /** One register for all reorganizations of a regency. */
  private static final String REGISTER = "register";

  /** The most parts that one list of a decree may have. */
  private static final int MOST = 500;

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final ReorganizationReader reader;

  ReorganizationApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      ReorganizationReader reader) {
    this.commands = commands;
    this.streams = streams;
    this.registers = registers;
    this.reader = reader;
  }

  /**
   * A decree. Every list may be absent.
   *
   * @param effectiveFrom the first day of the new structure
   * @param officials where officials go whom no other part says it of
   * @param heads who heads units from that day on
   */
  record NewReorganization(
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom,
      @Nullable List<@Nullable NewUnit> establish,
      @Nullable List<@Nullable NewName> rename,
      @Nullable List<@Nullable NewPlace> move,
      @Nullable List<@Nullable Merger> merge,
      @Nullable List<@Nullable Division> split,
      @Nullable List<@Nullable End> dissolve,
      @Nullable List<@Nullable Destination> officials,
      @Nullable List<@Nullable Appointment> heads) {}

  /** A unit that is new; {@code parentUnitId} is absent for an apparatus. */
  record NewUnit(
      @Nullable OrgUnitId unitId,
      @Nullable String name,
      @Nullable UnitKind kind,
      @Nullable HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      @Nullable String headTitle,
      @Nullable String code) {}

  /** A unit that is called otherwise; what is absent stays. */
  record NewName(
      @Nullable OrgUnitId unitId,
      @Nullable String name,
      @Nullable String headTitle,
      @Nullable String code) {}

  /** A unit that stands elsewhere, with all below it. */
  record NewPlace(@Nullable OrgUnitId unitId, @Nullable OrgUnitId parentUnitId) {}

  /**
   * Units that end in another, which takes in their officials.
   *
   * @param childrenTo where units below them go; absent: to {@code into}
   * @param endTerms whether terms of their heads and stand-ins end on the eve
   */
  record Merger(
      @Nullable List<@Nullable OrgUnitId> unitIds,
      @Nullable OrgUnitId into,
      @Nullable OrgUnitId childrenTo,
      @Nullable Boolean endTerms) {}

  /**
   * A unit that ends in several others.
   *
   * @param officeTo whose head takes what waits for its office; absent: the first of {@code into}
   * @param officialsTo where its officials go of whom {@code officials} says nothing
   * @param childrenTo where units below it go that are not moved otherwise
   * @param endTerms whether terms of its head and stand-in end on the eve
   */
  record Division(
      @Nullable OrgUnitId unitId,
      @Nullable List<@Nullable OrgUnitId> into,
      @Nullable OrgUnitId officeTo,
      @Nullable OrgUnitId officialsTo,
      @Nullable OrgUnitId childrenTo,
      @Nullable Boolean endTerms) {}

  /**
   * A unit that ends.
   *
   * @param officeTo whose head takes what waits for its office; absent: where its officials go, or
   *     else the unit above
   */
  record End(
      @Nullable OrgUnitId unitId,
      @Nullable OrgUnitId officeTo,
      @Nullable OrgUnitId officialsTo,
      @Nullable OrgUnitId childrenTo,
      @Nullable Boolean endTerms) {}

  /** Where an official goes. */
  record Destination(@Nullable EmployeeId employeeId, @Nullable OrgUnitId unitId) {}

  /** Who heads a unit from the decree's day on. */
  record Appointment(@Nullable OrgUnitId unitId, @Nullable EmployeeId employeeId) {}

  /**
   * What a decree would change.
   *
   * @param possible whether it would be carried out
   * @param effects what would be recorded, in order; with faults, as far as they allow to tell
   * @param faults everything that is wrong with it
   */
  record Preview(
      boolean possible,
      String decreeNumber,
      LocalDate effectiveFrom,
      List<Effect> effects,
      List<FieldFault> faults) {}

  /**
   * One event.
   *
   * @param about the unit or the official
   * @param type of the event, for example {@code org-structure.unit-moved.v1}
   */
  record Effect(String about, String type, Object event) {}

  @PostMapping
  @Operation(
      summary = "Reorganize units by one decree, all of it or nothing (role regency-admin)",
      description =
          "Merge, split, move, rename, dissolve and establish units from one day on. With"
              + " `dryRun=true` nothing is recorded: the answer shows every change and every"
              + " fault.")
  ResponseEntity<?> reorganize(
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestBody NewReorganization body,
      Caller caller) {
    Actor admin = Edge.admin(caller);
    Reorganization decree = new Reading().decree(caller.regency(), body);
    String register = registers.stream(caller.regency(), REGISTER);
    if (dryRun) {
      ReorganizationPlan plan = ReorganizationPlanner.plan(decree, reader.read(decree));
      List<FieldFault> faults = new ArrayList<>(plan.faults());
      if (streams.state(registers, register).has(decree.decreeNumber())) {
        faults.add(FieldFault.of("decreeNumber", "sudah dilaksanakan", "carried out already"));
      }
      return ResponseEntity.ok(
          new Preview(
              faults.isEmpty(),
              decree.decreeNumber(),
              decree.effectiveFrom(),
              plan.steps().stream().flatMap(ReorganizationApi::effects).toList(),
              faults));
    }
    UUID id = Identifiers.derived("reorganization", caller.creationKey());
    return Answers.created(
        "/v1/reorganizations/" + id,
        id,
        commands.send(
            register,
            new ReorganizeUnits(id, decree),
            caller.context(id.toString(), admin, reader.profileVersion(decree))));
  }

  /** A regency's decrees, in the order recorded. */
  record Reorganizations(List<ReorganizationDecreed> items) {}

  @GetMapping
  @Operation(summary = "The regency's reorganizations, in the order recorded")
  Reorganizations list(Caller caller) {
    return new Reorganizations(
        streams.state(registers, registers.stream(caller.regency(), REGISTER)).decrees());
  }

  @GetMapping("/{id}")
  @Operation(summary = "A reorganization: its decree, and the units and officials that it concerns")
  ReorganizationDecreed one(@PathVariable UUID id, Caller caller) {
    return list(caller).items().stream()
        .filter(entry -> entry.reorganizationId().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
  }

  private static Stream<Effect> effects(Step step) {
    return switch (step) {
      case UnitStep unit -> unit.events().stream().map(e -> effect(e.unitId(), e));
      case OfficialStep official -> official.events().stream().map(e -> effect(e.employeeId(), e));
    };
  }

  private static Effect effect(Object about, Object event) {
    return new Effect(
        about.toString(), event.getClass().getAnnotation(EventType.class).value(), event);
  }

  /** Reads a body and tells all that is missing in it at once. */
  private static final class Reading {
    private final List<FieldFault> faults = new ArrayList<>();

    Reorganization decree(RegencyCode regency, NewReorganization body) {
      String number = text(body.decreeNumber(), "decreeNumber");
      LocalDate from = body.effectiveFrom();
      if (from == null) {
        missing("effectiveFrom");
      }
      List<Reorganization.NewUnit> establish = parts("establish", body.establish(), this::unit);
      List<Reorganization.NewName> rename = parts("rename", body.rename(), this::name);
      List<Reorganization.NewPlace> move = parts("move", body.move(), this::place);
      List<Reorganization.Merger> merge = parts("merge", body.merge(), this::merger);
      List<Reorganization.Division> split = parts("split", body.split(), this::division);
      List<Reorganization.End> dissolve = parts("dissolve", body.dissolve(), this::end);
      List<Reorganization.Destination> officials =
          parts("officials", body.officials(), this::destination);
      List<Reorganization.Appointment> heads = parts("heads", body.heads(), this::appointment);
      if (!faults.isEmpty() || from == null) {
        throw new RefusedException(new Refusal(WebProblems.INVALID_FIELDS, faults, List.of()));
      }
      return new Reorganization(
          regency, number, from, establish, rename, move, merge, split, dissolve, officials, heads);
    }

    private Reorganization.@Nullable NewUnit unit(String at, NewUnit part) {
      OrgUnitId id = required(part.unitId(), at + ".unitId");
      UnitKind kind = required(part.kind(), at + ".kind");
      HeadRank rank = required(part.rank(), at + ".rank");
      String name = text(part.name(), at + ".name");
      String title = text(part.headTitle(), at + ".headTitle");
      String code = text(part.code(), at + ".code");
      return id == null || kind == null || rank == null
          ? null
          : new Reorganization.NewUnit(id, name, kind, rank, part.parentUnitId(), title, code);
    }

    private Reorganization.@Nullable NewName name(String at, NewName part) {
      OrgUnitId id = required(part.unitId(), at + ".unitId");
      if (part.name() == null && part.headTitle() == null && part.code() == null) {
        missing(at + ".name");
      }
      return id == null
          ? null
          : new Reorganization.NewName(id, part.name(), part.headTitle(), part.code());
    }

    private Reorganization.@Nullable NewPlace place(String at, NewPlace part) {
      OrgUnitId id = required(part.unitId(), at + ".unitId");
      OrgUnitId parent = required(part.parentUnitId(), at + ".parentUnitId");
      return id == null || parent == null ? null : new Reorganization.NewPlace(id, parent);
    }

    private Reorganization.@Nullable Merger merger(String at, Merger part) {
      List<OrgUnitId> ids = parts(at + ".unitIds", part.unitIds(), (path, id) -> id);
      OrgUnitId into = required(part.into(), at + ".into");
      return into == null
          ? null
          : new Reorganization.Merger(ids, into, part.childrenTo(), isTrue(part.endTerms()));
    }

    private Reorganization.@Nullable Division division(String at, Division part) {
      OrgUnitId id = required(part.unitId(), at + ".unitId");
      List<OrgUnitId> into = parts(at + ".into", part.into(), (path, unit) -> unit);
      return id == null
          ? null
          : new Reorganization.Division(
              id,
              into,
              part.officeTo(),
              part.officialsTo(),
              part.childrenTo(),
              isTrue(part.endTerms()));
    }

    private Reorganization.@Nullable End end(String at, End part) {
      OrgUnitId id = required(part.unitId(), at + ".unitId");
      return id == null
          ? null
          : new Reorganization.End(
              id, part.officeTo(), part.officialsTo(), part.childrenTo(), isTrue(part.endTerms()));
    }

    private Reorganization.@Nullable Destination destination(String at, Destination part) {
      EmployeeId id = required(part.employeeId(), at + ".employeeId");
      OrgUnitId unit = required(part.unitId(), at + ".unitId");
      return id == null || unit == null ? null : new Reorganization.Destination(id, unit);
    }

    private Reorganization.@Nullable Appointment appointment(String at, Appointment part) {
      OrgUnitId unit = required(part.unitId(), at + ".unitId");
      EmployeeId id = required(part.employeeId(), at + ".employeeId");
      return id == null || unit == null ? null : new Reorganization.Appointment(unit, id);
    }

    private <T, R> List<R> parts(
        String list, @Nullable List<@Nullable T> parts, BiFunction<String, T, @Nullable R> read) {
      List<R> all = new ArrayList<>();
      if (parts == null) {
        return all;
      }
      if (parts.size() > MOST) {
        faults.add(FieldFault.of(list, "paling banyak " + MOST, "at most " + MOST));
        return all;
      }
      for (int i = 0; i < parts.size(); i++) {
        String path = list + "[" + i + "]";
        T part = parts.get(i);
        R made = part == null ? null : read.apply(path, part);
        if (part == null) {
          missing(path);
        }
        if (made != null) {
          all.add(made);
        }
      }
      return all;
    }

    private <T> @Nullable T required(@Nullable T value, String field) {
      if (value == null) {
        missing(field);
      }
      return value;
    }

    private String text(@Nullable String value, String field) {
      if (value == null) {
        missing(field);
        return "";
      }
      return value;
    }

    private void missing(String field) {
      faults.add(FieldFault.of(field, "wajib diisi", "is required"));
    }

    private static boolean isTrue(@Nullable Boolean value) {
      return Boolean.TRUE.equals(value);
    }
  }
}

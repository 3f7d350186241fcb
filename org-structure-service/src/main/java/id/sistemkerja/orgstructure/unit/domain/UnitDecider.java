package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.DissolveUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MandateActingHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MoveUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.RenameUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.domain.UnitState.HeadTerm;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Naming;
import id.sistemkerja.orgstructure.unit.domain.UnitState.NotEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitState.StandInTerm;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit, its heads and its stand-ins: at most one of each on any day. */
public final class UnitDecider implements Decider<UnitState, UnitCommand, UnitEvent> {
  private static final int LONGEST_TEXT = 200;
  private static final Pattern LETTER_CODE = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,39}");

  @Override
  public UnitState initial() {
    return new NotEstablished();
  }

  @Override
  public Decision<UnitEvent> decide(UnitCommand command, UnitState state) {
    if (command instanceof EstablishUnit establish) {
      return state instanceof NotEstablished
          ? establish(establish)
          : Decision.refuse(UnitProblems.UNIT_EXISTS);
    }
    if (!(state instanceof Established unit) || !unit.regency().equals(command.regency())) {
      return Decision.refuse(UnitProblems.UNIT_NOT_FOUND);
    }
    return switch (command) {
      case EstablishUnit ignored -> Decision.refuse(UnitProblems.UNIT_EXISTS);
      case AppointHead appoint -> appoint(appoint, unit);
      case ReleaseHead release -> release(release, unit);
      case MandateActingHead mandate -> mandate(mandate, unit);
      case EndActingMandate end -> end(end, unit);
      case RenameUnit rename -> rename(rename, unit);
      case MoveUnit move -> move(move, unit);
      case DissolveUnit dissolve -> dissolve(dissolve, unit);
    };
  }

  private static Decision<UnitEvent> establish(EstablishUnit command) {
    List<FieldFault> faults = new ArrayList<>();
    // one id space for all regencies: the prefix keeps each to its own part of it
    if (!command.unitId().value().startsWith(command.regency() + "-")) {
      faults.add(
          FieldFault.of(
              "unitId",
              "diawali kode kabupaten dan tanda hubung, misalnya " + command.regency() + "-dinkes",
              "starts with the regency's code and a hyphen, such as "
                  + command.regency()
                  + "-dinkes"));
    }
    checkNaming(faults, command.name(), command.headTitle(), command.code());
    OrgUnitId parentId = command.parentUnitId();
    if (command.kind().isApparatus() && parentId != null) {
      faults.add(
          FieldFault.of(
              "parentUnitId",
              "perangkat daerah adalah puncak susunannya dan tidak mempunyai unit induk",
              "an apparatus is the top of its tree and has no parent"));
    } else if (!command.kind().isApparatus() && parentId == null) {
      faults.add(
          FieldFault.of(
              "parentUnitId",
              "unit di bawah perangkat daerah mempunyai unit induk",
              "a unit below an apparatus has a parent"));
    } else if (command.unitId().equals(parentId)) {
      faults.add(
          FieldFault.of(
              "parentUnitId",
              "unit tidak dapat menjadi induk bagi dirinya sendiri",
              "a unit cannot be its own parent"));
    }
    if (command.decreeNumber() != null) {
      checkText(faults, "decreeNumber", command.decreeNumber());
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.INVALID_UNIT, faults, List.of()));
    }
    UnitFacts parent = command.parent();
    if (parentId != null) {
      Optional<Refusal> unfit = unfitParent(command.kind(), parent, command.effectiveFrom());
      if (unfit.isPresent()) {
        return Decision.refuse(unfit.get());
      }
    }
    return Decision.accept(
        new UnitEstablished(
            command.unitId(),
            command.regency(),
            command.name(),
            command.kind(),
            command.rank(),
            parentId,
            parent == null ? command.unitId() : parent.apparatusId(),
            parent == null ? command.kind() : parent.apparatusKind(),
            command.headTitle(),
            command.effectiveFrom(),
            command.code(),
            command.decreeNumber()));
  }

  /** Broken if no unit of the kind can stand under the parent from that day on. */
  private static Optional<Refusal> unfitParent(
      UnitKind kind, @Nullable UnitFacts parent, LocalDate from) {
    if (parent == null) {
      return Optional.of(
          Refusal.of(
              UnitProblems.PARENT_UNIT_NOT_FOUND,
              FieldFault.of("parentUnitId", "tidak ditemukan", "not found")));
    }
    if (!kind.canStandIn(parent.apparatusKind())) {
      return Optional.of(
          Refusal.of(
              UnitProblems.INVALID_UNIT,
              FieldFault.of(
                  "kind",
                  kind + " tidak dapat berada dalam " + parent.apparatusKind(),
                  kind + " cannot stand in " + parent.apparatusKind())));
    }
    if (from.isBefore(parent.effectiveFrom())) {
      return Optional.of(
          Refusal.of(
              UnitProblems.BEFORE_UNIT_EXISTS,
              FieldFault.of(
                  "effectiveFrom",
                  "unit induk baru ada sejak " + parent.effectiveFrom(),
                  "the parent unit exists from " + parent.effectiveFrom())));
    }
    LocalDate end = parent.dissolvedFrom();
    return end == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                UnitProblems.UNIT_DISSOLVED,
                FieldFault.of(
                    "parentUnitId",
                    "unit induk dihapus sejak " + end,
                    "the parent unit is dissolved from " + end)));
  }

  private static Decision<UnitEvent> rename(RenameUnit command, Established unit) {
    List<FieldFault> faults = new ArrayList<>();
    checkNaming(faults, command.name(), command.headTitle(), command.code());
    checkText(faults, "decreeNumber", command.decreeNumber());
    Naming naming = new Naming(command.name(), command.headTitle(), command.code());
    if (naming.equals(unit.naming(command.effectiveFrom()))) {
      faults.add(FieldFault.of("name", "sama dengan yang berlaku", "the same as it is called now"));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.INVALID_UNIT, faults, List.of()));
    }
    return notAfter(command.effectiveFrom(), unit, unit.renamings().stream())
        .map(Decision::<UnitEvent>refuse)
        .orElseGet(() ->
            Decision.accept(
                new UnitRenamed(
                    command.unitId(),
                    command.name(),
                    command.headTitle(),
                    command.code(),
                    command.decreeNumber(),
                    command.effectiveFrom())));
  }

  private static Decision<UnitEvent> move(MoveUnit command, Established unit) {
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "decreeNumber", command.decreeNumber());
    UnitFacts now = unit.facts(command.effectiveFrom());
    UnitFacts parent = command.parent();
    if (now.kind().isApparatus()) {
      faults.add(
          FieldFault.of(
              "unitId",
              "perangkat daerah adalah puncak susunannya dan tidak dapat dipindahkan",
              "an apparatus is the top of its tree and cannot be moved"));
    } else if (command.parentUnitId().equals(command.unitId())) {
      faults.add(
          FieldFault.of(
              "parentUnitId",
              "unit tidak dapat menjadi induk bagi dirinya sendiri",
              "a unit cannot be its own parent"));
    } else if (command.parentUnitId().equals(now.parentUnitId())
        && parent != null
        && parent.apparatusId().equals(now.apparatusId())) {
      faults.add(
          FieldFault.of("parentUnitId", "unit sudah berada di sana", "the unit stands there now"));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.INVALID_UNIT, faults, List.of()));
    }
    Optional<Refusal> unfit =
        notAfter(command.effectiveFrom(), unit, unit.moves().stream())
            .or(() -> unfitParent(now.kind(), parent, command.effectiveFrom()));
    if (unfit.isPresent()) {
      return Decision.refuse(unfit.get());
    }
    UnitFacts above = Objects.requireNonNull(parent);
    return Decision.accept(
        new UnitMoved(
            command.unitId(),
            command.parentUnitId(),
            above.apparatusId(),
            above.apparatusKind(),
            command.decreeNumber(),
            command.effectiveFrom()));
  }

  private static Decision<UnitEvent> dissolve(DissolveUnit command, Established unit) {
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, "decreeNumber", command.decreeNumber());
    if (command.officeSuccessorUnitId().equals(command.unitId())
        || command.successorUnitIds().contains(command.unitId())) {
      faults.add(
          FieldFault.of(
              "officeTo",
              "unit tidak dapat menjadi penerus bagi dirinya sendiri",
              "a unit cannot succeed itself"));
    }
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.INVALID_UNIT, faults, List.of()));
    }
    LocalDate first = command.effectiveFrom();
    Optional<Refusal> early =
        notAfter(first, unit, Stream.concat(unit.renamings().stream(), unit.moves().stream()));
    if (early.isPresent()) {
      return Decision.refuse(early.get());
    }
    LocalDate eve = first.minusDays(1);
    List<UnitEvent> events = new ArrayList<>();
    List<FieldFault> beyond = new ArrayList<>();
    for (HeadTerm head : unit.heads()) {
      if (!head.period().isOverOn(first)) {
        boolean canEnd = head.period().to() == null && head.period().from().isBefore(first);
        if (command.endTerms() && canEnd) {
          events.add(new UnitHeadReleased(command.unitId(), head.employee(), eve));
        } else {
          beyond.add(inOffice("endTerms", head.employee(), head.period()));
        }
      }
    }
    for (StandInTerm standIn : unit.standIns()) {
      if (!standIn.period().isOverOn(first)) {
        if (command.endTerms() && standIn.period().from().isBefore(first)) {
          events.add(new ActingMandateEnded(command.unitId(), standIn.mandateNumber(), eve));
        } else {
          beyond.add(inOffice("endTerms", standIn.employee(), standIn.period()));
        }
      }
    }
    if (!beyond.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.UNIT_STILL_HEADED, beyond, List.of()));
    }
    events.add(
        new UnitDissolved(
            command.unitId(),
            command.successorUnitIds(),
            command.officeSuccessorUnitId(),
            command.decreeNumber(),
            first));
    return new Decision.Accepted<>(events, List.of());
  }

  /**
   * Broken unless the unit exists on the day and its latest change lies before: what follows from a
   * recorded change is never undone by a later decree with an earlier day.
   */
  private static Optional<Refusal> notAfter(
      LocalDate day, Established unit, Stream<? extends UnitEvent> changes) {
    if (unit.dissolution() != null) {
      return Optional.of(dissolved(unit.dissolution().effectiveFrom()));
    }
    LocalDate latest =
        changes
            .map(change ->
                switch (change) {
                  case UnitRenamed e -> e.effectiveFrom();
                  case UnitMoved e -> e.effectiveFrom();
                  default -> throw new IllegalArgumentException(change.toString());
                })
            .reduce(unit.founded().effectiveFrom(), (a, b) -> a.isAfter(b) ? a : b);
    return day.isAfter(latest)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                UnitProblems.NOT_AFTER_LATEST_CHANGE,
                FieldFault.of(
                    "effectiveFrom",
                    "perubahan terakhir berlaku sejak " + latest,
                    "the latest change is in force from " + latest)));
  }

  private static Refusal dissolved(LocalDate from) {
    return Refusal.of(
        UnitProblems.UNIT_DISSOLVED,
        FieldFault.of(
            "effectiveFrom", "unit dihapus sejak " + from, "the unit is dissolved from " + from));
  }

  private static Decision<UnitEvent> appoint(AppointHead command, Established unit) {
    Optional<Refusal> unfit =
        unfit(command.registered(), "decreeNumber", command.decreeNumber(), unit)
            .or(() -> outside(EffectivePeriod.from(command.effectiveFrom()), unit));
    if (unfit.isPresent()) {
      return Decision.refuse(unfit.get());
    }
    EffectivePeriod term = EffectivePeriod.from(command.effectiveFrom());
    Optional<HeadTerm> other =
        unit.heads().stream().filter(head -> head.period().overlaps(term)).findFirst();
    if (other.isPresent()) {
      return Decision.refuse(
          conflict(
              UnitProblems.HEAD_IN_OFFICE,
              "effectiveFrom",
              other.get().employee(),
              other.get().period()));
    }
    // a stand-in on these days can only be a PLT: a PLH needs a head on each of its days
    Optional<StandInTerm> standIn =
        unit.standIns().stream().filter(held -> held.period().overlaps(term)).findFirst();
    if (standIn.isPresent()) {
      return Decision.refuse(
          conflict(
              UnitProblems.STAND_IN_IN_OFFICE,
              "effectiveFrom",
              standIn.get().employee(),
              standIn.get().period()));
    }
    return Decision.accept(
        new UnitHeadAppointed(
            command.unitId(),
            command.employeeId(),
            unit.naming(command.effectiveFrom()).headTitle(),
            command.decreeNumber(),
            command.effectiveFrom(),
            command.signedBy()));
  }

  private static Decision<UnitEvent> release(ReleaseHead command, Established unit) {
    Optional<HeadTerm> open =
        unit.heads().stream()
            .filter(head -> head.period().to() == null)
            .filter(head -> head.employee().equals(command.employeeId()))
            .findFirst();
    if (open.isEmpty()) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.NOT_HEAD,
              FieldFault.of("employeeId", "bukan kepala yang menjabat", "not the head in office")));
    }
    LocalDate last = command.effectiveTo();
    if (last.isBefore(open.get().period().from())) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.ENDS_BEFORE_IT_STARTS,
              FieldFault.of(
                  "effectiveTo",
                  "masa jabatan mulai " + open.get().period().from(),
                  "the term starts on " + open.get().period().from())));
    }
    List<StandInTerm> beyond =
        unit.standIns().stream()
            .filter(standIn -> standIn.capacity() == Capacity.PLH)
            .filter(standIn ->
                standIn.period().contains(last.plusDays(1))
                    || standIn.period().from().isAfter(last))
            .toList();
    Optional<StandInTerm> notBegun =
        beyond.stream().filter(standIn -> standIn.period().from().isAfter(last)).findFirst();
    if (notBegun.isPresent()) {
      return Decision.refuse(
          conflict(
              UnitProblems.MANDATE_OUTLIVES_HEAD,
              "effectiveTo",
              notBegun.get().employee(),
              notBegun.get().period()));
    }
    // a PLH stands in for a holder: with the holder gone, so is the mandate
    List<UnitEvent> events =
        Stream.<UnitEvent>concat(
                Stream.of(new UnitHeadReleased(command.unitId(), command.employeeId(), last)),
                beyond.stream()
                    .map(standIn ->
                        new ActingMandateEnded(command.unitId(), standIn.mandateNumber(), last)))
            .toList();
    return new Decision.Accepted<>(events, List.of());
  }

  private static Decision<UnitEvent> mandate(MandateActingHead command, Established unit) {
    Optional<Refusal> unfit =
        unfit(command.registered(), "mandateNumber", command.mandateNumber(), unit);
    if (unfit.isPresent()) {
      return Decision.refuse(unfit.get());
    }
    if (command.effectiveTo().isBefore(command.effectiveFrom())) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.ENDS_BEFORE_IT_STARTS,
              FieldFault.of(
                  "effectiveTo",
                  "mandat mulai " + command.effectiveFrom(),
                  "the mandate starts on " + command.effectiveFrom())));
    }
    EffectivePeriod term = new EffectivePeriod(command.effectiveFrom(), command.effectiveTo());
    Optional<Refusal> outside = outside(term, unit).or(() -> tooLong(command, unit));
    if (outside.isPresent()) {
      return Decision.refuse(outside.get());
    }
    if (unit.standIns().stream()
        .anyMatch(standIn -> standIn.mandateNumber().equals(command.mandateNumber()))) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.MANDATE_NUMBER_USED,
              FieldFault.of("mandateNumber", "sudah dipakai", "in use")));
    }
    Optional<StandInTerm> other =
        unit.standIns().stream().filter(standIn -> standIn.period().overlaps(term)).findFirst();
    if (other.isPresent()) {
      return Decision.refuse(
          conflict(
              UnitProblems.STAND_IN_IN_OFFICE,
              "effectiveFrom",
              other.get().employee(),
              other.get().period()));
    }
    List<HeadTerm> holders =
        unit.heads().stream().filter(head -> head.period().overlaps(term)).toList();
    Optional<Refusal> forbidden =
        switch (command.capacity()) {
          case PLT ->
              holders.stream()
                  .findFirst()
                  .map(head ->
                      conflict(
                          UnitProblems.PLT_WHILE_HEAD_IN_OFFICE,
                          "capacity",
                          head.employee(),
                          head.period()));
          case PLH -> forbiddenPlh(command, term, holders);
          case SUCCESSOR, NEXT_LEVEL, DELEGATE ->
              Optional.of(
                  Refusal.of(
                      UnitProblems.INVALID_APPOINTMENT,
                      FieldFault.of(
                          "capacity",
                          "PLT atau PLH; penerus, atasan, dan penerima delegasi bertindak tanpa surat"
                              + " mandat",
                          "PLT or PLH; successors, superiors and delegates act without a mandate"
                              + " letter")));
        };
    if (forbidden.isPresent()) {
      return Decision.refuse(forbidden.get());
    }
    return Decision.accept(
        new ActingHeadMandated(
            command.unitId(),
            command.employeeId(),
            command.capacity(),
            command.mandateNumber(),
            command.effectiveFrom(),
            command.effectiveTo(),
            command.signedBy()));
  }

  /**
   * Broken if the letter is longer than one may be, or goes on after other letters of the same
   * person in the same capacity for longer than all of them together may.
   */
  private static Optional<Refusal> tooLong(MandateActingHead command, Established unit) {
    MandateLimit limit = command.limit();
    if (limit == null) {
      return Optional.empty();
    }
    LocalDate latest = limit.lastOfOne(command.effectiveFrom());
    if (command.effectiveTo().isAfter(latest)) {
      return Optional.of(
          tooLong(
              limit,
              command.capacity()
                  + " paling lama "
                  + limit.months()
                  + " bulan dalam satu surat, sampai "
                  + latest,
              command.capacity()
                  + " for at most "
                  + limit.months()
                  + " months by one letter, until "
                  + latest));
    }
    List<EffectivePeriod> letters =
        unit.standIns().stream()
            .filter(held -> held.employee().equals(command.employeeId()))
            .filter(held -> held.capacity() == command.capacity())
            .map(StandInTerm::period)
            .sorted(Comparator.comparing(EffectivePeriod::from))
            .toList();
    LocalDate first = command.effectiveFrom();
    for (EffectivePeriod letter : letters.reversed()) {
      first = first.minusDays(1).equals(letter.to()) ? letter.from() : first;
    }
    LocalDate last = command.effectiveTo();
    for (EffectivePeriod letter : letters) {
      last = letter.from().minusDays(1).equals(last) ? Objects.requireNonNull(letter.to()) : last;
    }
    LocalDate latestOfAll = limit.lastOfAll(first);
    return last.isAfter(latestOfAll)
        ? Optional.of(
            tooLong(
                limit,
                command.capacity()
                    + " oleh pegawai yang sama sejak "
                    + first
                    + "; bersama perpanjangannya ("
                    + limit.extensions()
                    + " kali) paling lama sampai "
                    + latestOfAll,
                command.capacity()
                    + " by the same official since "
                    + first
                    + "; with its extensions ("
                    + limit.extensions()
                    + ") until "
                    + latestOfAll
                    + " at most"))
        : Optional.empty();
  }

  private static Refusal tooLong(MandateLimit limit, String indonesian, String english) {
    return new Refusal(
        UnitProblems.MANDATE_TOO_LONG,
        List.of(FieldFault.of("effectiveTo", indonesian, english)),
        List.of(limit.source()));
  }

  private static Optional<Refusal> forbiddenPlh(
      MandateActingHead command, EffectivePeriod term, List<HeadTerm> holders) {
    boolean oneHolderThroughout =
        holders.size() == 1
            && holders.getFirst().period().contains(command.effectiveFrom())
            && holders.getFirst().period().contains(command.effectiveTo());
    if (!oneHolderThroughout) {
      return Optional.of(
          Refusal.of(
              UnitProblems.PLH_WITHOUT_HEAD,
              FieldFault.of(
                  "effectiveTo",
                  "jabatan tidak dipegang satu pejabat selama " + text(term, "sampai"),
                  "no one holder is in office during all of " + text(term, "to"))));
    }
    return holders.getFirst().employee().equals(command.employeeId())
        ? Optional.of(
            Refusal.of(
                UnitProblems.STAND_IN_FOR_ONESELF,
                FieldFault.of("employeeId", "pejabat yang diwakili", "the holder stood in for")))
        : Optional.empty();
  }

  private static Decision<UnitEvent> end(EndActingMandate command, Established unit) {
    Optional<StandInTerm> found =
        unit.standIns().stream()
            .filter(standIn -> standIn.mandateNumber().equals(command.mandateNumber()))
            .findFirst();
    if (found.isEmpty()) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.MANDATE_NOT_FOUND,
              FieldFault.of("mandateNumber", "tidak ditemukan", "not found")));
    }
    EffectivePeriod term = found.get().period();
    if (!term.contains(command.effectiveTo())) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.OUTSIDE_MANDATE,
              FieldFault.of(
                  "effectiveTo",
                  "masa mandat " + text(term, "sampai"),
                  "the mandate's term is " + text(term, "to"))));
    }
    return command.effectiveTo().equals(term.to())
        ? Decision.nothingToDo()
        : Decision.accept(
            new ActingMandateEnded(
                command.unitId(), command.mandateNumber(), command.effectiveTo()));
  }

  @Override
  public UnitState evolve(UnitState state, UnitEvent event) {
    if (event instanceof UnitEstablished e) {
      return new Established(e.regency(), e, List.of(), List.of(), null, List.of(), List.of());
    }
    if (!(state instanceof Established unit)) {
      throw new IllegalStateException(
          event.unitId() + " has events before it was established: the stream is damaged");
    }
    return switch (event) {
      case UnitEstablished ignored -> unit;
      case UnitRenamed e ->
          new Established(
              unit.regency(),
              unit.founded(),
              with(unit.renamings(), e),
              unit.moves(),
              unit.dissolution(),
              unit.heads(),
              unit.standIns());
      case UnitMoved e ->
          new Established(
              unit.regency(),
              unit.founded(),
              unit.renamings(),
              with(unit.moves(), e),
              unit.dissolution(),
              unit.heads(),
              unit.standIns());
      case UnitDissolved e ->
          new Established(
              unit.regency(),
              unit.founded(),
              unit.renamings(),
              unit.moves(),
              e,
              unit.heads(),
              unit.standIns());
      case UnitHeadAppointed e ->
          with(
              unit,
              with(
                  unit.heads(),
                  new HeadTerm(e.employeeId(), EffectivePeriod.from(e.effectiveFrom()))),
              unit.standIns());
      case UnitHeadReleased e ->
          with(
              unit,
              each(
                  unit.heads(),
                  head ->
                      head.period().to() == null && head.employee().equals(e.employeeId())
                          ? new HeadTerm(
                              head.employee(),
                              new EffectivePeriod(head.period().from(), e.effectiveTo()))
                          : head),
              unit.standIns());
      case ActingHeadMandated e ->
          with(
              unit,
              unit.heads(),
              with(
                  unit.standIns(),
                  new StandInTerm(
                      e.employeeId(),
                      e.capacity(),
                      e.mandateNumber(),
                      new EffectivePeriod(e.effectiveFrom(), e.effectiveTo()))));
      case ActingMandateEnded e ->
          with(
              unit,
              unit.heads(),
              each(
                  unit.standIns(),
                  standIn ->
                      standIn.mandateNumber().equals(e.mandateNumber())
                          ? new StandInTerm(
                              standIn.employee(),
                              standIn.capacity(),
                              standIn.mandateNumber(),
                              new EffectivePeriod(standIn.period().from(), e.effectiveTo()))
                          : standIn));
    };
  }

  private static Established with(
      Established unit, List<HeadTerm> heads, List<StandInTerm> standIns) {
    return new Established(
        unit.regency(),
        unit.founded(),
        unit.renamings(),
        unit.moves(),
        unit.dissolution(),
        heads,
        standIns);
  }

  private static Optional<Refusal> unfit(
      boolean registered, String field, String number, Established unit) {
    List<FieldFault> faults = new ArrayList<>();
    checkText(faults, field, number);
    if (!faults.isEmpty()) {
      return Optional.of(new Refusal(UnitProblems.INVALID_APPOINTMENT, faults, List.of()));
    }
    return registered
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                UnitProblems.OFFICIAL_NOT_REGISTERED,
                FieldFault.of(
                    "employeeId",
                    "tidak terdaftar di kabupaten " + unit.regency(),
                    "not registered in regency " + unit.regency())));
  }

  /** Broken if the unit does not exist on every day of the term. */
  private static Optional<Refusal> outside(EffectivePeriod term, Established unit) {
    LocalDate since = unit.founded().effectiveFrom();
    if (term.from().isBefore(since)) {
      return Optional.of(
          Refusal.of(
              UnitProblems.BEFORE_UNIT_EXISTS,
              FieldFault.of(
                  "effectiveFrom",
                  "unit baru ada sejak " + since,
                  "the unit exists from " + since)));
    }
    return unit.dissolution() == null || term.isOverOn(unit.dissolution().effectiveFrom())
        ? Optional.empty()
        : Optional.of(dissolved(unit.dissolution().effectiveFrom()));
  }

  private static Refusal conflict(
      ProblemType type, String field, EmployeeId employee, EffectivePeriod period) {
    return Refusal.of(type, inOffice(field, employee, period));
  }

  private static FieldFault inOffice(String field, EmployeeId employee, EffectivePeriod period) {
    return FieldFault.of(
        field,
        employee + " menjabat " + text(period, "sampai"),
        employee + " is in office " + text(period, "to"));
  }

  private static String text(EffectivePeriod period, String to) {
    return period.to() == null
        ? period.from() + " …"
        : period.from() + " " + to + " " + period.to();
  }

  private static void checkNaming(
      List<FieldFault> faults, String name, String headTitle, String code) {
    checkText(faults, "name", name);
    checkText(faults, "headTitle", headTitle);
    if (!LETTER_CODE.matcher(code).matches()) {
      faults.add(
          FieldFault.of(
              "code",
              "1–40 huruf besar, angka, titik, garis miring, atau tanda hubung",
              "1 to 40 capital letters, digits, dots, slashes or hyphens"));
    }
  }

  private static void checkText(List<FieldFault> faults, String field, String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      faults.add(
          FieldFault.of(
              field,
              "wajib diisi, paling panjang " + LONGEST_TEXT + " huruf",
              "must be given, with at most " + LONGEST_TEXT + " characters"));
    }
  }

  private static <T> List<T> with(List<T> list, T added) {
    return Stream.concat(list.stream(), Stream.of(added)).toList();
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}

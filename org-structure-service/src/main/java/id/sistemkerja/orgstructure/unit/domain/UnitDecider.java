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
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MandateActingHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.domain.UnitState.HeadTerm;
import id.sistemkerja.orgstructure.unit.domain.UnitState.NotEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitState.StandInTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    checkText(faults, "name", command.name());
    checkText(faults, "headTitle", command.headTitle());
    if (!LETTER_CODE.matcher(command.code()).matches()) {
      faults.add(
          FieldFault.of(
              "code",
              "1–40 huruf besar, angka, titik, garis miring, atau tanda hubung",
              "1 to 40 capital letters, digits, dots, slashes or hyphens"));
    }
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
    if (!faults.isEmpty()) {
      return Decision.refuse(new Refusal(UnitProblems.INVALID_UNIT, faults, List.of()));
    }
    UnitFacts parent = command.parent();
    if (parentId != null && parent == null) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.PARENT_UNIT_NOT_FOUND,
              FieldFault.of("parentUnitId", "tidak ditemukan", "not found")));
    }
    if (parent != null && !command.kind().canStandIn(parent.apparatusKind())) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.INVALID_UNIT,
              FieldFault.of(
                  "kind",
                  command.kind() + " tidak dapat berada dalam " + parent.apparatusKind(),
                  command.kind() + " cannot stand in " + parent.apparatusKind())));
    }
    if (parent != null && command.effectiveFrom().isBefore(parent.effectiveFrom())) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.BEFORE_UNIT_EXISTS,
              FieldFault.of(
                  "effectiveFrom",
                  "unit induk baru ada sejak " + parent.effectiveFrom(),
                  "the parent unit exists from " + parent.effectiveFrom())));
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
            command.code()));
  }

  private static Decision<UnitEvent> appoint(AppointHead command, Established unit) {
    Optional<Refusal> unfit =
        unfit(command.registered(), "decreeNumber", command.decreeNumber(), unit)
            .or(() -> tooEarly(command.effectiveFrom(), unit));
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
            unit.headTitle(),
            command.decreeNumber(),
            command.effectiveFrom()));
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
        unfit(command.registered(), "mandateNumber", command.mandateNumber(), unit)
            .or(() -> tooEarly(command.effectiveFrom(), unit));
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
    if (unit.standIns().stream()
        .anyMatch(standIn -> standIn.mandateNumber().equals(command.mandateNumber()))) {
      return Decision.refuse(
          Refusal.of(
              UnitProblems.MANDATE_NUMBER_USED,
              FieldFault.of("mandateNumber", "sudah dipakai", "in use")));
    }
    EffectivePeriod term = new EffectivePeriod(command.effectiveFrom(), command.effectiveTo());
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
            command.effectiveTo()));
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
      return new Established(
          e.regency(),
          new UnitFacts(
              e.unitId(),
              e.parentUnitId(),
              e.kind(),
              e.rank(),
              e.apparatusId(),
              e.apparatusKind(),
              e.effectiveFrom()),
          e.headTitle(),
          List.of(),
          List.of());
    }
    if (!(state instanceof Established unit)) {
      throw new IllegalStateException(
          event.unitId() + " has events before it was established: the stream is damaged");
    }
    return switch (event) {
      case UnitEstablished ignored -> unit;
      case UnitHeadAppointed e ->
          new Established(
              unit.regency(),
              unit.facts(),
              unit.headTitle(),
              with(
                  unit.heads(),
                  new HeadTerm(e.employeeId(), EffectivePeriod.from(e.effectiveFrom()))),
              unit.standIns());
      case UnitHeadReleased e ->
          new Established(
              unit.regency(),
              unit.facts(),
              unit.headTitle(),
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
          new Established(
              unit.regency(),
              unit.facts(),
              unit.headTitle(),
              unit.heads(),
              with(
                  unit.standIns(),
                  new StandInTerm(
                      e.employeeId(),
                      e.capacity(),
                      e.mandateNumber(),
                      new EffectivePeriod(e.effectiveFrom(), e.effectiveTo()))));
      case ActingMandateEnded e ->
          new Established(
              unit.regency(),
              unit.facts(),
              unit.headTitle(),
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

  private static Optional<Refusal> tooEarly(LocalDate day, Established unit) {
    LocalDate since = unit.facts().effectiveFrom();
    return day.isBefore(since)
        ? Optional.of(
            Refusal.of(
                UnitProblems.BEFORE_UNIT_EXISTS,
                FieldFault.of(
                    "effectiveFrom",
                    "unit baru ada sejak " + since,
                    "the unit exists from " + since)))
        : Optional.empty();
  }

  private static Refusal conflict(
      ProblemType type, String field, EmployeeId employee, EffectivePeriod period) {
    return Refusal.of(
        type,
        FieldFault.of(
            field,
            employee + " menjabat " + text(period, "sampai"),
            employee + " is in office " + text(period, "to")));
  }

  private static String text(EffectivePeriod period, String to) {
    return period.to() == null
        ? period.from() + " …"
        : period.from() + " " + to + " " + period.to();
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

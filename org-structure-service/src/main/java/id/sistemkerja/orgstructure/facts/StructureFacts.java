package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegateAppraisal;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegationLaw;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.official.domain.RecordedAppraiser;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MandateActingHead;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.domain.UnitState.HeadTerm;
import id.sistemkerja.orgstructure.unit.domain.UnitState.StandInTerm;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.States;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Facts about units and officials as their streams tell them at this moment, not as a read model
 * will tell them soon.
 */
@Component
public final class StructureFacts {
  /** National law, the same in every regency. */
  private static final Citation NO_CHANGE_OF_STATUS =
      new Citation("UU 30/2014", "Pasal 14 ayat (7)", "PLT-PLH");

  private final States streams;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final Regulations regulations;
  private final Limits limits;

  @Autowired
  StructureFacts(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Regulations regulations,
      Limits limits) {
    this((States) streams, units, officials, regulations, limits);
  }

  private StructureFacts(
      States streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Regulations regulations,
      Limits limits) {
    this.streams = streams;
    this.units = units;
    this.officials = officials;
    this.regulations = regulations;
    this.limits = limits;
  }

  /** The same facts as a batch of commands sees them, with what it has not recorded yet. */
  public StructureFacts seenBy(States batch) {
    return new StructureFacts(batch, units, officials, regulations, limits);
  }

  /** The unit as it stands on a day. */
  public Optional<UnitFacts> unit(RegencyCode regency, OrgUnitId id, LocalDate day) {
    return streams.state(units, units.stream(regency, id)) instanceof Established unit
        ? Optional.of(unit.facts(day))
        : Optional.empty();
  }

  /**
   * The unit and those above it up to its apparatus, as they stand on a day; empty if there is no
   * such unit.
   */
  public List<UnitFacts> line(RegencyCode regency, OrgUnitId id, LocalDate day) {
    List<UnitFacts> line = new ArrayList<>();
    // no reorganization closes a circle, so the line has an end
    Optional<UnitFacts> next = unit(regency, id, day);
    while (next.isPresent()) {
      line.add(next.get());
      OrgUnitId parent = next.get().parentUnitId();
      next = parent == null ? Optional.empty() : unit(regency, parent, day);
    }
    return line;
  }

  public boolean registered(RegencyCode regency, EmployeeId id) {
    return official(regency, id) instanceof Registered;
  }

  /** Whether the regency has this official, and in its service on the day. */
  public boolean serves(RegencyCode regency, EmployeeId id, LocalDate day) {
    return official(regency, id) instanceof Registered registered && registered.serves(day);
  }

  /**
   * Refuses a decree on a person (appointment, transfer, dismissal) that somebody signed on a
   * mandate: a Plt. or Plh. changes nobody's status.
   *
   * @param onMandate whether a Plt. or Plh. may sign, since nobody's status changes by it
   */
  void maySign(RegencyCode regency, Signatory signedBy, LocalDate day, boolean onMandate) {
    OrgUnitId unit = signedBy.unitId();
    EmployeeId signatory = signedBy.employeeId();
    if (!(streams.state(units, units.stream(regency, unit)) instanceof Established office)) {
      throw new RefusedException(notTheirs(signatory, unit));
    }
    if (office.heads().stream()
        .anyMatch(term -> term.employee().equals(signatory) && term.period().contains(day))) {
      return;
    }
    Optional<StandInTerm> mandate =
        office.standIns().stream()
            .filter(term -> term.employee().equals(signatory) && term.period().contains(day))
            .findFirst();
    if (onMandate && mandate.isPresent()) {
      return;
    }
    throw new RefusedException(
        mandate
            .map(term ->
                new Refusal(
                    OfficialProblems.MANDATE_HOLDER_MAY_NOT,
                    List.of(
                        FieldFault.of(
                            "signedBy.employeeId",
                            term.capacity() + " dengan mandat " + term.mandateNumber(),
                            term.capacity() + " on mandate " + term.mandateNumber())),
                    List.of(NO_CHANGE_OF_STATUS)))
            .orElseGet(() -> notTheirs(signatory, unit)));
  }

  private static Refusal notTheirs(EmployeeId signatory, OrgUnitId unit) {
    return Refusal.of(
        OfficialProblems.NOT_THE_SIGNATORYS_OFFICE,
        FieldFault.of(
            "signedBy.employeeId",
            signatory + " tidak memegang " + unit,
            signatory + " does not hold " + unit));
  }

  /**
   * A placement with the law by which it is judged.
   *
   * @param profileVersion of the regulation; absent if the unit or the official does not exist, so
   *     that there is nothing to judge, and before the regency's first regulation
   */
  public record Judged(PlaceOfficial command, @Nullable String profileVersion) {}

  /** The command to place an official, with the facts and the law that it needs. */
  public Judged placement(
      RegencyCode regency,
      EmployeeId official,
      OrgUnitId unit,
      @Nullable OrgUnitId appraiserUnit,
      String decreeNumber,
      LocalDate from,
      @Nullable Signatory signedBy) {
    List<UnitFacts> line = line(regency, unit, from);
    RegulationProfile profile = null;
    PlacementLaw law = null;
    RecordedAppraiser history = null;
    if (regulations.isBeforeAny(regency, from)) {
      history = recorded(regency, appraiserUnit, from);
    } else if (!line.isEmpty() && official(regency, official) instanceof Registered registered) {
      profile = inForce(regency, from);
      law = law(profile, line.getFirst(), registered.positionOn(from));
    }
    return new Judged(
        new PlaceOfficial(
            official,
            regency,
            unit,
            line,
            appraiserUnit,
            decreeNumber,
            from,
            law,
            history,
            signedBy),
        profile == null ? null : profile.version());
  }

  private RecordedAppraiser recorded(
      RegencyCode regency, @Nullable OrgUnitId appraiser, LocalDate day) {
    return appraiser != null
            && streams.state(units, units.stream(regency, appraiser)) instanceof Established unit
        ? new RecordedAppraiser(
            unit.facts(day).existsOn(day),
            Stream.concat(
                    unit.heads().stream().map(HeadTerm::period),
                    unit.standIns().stream().map(StandInTerm::period))
                .anyMatch(period -> period.contains(day)))
        : new RecordedAppraiser(false, false);
  }

  /** The command to let somebody stand in, with the facts and the limit that it needs. */
  public MandateActingHead mandate(
      RegencyCode regency,
      OrgUnitId unit,
      EmployeeId employee,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate from,
      LocalDate to,
      @Nullable Signatory signedBy) {
    return new MandateActingHead(
        unit,
        regency,
        employee,
        serves(regency, employee, to),
        capacity,
        mandateNumber,
        from,
        to,
        // what was given before there was a law on it is recorded as it was
        regulations.isBeforeAny(regency, from) ? null : limits.of(regency).mandate(capacity),
        signedBy);
  }

  private RegulationProfile inForce(RegencyCode regency, LocalDate day) {
    try {
      return regulations.inForce(regency, day);
    } catch (NoRegulationInForce e) {
      throw new RefusedException(
          Refusal.of(OfficialProblems.NO_REGULATION, new FieldFault("effectiveFrom", e.text())));
    }
  }

  /** The clauses on an official of that post in that unit. */
  public static PlacementLaw law(RegulationProfile profile, UnitFacts unit, Position position) {
    return PlacementLaw.of(profile, unit, position);
  }

  /**
   * A delegation with the law by which it is judged.
   *
   * @param profileVersion of the regulation; absent if the unit does not exist
   */
  public record JudgedDelegation(DelegateAppraisal command, @Nullable String profileVersion) {}

  /** The command to delegate the authority to appraise, with the facts and the law it needs. */
  public JudgedDelegation delegation(
      RegencyCode regency,
      OrgUnitId unit,
      OrgUnitId delegatingUnit,
      EmployeeId delegate,
      String decreeNumber,
      LocalDate from,
      LocalDate to) {
    List<UnitFacts> line = line(regency, unit, from);
    RegulationProfile profile = line.isEmpty() ? null : inForce(regency, from);
    Position position =
        official(regency, delegate) instanceof Registered registered && registered.serves(to)
            ? registered.positionOn(from)
            : null;
    return new JudgedDelegation(
        new DelegateAppraisal(
            unit,
            regency,
            line,
            delegatingUnit,
            delegate,
            position,
            decreeNumber,
            from,
            to,
            profile == null ? null : delegationLaw(profile)),
        profile == null ? null : profile.version());
  }

  private static DelegationLaw delegationLaw(RegulationProfile profile) {
    Verdict verdict = profile.allows("KED-3", "DELEGATED", Situation.unspecified());
    return new DelegationLaw(
        verdict instanceof Verdict.Satisfied, verdict.citation(), verdict.explained());
  }

  private OfficialState official(RegencyCode regency, EmployeeId id) {
    return streams.state(officials, officials.stream(regency, id));
  }
}

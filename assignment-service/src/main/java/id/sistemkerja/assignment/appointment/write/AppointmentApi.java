package id.sistemkerja.assignment.appointment.write;

import id.sistemkerja.assignment.appointment.domain.AppointmentCommand;
import id.sistemkerja.assignment.appointment.domain.AppointmentCommand.AppointOfficial;
import id.sistemkerja.assignment.appointment.domain.AppointmentDecider;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent;
import id.sistemkerja.assignment.appointment.domain.AppointmentState;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.TaskNature;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Outlook;
import id.sistemkerja.assignment.office.Outlook.Part;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/appointments")
@Tag(name = "appointments", description = "Appointing an official of the own unit (penunjukan)")
final class AppointmentApi {
  /** Of an appointment that is only thought of. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final Commands commands;
  private final Capability<AppointmentState, AppointmentCommand, AppointmentEvent> appointments;
  private final CaseFacts facts;
  private final Directory directory;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final RegencyStyles styles;
  private final Clock clock;

  AppointmentApi(
      Commands commands,
      Capability<AppointmentState, AppointmentCommand, AppointmentEvent> appointments,
      CaseFacts facts,
      Directory directory,
      Offices offices,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      Clock clock) {
    this.commands = commands;
    this.appointments = appointments;
    this.facts = facts;
    this.directory = directory;
    this.offices = offices;
    this.catalogue = catalogue;
    this.styles = styles;
    this.clock = clock;
  }

  /**
   * Whom, for what, and how long.
   *
   * @param decreeBasis the statute that demands a decree instead of a letter
   */
  record NewAppointment(
      @Nullable EmployeeId officialId,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature,
      @Nullable String decreeBasis) {
    TaskContent content() {
      return new TaskContent(
          purpose, null, expectedResult, periodFrom, periodTo, nature, decreeBasis);
    }
  }

  @PostMapping
  @Operation(
      summary = "Appoint an official of the own unit; the letter is drafted for its signatory",
      description =
          "By whom the regulation names (PEN-3): the unit's head or the official's appraiser. A"
              + " head of a unit below may be appointed where the regulation says so.")
  ResponseEntity<Receipt> appoint(@RequestBody NewAppointment body, Caller caller) {
    DirectoryOfficial official = facts.official(body.officialId(), caller);
    Optional<DirectoryUnit> headed = facts.headed(official);
    DirectoryUnit unit = facts.worksIn(official);
    String profile = facts.profileInForce(caller);
    Official whom = new Official(official.employeeId(), official.name(), unit.unitId());
    UUID id = Identifiers.derived("appointment", caller.creationKey());
    Involvement within = involvement(id, unit, unit, whom, profile);
    List<Office> appointers =
        AppointmentDecider.appointers(catalogue.version(profile), facts.parties(within));
    Actor actor = offices.actor(caller, appointers.stream().map(Office::unit).toList());
    // somebody else's head serves another unit's target: the decider says how that goes
    DirectoryUnit owner =
        actor.officeUnit() == null || appointers.stream().anyMatch(o -> o.isActedForBy(actor))
            ? unit
            : directory.unit(actor.officeUnit()).orElse(unit);
    Involvement involvement = involvement(id, owner, unit, whom, profile);
    return Answers.created(
        "/v1/cases/" + id,
        id,
        commands.send(
            appointments.stream(caller.regency(), id),
            new AppointOfficial(
                actor,
                clock.instant(),
                involvement,
                headed.map(DirectoryUnit::rank).orElse(null),
                Parties.placeOf(owner),
                body.content(),
                facts.parties(involvement),
                !styles.of(caller.regency()).otherArrangements().isEmpty()),
            caller.context(id.toString(), actor, profile)));
  }

  @GetMapping("/preview")
  @Operation(
      summary = "Who may appoint an official within the unit today, and who signs the letter",
      description = "Any one of `asked` may appoint; nothing is recorded")
  Outlook preview(@RequestParam EmployeeId officialId, Caller caller) {
    DirectoryOfficial official = facts.official(officialId, caller);
    DirectoryUnit unit = facts.worksIn(official);
    Official whom = new Official(official.employeeId(), official.name(), unit.unitId());
    Involvement within = involvement(NOT_YET, unit, unit, whom, facts.profileInForce(caller));
    RegulationProfile profile = catalogue.version(within.profileVersion());
    Map<Party, Office> parties = facts.parties(within);
    return Outlook.of(
        within,
        profile,
        parties,
        AppointmentDecider.appointers(profile, parties).stream()
            .map(office -> new Part(office, AppointmentDecider.appointersRule(profile)))
            .toList(),
        List.of());
  }

  private static Involvement involvement(
      UUID id, DirectoryUnit owner, DirectoryUnit origin, Official official, String profile) {
    return new Involvement(
        id, Parties.officeOf(owner), official, Parties.scope(owner, origin), profile);
  }
}

package id.sistemkerja.orgstructure.official.write;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.facts.AdminWrites;
import id.sistemkerja.orgstructure.facts.DecreeSignatory;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.facts.StructureFacts.Judged;
import id.sistemkerja.orgstructure.official.domain.Competence;
import id.sistemkerja.orgstructure.official.domain.Departure;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.AddCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangeGolongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangePosition;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.CorrectOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.LeaveService;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.WithdrawCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.FunctionalGrade;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/officials")
@Tag(name = "officials", description = "Officials of the regency and where they are placed")
final class OfficialApi {
  private final AdminWrites writes;
  private final StructureFacts facts;
  private final Clock clock;
  private final ZoneId zone;

  OfficialApi(
      Commands commands,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      StructureFacts facts,
      Clock clock,
      @Value("${sistem-kerja.zone}") String zone) {
    this.writes = new AdminWrites(commands, officials);
    this.facts = facts;
    this.clock = clock;
    this.zone = ZoneId.of(zone);
  }

  /**
   * A new official.
   *
   * @param employeeId starts with the regency's code and a hyphen; not the NIP
   * @param nip 18 digits
   * @param golongan {@code I/a} to {@code IV/e} for a PNS, {@code I} to {@code XVII} for a PPPK
   * @param competences what the official can do, each in a few words
   */
  record NewOfficial(
      @Nullable EmployeeId employeeId,
      @Nullable String nip,
      Nip.@Nullable Kind nipKind,
      @Nullable String name,
      @Nullable String email,
      @Nullable String golongan,
      @Nullable NewPosition position,
      @Nullable List<@Nullable String> competences) {}

  /**
   * The post that the official holds.
   *
   * @param grade of a functional post only
   */
  record NewPosition(
      Position.@Nullable Kind kind, @Nullable String title, @Nullable FunctionalGrade grade) {}

  @PostMapping
  @Operation(summary = "Register an official (role regency-admin)")
  ResponseEntity<Receipt> register(@RequestBody NewOfficial body, Caller caller) {
    Edge.admin(caller);
    EmployeeId id = required(body.employeeId(), "employeeId");
    String digits = required(body.nip(), "nip");
    Nip.Kind kind = required(body.nipKind(), "nipKind");
    String golongan = required(body.golongan(), "golongan");
    NewPosition position = required(body.position(), "position");
    List<@Nullable String> competences =
        body.competences() == null ? List.of() : body.competences();
    RegisterOfficial registration =
        new RegisterOfficial(
            id,
            caller.regency(),
            Edge.valid("nip", () -> new Nip(digits, kind)),
            null,
            required(body.name(), "name"),
            body.email(),
            Edge.valid("golongan", () -> new Golongan(golongan, kind)),
            new Position(
                required(position.kind(), "position.kind"),
                required(position.title(), "position.title"),
                position.grade()),
            competences.stream().map(c -> required(c, "competences")).toList());
    return writes.created("/v1/officials/" + id, id, new RegisterWithNip(registration), caller);
  }

  /**
   * A placement (kedudukan).
   *
   * @param appraiserUnitId whose head appraises the official: the unit or one above it
   */
  record NewPlacement(
      @Nullable OrgUnitId unitId,
      @Nullable OrgUnitId appraiserUnitId,
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom,
      @Nullable DecreeSignatory signedBy) {}

  @PostMapping("/{id}/placements")
  @Operation(
      summary = "Place an official in a unit, under an appraiser (role regency-admin)",
      description =
          "The regency's regulation says who may appraise (KED-4 to KED-6); without"
              + " `appraiserUnitId` it is the one that the regulation names first. `signedBy` is"
              + " given where an official, and not the Bupati, signed the decree. A placement from"
              + " before the regency's first regulation is recorded as history: `appraiserUnitId`"
              + " is then given, and no clause is asked.")
  ResponseEntity<Receipt> place(
      @PathVariable EmployeeId id, @RequestBody NewPlacement body, Caller caller) {
    Edge.admin(caller);
    LocalDate from = required(body.effectiveFrom(), "effectiveFrom");
    Signatory signedBy = DecreeSignatory.ofDecree(body.signedBy(), facts, caller.regency(), from);
    Judged judged =
        facts.placement(
            caller.regency(),
            id,
            required(body.unitId(), "unitId"),
            body.appraiserUnitId(),
            required(body.decreeNumber(), "decreeNumber"),
            from,
            signedBy);
    return writes.done(id, judged.command(), judged.profileVersion(), caller);
  }

  /** Another post, from a day on: a promotion, for example. */
  record PositionChange(
      @Nullable NewPosition position,
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom) {}

  @PostMapping("/{id}/positions")
  @Operation(
      summary = "Give an official another post or grade from a day on (role regency-admin)",
      description = "From that day the grade decides who may appraise (KED-4).")
  ResponseEntity<Receipt> position(
      @PathVariable EmployeeId id, @RequestBody PositionChange body, Caller caller) {
    Edge.admin(caller);
    NewPosition position = required(body.position(), "position");
    return writes.done(
        id,
        new ChangePosition(
            id,
            caller.regency(),
            new Position(
                required(position.kind(), "position.kind"),
                required(position.title(), "position.title"),
                position.grade()),
            required(body.decreeNumber(), "decreeNumber"),
            required(body.effectiveFrom(), "effectiveFrom")),
        caller);
  }

  /**
   * Another salary grade, from a day on.
   *
   * @param nipKind for which kind of civil servant the golongan is written
   */
  record GolonganChange(
      @Nullable String golongan,
      Nip.@Nullable Kind nipKind,
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom) {}

  @PostMapping("/{id}/golongan")
  @Operation(summary = "Give an official another golongan from a day on (role regency-admin)")
  ResponseEntity<Receipt> golongan(
      @PathVariable EmployeeId id, @RequestBody GolonganChange body, Caller caller) {
    Edge.admin(caller);
    String golongan = required(body.golongan(), "golongan");
    Nip.Kind kind = required(body.nipKind(), "nipKind");
    return writes.done(
        id,
        new ChangeGolongan(
            id,
            caller.regency(),
            Edge.valid("golongan", () -> new Golongan(golongan, kind)),
            required(body.decreeNumber(), "decreeNumber"),
            required(body.effectiveFrom(), "effectiveFrom")),
        caller);
  }

  /** What was recorded wrongly; what was right is left out. */
  record Correction(@Nullable String name, @Nullable String email) {}

  @PostMapping("/{id}/corrections")
  @Operation(summary = "Put an official's name or address right (role regency-admin)")
  ResponseEntity<Receipt> correct(
      @PathVariable EmployeeId id, @RequestBody Correction body, Caller caller) {
    Edge.admin(caller);
    return writes.done(
        id, new CorrectOfficial(id, caller.regency(), body.name(), body.email()), caller);
  }

  /**
   * A competence with what shows it.
   *
   * @param level 1 to 5
   */
  record NewCompetence(
      Competence.@Nullable Kind kind,
      @Nullable String name,
      @Nullable Integer level,
      @Nullable NewEvidence evidence) {}

  /**
   * What shows a competence.
   *
   * @param validUntil absent if it does not expire
   */
  record NewEvidence(
      Competence.@Nullable EvidenceType type,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate validUntil) {}

  @PostMapping("/{id}/competences")
  @Operation(
      summary = "Record a competence with its evidence (role regency-admin)",
      description =
          "Managerial, technical or socio-cultural (PEN-17). The same evidence for the same"
              + " competence is recorded once.")
  ResponseEntity<Receipt> competence(
      @PathVariable EmployeeId id, @RequestBody NewCompetence body, Caller caller) {
    Edge.admin(caller);
    NewEvidence shown = required(body.evidence(), "evidence");
    Competence competence =
        new Competence(
            required(body.kind(), "kind"),
            required(body.name(), "name").strip(),
            required(body.level(), "level"),
            new Competence.Evidence(
                required(shown.type(), "evidence.type"),
                required(shown.number(), "evidence.number").strip(),
                required(shown.issuer(), "evidence.issuer").strip(),
                required(shown.issuedOn(), "evidence.issuedOn"),
                shown.validUntil()));
    return writes.done(
        id,
        new AddCompetence(
            id,
            caller.regency(),
            Identifiers.derived(
                "competence",
                id.value(),
                competence.kind().name(),
                competence.name().toLowerCase(Locale.ROOT),
                competence.evidence().number()),
            competence,
            LocalDate.now(clock.withZone(zone))),
        caller);
  }

  /** Why a competence no longer counts, and from which day. */
  record Withdrawal(@Nullable String reason, @Nullable LocalDate effectiveFrom) {}

  @PostMapping("/{id}/competences/{competenceId}/withdrawal")
  @Operation(summary = "Withdraw a competence; it stays in the history (role regency-admin)")
  ResponseEntity<Receipt> withdraw(
      @PathVariable EmployeeId id,
      @PathVariable UUID competenceId,
      @RequestBody Withdrawal body,
      Caller caller) {
    Edge.admin(caller);
    return writes.done(
        id,
        new WithdrawCompetence(
            id,
            caller.regency(),
            competenceId,
            required(body.reason(), "reason"),
            required(body.effectiveFrom(), "effectiveFrom")),
        caller);
  }

  /**
   * The end of an official's service.
   *
   * @param lastDay in service; offices held are released with it
   */
  record Leaving(
      @Nullable Departure departure,
      @Nullable String decreeNumber,
      @Nullable LocalDate lastDay,
      @Nullable DecreeSignatory signedBy) {}

  @PostMapping("/{id}/departure")
  @Operation(
      summary = "Record that an official leaves the regency's service (role regency-admin)",
      description =
          "Retired, died, moved to another agency, resigned or dismissed. Whoever leaves is"
              + " released from every office held, with the same last day.")
  ResponseEntity<Receipt> leave(
      @PathVariable EmployeeId id, @RequestBody Leaving body, Caller caller) {
    Edge.admin(caller);
    LocalDate last = required(body.lastDay(), "lastDay");
    Signatory signedBy = DecreeSignatory.ofDecree(body.signedBy(), facts, caller.regency(), last);
    return writes.done(
        id,
        new LeaveService(
            id,
            caller.regency(),
            required(body.departure(), "departure"),
            required(body.decreeNumber(), "decreeNumber"),
            last,
            signedBy),
        caller);
  }
}

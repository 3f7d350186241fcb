package id.sistemkerja.orgstructure.official.write;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.facts.StructureFacts.Judged;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.FunctionalGrade;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final Commands commands;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final StructureFacts facts;

  OfficialApi(
      Commands commands,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      StructureFacts facts) {
    this.commands = commands;
    this.officials = officials;
    this.facts = facts;
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
    Actor admin = Edge.admin(caller);
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
    return Answers.created(
        "/v1/officials/" + id,
        id,
        commands.send(
            officials.stream(caller.regency(), id),
            new RegisterWithNip(registration),
            caller.context(id.value(), admin, null)));
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
      @Nullable LocalDate effectiveFrom) {}

  @PostMapping("/{id}/placements")
  @Operation(
      summary = "Place an official in a unit, under an appraiser (role regency-admin)",
      description = "The regency's regulation says who may appraise (KED-4 to KED-6).")
  ResponseEntity<Receipt> place(
      @PathVariable EmployeeId id, @RequestBody NewPlacement body, Caller caller) {
    Actor admin = Edge.admin(caller);
    Judged judged =
        facts.placement(
            caller.regency(),
            id,
            required(body.unitId(), "unitId"),
            required(body.appraiserUnitId(), "appraiserUnitId"),
            required(body.decreeNumber(), "decreeNumber"),
            required(body.effectiveFrom(), "effectiveFrom"));
    return Answers.done(
        id,
        commands.send(
            officials.stream(caller.regency(), id),
            judged.command(),
            caller.context(id.value(), admin, judged.profileVersion())));
  }
}

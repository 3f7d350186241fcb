package id.sistemkerja.assignment.register.write;

import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AccountForPaper;
import id.sistemkerja.assignment.register.domain.RegisterCommand.ReserveBlock;
import id.sistemkerja.assignment.register.domain.RegisterCommand.VoidNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/registers/{id}")
@Tag(
    name = "registers",
    description = "Registers of outgoing letters (buku agenda): <regency>:<unit>:<year>")
final class RegisterApi {
  private final Commands commands;
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final Keepers keepers;
  private final Signatories signatories;
  private final Offices offices;
  private final Clock clock;

  RegisterApi(
      Commands commands,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Keepers keepers,
      Signatories signatories,
      Offices offices,
      Clock clock) {
    this.commands = commands;
    this.registers = registers;
    this.keepers = keepers;
    this.signatories = signatories;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * How many numbers are set aside, and why.
   *
   * @param count 1 to 100
   * @param reason 1 to 2,000 characters
   */
  record Reservation(@Nullable Integer count, @Nullable String reason) {}

  @PostMapping("/blocks")
  @Operation(
      summary = "As the register's keeper, reserve the next numbers for letters on paper",
      description = "At most 100 at a time; at most 200 of a register may be unaccounted for.")
  ResponseEntity<Receipt> reserve(
      @PathVariable RegisterId id, @RequestBody Reservation body, Caller caller) {
    return done(
        id,
        caller,
        actor ->
            new ReserveBlock(
                actor,
                clock.instant(),
                id,
                offices.today(),
                signatories.numberFormat(caller.regency(), id.unit()),
                body.count(),
                body.reason()));
  }

  /**
   * The letter on paper that has the number.
   *
   * @param usedOn the letter's date: not before the number was reserved
   * @param official whom it is about
   * @param scanSha256 of the scanned letter, 64 lower-case hexadecimal digits
   */
  record OnPaper(
      @Nullable LocalDate usedOn,
      @Nullable String subject,
      @Nullable String official,
      @Nullable String scanSha256) {}

  @PostMapping("/numbers/{sequence}/use")
  @Operation(summary = "As the register's keeper, record the letter on paper that has the number")
  ResponseEntity<Receipt> use(
      @PathVariable RegisterId id,
      @PathVariable int sequence,
      @RequestBody OnPaper body,
      Caller caller) {
    return done(
        id,
        caller,
        actor ->
            new AccountForPaper(
                actor,
                clock.instant(),
                offices.today(),
                sequence,
                body.usedOn(),
                body.subject(),
                body.official(),
                body.scanSha256()));
  }

  /**
   * Why nobody uses the number.
   *
   * @param reason 1 to 2,000 characters
   */
  record Voided(@Nullable String reason) {}

  @PostMapping("/numbers/{sequence}/void")
  @Operation(summary = "As the register's keeper, void a reserved number; it is never used again")
  ResponseEntity<Receipt> revoke(
      @PathVariable RegisterId id,
      @PathVariable int sequence,
      @RequestBody Voided body,
      Caller caller) {
    return done(
        id, caller, actor -> new VoidNumber(actor, clock.instant(), sequence, body.reason()));
  }

  private ResponseEntity<Receipt> done(
      RegisterId id, Caller caller, Function<Actor, RegisterCommand> command) {
    Actor actor = keepers.keeper(caller, id);
    return Answers.done(
        id,
        commands.send(
            registers.stream(caller.regency(), id),
            command.apply(actor),
            caller.context(id.value(), actor, null)));
  }
}

package id.sistemkerja.orgstructure.readings.write;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.readings.domain.ChosenReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand.ChooseReading;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent;
import id.sistemkerja.orgstructure.readings.domain.ReadingsState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/regulations")
@Tag(
    name = "regulations",
    description = "The regency's regulation, and the readings of its unclear clauses")
final class ReadingsApi {
  private final Commands commands;
  private final Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings;
  private final Clock clock;

  ReadingsApi(
      Commands commands,
      Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings,
      Clock clock,
      @Value("${sistem-kerja.zone}") String zone) {
    this.commands = commands;
    this.readings = readings;
    this.clock = clock.withZone(ZoneId.of(zone));
  }

  /**
   * A choice between the two readings.
   *
   * @param effectiveFrom today or later; cases that begin on that day or later follow it
   * @param decreeNumber of the decree or letter by which it was chosen
   */
  record NewChoice(
      @Nullable ChosenReading reading,
      @Nullable LocalDate effectiveFrom,
      @Nullable String decreeNumber,
      @Nullable String reason) {}

  @PostMapping("/{regulation}/readings/{ambiguity}")
  @Operation(
      summary = "Choose a reading of an unclear clause, or return to ours (role regency-admin)",
      description =
          "A running case keeps the reading with which it began. `regulation` is the id without an"
              + " edition, for example `35.17:122-2023`: a choice holds for all its editions.")
  ResponseEntity<Receipt> choose(
      @PathVariable String regulation,
      @PathVariable String ambiguity,
      @RequestBody NewChoice body,
      Caller caller) {
    Actor admin = Edge.admin(caller);
    return Answers.done(
        regulation,
        commands.send(
            readings.stream(caller.regency(), regulation),
            new ChooseReading(
                caller.regency(),
                regulation,
                ambiguity,
                required(body.reading(), "reading"),
                required(body.effectiveFrom(), "effectiveFrom"),
                LocalDate.now(clock),
                required(body.decreeNumber(), "decreeNumber"),
                required(body.reason(), "reason")),
            caller.context(regulation, admin, null)));
  }
}

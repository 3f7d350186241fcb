package id.sistemkerja.assignment.register.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.register.domain.Block;
import id.sistemkerja.assignment.register.domain.Block.Fate;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberUsedOnPaper;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberVoided;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.assignment.register.domain.RegisterState.NumberedLetter;
import id.sistemkerja.assignment.register.write.Keepers;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a register's own stream: it is never older than its last number. */
@RestController
@RequestMapping("/v1/registers")
@Tag(name = "registers")
final class RegisterReadApi {
  private static final int MOST = 200;

  private final StreamCommandHandler streams;
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final Views<ReservedNumber> reserved;
  private final Keepers keepers;
  private final Signatories signatories;
  private final Offices offices;

  RegisterReadApi(
      StreamCommandHandler streams,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Views<ReservedNumber> reserved,
      Keepers keepers,
      Signatories signatories,
      Offices offices) {
    this.streams = streams;
    this.registers = registers;
    this.reserved = reserved;
    this.keepers = keepers;
    this.signatories = signatories;
    this.offices = offices;
  }

  /**
   * A register from which numbers were reserved.
   *
   * @param open numbers that are still to be accounted for
   */
  record Summary(String registerId, OrgUnitId unitId, int year, int open, int used, int voided) {}

  record Summaries(List<Summary> items) {}

  @GetMapping
  @Operation(
      summary = "Registers from which numbers were reserved for paper",
      description =
          "Of the offices that the caller heads; of all for inspectors and administrators.")
  Summaries list(Caller caller) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    if (!caller.has("inspector") && !caller.has("regency-admin")) {
      filters.add(
          Filters.in(
              "unitId", offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList()));
    }
    Map<String, Summary> all = new TreeMap<>();
    reserved.each(
        Filters.and(filters),
        Sorts.ascending("registerId", "sequence"),
        number ->
            all.merge(
                number.registerId(),
                new Summary(
                    number.registerId(),
                    number.unitId(),
                    number.year(),
                    number.fate() == Fate.OPEN ? 1 : 0,
                    number.fate() == Fate.USED ? 1 : 0,
                    number.fate() == Fate.VOID ? 1 : 0),
                (one, other) ->
                    new Summary(
                        one.registerId(),
                        one.unitId(),
                        one.year(),
                        one.open() + other.open(),
                        one.used() + other.used(),
                        one.voided() + other.voided())));
    return new Summaries(List.copyOf(all.values()));
  }

  /**
   * Numbers that were reserved together.
   *
   * @param open how many are still to be accounted for
   */
  record BlockView(int first, int last, LocalDate reservedOn, String reason, int open) {
    static BlockView of(Block block) {
      return new BlockView(
          block.first(), block.last(), block.reservedOn(), block.reason(), block.open());
    }
  }

  /**
   * A register.
   *
   * @param form how its numbers are written this month; {@code …} stands for the sequence
   * @param next the number to be given out next
   * @param letters how many numbers letters have
   */
  record RegisterView(
      String registerId,
      OrgUnitId unitId,
      String unitName,
      int year,
      String form,
      int next,
      int letters,
      List<BlockView> blocks) {}

  @GetMapping("/{id}")
  @Operation(summary = "A register: the next number, and the blocks that were reserved for paper")
  RegisterView one(@PathVariable RegisterId id, Caller caller) {
    DirectoryUnit unit = keepers.readable(caller, id);
    RegisterState state = streams.state(registers, registers.stream(caller.regency(), id));
    return new RegisterView(
        id.value(),
        id.unit(),
        unit.name(),
        id.year(),
        signatories
            .numberFormat(caller.regency(), id.unit())
            .provisional(YearMonth.of(id.year(), offices.today().getMonth())),
        state.next(),
        state.letters(),
        state.blocks().stream().map(BlockView::of).toList());
  }

  /** What a number was used for. */
  enum Use {
    LETTER,
    OPEN,
    PAPER,
    VOID
  }

  /**
   * A number.
   *
   * @param letterId of the letter that has it
   * @param number as it stands on the paper, with what follows, if paper has it
   * @param reason why it is void
   */
  record Number(
      int sequence,
      Use use,
      @Nullable UUID letterId,
      @Nullable String number,
      @Nullable LocalDate usedOn,
      @Nullable String subject,
      @Nullable String official,
      @Nullable String scanSha256,
      @Nullable String reason) {
    private static Number of(int sequence, Use use) {
      return new Number(sequence, use, null, null, null, null, null, null, null);
    }
  }

  /**
   * @param nextAfter for the next page; absent on the last
   */
  record Numbers(List<Number> items, @Nullable Integer nextAfter) {}

  @GetMapping("/{id}/numbers")
  @Operation(
      summary = "Each number of a register, without a gap, and what it was used for",
      description = "From the lowest; after the number that is given, at most 200 at a time.")
  Numbers numbers(
      @PathVariable RegisterId id,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "100") int limit,
      Caller caller) {
    keepers.readable(caller, id);
    String stream = registers.stream(caller.regency(), id);
    RegisterState state = streams.state(registers, stream);
    int from = Math.clamp(after, 0, state.next() - 1) + 1;
    int to = Math.min(from + Math.clamp(limit, 1, MOST), state.next()) - 1;
    List<Number> numbers = new ArrayList<>();
    for (NumberedLetter letter : state.letters(from, to)) {
      numbers.add(
          new Number(
              letter.sequence(),
              Use.LETTER,
              letter.letterId(),
              null,
              null,
              null,
              null,
              null,
              null));
    }
    if (numbers.size() <= to - from) {
      Map<Integer, Number> accounted = accounted(stream);
      for (int sequence = from; sequence <= to; sequence++) {
        if (state.block(sequence).isPresent()) {
          numbers.add(accounted.getOrDefault(sequence, Number.of(sequence, Use.OPEN)));
        }
      }
    }
    numbers.sort(Comparator.comparingInt(Number::sequence));
    return new Numbers(numbers, to < state.next() - 1 ? to : null);
  }

  private Map<Integer, Number> accounted(String stream) {
    Map<Integer, Number> accounted = new HashMap<>();
    for (RegisterEvent event : streams.events(registers, stream)) {
      switch (event) {
        case NumberUsedOnPaper e ->
            accounted.put(
                e.sequence(),
                new Number(
                    e.sequence(),
                    Use.PAPER,
                    null,
                    e.number(),
                    e.usedOn(),
                    e.subject(),
                    e.official(),
                    e.scanSha256(),
                    null));
        case NumberVoided e ->
            accounted.put(
                e.sequence(),
                new Number(e.sequence(), Use.VOID, null, null, null, null, null, null, e.reason()));
        default -> {
          // says nothing of a number on paper
        }
      }
    }
    return accounted;
  }
}

package id.sistemkerja.assignment.register.domain;

import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AccountForPaper;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterCommand.ReserveBlock;
import id.sistemkerja.assignment.register.domain.RegisterCommand.VoidNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent.BlockReserved;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberAllocated;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberUsedOnPaper;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberVoided;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from 1 without gaps: one for each letter, and blocks of them for paper, each of which is
 * accounted for once.
 */
public final class RegisterDecider
    implements Decider<RegisterState, RegisterCommand, RegisterEvent> {
  /** Numbers in a block. */
  public static final int LARGEST_BLOCK = 100;

  /** Reserved numbers that may be open at a time. */
  public static final int MOST_OPEN = 200;

  private static final int LONGEST_SUBJECT = 500;
  private static final int LONGEST_NAME = 200;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  @Override
  public RegisterState initial() {
    return RegisterState.EMPTY;
  }

  @Override
  public Decision<RegisterEvent> decide(RegisterCommand command, RegisterState state) {
    return switch (command) {
      case AllocateNumber c ->
          state.numberOf(c.letterId()).isPresent()
              ? Decision.nothingToDo()
              : Decision.accept(
                  new NumberAllocated(c.registerId().value(), c.letterId(), state.next()));
      case ReserveBlock c -> reserve(c, state);
      case AccountForPaper c -> open(c.sequence(), state, block -> account(c, block));
      case VoidNumber c ->
          open(
              c.sequence(),
              state,
              block ->
                  unless(
                      aReasonIsGiven(c.reason()),
                      () ->
                          Decision.accept(
                              new NumberVoided(
                                  block.registerId(),
                                  c.sequence(),
                                  FreeText.trimmedOrEmpty(c.reason())))));
    };
  }

  private static Decision<RegisterEvent> reserve(ReserveBlock command, RegisterState state) {
    int count = Objects.requireNonNullElse(command.count(), 0);
    return unless(
        fieldsAreValid(
                Stream.of(
                        aBlockHasSoMany(count),
                        FreeText.faultIfRequired("reason", command.reason(), LONGEST_TEXT))
                    .flatMap(Optional::stream)
                    .toList())
            .or(() -> theYearIsRunning(command))
            .or(() -> whatWasReservedIsAccountedFor(count, state)),
        () ->
            Decision.accept(
                new BlockReserved(
                    command.registerId().value(),
                    state.next(),
                    state.next() + count - 1,
                    command.format().classification(),
                    command.format().unitCode(),
                    FreeText.trimmedOrEmpty(command.reason()),
                    command.today())));
  }

  private static Decision<RegisterEvent> open(
      int sequence, RegisterState state, Function<Block, Decision<RegisterEvent>> decide) {
    Block block = state.block(sequence).orElse(null);
    if (block == null) {
      return Decision.refuse(RegisterProblems.NOT_RESERVED);
    }
    Block.Fate fate = block.fate(sequence);
    return fate == Block.Fate.OPEN
        ? decide.apply(block)
        : Decision.refuse(RegisterProblems.accountedFor(fate));
  }

  private static Decision<RegisterEvent> account(AccountForPaper command, Block block) {
    LocalDate usedOn = command.usedOn();
    return unless(
        fieldsAreValid(
            Stream.of(
                    itWasUsedWhileReserved(usedOn, block, command.today()),
                    FreeText.faultIfRequired("subject", command.subject(), LONGEST_SUBJECT),
                    FreeText.faultIfRequired("official", command.official(), LONGEST_NAME),
                    aHashIsOne(command.scanSha256()))
                .flatMap(Optional::stream)
                .toList()),
        () -> {
          LocalDate day = Objects.requireNonNull(usedOn);
          return Decision.accept(
              new NumberUsedOnPaper(
                  block.registerId(),
                  command.sequence(),
                  block
                      .format()
                      .number(
                          new RegisterId(block.registerId()), command.sequence(), day.getMonth())
                      .formatted(),
                  day,
                  FreeText.trimmedOrEmpty(command.subject()),
                  FreeText.trimmedOrEmpty(command.official()),
                  command.scanSha256()));
        });
  }

  // The rules. Each is a sentence, and gives what is wrong with what breaks it.

  private static Optional<FieldFault> aBlockHasSoMany(int count) {
    return count >= 1 && count <= LARGEST_BLOCK
        ? Optional.empty()
        : Optional.of(
            FieldFault.of(
                "count", "antara 1 dan " + LARGEST_BLOCK, "between 1 and " + LARGEST_BLOCK));
  }

  private static Optional<Refusal> theYearIsRunning(ReserveBlock command) {
    return command.registerId().year() == command.today().getYear()
        ? Optional.empty()
        : Optional.of(Refusal.of(RegisterProblems.ANOTHER_YEAR));
  }

  private static Optional<Refusal> whatWasReservedIsAccountedFor(int count, RegisterState state) {
    return state.open() + count <= MOST_OPEN
        ? Optional.empty()
        : Optional.of(RegisterProblems.tooManyOpen(state.open(), MOST_OPEN));
  }

  /** A number that nobody knew before it was reserved stands on no earlier letter. */
  private static Optional<FieldFault> itWasUsedWhileReserved(
      @Nullable LocalDate usedOn, Block block, LocalDate today) {
    if (usedOn == null) {
      return Optional.of(FieldFault.of("usedOn", "wajib diisi", "is required"));
    }
    LocalDate yearsEnd = LocalDate.of(new RegisterId(block.registerId()).year(), 12, 31);
    LocalDate latest = today.isAfter(yearsEnd) ? yearsEnd : today;
    return usedOn.isBefore(block.reservedOn()) || usedOn.isAfter(latest)
        ? Optional.of(
            FieldFault.of(
                "usedOn",
                "antara " + block.reservedOn() + " dan " + latest,
                "between " + block.reservedOn() + " and " + latest))
        : Optional.empty();
  }

  private static Optional<FieldFault> aHashIsOne(@Nullable String hash) {
    return hash == null || SHA256.matcher(hash).matches()
        ? Optional.empty()
        : Optional.of(
            FieldFault.of(
                "scanSha256",
                "64 digit heksadesimal huruf kecil",
                "64 lower-case hexadecimal digits"));
  }

  @Override
  public RegisterState evolve(RegisterState state, RegisterEvent event) {
    return switch (event) {
      case NumberAllocated e -> state.given(e.letterId(), e.sequence());
      case BlockReserved e ->
          state.reserved(
              new Block(
                  e.registerId(),
                  e.first(),
                  e.last(),
                  new LetterNumberFormat(e.classification(), e.unitCode()),
                  e.reason(),
                  e.reservedOn(),
                  Map.of()));
      case NumberUsedOnPaper e -> state.accounted(e.sequence(), Block.Fate.USED);
      case NumberVoided e -> state.accounted(e.sequence(), Block.Fate.VOID);
    };
  }
}

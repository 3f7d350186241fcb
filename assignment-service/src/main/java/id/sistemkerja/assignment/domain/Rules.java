package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How rules, each of which may refuse, make a decision. */
public final class Rules {
  /** Characters of a reason, and of other texts of a step. */
  public static final int LONGEST_TEXT = 2000;

  private Rules() {}

  /** The refusal if a rule is broken; otherwise what {@code decision} decides. */
  public static <E> Decision<E> unless(Optional<Refusal> broken, Supplier<Decision<E>> decision) {
    return broken.<Decision<E>>map(Decision::refuse).orElseGet(decision);
  }

  /** Broken if there are faults. */
  public static Optional<Refusal> fieldsAreValid(List<FieldFault> faults) {
    return faults.isEmpty() ? Optional.empty() : Optional.of(StepProblems.invalid(faults));
  }

  /** Broken if the field is at fault. */
  public static Optional<Refusal> fieldIsValid(Optional<FieldFault> fault) {
    return fieldsAreValid(fault.stream().toList());
  }

  /** Broken if a step that wants a reason comes without one, or with one that is too long. */
  public static Optional<Refusal> aReasonIsGiven(@Nullable String reason) {
    return fieldIsValid(FreeText.faultIfRequired("reason", reason, LONGEST_TEXT));
  }
}

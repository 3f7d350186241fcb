package id.sistemkerja.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why a command was not carried out: nothing has changed.
 *
 * @param faults the fields at fault, if fields are
 * @param citations the clauses that forbid it; empty where no regulation speaks
 * @param explanations how the law was applied, where it explains itself
 */
public record Refusal(
    ProblemType type,
    List<FieldFault> faults,
    List<Citation> citations,
    List<Explanation> explanations) {
  public Refusal {
    faults = List.copyOf(faults);
    citations = List.copyOf(citations);
    // a node that is not upgraded yet answers without them
    explanations = List.copyOf(Objects.requireNonNullElse(explanations, List.of()));
  }

  public Refusal(ProblemType type, List<FieldFault> faults, List<Citation> citations) {
    this(type, faults, citations, List.of());
  }

  /** The same, explained: each explanation's clause is cited. */
  public Refusal because(Explanation... reasons) {
    return new Refusal(
        type,
        faults,
        Stream.concat(citations.stream(), Stream.of(reasons).map(Explanation::citation))
            .distinct()
            .toList(),
        List.of(reasons));
  }

  public static Refusal of(ProblemType type) {
    return new Refusal(type, List.of(), List.of());
  }

  public static Refusal of(ProblemType type, Citation... citations) {
    return new Refusal(type, List.of(), List.of(citations));
  }

  public static Refusal of(ProblemType type, FieldFault fault) {
    return new Refusal(type, List.of(fault), List.of());
  }
}

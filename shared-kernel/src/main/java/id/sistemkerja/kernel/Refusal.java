package id.sistemkerja.kernel;

import java.util.List;

/**
 * Why a command was not carried out: nothing has changed.
 *
 * @param faults the fields at fault, if fields are
 * @param citations the clauses that forbid it; empty where no regulation speaks
 */
public record Refusal(ProblemType type, List<FieldFault> faults, List<Citation> citations) {
  public Refusal {
    faults = List.copyOf(faults);
    citations = List.copyOf(citations);
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

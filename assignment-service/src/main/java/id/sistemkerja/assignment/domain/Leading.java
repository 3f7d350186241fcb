package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.regulation.Execution;
import org.jspecify.annotations.Nullable;

/**
 * That the official leads.
 *
 * @param duty one that is assigned
 * @param substance the sub-substance or the team
 * @param clause on which the duty rests
 */
public record Leading(Duty duty, String substance, Citation clause) {
  /** Somebody who leads does so in a team. */
  public static Execution execution(@Nullable Leading leads) {
    return leads == null ? Execution.INDIVIDUAL : leads.duty().execution();
  }
}

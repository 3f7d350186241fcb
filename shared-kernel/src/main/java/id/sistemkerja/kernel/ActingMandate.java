package id.sistemkerja.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what somebody acts for an office that is not theirs.
 *
 * @param number of the mandate letter; for a successor, of the decree that reorganized the units;
 *     for a delegate, of the decree that delegated; for {@code NEXT_LEVEL} only if whoever acts is
 *     a stand-in at that level
 * @param vacancy why the next level acts; present for {@code NEXT_LEVEL}, and for nothing else
 */
public record ActingMandate(Capacity capacity, @Nullable String number, @Nullable Vacancy vacancy) {
  /**
   * PLT: the post is vacant; PLH: its holder is temporarily absent; SUCCESSOR: the unit was
   * dissolved, and what its office had begun passed to this one; NEXT_LEVEL: the office has neither
   * holder nor stand-in, and the superior acts; DELEGATE: a functional official acts as appraiser
   * in the office's place, and as nothing else.
   */
  public enum Capacity {
    PLT,
    PLH,
    SUCCESSOR,
    NEXT_LEVEL,
    DELEGATE
  }

  /**
   * Nobody held the office or stood in for it.
   *
   * @param on the day on which that was so
   * @param actingUnit of the next office above that is filled
   * @param actingOffice its title
   * @param actingAs PLT or PLH if whoever acts stands in there; absent for its holder
   */
  public record Vacancy(
      LocalDate on, OrgUnitId actingUnit, String actingOffice, @Nullable Capacity actingAs) {}

  /** The mandate of a stand-in, by letter. */
  public ActingMandate(Capacity capacity, String number) {
    this(capacity, number, null);
  }

  /** That of the next level: for an office that is vacant on that day. */
  public static ActingMandate ofNextLevel(
      LocalDate day, OrgUnitId unit, String office, @Nullable ActingMandate own) {
    return new ActingMandate(
        Capacity.NEXT_LEVEL,
        own == null ? null : own.number(),
        new Vacancy(day, unit, office, own == null ? null : own.capacity()));
  }
}

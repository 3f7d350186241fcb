package id.sistemkerja.kernel;

/**
 * On what somebody acts for an office that is not theirs.
 *
 * @param number of the mandate letter; for a successor, of the decree that reorganized the units
 */
public record ActingMandate(Capacity capacity, String number) {
  /**
   * PLT: the post is vacant; PLH: its holder is temporarily absent; SUCCESSOR: the unit was
   * dissolved, and what its office had begun passed to this one.
   */
  public enum Capacity {
    PLT,
    PLH,
    SUCCESSOR
  }
}

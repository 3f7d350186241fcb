package id.sistemkerja.kernel;

/**
 * On what a stand-in acts for an office.
 *
 * @param number of the mandate letter
 */
public record ActingMandate(Capacity capacity, String number) {
  /** PLT: the post is vacant; PLH: its holder is temporarily absent. */
  public enum Capacity {
    PLT,
    PLH
  }
}

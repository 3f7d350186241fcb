package id.sistemkerja.assignment.seal.signing;

/** There is no seal now. The letter goes on without one, and it is tried again. */
public final class SealUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SealUnavailable(String why) {
    super(why);
  }

  public SealUnavailable(String why, Throwable cause) {
    super(why, cause);
  }
}

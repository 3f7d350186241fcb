package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Ends a request at the edge with a refusal. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.type().slug(), null, false, false);
    this.refusal = refusal;
  }

  public RefusedException(ProblemType type) {
    this(Refusal.of(type));
  }

  public Refusal refusal() {
    return refusal;
  }
}

package id.sistemkerja.gateway.edge;

import java.io.IOException;

/** A body that did not say its length turned out longer than its address takes. */
public final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;
}

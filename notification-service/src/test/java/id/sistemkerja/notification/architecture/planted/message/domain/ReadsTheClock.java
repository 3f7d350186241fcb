package id.sistemkerja.notification.architecture.planted.message.domain;

import java.time.Instant;

/** Planted: a decision that depends on when it is made. */
public final class ReadsTheClock {
  public Instant now() {
    return Instant.now();
  }
}

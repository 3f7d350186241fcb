package id.sistemkerja.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what comes soon. */
public final class Eventually {
  private Eventually() {}

  public static <T> T get(Callable<T> look, Predicate<T> good) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    T seen = look.call();
    while (!good.test(seen)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("not in time; last seen: " + seen);
      }
      Thread.sleep(20);
      seen = look.call();
    }
    return seen;
  }
}

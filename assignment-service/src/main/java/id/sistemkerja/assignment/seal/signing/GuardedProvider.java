package id.sistemkerja.assignment.seal.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a provider alone for 1 to 60 seconds after a failure: a hundred letters that wait must not
 * wait for its silence one after the other, and hold up what else waits.
 */
final class GuardedProvider implements SealProvider {
  private static final long LONGEST_SECONDS = 60;
  private final SealProvider provider;
  private final Clock clock;
  private int failures;
  private @Nullable Trouble trouble;

  GuardedProvider(SealProvider provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public String name() {
    return provider.name();
  }

  @Override
  public String signer() {
    return provider.signer();
  }

  @Override
  public Standing standing() {
    return provider.standing();
  }

  /** Null while it seals, as far as is known. */
  synchronized @Nullable Trouble trouble() {
    return trouble;
  }

  @Override
  public byte[] sign(byte[] sha256) {
    Trouble before = trouble();
    if (before != null && clock.instant().isBefore(before.nextTry())) {
      throw new SealUnavailable("not asked again before " + before.nextTry());
    }
    try {
      byte[] cms = provider.sign(sha256);
      Cms.check(cms, sha256, clock.instant());
      succeeded();
      return cms;
    } catch (SealUnavailable e) {
      failed(e);
      throw e;
    }
  }

  private synchronized void succeeded() {
    failures = 0;
    trouble = null;
  }

  private synchronized void failed(SealUnavailable e) {
    long pause = Math.min(1L << Math.min(failures++, 6), LONGEST_SECONDS);
    Instant now = clock.instant();
    trouble =
        new Trouble(
            trouble == null ? now : trouble.since(),
            String.valueOf(e.getMessage()),
            now.plus(Duration.ofSeconds(pause)));
  }
}

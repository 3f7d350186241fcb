package id.sistemkerja.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import id.sistemkerja.identity.IdentityProperties.SignInAttempts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down those who guess passwords. An attempt counts before its password is looked at, so that
 * many at the same time do not slip through; a right password takes its attempt back.
 */
public final class SignInThrottle {
  private static final int MOST_KEYS = 200_000;
  private final SignInAttempts limits;
  private final Ticker time;
  private final Cache<String, Window> windows;

  private record Window(long began, int attempts) {}

  public SignInThrottle(SignInAttempts limits, Ticker time) {
    this.limits = limits;
    this.time = time;
    this.windows =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(limits.window())
            .ticker(time)
            .build();
  }

  /**
   * Counts an attempt.
   *
   * @return how long to wait before the next one; zero if this one may be looked at
   */
  public Duration attempt(String account, String address) {
    Duration wait = Duration.ZERO;
    for (Map.Entry<String, Integer> limit : limits(account, address).entrySet()) {
      Duration longer = count(limit.getKey(), limit.getValue());
      wait = longer.compareTo(wait) > 0 ? longer : wait;
    }
    return wait;
  }

  /** The password was right. */
  public void succeeded(String account, String address) {
    List<String> keys = List.copyOf(limits(account, address).keySet());
    for (String key : keys) {
      windows
          .asMap()
          .computeIfPresent(
              key,
              (k, window) ->
                  window.attempts() <= 1
                      ? null
                      : new Window(window.began(), window.attempts() - 1));
    }
    windows.invalidate(pair(account, address));
  }

  private Duration count(String key, int most) {
    long now = time.read();
    Window window =
        windows
            .asMap()
            .compute(
                key,
                (k, old) ->
                    old == null || now - old.began() >= limits.window().toNanos()
                        ? new Window(now, 1)
                        : new Window(old.began(), Math.min(old.attempts() + 1, most + 1)));
    return window.attempts() <= most
        ? Duration.ZERO
        : limits.window().minusNanos(now - window.began());
  }

  private Map<String, Integer> limits(String account, String address) {
    String name = account.strip().toLowerCase(Locale.ROOT);
    return Map.of(
        pair(account, address),
        limits.perAccountAndAddress(),
        "account " + name,
        limits.perAccount(),
        "address " + address,
        limits.perAddress());
  }

  private static String pair(String account, String address) {
    return "pair " + account.strip().toLowerCase(Locale.ROOT) + " " + address;
  }
}

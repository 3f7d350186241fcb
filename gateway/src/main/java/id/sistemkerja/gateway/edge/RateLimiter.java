package id.sistemkerja.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sistemkerja.gateway.GatewayProperties.Rate;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Counts requests per key; what has not been seen for a while starts afresh. */
public final class RateLimiter {
  private static final int MOST_KEYS = 100_000;
  private final Rate rate;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_KEYS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  public RateLimiter(Rate rate) {
    this.rate = rate;
  }

  /**
   * Takes one request.
   *
   * @return how long to wait; zero if it may go on
   */
  public Duration take(String key) {
    var probe = buckets.get(key, k -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}

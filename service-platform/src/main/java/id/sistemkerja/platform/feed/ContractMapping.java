package id.sistemkerja.platform.feed;

import id.sistemkerja.kernel.EventEnvelope;
import org.jspecify.annotations.Nullable;

/**
 * How a service's events become contract events; the bean lives in the service's {@code published}
 * package.
 */
public interface ContractMapping {
  /** The topic of the service's feed. */
  String topic();

  /**
   * The contract's body for an event, under the same type name; null if the event is the service's
   * own business.
   */
  @Nullable Object body(Object event, EventEnvelope envelope);
}

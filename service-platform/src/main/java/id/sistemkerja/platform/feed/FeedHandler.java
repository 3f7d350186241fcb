package id.sistemkerja.platform.feed;

import java.util.Set;

/** What a service does with other services' contract events. Must bear to see an event twice. */
public interface FeedHandler {
  /** Under which its positions are kept; stable. */
  String name();

  Set<String> topics();

  /**
   * @throws RuntimeException if the event cannot be handled now: it is tried again, and later
   *     events of its case wait; other cases go on
   */
  void handle(ContractEvent event);
}

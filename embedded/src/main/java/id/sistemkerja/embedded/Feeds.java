package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.StartFailure;
import id.sistemkerja.platform.feed.FeedPublisher;
import id.sistemkerja.platform.feed.FeedSubscribers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;

/**
 * Between the applications: what one has stored, the others learn from its feed a little later. On
 * the first start that is the whole structure of the demo regencies.
 */
final class Feeds {
  private final List<? extends ApplicationContext> applications;

  Feeds(List<? extends ApplicationContext> applications) {
    this.applications = applications;
  }

  /**
   * Waits until what is stored now has been published, and then until everybody has read it. When
   * the time is over they catch up while people work already.
   */
  void awaitAll(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    for (ApplicationContext application : applications) {
      await(() -> hasPublished(application), deadline);
    }
    long published = System.nanoTime();
    for (ApplicationContext application : applications) {
      application
          .getBeanProvider(FeedSubscribers.class)
          .ifAvailable(readers -> await(() -> readers.caughtUpSince(published), deadline));
    }
  }

  private static boolean hasPublished(ApplicationContext application) {
    if (application.getBeanProvider(FeedPublisher.class).getIfAvailable() == null) {
      return true;
    }
    TrackingToken head = application.getBean(EventStore.class).createHeadToken();
    long last = head == null ? -1 : head.position().orElse(-1);
    return application
        .getBean(EventProcessingConfiguration.class)
        .eventProcessor(FeedPublisher.GROUP, StreamingEventProcessor.class)
        .map(publisher ->
            publisher.processingStatus().values().stream()
                .anyMatch(s -> Objects.requireNonNull(s).getCurrentPosition().orElse(-1) >= last))
        .orElse(true);
  }

  private static void await(BooleanSupplier reached, long deadline) {
    try {
      while (!reached.getAsBoolean() && System.nanoTime() < deadline) {
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Starting was interrupted.", e);
    }
  }
}

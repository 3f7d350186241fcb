package id.sistemkerja.platform.feed;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** All of a service's readers of feeds; they read while the service runs. */
public final class FeedSubscribers implements SmartLifecycle {
  private final List<FeedSubscriber> subscribers;
  private volatile boolean running;

  public FeedSubscribers(List<FeedSubscriber> subscribers) {
    this.subscribers = List.copyOf(subscribers);
  }

  /**
   * Whether every reader has found, since that moment, that nothing more is to be read.
   *
   * @param nanoTime of {@link System#nanoTime}
   */
  public boolean caughtUpSince(long nanoTime) {
    return subscribers.stream().allMatch(s -> s.caughtUpSince(nanoTime));
  }

  @Override
  public void start() {
    subscribers.forEach(FeedSubscriber::start);
    running = true;
  }

  @Override
  public void stop() {
    subscribers.parallelStream().forEach(FeedSubscriber::stop);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

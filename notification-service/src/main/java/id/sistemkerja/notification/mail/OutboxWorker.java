package id.sistemkerja.notification.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks into the outbox from time to time, on a thread of its own: a server that does not answer
 * holds up nothing else. At the end it finishes the mail that it is sending.
 */
final class OutboxWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
  private static final int MOST_AT_ONCE = 50;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(25);

  private final Outbox outbox;
  private final Duration pause;
  private final Object signal = new Object();
  private boolean running;
  private @Nullable Thread thread;

  OutboxWorker(Outbox outbox, Duration pause) {
    this.outbox = outbox;
    this.pause = pause;
  }

  @Override
  public void start() {
    synchronized (signal) {
      running = true;
      thread = Thread.ofPlatform().name("outbox").daemon().start(this::run);
    }
  }

  private void run() {
    while (isRunning()) {
      try {
        outbox.round(MOST_AT_ONCE);
      } catch (RuntimeException e) {
        LOG.warn("outbox: {}; trying again", e.toString(), e);
      }
      pause();
    }
  }

  private void pause() {
    synchronized (signal) {
      if (running) {
        try {
          signal.wait(pause.toMillis());
        } catch (InterruptedException e) {
          running = false;
        }
      }
    }
  }

  @Override
  public void stop() {
    Thread worker;
    synchronized (signal) {
      running = false;
      signal.notifyAll();
      worker = thread;
    }
    if (worker != null) {
      try {
        if (!worker.join(LONGEST_STOP)) {
          LOG.warn("outbox: a mail is still being sent; its outcome will be unknown");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    synchronized (signal) {
      return running;
    }
  }
}

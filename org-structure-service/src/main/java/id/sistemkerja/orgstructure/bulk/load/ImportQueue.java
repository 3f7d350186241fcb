package id.sistemkerja.orgstructure.bulk.load;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on imports one after the other: those just requested at once, those that an earlier process
 * left open when the read model shows them. Two nodes that take the same import do no harm: what
 * one has recorded the other's transaction runs against.
 */
public final class ImportQueue implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration KEEP_PIECES = Duration.ofDays(7);

  private final ImportRunner runner;
  private final ImportFiles files;
  private final Supplier<List<String>> open;
  private final Clock clock;
  private final LinkedBlockingQueue<String> requested = new LinkedBlockingQueue<>();
  private volatile boolean running;
  private Thread worker = new Thread();

  /**
   * @param open streams of imports that have not ended, as far as it is known
   */
  public ImportQueue(
      ImportRunner runner, ImportFiles files, Supplier<List<String>> open, Clock clock) {
    this.runner = runner;
    this.files = files;
    this.open = open;
    this.clock = clock;
  }

  /** Soon works on it. */
  public void add(String stream) {
    requested.add(stream);
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("imports").daemon().start(this::work);
  }

  private void work() {
    while (running) {
      try {
        String stream = requested.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (stream != null) {
          goOn(stream);
        } else {
          for (String left : open.get()) {
            goOn(left);
          }
          files.removeBefore(clock.instant().minus(KEEP_PIECES));
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // a store that is down, or this node stopping: what is open stays so and is taken up again
        if (running) {
          LOG.error("open imports cannot be looked for", e);
          pause();
        }
      }
    }
  }

  /** One that cannot go on keeps no other waiting. */
  private void goOn(String stream) {
    try {
      runner.run(stream);
    } catch (IOException | RuntimeException e) {
      if (running) {
        LOG.error("{} did not go on, and is tried again", stream, e);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

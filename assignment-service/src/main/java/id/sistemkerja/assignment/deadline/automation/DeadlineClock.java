package id.sistemkerja.assignment.deadline.automation;

import id.sistemkerja.directory.Offices;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the watch look again and again, with the day that it is in the regencies. */
public final class DeadlineClock implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DeadlineClock.class);

  private final DeadlineWatch watch;
  private final Offices offices;
  private final BooleanSupplier casesAreUpToDate;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("due-dates").factory());

  /**
   * @param casesAreUpToDate on this node: while cases are told anew from their events, what they
   *     once waited for must lead to nothing
   */
  public DeadlineClock(DeadlineWatch watch, Offices offices, BooleanSupplier casesAreUpToDate) {
    this.watch = watch;
    this.offices = offices;
    this.casesAreUpToDate = casesAreUpToDate;
  }

  public void begin(Duration every) {
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(
            this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    try {
      if (casesAreUpToDate.getAsBoolean()) {
        int unused = watch.look(offices.today());
      }
    } catch (RuntimeException e) {
      // thrown further it would end the schedule
      log.warn("due dates were not looked at; they will be", e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

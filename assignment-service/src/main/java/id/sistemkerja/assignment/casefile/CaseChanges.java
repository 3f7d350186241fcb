package id.sistemkerja.assignment.casefile;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets readers wait until the projection has come to what they want to see. */
public final class CaseChanges {
  /** How long a change made on another node may go unnoticed. */
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long count;

  public void happened() {
    lock.lock();
    try {
      count++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The first value that is wanted, or what is there when the time is over. */
  public <T> T await(Supplier<T> read, Predicate<T> wanted, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      long seen = count();
      T value = read.get();
      long left = deadline - System.nanoTime();
      if (left <= 0 || wanted.test(value) || !awaitAfter(seen, Math.min(left, LOOK_AGAIN_NANOS))) {
        return value;
      }
    }
  }

  private long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** False if the reader is to go: the server stops. */
  private boolean awaitAfter(long seen, long nanos) {
    lock.lock();
    try {
      if (count == seen) {
        long unused = changed.awaitNanos(nanos);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}

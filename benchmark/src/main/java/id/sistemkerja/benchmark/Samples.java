package id.sistemkerja.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, in nanoseconds. */
final class Samples {
  private final List<Long> nanos = new ArrayList<>();

  synchronized void add(long took) {
    nanos.add(took);
  }

  synchronized void clear() {
    nanos.clear();
  }

  synchronized int count() {
    return nanos.size();
  }

  /**
   * In milliseconds; 0 if there are none.
   *
   * @param share of the samples that were at most so long, 0 to 1
   */
  synchronized double percentile(double share) {
    if (nanos.isEmpty()) {
      return 0;
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, place)) / 1e6;
  }
}

package id.sistemkerja.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The faults of one profile file, collected while the rest of it is read. */
final class Faults {
  private final String file;
  private final List<ProfileFault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int line, String fault) {
    found.add(new ProfileFault(file, line, fault));
  }

  void add(ProfileFault fault) {
    found.add(fault);
  }

  /** How many there are so far: who reads a part compares before and after. */
  int count() {
    return found.size();
  }

  /** Reads a part; its fault is collected, and only what depends on that part is lost. */
  <T> Optional<T> part(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (ProfileFault fault) {
      found.add(fault);
      return Optional.empty();
    }
  }

  /**
   * @throws ProfileFault with all of them, in the order of their lines, if there are any
   */
  void refuse() {
    if (!found.isEmpty()) {
      throw new ProfileFault(texts());
    }
  }

  /** All of them, in the order of their lines. */
  List<String> texts() {
    // a fault in something written once and used twice is one fault
    return found.stream()
        .sorted(Comparator.comparingInt(ProfileFault::line))
        .flatMap(fault -> fault.faults().stream())
        .distinct()
        .toList();
  }
}

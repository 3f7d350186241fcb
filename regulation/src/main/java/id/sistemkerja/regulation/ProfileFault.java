package id.sistemkerja.regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Profiles that cannot be used. The message has a line for every fault, {@code file:line: fault},
 * in the order of the lines.
 */
public final class ProfileFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final ArrayList<String> faults;

  ProfileFault(String file, int line, String fault) {
    this(line, List.of(line > 0 ? file + ":" + line + ": " + fault : file + ": " + fault));
  }

  ProfileFault(List<String> faults) {
    this(0, faults);
  }

  private ProfileFault(int line, List<String> faults) {
    super(String.join("\n", faults));
    this.line = line;
    this.faults = new ArrayList<>(faults);
  }

  /** Each as {@code file:line: fault}; at least one. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** The line of a single fault; 0 where no single line is at fault. */
  int line() {
    return line;
  }
}

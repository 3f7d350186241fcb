package id.sistemkerja.benchmark;

import id.sistemkerja.acceptance.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all processes of a system use, from Linux's {@code /proc}. */
final class Resources {
  private static final double TICKS_PER_SECOND = 100;
  private final RunningSystem system;

  Resources(RunningSystem system) {
    this.system = system;
  }

  /**
   * The launcher, PostgreSQL, which the launcher has let go as its own master, and its children.
   */
  private List<ProcessHandle> processes() throws IOException {
    Map<Long, ProcessHandle> all = new LinkedHashMap<>();
    system.processes().forEach(p -> all.put(p.pid(), p));
    Path pidFile = system.data().resolve("postgresql/cluster/postmaster.pid");
    long postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle.of(postmaster)
        .ifPresent(
            p -> Stream.concat(Stream.of(p), p.descendants()).forEach(q -> all.put(q.pid(), q)));
    return List.copyOf(all.values());
  }

  /** Processor time since they started, of children that have ended too. */
  double cpuSeconds() throws IOException {
    double ticks = 0;
    for (ProcessHandle process : processes()) {
      String stat = read(process, "stat");
      if (!stat.isEmpty()) {
        // after the name, which may hold blanks: state is field 3, utime to cstime are 14 to 17
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        for (int field = 14; field <= 17; field++) {
          ticks += Long.parseLong(fields[field - 3]);
        }
      }
    }
    return ticks / TICKS_PER_SECOND;
  }

  /** Resident memory; pages that several processes share count once. */
  long residentBytes() throws IOException {
    long kibibytes = 0;
    for (ProcessHandle process : processes()) {
      for (String line : read(process, "smaps_rollup").lines().toList()) {
        if (line.startsWith("Pss:")) {
          kibibytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return kibibytes * 1024;
  }

  /** What the data directory occupies; holes in files do not count. */
  long diskBytes() throws IOException {
    Process du = new ProcessBuilder("du", "-sk", system.data().toString()).start();
    String answer =
        new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
    return Long.parseLong(answer.split("\\s")[0]) * 1024;
  }

  private static String read(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
    } catch (IOException e) {
      // it has ended in between
      return "";
    }
  }
}

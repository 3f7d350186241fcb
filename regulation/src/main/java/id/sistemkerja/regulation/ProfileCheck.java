package id.sistemkerja.regulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code bin/profile-check <file.yaml>…}: says whether a regency's profile can be used, with every
 * fault if it cannot. This is how a regency joins.
 */
public final class ProfileCheck {
  static final int IN_ORDER = 0;
  static final int FAULTS = 1;
  static final int NOTHING_ASKED = 2;

  private ProfileCheck() {}

  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code = run(Arrays.asList(files), out);
    out.flush();
    System.exit(code);
  }

  /** The exit code: 0 in order, 1 faults, 2 no file named. */
  static int run(List<String> files, PrintStream out) {
    if (files.isEmpty()) {
      out.println("usage: profile-check <file.yaml>...");
      return NOTHING_ASKED;
    }
    Map<String, String> readable = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String file : files) {
      try {
        readable.put(file, RegulationCatalogue.read(Path.of(file)));
      } catch (ProfileFault fault) {
        faults.addAll(fault.faults());
      }
    }
    try {
      // together: two files of one regency must not start on the same day
      RegulationCatalogue.of(readable).all().forEach(profile -> summary(profile, out));
    } catch (ProfileFault fault) {
      faults.addAll(fault.faults());
    }
    if (faults.isEmpty()) {
      return IN_ORDER;
    }
    faults.forEach(out::println);
    out.println(faults.size() + (faults.size() == 1 ? " fault" : " faults"));
    return FAULTS;
  }

  private static void summary(RegulationProfile profile, PrintStream out) {
    out.println(profile.file() + ": in order");
    out.println(
        "  "
            + profile.shortTitle()
            + ", version "
            + profile.version()
            + ", in force from "
            + profile.effectiveFrom());
    Coverage coverage = Coverage.of(profile);
    out.println(
        "  rules: "
            + coverage.formalised()
            + " formalised, "
            + coverage.covered()
            + " covered by another rule, "
            + coverage.silent()
            + " silent, "
            + coverage.notFormalised()
            + " not formalised, "
            + coverage.inPart()
            + " in part; "
            + coverage.clauses()
            + " clauses cited");
    coverage
        .reasons()
        .forEach((rule, reason) -> out.println("  not formalised: " + rule + ": " + reason.en()));
    List<Reading> readings = profile.readings();
    out.println(
        "  readings: "
            + readings.size()
            + "; the other one can be chosen of "
            + readings.stream()
                .filter(Reading::selectable)
                .map(Reading::ambiguity)
                .collect(Collectors.joining(", ")));
  }
}

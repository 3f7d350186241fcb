package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.StartFailure;
import id.sistemkerja.identity.account.DemoAccounts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the operator sees at the console. */
final class Main {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  void run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(Options.usage());
      return;
    }
    try {
      Options options = Options.parse(arguments, System.getenv());
      Path logs = options.data().toAbsolutePath().normalize().resolve("log");
      // read by the logging configuration, before the first logger is made
      System.setProperty("sistem-kerja.log-directory", logs.toString());
      start(options, logs);
    } catch (StartFailure e) {
      out.println();
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  private void start(Options options, Path logs) {
    long began = System.nanoTime();
    out.println("Sistem Kerja is starting.");
    EmbeddedSistemKerja system = EmbeddedSistemKerja.prepare(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "shutdown"));
    try {
      system.startAll(out::println);
    } catch (StartFailure e) {
      throw new StartFailure(e.getMessage() + "\nMore is in " + logs + ".", e);
    }
    out.print(welcome(system, logs, Duration.ofNanos(System.nanoTime() - began)));
    out.flush();
  }

  private void stop(EmbeddedSistemKerja system) {
    out.println("Sistem Kerja is stopping.");
    system.close();
    out.println("Sistem Kerja has stopped.");
  }

  private static String welcome(EmbeddedSistemKerja system, Path logs, Duration took) {
    Addresses addresses = system.addresses();
    StringBuilder text = new StringBuilder();
    text.append("READY ").append(addresses.gateway()).append(" in ");
    text.append(String.format(Locale.ROOT, "%.1f s%n%n", took.toMillis() / 1000.0));
    row(text, "Portal", addresses.gateway() + "/");
    row(text, "API documents", addresses.gateway() + "/docs");
    row(text, "Sign-in", addresses.issuer() + "  (OpenID Connect issuer)");
    row(text, "Event feeds", addresses.kafka() + "  (Kafka)");
    row(text, "Data", addresses.data().toString());
    row(text, "Log", logs.toString());
    row(text, "Stop", "Ctrl+C, or kill " + ProcessHandle.current().pid());
    text.append(
        String.format(Locale.ROOT, "%n  Akun contoh (kata sandi: %s)%n", DemoAccounts.PASSWORD));
    for (DemoAccounts.SuggestedRegency regency : DemoAccounts.suggested()) {
      text.append("  ").append(regency.name()).append(System.lineSeparator());
      regency
          .accounts()
          .forEach(a ->
              text.append(String.format(Locale.ROOT, "    %-22s %s%n", a.account(), a.part())));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "  %-15s %s%n", name, value));
  }
}

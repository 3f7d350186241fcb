package id.sistemkerja.embedded.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The stores in a process of their own, so that a test can kill it. */
final class StoresProcess {
  private static final String READY = "READY ";

  private final Process process;
  private final Stores.StorePorts ports;

  private StoresProcess(Process process, Stores.StorePorts ports) {
    this.process = process;
    this.ports = ports;
  }

  public static void main(String[] arguments) throws InterruptedException {
    DataDirectory directory = DataDirectory.open(Path.of(arguments[0]));
    Stores.StorePorts ports = freePorts();
    Stores stores =
        Stores.start(directory, ports, List.of("assignment", "team"), (name, took) -> {});
    System.out.println(
        READY
            + ports.postgres()
            + " "
            + ports.kafka()
            + " "
            + ports.kafkaController()
            + " "
            + ports.mongo());
    new CountDownLatch(1).await();
    stores.close();
  }

  static Stores.StorePorts freePorts() {
    Map<String, Integer> free =
        Ports.settle(Map.of("postgresql", 0, "kafka", 0, "kafka-controller", 0, "mongo", 0));
    return new Stores.StorePorts(
        free.get("postgresql"), free.get("kafka"), free.get("kafka-controller"), free.get("mongo"));
  }

  static StoresProcess start(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                StoresProcess.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      if (line.startsWith(READY)) {
        String[] ports = line.substring(READY.length()).split(" ", -1);
        return new StoresProcess(
            process,
            new Stores.StorePorts(
                Integer.parseInt(ports[0]),
                Integer.parseInt(ports[1]),
                Integer.parseInt(ports[2]),
                Integer.parseInt(ports[3])));
      }
    }
    throw new AssertionError("the stores did not start:\n" + seen);
  }

  Stores.StorePorts ports() {
    return ports;
  }

  /** kill -9, as the operating system does it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }
}

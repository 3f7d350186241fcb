package id.sistemkerja.benchmark;

import id.sistemkerja.acceptance.Project;
import id.sistemkerja.acceptance.RunningSystem;
import id.sistemkerja.benchmark.Flow.Kind;
import id.sistemkerja.benchmark.Flow.Part;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Starts a system, drives it, and says what it took. */
public final class Benchmark {
  private static final Flow.Cast KOTABARU =
      new Flow.Cast(
          "63.02-kabid-binamarga",
          "63.02-prakom-muda",
          "63.02-kadis-diskominfo",
          "63.02-sekda",
          "63.02-kadis-pupr");

  private final Duration warmUp;
  private final Duration duration;
  private final int connections;
  private final Map<Part, Samples> samples = Flow.noSamples();
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong completed = new AtomicLong();
  private final AtomicLong finished = new AtomicLong();

  private Benchmark(Duration warmUp, Duration duration, int connections) {
    this.warmUp = warmUp;
    this.duration = duration;
    this.connections = connections;
  }

  public static void main(String[] arguments) throws Exception {
    new Benchmark(
            Duration.ofSeconds(option(arguments, "warm-up", 20)),
            Duration.ofSeconds(option(arguments, "duration", 60)),
            option(arguments, "connections", 16))
        .run();
  }

  static int option(String[] arguments, String name, int standard) {
    for (String argument : arguments) {
      if (argument.startsWith("--" + name + "=")) {
        return Integer.parseInt(argument.substring(name.length() + 3));
      }
    }
    return standard;
  }

  private void run() throws Exception {
    double othersLoad = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Path data = RunningSystem.temporaryDirectory();
    RunningSystem system = RunningSystem.start(data);
    try {
      Map<String, Object> result = measure(system, othersLoad);
      write(result);
    } finally {
      system.close();
      RunningSystem.delete(data);
    }
  }

  private Map<String, Object> measure(RunningSystem system, double othersLoad) throws Exception {
    Resources resources = new Resources(system);
    system
        .as(KOTABARU.owner())
        .awaited("/api/v1/me", me -> me.toString().contains("63.02-pupr-binamarga"));
    long idleMemory = resources.residentBytes();
    say("ready in %.1f s; warming up for %d s", seconds(system.startUp()), warmUp.toSeconds());
    drive(system, warmUp);
    awaitDashboard(system);

    samples.values().forEach(Samples::clear);
    completed.set(0);
    long diskBefore = resources.diskBytes();
    double cpuBefore = resources.cpuSeconds();
    long began = System.nanoTime();
    say("measuring for %d s with %d connections", duration.toSeconds(), connections);
    drive(system, duration);
    double took = (System.nanoTime() - began) / 1e9;
    // the work is done when the last view has followed
    long lagBegan = System.nanoTime();
    awaitDashboard(system);
    double dashboardLag = (System.nanoTime() - lagBegan) / 1e6;
    double cpu = resources.cpuSeconds() - cpuBefore;
    long disk = resources.diskBytes() - diskBefore;
    long flows = completed.get();

    Map<String, Object> result = new LinkedHashMap<>();
    result.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    result.put("cores", Runtime.getRuntime().availableProcessors());
    result.put("loadBeforeStart", rounded(othersLoad));
    result.put("connections", connections);
    result.put("warmUpSeconds", warmUp.toSeconds());
    result.put("measuredSeconds", rounded(took));
    result.put("completedFlows", flows);
    result.put("flowsPerSecond", rounded(flows / took));
    result.put("cpuSecondsPer1000Flows", rounded(cpu / flows * 1000));
    result.put("diskBytesPerFlow", disk / Math.max(1, flows));
    result.put("startUpSeconds", rounded(seconds(system.startUp())));
    result.put("residentMebibytesIdle", idleMemory >> 20);
    result.put("residentMebibytesAfterLoad", resources.residentBytes() >> 20);
    result.put("dashboardLagAfterLoadMillis", rounded(dashboardLag));
    Map<String, Object> parts = new LinkedHashMap<>();
    samples.forEach((part, taken) ->
        parts.put(
            part.name().toLowerCase(Locale.ROOT),
            Map.of(
                "count", taken.count(),
                "p50Millis", rounded(taken.percentile(0.50)),
                "p99Millis", rounded(taken.percentile(0.99)))));
    result.put("parts", parts);
    return result;
  }

  /** One flow after the other on each connection; those that have begun are finished. */
  private void drive(RunningSystem system, Duration howLong) throws Exception {
    long end = System.nanoTime() + howLong.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> workers =
          java.util.stream.IntStream.range(0, connections)
              .<Future<?>>mapToObj(i ->
                  threads.submit(() -> {
                    Flow flow = new Flow(system, KOTABARU, samples);
                    while (System.nanoTime() < end) {
                      Kind kind = kind(begun.getAndIncrement());
                      flow.run(kind);
                      completed.incrementAndGet();
                      if (kind != Kind.REFUSED) {
                        finished.incrementAndGet();
                      }
                    }
                  }))
              .toList();
      for (Future<?> worker : workers) {
        worker.get(howLong.toSeconds() + 120, TimeUnit.SECONDS);
      }
    }
  }

  /** Of ten, one is refused and one is returned once. */
  private static Kind kind(long number) {
    return switch ((int) (number % 10)) {
      case 3 -> Kind.REFUSED;
      case 7 -> Kind.RETURNED_ONCE;
      default -> Kind.STRAIGHT;
    };
  }

  /** Until another service, over the feed, has counted every finished case. */
  private void awaitDashboard(RunningSystem system) {
    system
        .as(KOTABARU.owner())
        .awaited(
            "/api/v1/dashboards/units/63.02-pupr-binamarga",
            d -> d.at("/asOwner/assignments/finishedOnTime").asLong(0) == finished.get());
  }

  private static void write(Map<String, Object> result) throws IOException {
    Path directory = Project.root().resolve("benchmark");
    String json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(result);
    Files.writeString(directory.resolve("results.json"), json + "\n");
    String table = Report.of(new JsonMapper().readTree(json));
    Files.writeString(directory.resolve("RESULTS.md"), table);
    say("%s", table);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  static void say(String text, Object... values) {
    System.out.println(String.format(Locale.ROOT, text, values));
  }
}

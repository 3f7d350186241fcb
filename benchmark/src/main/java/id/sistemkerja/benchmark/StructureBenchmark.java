package id.sistemkerja.benchmark;

import static id.sistemkerja.benchmark.Benchmark.option;
import static id.sistemkerja.benchmark.Benchmark.rounded;
import static id.sistemkerja.benchmark.Benchmark.say;

import id.sistemkerja.acceptance.Person;
import id.sistemkerja.acceptance.Project;
import id.sistemkerja.acceptance.RunningSystem;
import id.sistemkerja.generator.InventedRegency;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports an invented regency through the gateway, once in each mode and once more unchanged, and
 * asks who appraises whom on days of its history.
 */
public final class StructureBenchmark {
  private static final RegencyCode REGENCY = new RegencyCode("63.02");
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final int officials;
  private final int questions;

  private StructureBenchmark(int officials, int questions) {
    this.officials = officials;
    this.questions = questions;
  }

  public static void main(String[] arguments) throws Exception {
    new StructureBenchmark(
            option(arguments, "officials", 10_000), option(arguments, "questions", 3_000))
        .run();
  }

  private void run() throws Exception {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    result.put("cores", Runtime.getRuntime().availableProcessors());
    result.put(
        "loadBeforeStart",
        rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    result.put("officials", officials);
    InventedRegency invented = new InventedRegency(REGENCY, officials, 1, LAST);
    int rows = 0;
    for (Sheet sheet : Sheet.values()) {
      rows += invented.rows(sheet).size();
    }
    result.put("rows", rows);
    Path file = Files.createTempFile("structure", ".xlsx");
    write(invented, file);
    result.put("fileBytes", Files.size(file));
    result.put("allOrNothing", measured("ALL_OR_NOTHING", file, null));
    result.put("goodRows", measured("GOOD_ROWS", file, result));
    Files.delete(file);
    write(result);
  }

  private static void write(InventedRegency invented, Path file) throws IOException {
    try (SheetWriter writer = SheetWriter.workbook(Files.newOutputStream(file))) {
      for (Sheet sheet : Sheet.values()) {
        writer.begin(sheet);
        for (Map<String, String> row : invented.rows(sheet)) {
          writer.row(row);
        }
      }
    }
  }

  /**
   * One system, one import.
   *
   * @param more where further questions of the loaded system are answered; absent for none
   */
  private Map<String, Object> measured(
      String mode, Path file, @org.jspecify.annotations.Nullable Map<String, Object> more)
      throws Exception {
    Path data = RunningSystem.temporaryDirectory();
    // a regency has one Sekretariat Daerah: the demonstration's would be in the way
    RunningSystem system = RunningSystem.start(data, Map.of("SISTEM_KERJA_DEMO_LOAD", "false"));
    try {
      Resources resources = new Resources(system);
      Person admin = system.as(REGENCY + "-admin");
      long idle = resources.residentBytes();
      double cpu = resources.cpuSeconds();
      Map<String, Object> result = imported(admin, mode, file, resources);
      result.put("residentMebibytesBefore", idle >> 20);
      result.put("cpuSeconds", rounded(resources.cpuSeconds() - cpu));
      if (more != null) {
        awaitViews(admin);
        more.put("unchanged", imported(admin, mode, file, resources));
        more.put("whoAppraises", asked(admin));
      }
      return result;
    } finally {
      system.close();
      RunningSystem.delete(data);
    }
  }

  private Map<String, Object> imported(Person admin, String mode, Path file, Resources resources)
      throws Exception {
    say("%s of %,d officials", mode, officials);
    long began = System.nanoTime();
    JsonNode requested =
        Person.send(
                admin
                    .request("/api/v1/imports?mode=" + mode)
                    .setHeader("Content-Type", XLSX)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(file)))
            .ok();
    String address = "/api/v1/imports/" + requested.required("importId").asString();
    long peak = 0;
    JsonNode now = requested;
    while (now.path("endedAt").asString("").isEmpty()) {
      Thread.sleep(500);
      peak = Math.max(peak, resources.residentBytes());
      now = admin.get(address).ok();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (now.required("refused").asInt() > 0
        || !"RECORDED".equals(now.path("outcome").asString(""))) {
      throw new IllegalStateException(
          "not every row was taken: " + now + admin.get(address + "/faults?limit=5").json());
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("seconds", rounded(seconds));
    result.put("rowsPerSecond", Math.round(now.required("rows").asInt() / seconds));
    result.put("accepted", now.required("accepted").asInt());
    result.put("unchanged", now.required("unchanged").asInt());
    result.put("peakResidentMebibytes", peak >> 20);
    return result;
  }

  /** Until the last of the officials is shown. */
  private void awaitViews(Person admin) throws InterruptedException {
    String last = String.format(Locale.ROOT, "/api/v1/officials/%s-g-%05d", REGENCY, officials);
    long deadline = System.nanoTime() + 300_000_000_000L;
    while (admin.get(last).status() != 200 || admin.get(last).json().path("placements").isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the imported officials are not shown");
      }
      Thread.sleep(200);
    }
  }

  private Map<String, Object> asked(Person admin) {
    Random random = new Random(2);
    Samples samples = new Samples();
    say("asking %,d times who appraises", questions);
    String last = address(officials, LAST);
    // the query of its own, where the service has it; the official's page says it too
    String query =
        admin.get(last.replace("?", "/appraiser?")).status() == 200 ? "/appraiser?" : "?";
    for (int i = -questions / 5; i < questions; i++) {
      String asked =
          address(1 + random.nextInt(officials), LAST.minusDays(random.nextInt(10 * 365)))
              .replace("?", query);
      long began = System.nanoTime();
      int status = admin.get(asked).status();
      if (status != 200 && status != 404) {
        throw new IllegalStateException(asked + " answered " + status);
      }
      if (i >= 0) {
        samples.add(System.nanoTime() - began);
      }
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("query", "GET /v1/officials/{id}" + query.replace("?", "") + "?asOf=");
    result.put("questions", questions);
    result.put("p50Millis", rounded(samples.percentile(0.50)));
    result.put("p99Millis", rounded(samples.percentile(0.99)));
    return result;
  }

  private static String address(int number, LocalDate day) {
    return String.format(Locale.ROOT, "/api/v1/officials/%s-g-%05d?asOf=%s", REGENCY, number, day);
  }

  private static void write(Map<String, Object> result) throws IOException {
    Path directory = Project.root().resolve("benchmark");
    String json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(result);
    Files.writeString(directory.resolve("structure-results.json"), json + "\n");
    String page = page(new JsonMapper().readTree(json));
    Files.writeString(directory.resolve("STRUCTURE-RESULTS.md"), page);
    say("%s", page);
  }

  private static String page(JsonNode r) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Benchmark: a regency's structure, imported and asked for

        Written by `benchmark/run-structure`; the same figures are in `structure-results.json`. An invented regency (`bin/generate-regency`) is imported through the gateway as one workbook, in each mode into a fresh system, and then once more unchanged;
        then it is asked who appraises an official on a day of the last ten years, one question after the other. Resident memory is that of all processes of the embedded mode: every service, PostgreSQL, the broker, the read store.

        """);
    page.append(
        String.format(
            Locale.ROOT,
            "%s · %s cores · load of the machine before the start: %s%s · %,d officials, %,d rows, %,d KiB%n%n",
            r.required("date").asString(),
            r.required("cores").asString(),
            r.required("loadBeforeStart").asString(),
            r.required("loadBeforeStart").asDouble() > 0.5
                ? " (**shared with other work: these figures are too low**)"
                : "",
            r.required("officials").asInt(),
            r.required("rows").asInt(),
            r.required("fileBytes").asLong() / 1024));
    page.append(
        "| import | rows per second | seconds | CPU-seconds | peak resident MiB (before) |\n|---|---|---|---|---|\n");
    for (String mode : List.of("allOrNothing", "goodRows", "unchanged")) {
      JsonNode m = r.required(mode);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s%s |%n",
              Objects.requireNonNull(
                  Map.of(
                          "allOrNothing", "all or nothing",
                          "goodRows", "good rows",
                          "unchanged", "again, every row unchanged")
                      .get(mode)),
              m.required("rowsPerSecond").asString(),
              m.required("seconds").asString(),
              m.path("cpuSeconds").asString("–"),
              m.required("peakResidentMebibytes").asString(),
              m.has("residentMebibytesBefore")
                  ? " (" + m.required("residentMebibytesBefore").asString() + ")"
                  : ""));
    }
    JsonNode w = r.required("whoAppraises");
    page.append(
        String.format(
            Locale.ROOT,
            "%nWho appraises (`%s`), %,d questions: p50 %s ms, p99 %s ms.%n",
            w.required("query").asString(),
            w.required("questions").asInt(),
            w.required("p50Millis").asString(),
            w.required("p99Millis").asString()));
    return page.toString();
  }
}

package id.sistemkerja.benchmark;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The figures as a page to read. */
final class Report {
  private Report() {}

  static String of(JsonNode r) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Benchmark: the main job through the gateway

        Written by `benchmark/run`; the same figures are in `results.json`. The flow: create, submit, decide, letter, acknowledge, report, review, close (Kotabaru, across apparatus);
        of ten flows one is refused (it ends with the decision) and one is returned once for completion. Each connection runs one flow after the other; between commands it waits only for
        what the system does of itself (the letter's draft, the opened assignment). The load generator runs on the same machine and is not counted.

        """);
    page.append(
        String.format(
            Locale.ROOT,
            "%s · %s cores · load of the machine before the start: %s%s%n%n",
            r.required("date").asString(),
            r.required("cores").asString(),
            r.required("loadBeforeStart").asString(),
            r.required("loadBeforeStart").asDouble() > 0.5
                ? " (**shared with other work: these figures are too low**)"
                : ""));
    page.append("| | |\n|---|---|\n");
    row(page, "completed flows per second", r.required("flowsPerSecond").asString());
    row(
        page,
        "completed flows, in seconds",
        r.required("completedFlows").asString() + ", " + r.required("measuredSeconds").asString());
    row(page, "connections", r.required("connections").asString());
    row(
        page,
        "CPU-seconds of all our processes per 1,000 flows",
        r.required("cpuSecondsPer1000Flows").asString());
    row(page, "bytes on disk per flow", r.required("diskBytesPerFlow").asString());
    row(page, "start-up, from `./run` to READY", r.required("startUpSeconds").asString() + " s");
    row(
        page,
        "resident memory of everything, idle",
        r.required("residentMebibytesIdle").asString() + " MiB");
    row(
        page,
        "resident memory of everything, after the load",
        r.required("residentMebibytesAfterLoad").asString() + " MiB");
    row(
        page,
        "dashboard complete after the last acknowledgement",
        r.required("dashboardLagAfterLoadMillis").asString() + " ms");
    page.append("\n| command | count | p50 ms | p99 ms |\n|---|---:|---:|---:|\n");
    r.required("parts")
        .properties()
        .forEach(part ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s |%n",
                    part.getKey().equals("view_lag") ? "lag of the case's own view" : part.getKey(),
                    part.getValue().required("count").asString(),
                    part.getValue().required("p50Millis").asString(),
                    part.getValue().required("p99Millis").asString())));
    return page.toString();
  }

  private static void row(StringBuilder page, String name, Object value) {
    page.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}

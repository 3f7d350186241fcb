package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A choice goes its whole way: gateway, event, feed, and the next case of another service. */
class ChosenReadingIT {
  private static final String READING = "/api/v1/regulations/75.04:23-2023/readings/A-29";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final RunningSystem system = RunningSystem.shared();
  private final Story story = Story.pohuwato(system);

  @Test
  void PEN_7_A_29_aChoiceReachesTheNextCaseByTheFeedAndARunningCaseKeepsItsOwn() {
    String old = story.draft(Story.COMPLETE).id();
    String today = story.asking().get("/api/v1/me").ok().required("asOf").asString();
    try {
      choose("OTHER", today);
      JsonNode young = caseUnder("75.04:23-2023:1+A-29");
      assertThat(young.required("caseId").asString()).isNotEqualTo(old);
      assertThat(versionOf(old)).isEqualTo("75.04:23-2023:1");
    } finally {
      choose("OURS", today);
    }
    caseUnder("75.04:23-2023:1");
  }

  private void choose(String reading, String from) {
    system
        .as("75.04-admin")
        .post(
            READING,
            "{\"reading\": \"%s\", \"effectiveFrom\": \"%s\",".formatted(reading, from)
                + " \"decreeNumber\": \"188/7/2026\", \"reason\": \"Rapat\"}")
        .ok();
  }

  /** The first new case that begins under this version. */
  private JsonNode caseUnder(String version) {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (System.nanoTime() < deadline) {
      String id = story.draft(Story.COMPLETE).id();
      if (versionOf(id).equals(version)) {
        return story.asking().get("/api/v1/cases/" + id).ok();
      }
    }
    throw new AssertionError("no new case began under " + version);
  }

  private String versionOf(String id) {
    return story
        .asking()
        .awaited("/api/v1/cases/" + id, c -> c.has("profileVersion"))
        .required("profileVersion")
        .asString();
  }
}

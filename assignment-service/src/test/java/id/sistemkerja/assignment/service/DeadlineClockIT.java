package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clock as it runs in production, only faster. */
class DeadlineClockIT {
  private static House house;

  @BeforeAll
  static void start() {
    house = new House("--sistem-kerja.due-times.look-every=100ms");
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  @Test
  void byItselfItGivesEachStepItsDateAndEndsItWithTheStep() {
    Story story = Story.kotabaru(house);
    String id = story.submitted();
    JsonNode file =
        story.ownerHead().awaited("/v1/cases/" + id, c -> c.at("/waiting/0").has("dueOn"));
    assertThat(file.at("/waiting/0/urgency").asString()).isEqualTo("ON_TIME");
    story
        .head(story.addressee())
        .post("/v1/requests/" + id + "/decision", "{\"verdict\": \"APPROVE\"}")
        .ok();
    story
        .ownerHead()
        .awaited(
            "/v1/cases/" + id,
            c ->
                c.at("/waiting/0/step").asString().equals("SIGN_LETTER")
                    && c.at("/waiting/0").has("dueOn"));
    List<String> types =
        story
            .ownerHead()
            .awaited(
                "/v1/cases/" + id + "/history",
                h -> h.get("entries").toString().contains("due-date-met"))
            .get("entries")
            .valueStream()
            .map(e -> e.get("type").asString())
            .filter(t -> t.contains("due-date"))
            .toList();
    assertThat(types)
        .containsExactlyInAnyOrder(
            "assignment.due-date-set.v1",
            "assignment.due-date-met.v1",
            "assignment.due-date-set.v1");
  }
}

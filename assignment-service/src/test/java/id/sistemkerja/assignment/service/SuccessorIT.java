package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Open cases of a unit that a reorganization ends, in a regency of their own. */
class SuccessorIT {
  private static final String DISSOLVED = "63.02-diskominfo";
  private static final String BETWEEN = "63.02-dukcapil";
  private static final String SUCCESSOR = "63.02-dishub";
  private static House house;

  @BeforeAll
  static void start() {
    house = new House();
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  @Test
  void aStepOfADissolvedUnitIsItsSuccessorsOnTheMandateOfTheDecree() {
    Story story = Story.kotabaru(house);
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    Person former = house.headOf(DISSOLVED);
    assertThat(former.inboxOf(id)).containsExactly("STEP ANSWER_REQUEST");

    // twice reorganized: the office passes on with each
    end(DISSOLVED, BETWEEN, "188.45/11/2026");
    end(BETWEEN, SUCCESSOR, "188.45/12/2026");

    assertThat(former.inboxOf(id)).isEmpty();
    String decision = "/v1/requests/" + id + "/decision";
    assertThat(former.post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");
    Person successor = house.headOf(SUCCESSOR);
    assertThat(successor.inboxOf(id)).containsExactly("STEP ANSWER_REQUEST");
    successor.post(decision, "{\"verdict\":\"APPROVE\"}").ok();

    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    JsonNode actor =
        successor.get("/v1/cases/" + id + "/history").ok().get("entries").get(2).get("actor");
    assertThat(actor.get("employee").asString()).isEqualTo(successor.employee());
    assertThat(actor.get("officeUnit").asString()).isEqualTo(DISSOLVED);
    assertThat(actor.at("/mandate/capacity").asString()).isEqualTo("SUCCESSOR");
    assertThat(actor.at("/mandate/number").asString()).isEqualTo("188.45/11/2026");

    assertThat(
            successor
                .post(
                    "/v1/requests",
                    "{\"ownerUnitId\": \"%s\", \"officialId\": \"%s\", %s}"
                        .formatted(DISSOLVED, story.official(), Story.COMPLETE))
                .problem())
        .as("nothing new begins in a dissolved unit")
        .isEqualTo("422 unknown-unit");
  }

  private static void end(String unit, String successor, String decree) {
    house.structure.release("63.02", unit, house.structure.headOf(unit), "2025-12-31");
    house.structure.dissolve("63.02", unit, List.of(successor), decree, "2026-01-01");
  }
}

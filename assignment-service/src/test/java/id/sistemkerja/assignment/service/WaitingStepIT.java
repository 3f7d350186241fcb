package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What whoever looks at a waiting step learns: who may take it, and what else the official does.
 */
class WaitingStepIT {
  private static House house;

  @BeforeAll
  static void start() {
    house = new House();
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  private static List<JsonNode> mayAct(Person reader, String id) {
    return reader.get("/v1/cases/" + id).ok().get("mayAct").valueStream().toList();
  }

  @Test
  void aStepShowsItsHolderItsStandInWithTheMandateAndTheNextLevelOfAVacantOffice() {
    Story story = Story.kotabaru(house);
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    String head = house.structure.headOf(story.addressee());
    List<JsonNode> people = mayAct(story.ownerHead(), id);
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().get("employeeId").asString()).isEqualTo(head);
    assertThat(people.getFirst().get("name").asString()).isNotBlank().isNotEqualTo(head);
    assertThat(people.getFirst().has("mandate")).isFalse();

    house.structure.mandate(
        "63.02",
        story.addressee(),
        "63.02-sekretaris-inspektorat",
        "PLH",
        "800/77/2026",
        "2026-01-01",
        "2099-12-31");
    assertThat(mayAct(story.ownerHead(), id)).hasSize(2);
    JsonNode standIn = mayAct(story.ownerHead(), id).getLast();
    assertThat(standIn.get("employeeId").asString()).isEqualTo("63.02-sekretaris-inspektorat");
    assertThat(standIn.at("/mandate/capacity").asString()).isEqualTo("PLH");
    assertThat(standIn.at("/mandate/number").asString()).isEqualTo("800/77/2026");

    house.structure.endMandate("63.02", story.addressee(), "800/77/2026", "2026-01-02");
    house.structure.release("63.02", story.addressee(), head, "2026-01-02");
    JsonNode above = mayAct(story.ownerHead(), id).getFirst();
    assertThat(above.get("employeeId").asString()).isEqualTo("63.02-sekda");
    assertThat(above.at("/mandate/capacity").asString()).isEqualTo("NEXT_LEVEL");
    // whoever is shown may indeed act
    house
        .as("63.02-sekda")
        .post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}")
        .ok();
    house.structure.appoint("63.02", story.addressee(), head, "2026-01-03");
  }

  @Test
  void KED_3_theAppraisersDelegateIsShownForTheAppraisersStepsOnly() {
    Story story = Story.pohuwato(house);
    house.structure.delegate(
        "75.04",
        story.addressee(),
        story.addressee(),
        "75.04-prakom-pertama",
        "800/78/2026",
        "2099-12-31");
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    List<JsonNode> delegates =
        mayAct(story.ownerHead(), id).stream()
            .filter(p -> p.get("employeeId").asString().equals("75.04-prakom-pertama"))
            .toList();
    assertThat(delegates).hasSize(1);
    assertThat(delegates.getFirst().get("step").asString()).isEqualTo("ANSWER_REQUEST");
    assertThat(delegates.getFirst().at("/mandate/capacity").asString()).isEqualTo("DELEGATE");
    house.structure.endDelegation("75.04", story.addressee(), "800/78/2026", "2026-01-03");
  }

  @Test
  void everyStepUpToTheClosingCitesTheClauseThatGivesIt() {
    Story story = Story.pohuwato(house);
    String id = story.assigned();
    Person owner = story.ownerHead();
    Person official = story.theOfficial();
    String assignment = "/v1/assignments/" + story.assignmentOf(id);
    assertThat(rule(owner.awaitedStage(id, "ASSIGNED"))).isEqualTo("ACKNOWLEDGE PEN-13");
    official.post(assignment + "/acknowledgement", "").ok();
    assertThat(rule(owner.awaitedStage(id, "ACKNOWLEDGED"))).startsWith("REPORT LAP-");
    official.post(assignment + "/reports", "{\"summary\":\"Selesai\"}").ok();
    assertThat(rule(owner.awaitedStage(id, "REPORTED"))).startsWith("REVIEW MEK-");
    story
        .head(story.chain().getFirst())
        .post(assignment + "/review", "{\"verdict\":\"ACCEPT\"}")
        .ok();
    assertThat(rule(owner.awaitedStage(id, "REVIEWED"))).startsWith("CLOSE MEK-");
  }

  private static String rule(JsonNode file) {
    JsonNode step = file.get("waiting").get(0);
    return step.get("step").asString() + " " + step.at("/citation/rule").asString();
  }

  @Test
  void whoeverAnswersSeesTheOfficialsOtherAssignmentsInThePeriod() {
    Story story = Story.kotabaru(house);
    String first = story.assigned();
    String within =
        story.draft(
            Story.COMPLETE.replace("2026-12-01", "2027-02-20").replace("2027-02-26", "2027-03-05"));
    String after =
        story.draft(
            Story.COMPLETE.replace("2026-12-01", "2027-02-27").replace("2027-02-26", "2027-03-05"));
    for (String id : List.of(within, after)) {
      story.ownerHead().post("/v1/requests/" + id + "/submission", "{}").ok();
      story.ownerHead().awaitedStage(id, "SUBMITTED");
    }
    Person addressee = story.head(story.addressee());
    JsonNode load = addressee.get("/v1/cases/" + within + "/workload").ok();
    assertThat(load.get("officialId").asString()).isEqualTo(story.official());
    JsonNode other =
        load.get("others")
            .valueStream()
            .filter(o -> o.path("caseId").asString().equals(first))
            .findFirst()
            .orElseThrow();
    assertThat(other.get("overlapFrom").asString()).isEqualTo("2027-02-20");
    assertThat(other.get("overlapTo").asString()).isEqualTo("2027-02-26");
    assertThat(other.get("overlapDays").asInt()).isEqualTo(7);
    assertThat(load.get("mostAtOnce").asInt()).isEqualTo(load.get("others").size());
    assertThat(addressee.get("/v1/cases/" + after + "/workload").ok().get("others")).isEmpty();
    assertThat(house.headOf("63.02-inspektorat").get("/v1/cases/" + within + "/workload").problem())
        .isEqualTo("403 not-a-party");
    assertThat(house.as("75.04-sekda").get("/v1/cases/" + within + "/workload").problem())
        .isEqualTo("404 not-found");
  }
}

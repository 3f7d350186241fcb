package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.acceptance.FeedReader.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The process is killed the moment a step was acknowledged, and started again; eight times. */
class KillIT {
  private final Path data = RunningSystem.temporaryDirectory();
  private RunningSystem system = start();
  private Story story = Story.kotabaru(system);
  private String caseId;

  /**
   * @param path in which the case's ids are filled in
   * @param stage to which the case comes by it, with what follows of itself
   */
  private record Step(String account, String path, String body, String stage) {}

  @AfterEach
  void stop() {
    system.close();
    RunningSystem.delete(data);
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingHappensTwice() {
    List<Step> steps =
        List.of(
            new Step(story.owner(), "/api/v1/requests", story.draftBody(Story.COMPLETE), "DRAFT"),
            new Step(story.owner(), "/api/v1/requests/{case}/submission", "{}", "SUBMITTED"),
            new Step(
                story.addressee(),
                "/api/v1/requests/{case}/decision",
                "{\"verdict\": \"APPROVE\"}",
                "LETTER_DRAFTED"),
            new Step(story.signatory(), "/api/v1/letters/{letter}/signature", "", "ASSIGNED"),
            new Step(
                story.official(),
                "/api/v1/assignments/{assignment}/acknowledgement",
                "",
                "ACKNOWLEDGED"),
            new Step(
                story.official(),
                "/api/v1/assignments/{assignment}/reports",
                "{\"summary\": \"Selesai\"}",
                "REPORTED"),
            new Step(
                story.chain().getFirst(),
                "/api/v1/assignments/{assignment}/review",
                "{\"verdict\": \"ACCEPT\"}",
                "REVIEWED"),
            new Step(
                story.chain().getLast(),
                "/api/v1/assignments/{assignment}/closure",
                "{\"verdict\": \"ACCEPT\"}",
                "CLOSED"));
    story.asking().awaited("/api/v1/me", me -> me.toString().contains(story.ownerUnit()));
    JsonNode file = null;
    for (Step step : steps) {
      String path = file == null ? step.path() : filledIn(step.path(), file);
      String key = "kill-" + step.stage();
      Answer acknowledged = awaitedAnswer(step, path, key);
      if (caseId == null) {
        caseId = acknowledged.id();
      }
      killAndStartAgain();
      // the client that never saw the answer asks again
      Answer again = system.as(step.account()).post(path, step.body(), key);
      assertThat(again.ok()).as(step.stage()).isEqualTo(acknowledged.ok());
      file = story.asking().awaitedStage(caseId, step.stage());
    }
    assertToldOnce();
  }

  /** The first step waits until the demo data have come to the service. */
  private Answer awaitedAnswer(Step step, String path, String key) {
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (true) {
      Answer answer = system.as(step.account()).post(path, step.body(), key);
      if (answer.status() / 100 == 2 || System.nanoTime() > deadline) {
        answer.ok();
        return answer;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Without the clock of due dates: how often it looks in between is not the story's. */
  private RunningSystem start() {
    return RunningSystem.start(data, Map.of("SISTEMKERJA_DUETIMES_ENABLED", "false"));
  }

  private void killAndStartAgain() {
    system.kill();
    system = start();
    story = Story.kotabaru(system);
  }

  private static String filledIn(String path, JsonNode file) {
    return path.replace("{case}", file.required("caseId").asString())
        .replace("{letter}", file.path("letterId").asString(""))
        .replace("{assignment}", file.path("assignmentId").asString(""));
  }

  private void assertToldOnce() {
    List<String> told =
        RegencyStory.assignmentTypes(
            "request-drafted",
            "request-submitted",
            "request-approved",
            "letter-drafted",
            "letter-signed",
            "assignment-opened",
            "assignment-acknowledged",
            "report-submitted",
            "report-reviewed",
            "assignment-closed");
    List<String> history = new ArrayList<>();
    story
        .asking()
        .get("/api/v1/cases/" + caseId + "/history")
        .ok()
        .required("entries")
        .forEach(e -> history.add(e.required("type").asString()));
    assertThat(history).isEqualTo(told);
    List<Event> feed =
        FeedReader.ofCase(
            system, "sistem-kerja.assignment.v1", caseId, "assignment.assignment-closed.v1");
    FeedReader.check(feed);
    assertThat(feed.stream().map(Event::type)).isEqualTo(told);

    // the register gave one number
    JsonNode file = story.asking().get("/api/v1/cases/" + caseId).ok();
    assertThat(file.required("letterNumber").asString()).contains("/1/");

    // other services' views have all of it, once
    JsonNode figures =
        story
            .asking()
            .awaited(
                "/api/v1/dashboards/units/" + story.ownerUnit(),
                d -> d.at("/asOwner/assignments/finishedOnTime").asLong(0) == 1);
    assertThat(figures.at("/asOwner/assignments/total").asLong()).isEqualTo(1);
    assertThat(figures.at("/asOwner/requests/submitted").asLong()).isEqualTo(1);
    story
        .asking()
        .awaited(
            "/api/v1/rosters/" + story.ownerUnit() + "/history",
            h -> h.path("entries").size() >= 2);
    story
        .as(story.official())
        .awaited("/api/v1/notifications?limit=200", n -> n.toString().contains(caseId));
    List<String> mails = new ArrayList<>();
    system
        .as("63.02-inspector")
        .get("/api/v1/outbox?limit=200")
        .ok()
        .required("items")
        .forEach(mail ->
            mails.add(
                mail.required("kind").asString()
                    + " "
                    + mail.required("caseId").asString()
                    + " "
                    + mail.required("employeeId").asString()));
    assertThat(mails).isNotEmpty().doesNotHaveDuplicates();
  }
}

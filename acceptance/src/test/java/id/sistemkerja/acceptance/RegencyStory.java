package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.acceptance.FeedReader.Event;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job from the request to the closed assignment, through the gateway, in one regency. */
abstract class RegencyStory {
  private static final String ASSIGNMENT_FEED = "sistem-kerja.assignment.v1";
  final RunningSystem system = RunningSystem.shared();
  final Story story = story(system);

  abstract Story story(RunningSystem system);

  /** The heading of the regency's letters. */
  abstract List<String> onTheLetter();

  /** The event types of a whole case, in order. */
  abstract List<String> told();

  @Test
  void aRequestBecomesALetterARosterEntryAReportAndFiguresAndIsTold() {
    JsonNode before = dashboard();

    // 2: the head of a Bidang asks for an official of another Dinas
    Answer drafted = story.draft(Story.COMPLETE);
    String id = drafted.id();
    assertThat(drafted.status()).isEqualTo(201);
    assertThat(drafted.header("Location")).hasValue("/api/v1/requests/" + id);
    story.submit(id).ok();

    // 3: who must answer has it in the inbox, who must have a copy has it too
    story.asking().awaitedStage(id, "SUBMITTED");
    assertThat(story.as(story.addressee()).inboxOf(id)).contains("STEP ANSWER_REQUEST");
    for (String account : story.copies()) {
      assertThat(story.as(account).inboxOf(id)).contains("COPY COPY_OF_REQUEST");
    }

    // 4: where the profile asks for a recommendation, there is no approval without it
    story
        .recommender()
        .ifPresent(account -> {
          assertThat(story.as(account).inboxOf(id)).contains("STEP RECOMMEND");
          assertThat(story.decide(id, "{\"verdict\": \"APPROVE\"}").problem())
              .isEqualTo("409 recommendation-missing");
        });
    JsonNode letterDrafted = story.approved(id);

    // 5: signed by whom the profile names, and by nobody else
    String letter = "/api/v1/letters/" + letterDrafted.required("letterId").asString();
    if (!story.owner().equals(story.signatory())) {
      assertThat(story.asking().post(letter + "/signature", "").problem())
          .isEqualTo("403 not-your-step");
    }
    assertThat(story.as(story.signatory()).inboxOf(id)).contains("STEP SIGN_LETTER");
    JsonNode file = story.signed(letterDrafted);
    String number = file.required("letterNumber").asString();
    lookAt(letter, number);

    // 6: acknowledged, in the roster, reported to whom the profile names
    assertThat(story.as(story.official()).inboxOf(id)).contains("STEP ACKNOWLEDGE");
    assertThat(story.report(file, "Terlalu dini").problem())
        .isEqualTo("409 assignment-not-acknowledged");
    story.acknowledge(file).ok();
    JsonNode member = inRoster(number);
    assertThat(member.required("officialId").asString()).isEqualTo(story.official());
    assertThat(member.required("caseId").asString()).isEqualTo(id);
    // and it is among the work that is weighed when the official is placed (KED-8)
    story
        .asking()
        .awaited(
            "/api/v1/officials/" + story.official() + "/workload?from=2000-01-01",
            w -> w.path("assignments").toString().contains(number));
    story.report(file, "Aplikasi dipasang dan diuji bersama petugas lapangan").ok();
    story.asking().awaitedStage(id, "REPORTED");
    assertThat(story.as(story.recipient()).inboxOf(id)).contains("NOTICE REPORT_RECEIVED");
    story.accept(file);
    JsonNode closed = story.asking().awaitedStage(id, "CLOSED");
    assertThat(closed.required("waiting")).isEmpty();

    // the official is told, and their place in the roster ends
    story
        .as(story.official())
        .awaited("/api/v1/notifications?limit=200", n -> n.toString().contains(id));
    story
        .asking()
        .awaited(
            "/api/v1/rosters/" + story.ownerUnit(),
            r -> !r.path("members").toString().contains(id));

    // the unit's figures have moved by exactly this case
    story
        .asking()
        .awaited(
            "/api/v1/dashboards/units/" + story.ownerUnit(),
            d ->
                figure(d, "assignments", "finishedOnTime")
                        + figure(d, "assignments", "finishedLate")
                    > figure(before, "assignments", "finishedOnTime")
                        + figure(before, "assignments", "finishedLate"));

    // 7: the history in order, as it stood at each moment, and on the feed
    List<JsonNode> entries = history(id);
    assertThat(entries.stream().map(e -> e.required("type").asString()))
        .containsExactlyElementsOf(told());
    List<Event> feed =
        FeedReader.ofCase(system, ASSIGNMENT_FEED, id, "assignment.assignment-closed.v1");
    FeedReader.check(feed);
    assertThat(feed.stream().map(e -> e.attributes().get("id")))
        .containsExactlyElementsOf(
            entries.stream().map(e -> e.required("eventId").asString()).toList());
    assertThat(feed.stream().map(Event::partition).distinct()).hasSize(1);
    for (Event event : feed) {
      assertThat(event.attributes())
          .containsEntry("specversion", "1.0")
          .containsEntry("regency", story.regency())
          .containsKeys("source", "time", "stream", "sequence", "correlationid", "recordedtime");
      assertThat(event.data().at("/record/actor/name").asString()).isNotBlank();
      assertThat(event.data().at("/record/profileVersion").asString())
          .startsWith(story.regency() + ":");
      // what only the letter itself may say
      assertThat(event.data().toString()).doesNotContain("\"nip\"");
    }
  }

  /** The paper, and what anybody learns who follows its code. */
  private void lookAt(String letter, String number) {
    Answer pdf = story.as(story.signatory()).get(letter + "/pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).hasValue("application/pdf");
    LetterPicture picture = LetterPicture.of(pdf.raw().body());
    assertThat(picture.text()).contains(onTheLetter()).contains(number).contains("Tembusan");
    URI code = URI.create(picture.code());
    assertThat(code.getAuthority()).isEqualTo(system.gateway().getAuthority());
    Answer page = Person.send(HttpRequest.newBuilder(code).header("Accept", "text/html"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains(number);
    Answer forged =
        Person.send(
            HttpRequest.newBuilder(
                    URI.create(picture.code().replaceAll("[0-9a-f]{12}$", "000000000000")))
                .header("Accept", "text/html"));
    assertThat(forged.status()).isEqualTo(404);
  }

  private JsonNode inRoster(String number) {
    JsonNode roster =
        story
            .asking()
            .awaited(
                "/api/v1/rosters/" + story.ownerUnit(),
                r -> r.path("members").toString().contains("\"" + number + "\""));
    for (JsonNode member : roster.required("members")) {
      if (member.required("letterNumber").asString().equals(number)) {
        return member;
      }
    }
    throw new AssertionError("not in the roster: " + roster);
  }

  /** The case's entries, each checked against the case as it stood when it was recorded. */
  private List<JsonNode> history(String id) {
    String address = "/api/v1/cases/" + id + "/history";
    List<JsonNode> entries = new ArrayList<>();
    story.asking().get(address).ok().required("entries").forEach(entries::add);
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = entries.get(i);
      assertThat(entry.required("sequence").asLong()).isEqualTo(i + 1);
      assertThat(entry.at("/actor/name").asString()).isNotBlank();
      assertThat(entry.required("profileVersion").asString()).startsWith(story.regency() + ":");
      assertThat(entry.required("correlation").asString()).isNotBlank();
      JsonNode then =
          story.asking().get(address + "?asOf=" + entry.required("recordedAt").asString()).ok();
      assertThat(then.required("entries")).hasSize(i + 1);
    }
    assertThat(story.asking().get(address + "?asOf=2020-01-01T00:00:00Z").problem())
        .isEqualTo("404 not-found");
    return entries;
  }

  @Test
  void PEN_8_aRefusalNeedsItsReasonEndsTheRequestAndIsCounted() {
    JsonNode before = dashboard();
    String id = story.submitted();
    Answer without = story.decide(id, "{\"verdict\": \"REFUSE\"}");
    assertThat(without.problem()).isEqualTo("422 refusal-reason-missing");
    assertThat(without.articles()).isNotEmpty();
    story
        .decide(
            id,
            "{\"verdict\": \"REFUSE\", \"reason\": \"Beban kerja penuh\", \"category\": \"NO_CAPACITY\"}")
        .ok();
    JsonNode ended = story.asking().awaitedStage(id, "REFUSED");
    assertThat(ended.at("/ending/reason").asString()).isEqualTo("Beban kerja penuh");
    assertThat(story.asking().inboxOf(id)).contains("NOTICE REQUEST_REFUSED");
    assertThat(history(id).getLast().required("type").asString())
        .isEqualTo("assignment.request-refused.v1");
    story.asking().awaited("/api/v1/notifications?limit=200", n -> n.toString().contains(id));
    story
        .asking()
        .awaited(
            "/api/v1/dashboards/units/" + story.ownerUnit(),
            d ->
                d.at("/asOwner/requests/refusedByCategory/NO_CAPACITY").asLong(0)
                    > before.at("/asOwner/requests/refusedByCategory/NO_CAPACITY").asLong(0));
  }

  @Test
  void aReturnedReportIsSentAgain() {
    JsonNode file = story.signed(story.approved(story.submitted()));
    String id = file.required("caseId").asString();
    story.acknowledge(file).ok();
    story.report(file, "Laporan pertama").ok();
    Person first = story.as(story.chain().getFirst());
    first
        .post(
            Story.assignment(file) + "/review",
            "{\"verdict\": \"RETURN\", \"reason\": \"Hasil uji belum ada\"}")
        .ok();
    JsonNode returned = story.asking().awaitedStage(id, "REPORT_RETURNED");
    assertThat(returned.at("/reports/0/returnedBecause").asString())
        .isEqualTo("Hasil uji belum ada");
    story.report(file, "Laporan kedua, dengan hasil uji").ok();
    story.accept(file);
    story.asking().awaitedStage(id, "CLOSED");
  }

  @Test
  void everybodySeesThemselvesAndNobodyOfAnotherRegencySeesTheCase() {
    String id = story.submitted();
    story.asking().awaitedStage(id, "SUBMITTED");
    JsonNode me = story.asking().get("/api/v1/me").ok();
    assertThat(me.toString()).contains(story.owner(), story.ownerUnit());
    String elsewhere = story.regency().equals("63.02") ? "75.04" : "63.02";
    for (String account : List.of("sekda", "inspector", "admin")) {
      Answer answer = system.as(elsewhere + "-" + account).get("/api/v1/cases/" + id);
      assertThat(answer.status()).as(account).isIn(403, 404);
      assertThat(answer.text()).doesNotContain("peta jalan");
    }
    assertThat(system.as(story.regency() + "-inspector").get("/api/v1/cases/" + id).status())
        .isEqualTo(200);
  }

  private JsonNode dashboard() {
    return story.asking().awaited("/api/v1/dashboards/units/" + story.ownerUnit(), d -> true);
  }

  private static long figure(JsonNode dashboard, String group, String name) {
    return dashboard.at("/asOwner/" + group + "/" + name).asLong(0);
  }

  /** Of a whole case where the origin's head recommends before the addressee answers. */
  static List<String> toldWithRecommendation() {
    List<String> types = new ArrayList<>(toldWithoutRecommendation());
    types.add(2, "assignment.request-recommended.v1");
    return types;
  }

  static List<String> toldWithoutRecommendation() {
    return assignmentTypes(
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
  }

  static List<String> assignmentTypes(String... names) {
    List<String> types = new ArrayList<>();
    for (String name : names) {
      types.add("assignment." + name + ".v1");
    }
    return types;
  }

  /** A request without one of its four parts, by the part that is missing. */
  static Map<String, String> incomplete() {
    return Map.of(
        "purpose", String.join(", ", Story.COMPETENCE, Story.RESULT, Story.PERIOD),
        "competence", String.join(", ", Story.PURPOSE, Story.RESULT, Story.PERIOD),
        "expectedResult", String.join(", ", Story.PURPOSE, Story.COMPETENCE, Story.PERIOD),
        "period", String.join(", ", Story.PURPOSE, Story.COMPETENCE, Story.RESULT));
  }
}

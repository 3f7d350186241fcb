package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What a regency does with the service, step by step, under each regency's own regulation. */
@ExtendWith(RunningService.class)
class AssignmentStoryIT {
  private final House house;

  AssignmentStoryIT(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_7_aPreviewSaysBeforehandWhoIsAskedWhoSignsAndWhoHasACopy(Story.In regency) {
    Story story = regency.of(house);
    JsonNode preview =
        story.ownerHead().get("/v1/requests/preview?officialId=" + story.official()).ok();
    assertThat(units(preview.get("asked"), "/office/unit"))
        .containsExactlyElementsOf(
            Stream.concat(story.recommender().stream(), Stream.of(story.addressee())).toList());
    assertThat(units(preview.get("copies"), "/unitId")).isEqualTo(story.copies());
    assertThat(preview.at("/signatory/office/unit").asString()).isEqualTo(story.signatory());
    assertThat(preview.at("/signatory/citation/article").asString()).isNotBlank();
    assertThat(preview.at("/owner/unit").asString()).isEqualTo(story.owner());
  }

  private static List<String> units(JsonNode parts, String at) {
    return parts.valueStream().map(part -> part.at(at).asString()).toList();
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void aRequestBecomesALetterAnAssignmentAReportAndIsClosed(Story.In regency) {
    Story story = regency.of(house);
    String id = story.draft(Story.COMPLETE);
    String request = "/v1/requests/" + id;
    Person owner = story.ownerHead();
    Answer sent = owner.post(request + "/submission", "{\"answerWithinWorkingDays\": 5}");
    sent.ok();
    assertThat(sent.header("ETag")).isEqualTo("\"2\"");

    // PEN-7: the addressee is to answer, those with a copy are told
    owner.awaitedStage(id, "SUBMITTED");
    assertThat(story.head(story.addressee()).inboxOf(id)).contains("STEP ANSWER_REQUEST");
    for (String unit : story.copies()) {
      assertThat(story.head(unit).inboxOf(id)).containsExactly("COPY COPY_OF_REQUEST");
    }
    for (String unit : story.recommender()) {
      Person recommender = story.head(unit);
      assertThat(recommender.inboxOf(id)).containsExactly("STEP RECOMMEND");
      assertThat(
              story
                  .head(story.addressee())
                  .post(request + "/decision", "{\"verdict\":\"APPROVE\"}")
                  .problem())
          .isEqualTo("409 recommendation-missing");
      recommender.post(request + "/recommendation", "{\"favourable\":true,\"note\":\"Baik\"}").ok();
      owner.awaited("/v1/cases/" + id, c -> c.has("recommendedFavourably"));
      assertThat(recommender.inboxOf(id)).isEmpty();
    }
    story.head(story.addressee()).post(request + "/decision", "{\"verdict\":\"APPROVE\"}").ok();

    // PEN-6: the letter waits for whom the profile names, and for nobody else
    JsonNode drafted = owner.awaitedStage(id, "LETTER_DRAFTED");
    assertThat(drafted.at("/signatory/unit").asString()).isEqualTo(story.signatory());
    String letter = "/v1/letters/" + drafted.get("letterId").asString();
    assertThat(owner.post(letter + "/signature", "").problem()).isEqualTo("403 not-your-step");
    assertThat(story.theOfficial().get("/v1/cases/" + id).problem()).isEqualTo("403 not-a-party");
    Person signatory = story.head(story.signatory());
    assertThat(signatory.inboxOf(id)).contains("STEP SIGN_LETTER");
    signatory.post(letter + "/signature", "").ok();

    JsonNode signed = signatory.get(letter).ok();
    assertThat(signed.get("status").asString()).isEqualTo("SIGNED");
    assertThat(signed.get("number").asString()).matches("800\\.1\\.11\\.1/[1-9][0-9]*/.+/2026");
    assertThat(signed.get("contentHash").asString()).matches("[0-9a-f]{64}");
    List<String> copies = new ArrayList<>();
    signed.at("/content/copies").forEach(c -> copies.add(c.get("unitId").asString()));
    assertThat(copies)
        .contains(story.owner())
        .doesNotContain(story.signatory())
        .doesNotHaveDuplicates();

    // PEN-13, then LAP-1
    Person official = story.theOfficial();
    JsonNode assigned =
        owner.awaited("/v1/cases/" + id, c -> c.has("assignmentId") && c.has("reportRecipient"));
    assertThat(official.inboxOf(id)).containsExactly("STEP ACKNOWLEDGE");
    for (String unit : copies) {
      assertThat(story.head(unit).inboxOf(id))
          .contains("COPY COPY_OF_LETTER")
          .doesNotHaveDuplicates();
    }
    assertThat(assigned.at("/reportRecipient/unit").asString()).isEqualTo(story.recipient());
    String assignment = "/v1/assignments/" + assigned.get("assignmentId").asString();
    assertThat(official.post(assignment + "/reports", "{\"summary\":\"Dini\"}").problem())
        .isEqualTo("409 assignment-not-acknowledged");
    official.post(assignment + "/acknowledgement", "").ok();
    official.post(assignment + "/reports", "{\"summary\":\"Purwarupa selesai\"}").ok();
    owner.awaitedStage(id, "REPORTED");
    assertThat(story.head(story.recipient()).inboxOf(id)).contains("NOTICE REPORT_RECEIVED");

    // MEK: each of the chain in turn; the first returns it once
    Person first = story.head(story.chain().getFirst());
    assertThat(first.post(assignment + "/review", "{\"verdict\":\"RETURN\"}").problem())
        .isEqualTo("422 invalid-content");
    first
        .post(assignment + "/review", "{\"verdict\":\"RETURN\",\"reason\":\"Uji beban belum ada\"}")
        .ok();
    JsonNode returned = owner.awaitedStage(id, "REPORT_RETURNED");
    assertThat(returned.at("/reports/0/returnedBecause").asString())
        .isEqualTo("Uji beban belum ada");
    assertThat(official.inboxOf(id)).contains("STEP REPORT");
    official.post(assignment + "/reports", "{\"summary\":\"Uji beban selesai\"}").ok();
    owner.awaitedStage(id, "REPORTED");
    first.post(assignment + "/review", "{\"verdict\":\"ACCEPT\"}").ok();
    owner.awaitedStage(id, "REVIEWED");
    Person last = story.head(story.chain().getLast());
    assertThat(last.inboxOf(id)).contains("STEP CLOSE");
    last.post(assignment + "/closure", "{\"verdict\":\"ACCEPT\"}").ok();
    JsonNode closed = owner.awaitedStage(id, "CLOSED");
    assertThat(closed.get("waiting")).isEmpty();
    assertThat(official.inboxOf(id)).contains("NOTICE CLOSED");
    assertThat(last.post(assignment + "/closure", "{\"verdict\":\"ACCEPT\"}").problem())
        .isEqualTo("409 assignment-already-closed");

    assertHistoryTellsAll(story, id);
  }

  private static void assertHistoryTellsAll(Story story, String id) {
    JsonNode history = story.ownerHead().get("/v1/cases/" + id + "/history").ok();
    List<String> types = new ArrayList<>();
    long place = 0;
    for (JsonNode entry : history.get("entries")) {
      types.add(entry.get("type").asString().replace("assignment.", "").replace(".v1", ""));
      assertThat(entry.get("sequence").asLong()).isEqualTo(++place);
      assertThat(entry.get("profileVersion").asString()).startsWith(story.regency() + ":");
      assertThat(entry.at("/actor/name").asString()).isNotBlank();
      assertThat(entry.get("correlation").asString()).isNotBlank();
      assertThat(entry.get("summaryId").asString()).isNotBlank();
    }
    List<String> expected = new ArrayList<>(List.of("request-drafted", "request-submitted"));
    if (!story.recommender().isEmpty()) {
      expected.add("request-recommended");
    }
    expected.addAll(
        List.of(
            "request-approved",
            "letter-drafted",
            "letter-signed",
            "assignment-opened",
            "assignment-acknowledged",
            "report-submitted",
            "report-returned",
            "report-submitted",
            "report-reviewed",
            "assignment-closed"));
    assertThat(types).isEqualTo(expected);
    // the automation's event follows from the one that led to it, under the same correlation
    JsonNode entries = history.get("entries");
    int approved = types.indexOf("request-approved");
    assertThat(entries.get(approved + 1).get("causation"))
        .isEqualTo(entries.get(approved).get("eventId"));
    assertThat(entries.get(approved + 1).get("correlation"))
        .isEqualTo(entries.get(approved).get("correlation"));

    // as it stood at each moment: the events up to then, and the case as they make it
    for (int i = 0; i < entries.size(); i++) {
      JsonNode then =
          story
              .ownerHead()
              .get(
                  "/v1/cases/"
                      + id
                      + "/history?asOf="
                      + entries.get(i).get("recordedAt").asString())
              .ok();
      assertThat(then.get("entries")).hasSize(i + 1);
      assertThat(then.at("/file/version").asLong()).isEqualTo(i + 1);
    }
    String beforeAll = "2020-01-01T00:00:00Z";
    assertThat(story.ownerHead().get("/v1/cases/" + id + "/history?asOf=" + beforeAll).problem())
        .isEqualTo("404 not-found");
    assertThat(
            story
                .ownerHead()
                .get("/v1/cases/" + id + "/history?asOf=9999-12-31T23:59:59Z")
                .ok()
                .get("entries"))
        .hasSize(entries.size());
  }

  @ParameterizedTest
  @CsvSource({
    "purpose,        content.purpose",
    "competence,     content.competence",
    "expectedResult, content.expectedResult",
    "periodTo,       content.periodFrom"
  })
  void PEN_9_kotabaruRefusesARequestWithoutOneOfTheFourParts(String part, String field) {
    Story story = Story.kotabaru(house);
    String content =
        Story.COMPLETE
            .lines()
            .filter(l -> !l.contains("\"" + part + "\""))
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow();
    String id = story.draft(content.replaceAll(",\\s*$", ""));
    Answer refused = story.ownerHead().post("/v1/requests/" + id + "/submission", "{}");
    assertThat(refused.problem()).isEqualTo("422 request-content-incomplete");
    assertThat(refused.articles()).containsExactly("Pasal 20 ayat (3)");
    assertThat(refused.fields()).containsExactly(field);
  }

  @Test
  void PEN_9_inPohuwatoTheCriteriaSuffice() {
    Story story = Story.pohuwato(house);
    String id = story.draft("\"competence\": \"rekayasa perangkat lunak\"");
    story.ownerHead().post("/v1/requests/" + id + "/submission", "{}").ok();
    String without = story.draft("\"purpose\": \"Membantu\"");
    Answer refused = story.ownerHead().post("/v1/requests/" + without + "/submission", "{}");
    assertThat(refused.problem()).isEqualTo("422 request-content-incomplete");
    assertThat(refused.fields()).containsExactly("content.competence");
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_8_aRefusalWithoutAReasonIsRefusedAndOneWithAReasonEndsTheRequest(Story.In regency) {
    Story story = regency.of(house);
    String id = story.submitted();
    Person addressee = story.head(story.addressee());
    String decision = "/v1/requests/" + id + "/decision";
    for (String empty : List.of("", ",\"reason\":null", ",\"reason\":\"  \"")) {
      Answer refused = addressee.post(decision, "{\"verdict\":\"REFUSE\"" + empty + "}");
      assertThat(refused.problem()).isEqualTo("422 refusal-reason-missing");
      assertThat(refused.articles()).isNotEmpty();
    }
    addressee
        .post(
            decision,
            "{\"verdict\":\"REFUSE\",\"reason\":\"Beban kerja penuh\",\"category\":\"NO_CAPACITY\"}")
        .ok();
    JsonNode ended = story.ownerHead().awaitedStage(id, "REFUSED");
    assertThat(ended.at("/ending/reason").asString()).isEqualTo("Beban kerja penuh");
    assertThat(ended.at("/ending/category").asString()).isEqualTo("NO_CAPACITY");
    assertThat(ended.get("waiting")).isEmpty();
    assertThat(story.ownerHead().inboxOf(id)).containsExactly("NOTICE REQUEST_REFUSED");
    assertThat(addressee.post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("409 request-already-answered");
    assertThat(story.ownerHead().post("/v1/requests/" + id + "/submission", "{}").problem())
        .isEqualTo("409 request-already-answered");
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void aReturnedRequestIsRevisedAndSentAgain(Story.In regency) {
    Story story = regency.of(house);
    String id = story.submitted();
    String request = "/v1/requests/" + id;
    story
        .head(story.addressee())
        .post(request + "/decision", "{\"verdict\":\"RETURN\",\"reason\":\"Perjelas hasil\"}")
        .ok();
    story.ownerHead().awaitedStage(id, "RETURNED");
    assertThat(story.ownerHead().inboxOf(id)).containsExactly("STEP COMPLETE_RETURNED");
    story.ownerHead().put(request, "{" + Story.COMPLETE.replace("siap pakai", "teruji") + "}").ok();
    story.ownerHead().post(request + "/submission", "{}").ok();
    JsonNode again = story.ownerHead().awaitedStage(id, "SUBMITTED");
    assertThat(again.at("/content/expectedResult").asString()).endsWith("teruji");
    assertThat(again.has("ending")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void aRequestIsWithdrawnByItsSenderOnly(Story.In regency) {
    Story story = regency.of(house);
    String id = story.submitted();
    String withdrawal = "/v1/requests/" + id + "/withdrawal";
    String reason = "{\"reason\":\"Tidak diperlukan lagi\"}";
    assertThat(story.head(story.addressee()).post(withdrawal, reason).problem())
        .isEqualTo("403 not-your-step");
    story.ownerHead().post(withdrawal, reason).ok();
    story.ownerHead().awaitedStage(id, "WITHDRAWN");
    assertThat(story.head(story.addressee()).inboxOf(id))
        .contains("NOTICE REQUEST_WITHDRAWN")
        .doesNotContain("STEP ANSWER_REQUEST");
    assertThat(story.ownerHead().post(withdrawal, reason).problem())
        .isEqualTo("409 request-already-withdrawn");
  }

  @Test
  void anUnfavourableRecommendationDoesNotLeadToAnApproval() {
    Story story = Story.pohuwato(house);
    String id = story.submitted();
    story
        .head(story.recommender().getFirst())
        .post("/v1/requests/" + id + "/recommendation", "{\"favourable\":false}")
        .ok();
    assertThat(
            story
                .head(story.addressee())
                .post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}")
                .problem())
        .isEqualTo("409 recommendation-missing");
  }

  @Test
  void aStandInSeesTheInboxOfTheOfficeAndActsWithTheMandateRecorded() {
    Story story = Story.kotabaru(house);
    String standIn = house.structure.headOf("63.02-dishub");
    house.structure.mandate(
        "63.02", "63.02-diskominfo", standIn, "PLH", "800/77/PLH/2026", "2026-01-01", "2199-12-31");
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    Person acting = house.as(standIn);
    assertThat(acting.inboxOf(id)).containsExactly("STEP ANSWER_REQUEST");
    acting.post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}").ok();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    JsonNode entries = acting.get("/v1/cases/" + id + "/history").ok().get("entries");
    JsonNode actor = entries.get(2).get("actor");
    assertThat(actor.get("employee").asString()).isEqualTo(standIn);
    assertThat(actor.get("officeUnit").asString()).isEqualTo("63.02-diskominfo");
    assertThat(actor.at("/mandate/capacity").asString()).isEqualTo("PLH");
    assertThat(actor.at("/mandate/number").asString()).isEqualTo("800/77/PLH/2026");
  }

  @Test
  void theNextLevelAnswersForAVacantOfficeUntilSomebodyFillsItAndTheRecordSaysSo() {
    Story story = Story.pohuwato(house);
    String vacant = story.addressee();
    String holder = house.structure.headOf(vacant);
    String decision = "/v1/requests/" + story.recommended() + "/decision";
    Person above = story.head("75.04-diskominfo");
    assertThat(above.post(decision, "{\"verdict\":\"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");

    house.structure.release("75.04", vacant, holder, "2026-06-30");
    try {
      String id = story.submitted();
      story
          .head(story.recommender().getFirst())
          .post("/v1/requests/" + id + "/recommendation", "{\"favourable\": true}")
          .ok();
      story.ownerHead().awaited("/v1/cases/" + id, c -> c.has("recommendedFavourably"));
      assertThat(above.inboxOf(id)).containsExactly("STEP ANSWER_REQUEST");
      Person twoAbove = story.head("75.04-setda");
      assertThat(twoAbove.inboxOf(id)).isEmpty();
      String answer = "/v1/requests/" + id + "/decision";
      assertThat(twoAbove.post(answer, "{\"verdict\":\"APPROVE\"}").problem())
          .isEqualTo("403 not-your-step");
      above.post(answer, "{\"verdict\":\"APPROVE\"}").ok();
      story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
      JsonNode actor = above.get("/v1/cases/" + id + "/history").ok().at("/entries/3/actor");
      assertThat(actor.get("officeUnit").asString()).isEqualTo(vacant);
      assertThat(actor.at("/mandate/capacity").asString()).isEqualTo("NEXT_LEVEL");
      assertThat(actor.at("/mandate/number").isMissingNode()).isTrue();
      assertThat(actor.at("/mandate/vacancy/actingUnit").asString()).isEqualTo("75.04-diskominfo");
      assertThat(actor.at("/mandate/vacancy/actingOffice").asString())
          .isEqualTo("Kepala Dinas Komunikasi, Informatika dan Statistik");

      // a stand-in takes over
      String standIn = house.structure.headOf("75.04-diskominfo-ikp");
      house.structure.mandate(
          "75.04", vacant, standIn, "PLT", "800/3/PLT/2026", "2026-07-01", "2199-12-31");
      String signature = "/v1/letters/" + story.letterOf(id) + "/signature";
      assertThat(above.inboxOf(id)).isEmpty();
      assertThat(above.post(signature, "").problem()).isEqualTo("403 not-your-step");
      house.as(standIn).post(signature, "").ok();
    } finally {
      house.structure.endMandate("75.04", vacant, "800/3/PLT/2026", "2026-07-01");
      house.structure.appoint("75.04", vacant, holder, "2026-07-02");
    }
  }

  @Test
  void whereAWholeLineIsVacantTheRegionalSecretaryActs() {
    Story story = Story.pohuwato(house);
    String head = house.structure.headOf("75.04-diskominfo");
    String divisionHead = house.structure.headOf(story.addressee());
    house.structure.release("75.04", story.addressee(), divisionHead, "2026-08-31");
    house.structure.release("75.04", "75.04-diskominfo", head, "2026-08-31");
    try {
      String id = story.submitted();
      story.ownerHead().awaitedStage(id, "SUBMITTED");
      Person secretary = story.head("75.04-setda");
      assertThat(secretary.inboxOf(id)).contains("STEP RECOMMEND", "STEP ANSWER_REQUEST");
      secretary.post("/v1/requests/" + id + "/recommendation", "{\"favourable\": true}").ok();
      secretary.post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}").ok();
      assertThat(house.as(head).inboxOf(id)).isEmpty();
    } finally {
      house.structure.appoint("75.04", "75.04-diskominfo", head, "2026-09-01");
      house.structure.appoint("75.04", story.addressee(), divisionHead, "2026-09-01");
    }
  }

  @Test
  void aMandateThatIsOverGivesNoAuthority() {
    Story story = Story.pohuwato(house);
    String former = "75.04-prakom-terampil";
    house.structure.mandate(
        "75.04",
        "75.04-diskominfo-aptika",
        former,
        "PLT",
        "800/1/PLT/2025",
        "2025-02-01",
        "2025-03-01");
    String id = story.recommended();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    assertThat(house.as(former).inboxOf(id)).isEmpty();
    assertThat(
            house
                .as(former)
                .post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}")
                .problem())
        .isEqualTo("403 not-your-step");
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void theInspectorReadsAllOfTheRegencyAndOthersOnlyWhatConcernsThem(Story.In regency) {
    Story story = regency.of(house);
    String id = story.assigned();
    String stranger = story.official().replace("prakom-muda", "prakom-terampil");
    String other = story.regency().equals("63.02") ? "75.04" : "63.02";
    Person inspector = house.as(story.regency() + "-irban-contoh", "inspector");
    for (String path :
        List.of(
            "/v1/cases/" + id,
            "/v1/cases/" + id + "/history",
            "/v1/letters/" + story.letterOf(id),
            "/v1/assignments/" + story.assignmentOf(id))) {
      inspector.get(path).ok();
      story.theOfficial().get(path).ok();
      assertThat(house.as(stranger).get(path).problem()).isEqualTo("403 not-a-party");
      assertThat(house.as(other + "-irban-contoh", "inspector").get(path).status()).isEqualTo(404);
    }
    assertThat(ids(inspector.get("/v1/cases?box=ALL&limit=200").ok())).contains(id);
    assertThat(house.as(stranger).get("/v1/cases?box=ALL").problem()).isEqualTo("403 role-missing");
    assertThat(ids(house.as(stranger).get("/v1/cases").ok())).doesNotContain(id);
    assertThat(ids(story.theOfficial().get("/v1/cases?box=MINE&limit=200").ok())).contains(id);
    assertThat(ids(story.ownerHead().get("/v1/cases?box=SENT&limit=200").ok())).contains(id);
    assertThat(ids(story.head(story.addressee()).get("/v1/cases?box=UNIT&limit=200").ok()))
        .contains(id);
    assertThat(
            ids(
                house
                    .as(other + "-irban-contoh", "inspector")
                    .get("/v1/cases?box=ALL&limit=200")
                    .ok()))
        .doesNotContain(id);
  }

  @Test
  void aListIsReadPageByPageWithoutGapOrRepetition() {
    Story story = Story.kotabaru(house);
    String owner = story.owner();
    for (int i = 0; i < 7; i++) {
      story.ownerHead().awaitedStage(story.draft(Story.COMPLETE), "DRAFT");
    }
    List<String> whole =
        ids(house.headOf(owner).get("/v1/cases?box=SENT&stage=DRAFT&limit=200").ok());
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          house.headOf(owner).get("/v1/cases?box=SENT&stage=DRAFT&limit=3" + cursor).ok();
      paged.addAll(ids(page));
      cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(whole).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void aReaderWaitsForWhatTheyHaveWritten() {
    Story story = Story.kotabaru(house);
    Person owner = story.ownerHead();
    Answer drafted =
        owner.post("/v1/requests", "{\"officialId\":\"%s\"}".formatted(story.official()));
    String event = drafted.ok().at("/events/0/id").asString();
    Answer seen =
        owner.send(
            owner
                .request("/v1/cases/" + drafted.id() + "?seen=" + event)
                .header("Prefer", "wait=20"));
    assertThat(seen.ok().get("version").asLong()).isEqualTo(1);
    assertThat(seen.header("ETag")).isEqualTo("\"1\"");
    String path = "/v1/cases/" + drafted.id();
    for (String tag : List.of("\"1\"", "W/\"1\"", "\"7\", \"1\"", "*")) {
      Answer same = owner.send(owner.request(path).header("If-None-Match", tag));
      assertThat(same.status()).as(tag).isEqualTo(304);
      assertThat(same.body()).isEmpty();
    }
    assertThat(owner.send(owner.request(path).header("If-None-Match", "\"0\"")).status())
        .isEqualTo(200);
    // somebody who may not read it does not wait to be told so
    String stranger = "63.02-prakom-terampil";
    long start = System.nanoTime();
    assertThat(
            house
                .as(stranger)
                .send(
                    house
                        .as(stranger)
                        .request(path)
                        .header("Prefer", "wait=20")
                        .header("If-None-Match", "\"1\""))
                .problem())
        .isEqualTo("403 not-a-party");
    assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
  }

  @Test
  void aVersionGuardsAgainstLostUpdates() {
    Story story = Story.kotabaru(house);
    Person owner = story.ownerHead();
    String id = story.draft(Story.COMPLETE);
    String path = "/v1/requests/" + id;
    Answer read = owner.get(path);
    assertThat(read.ok().get("caseId").asString()).isEqualTo(id);
    String tag = read.header("ETag");
    assertThat(put(owner, path, tag).status()).isEqualTo(200);
    assertThat(put(owner, path, tag).problem()).isEqualTo("412 version-mismatch");
    assertThat(put(owner, path, "\"x\"").problem()).isEqualTo("400 if-match-invalid");
    assertThat(put(owner, path, "*").status()).isEqualTo(200);
  }

  @Test
  void whatIsReadOfALetterAndAnAssignmentBearsTheVersionThatAWriteMayName() {
    Story story = Story.kotabaru(house);
    String id = story.assigned();
    assertThat(story.ownerHead().get("/v1/letters/" + story.letterOf(id)).header("ETag"))
        .isEqualTo("\"2\"");
    String assignment = "/v1/assignments/" + story.assignmentOf(id);
    Answer read = story.theOfficial().get(assignment);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    Person official = story.theOfficial();
    assertThat(
            official
                .send(
                    official
                        .request(assignment + "/acknowledgement")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"1\"")
                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                .status())
        .isEqualTo(200);
  }

  private static Answer put(Person person, String path, String tag) {
    return person.send(
        person
            .request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", tag)
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{" + Story.COMPLETE + "}")));
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(c -> ids.add(c.get("caseId").asString()));
    return ids;
  }
}

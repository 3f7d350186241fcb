package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Between two regencies of this system, through HTTP, from the request to the work's report. */
@ExtendWith(RunningService.class)
class AcrossAgenciesIT {
  private static final String WORK =
      """
      "people": 2,
      "purpose": "Menyusun arsitektur SPBE bersama",
      "competence": "arsitektur SPBE dan basis data",
      "expectedResult": "Dokumen arsitektur yang disepakati",
      "periodFrom": "2026-12-01",
      "periodTo": "2027-02-26"\
      """;

  private final House house;

  AcrossAgenciesIT(House house) {
    this.house = house;
  }

  private static final String OUT = "/v1/agency-requests/";
  private static final String IN = "/v1/incoming-agency-requests/";

  private Person sekda(String regency) {
    return house.headOf(regency + "-setda");
  }

  private Person owner(String regency) {
    return house.headOf(regency + "-diskominfo-aptika");
  }

  private String sent(String from, String to) {
    return owner(from)
        .post("/v1/agency-requests", "{\"regency\": \"%s\", %s}".formatted(to, WORK))
        .id();
  }

  /** The request, agreed to by its own authorized official; its letter is on the way. */
  private String forwarded(String from, String to) {
    String id = sent(from, to);
    sekda(from).post(OUT + id + "/decision", "{\"verdict\": \"AGREE\"}").ok();
    return id;
  }

  /** The request as it has arrived at the other regency. */
  private String arrived(String requestId, String to) {
    JsonNode page =
        sekda(to).awaited("/v1/incoming-agency-requests?limit=200", p -> of(requestId, p) != null);
    return of(requestId, page).get("caseId").asString();
  }

  private static JsonNode of(String requestId, JsonNode page) {
    for (JsonNode item : page.get("items")) {
      if (requestId.equals(item.at("/letter/requestId").asString())) {
        return item;
      }
    }
    return null;
  }

  private JsonNode awaitedOut(String regency, String id, String stage) {
    return owner(regency).awaited(OUT + id, f -> stage.equals(f.get("stage").asString()));
  }

  private JsonNode awaitedIn(String regency, String id, String stage) {
    return sekda(regency).awaited(IN + id, f -> stage.equals(f.get("stage").asString()));
  }

  private void instruct(String to, String id, String appraiser) {
    sekda(to)
        .post(IN + id + "/instruction", "{\"appraiserUnitId\": \"%s\"}".formatted(appraiser))
        .ok();
  }

  private Answer nominate(String id, String appraiser, String... officials) {
    return house
        .headOf(appraiser)
        .post(
            IN + id + "/nomination",
            "{\"officialIds\": [\"%s\"]}".formatted(String.join("\", \"", officials)));
  }

  /** The list is with the authorized official. */
  private String answered(String requestId, String to) {
    String id = arrived(requestId, to);
    String appraiser = to + "-diskominfo-aptika";
    instruct(to, id, appraiser);
    nominate(id, appraiser, to + "-prakom-muda").ok();
    house.headOf(appraiser).post(IN + id + "/availability", "{}").ok();
    return id;
  }

  private static List<String> types(JsonNode history) {
    List<String> types = new ArrayList<>();
    history
        .get("entries")
        .forEach(e -> types.add(e.get("type").asString().replaceAll("^assignment\\.|\\.v1$", "")));
    return types;
  }

  private static List<String> cited(JsonNode history, String type) {
    List<String> cited = new ArrayList<>();
    for (JsonNode entry : history.get("entries")) {
      if (entry.get("type").asString().equals("assignment." + type + ".v1")) {
        entry
            .get("citations")
            .forEach(c -> cited.add(c.get("rule").asString() + " " + c.get("article").asString()));
      }
    }
    return cited;
  }

  /**
   * Who asks · who answers · the appraiser · whose recommendation is asked · the official · who
   * signs · who receives the report · the clause of the chain there.
   */
  @ParameterizedTest(name = "PEN-10, PEN-11 {0} asks {1}: {2} nominates {4}, {5} signs")
  @CsvSource({
    "63.02, 75.04, 75.04-diskominfo-aptika, , 75.04-prakom-muda, 75.04-diskominfo-aptika, 75.04-diskominfo-aptika, Lampiran angka II huruf a angka 3",
    "75.04, 35.17, 35.17-diskominfo, 35.17-diskominfo-aptika, 35.17-prakom-madya, 35.17-diskominfo, 35.17-diskominfo-aptika, Lampiran BAB II huruf B angka 2 huruf a (lintas instansi)",
    "35.17, 33.13, 33.13-diskominfo, 33.13-diskominfo-aptika, 33.13-prakom-madya, 33.13-diskominfo-aptika, 33.13-diskominfo-aptika, Lampiran BAB II huruf B angka 2 huruf a angka 3)",
    "33.13, 63.02, 63.02-dinkes, 63.02-dinkes-p2p, 63.02-epidemiolog-madya, 63.02-dinkes, 63.02-dinkes, Pasal 19 ayat (2)",
  })
  void pen10_pen11_theChainEndsInALetterOfTheOtherRegency(
      String from,
      String to,
      String appraiser,
      String recommender,
      String official,
      String signatory,
      String recipient,
      String clause) {
    String requestId = sent(from, to);
    Person owner = owner(from);
    JsonNode waiting = awaitedOut(from, requestId, "AWAITING_AUTHORITY");
    assertThat(waiting.at("/authority/unit").asString()).isEqualTo(from + "-setda");
    assertThat(waiting.at("/copies/0/unitId").asString()).isEqualTo(from + "-diskominfo");
    assertThat(sekda(from).inboxOf(requestId)).containsExactly("STEP AGREE_TO_AGENCY_REQUEST");
    assertThat(house.headOf(from + "-diskominfo").inboxOf(requestId))
        .containsExactly("COPY COPY_OF_AGENCY_REQUEST");
    sekda(from).post(OUT + requestId + "/decision", "{\"verdict\": \"AGREE\"}").ok();

    String id = arrived(requestId, to);
    JsonNode asked = sekda(to).get(IN + id).ok();
    JsonNode letter = asked.get("letter");
    assertThat(asked.get("letterHash").asString())
        .isEqualTo(owner.get(OUT + requestId).ok().get("letterHash").asString());
    assertThat(letter.at("/from/regency").asString()).isEqualTo(from);
    assertThat(letter.get("number").asString()).endsWith("/2026");
    assertThat(sekda(to).inboxOf(id)).containsExactly("STEP INSTRUCT_APPRAISER");

    instruct(to, id, appraiser);
    awaitedIn(to, id, "INSTRUCTED");
    assertThat(house.headOf(appraiser).inboxOf(id)).containsExactly("STEP NOMINATE_OFFICIALS");
    nominate(id, appraiser, official).ok();
    awaitedIn(to, id, "NOMINATED");
    if (recommender != null) {
      assertThat(house.headOf(appraiser).post(IN + id + "/availability", "{}").problem())
          .isEqualTo("409 unit-head-recommendation-missing");
      assertThat(house.headOf(recommender).inboxOf(id)).containsExactly("STEP RECOMMEND_NOMINEES");
      house.headOf(recommender).post(IN + id + "/recommendation", "{\"favourable\": true}").ok();
    }
    house
        .headOf(appraiser)
        .awaited(IN + id, f -> "ANSWER_AVAILABILITY".equals(f.at("/waiting/0/step").asString()));
    house.headOf(appraiser).post(IN + id + "/availability", "{}").ok();
    awaitedIn(to, id, "ANSWERED");
    assertThat(sekda(to).inboxOf(id)).containsExactly("STEP AGREE_TO_REPLY");
    sekda(to).post(IN + id + "/reply", "").ok();

    JsonNode replied = awaitedIn(to, id, "REPLIED");
    JsonNode agreed = awaitedOut(from, requestId, "AGREED");
    assertThat(agreed.at("/reply/contentHash").asString())
        .isEqualTo(replied.at("/reply/contentHash").asString());
    assertThat(agreed.at("/officials/0/caseId").isMissingNode()).isTrue();
    assertThat(owner.inboxOf(requestId)).contains("NOTICE AGENCY_REPLY_RECEIVED");

    String caseId = replied.at("/officials/0/caseId").asString();
    JsonNode file = sekda(to).awaitedStage(caseId, "LETTER_DRAFTED");
    assertThat(file.get("way").asString()).isEqualTo("AGENCY");
    assertThat(file.get("scope").asString()).isEqualTo("ACROSS_AGENCIES");
    assertThat(file.at("/signatory/unit").asString()).isEqualTo(signatory);
    Person signer = house.headOf(signatory);
    JsonNode draft =
        signer.get("/v1/letters/" + file.get("letterId").asString()).ok().get("content");
    assertThat(draft.at("/legalBasis/1").asString()).contains(letter.get("number").asString());
    assertThat(draft.at("/legalBasis/2").asString())
        .contains(agreed.at("/reply/number").asString());
    assertThat(draft.at("/owner/unitName").asString())
        .contains(letter.get("ownerUnitName").asString(), letter.at("/from/name").asString());
    List<String> copies = new ArrayList<>();
    draft.get("copies").forEach(c -> copies.add(c.get("officeTitle").asString()));
    assertThat(copies)
        .contains("Sekretaris Daerah")
        .endsWith("Sekretaris Daerah " + letter.at("/from/name").asString());
    signer.post("/v1/letters/" + file.get("letterId").asString() + "/signature", "").ok();

    JsonNode settled = awaitedOut(from, requestId, "SETTLED");
    JsonNode assigned = signer.awaited("/v1/cases/" + caseId, c -> c.has("assignmentId"));
    assertThat(settled.at("/officials/0/letterNumber").asString())
        .isEqualTo(assigned.get("letterNumber").asString());
    assertThat(owner.inboxOf(requestId)).contains("NOTICE AGENCY_ASSIGNMENT_MADE");

    // the official's part, and the report, in their own regency
    Person assignee = house.as(official);
    String assignment = "/v1/assignments/" + assigned.get("assignmentId").asString();
    assignee.post(assignment + "/acknowledgement", "").ok();
    assignee.post(assignment + "/reports", "{\"summary\": \"Dokumen arsitektur selesai\"}").ok();
    signer.awaitedStage(caseId, "REPORTED");
    assertThat(assigned.at("/reportRecipient/unit").asString()).isEqualTo(recipient);

    JsonNode history = owner.get(OUT + requestId + "/history").ok();
    assertThat(types(history))
        .containsExactly(
            "agency-request-submitted",
            "agency-request-forwarded",
            "agency-reply-received",
            "agency-assignment-made");
    assertThat(cited(history, "agency-request-submitted"))
        .anyMatch(c -> c.startsWith("PEN-7 "))
        .anyMatch(c -> c.startsWith("PEN-10 "));
    assertThat(cited(sekda(to).get(IN + id + "/history").ok(), "agency-reply-sent"))
        .anyMatch(c -> c.startsWith("PEN-10 ") && c.contains(clause))
        .anyMatch(c -> c.startsWith("PEN-6 "));
    assertThat(cited(history, "agency-assignment-made")).allMatch(c -> c.startsWith("PEN-11 "));
  }

  // --- PEN-12: each step can be refused

  @Test
  void pen12_theOwnAuthorizedOfficialRefusesOrReturnsWithTheReason() {
    String id = sent("75.04", "35.17");
    Answer unreasoned = sekda("75.04").post(OUT + id + "/decision", "{\"verdict\": \"REFUSE\"}");
    assertThat(unreasoned.problem()).isEqualTo("422 refusal-reason-missing");
    assertThat(unreasoned.articles()).isNotEmpty();
    sekda("75.04")
        .post(OUT + id + "/decision", "{\"verdict\": \"RETURN\", \"reason\": \"Perjelas\"}")
        .ok();
    awaitedOut("75.04", id, "RETURNED");
    assertThat(owner("75.04").inboxOf(id)).contains("STEP COMPLETE_RETURNED");
    owner("75.04").put(OUT + id, "{%s}".formatted(WORK)).ok();
    sekda("75.04")
        .post(OUT + id + "/decision", "{\"verdict\": \"REFUSE\", \"reason\": \"Belum perlu\"}")
        .ok();
    JsonNode file = awaitedOut("75.04", id, "REFUSED");
    assertThat(file.at("/ending/reason").asString()).isEqualTo("Belum perlu");
    assertThat(file.get("waiting")).isEmpty();
    assertThat(owner("75.04").inboxOf(id)).contains("NOTICE AGENCY_REQUEST_REFUSED");
    assertThat(house.headOf("75.04-diskominfo").inboxOf(id))
        .contains("NOTICE AGENCY_REQUEST_REFUSED");
  }

  @ParameterizedTest(name = "PEN-12: refused there by the {0}")
  @ValueSource(strings = {"authority", "appraiser", "authority, of the list"})
  void pen12_aRefusalThereEndsBothSidesAndTellsAllBefore(String by) {
    String requestId = forwarded("33.13", "35.17");
    String id = by.endsWith("list") ? answered(requestId, "35.17") : arrived(requestId, "35.17");
    if (by.equals("appraiser")) {
      instruct("35.17", id, "35.17-diskominfo-aptika");
    }
    Person refuser =
        by.equals("appraiser") ? house.headOf("35.17-diskominfo-aptika") : sekda("35.17");
    assertThat(refuser.post(IN + id + "/refusal", "{}").problem())
        .isEqualTo("422 refusal-reason-missing");
    refuser
        .post(
            IN + id + "/refusal",
            "{\"reason\": \"Tenaga tidak tersedia\", \"category\": \"NO_CAPACITY\"}")
        .ok();
    awaitedIn("35.17", id, "REFUSED");
    JsonNode file = awaitedOut("33.13", requestId, "REFUSED");
    assertThat(file.at("/ending/reason").asString()).isEqualTo("Tenaga tidak tersedia");
    assertThat(file.at("/ending/byAgency").asString()).isEqualTo("Kabupaten Jombang");
    for (Person told : List.of(owner("33.13"), sekda("33.13"), house.headOf("33.13-diskominfo"))) {
      assertThat(told.inboxOf(requestId)).contains("NOTICE AGENCY_REQUEST_REFUSED");
    }
    assertThat(sekda("35.17").inboxOf(id)).contains("NOTICE AGENCY_REQUEST_REFUSED");
    assertThat(refuser.post(IN + id + "/refusal", "{\"reason\": \"x\"}").problem())
        .isEqualTo("409 agency-request-ended");
  }

  @Test
  void pen12_anOfficialWhomTheirHeadDoesNotRecommendIsNotOnTheList() {
    String requestId = forwarded("63.02", "33.13");
    String id = arrived(requestId, "33.13");
    instruct("33.13", id, "33.13-diskominfo");
    nominate(id, "33.13-diskominfo", "33.13-prakom-madya").ok();
    house
        .headOf("33.13-diskominfo-aptika")
        .post(IN + id + "/recommendation", "{\"favourable\": false, \"note\": \"Sibuk\"}")
        .ok();
    assertThat(house.headOf("33.13-diskominfo").post(IN + id + "/availability", "{}").problem())
        .isEqualTo("422 nobody-recommended");
    house
        .headOf("33.13-diskominfo")
        .post(IN + id + "/refusal", "{\"reason\": \"Tidak ada yang tersedia\"}")
        .ok();
    awaitedOut("63.02", requestId, "REFUSED");
  }

  @Test
  void pen12_theListGoesBackToTheAppraiserAndALetterThatIsRefusedIsTold() {
    String requestId = forwarded("63.02", "35.17");
    String id = answered(requestId, "35.17");
    sekda("35.17").post(IN + id + "/return", "{\"reason\": \"Tambah seorang\"}").ok();
    awaitedIn("35.17", id, "INSTRUCTED");
    nominate(id, "35.17-diskominfo-aptika", "35.17-prakom-muda", "35.17-prakom-pertama").ok();
    house.headOf("35.17-diskominfo-aptika").post(IN + id + "/availability", "{}").ok();
    sekda("35.17").post(IN + id + "/reply", "").ok();
    JsonNode replied = awaitedIn("35.17", id, "REPLIED");
    assertThat(replied.get("officials")).hasSize(2);
    Person signatory = house.headOf("35.17-diskominfo");
    for (int i = 0; i < 2; i++) {
      String caseId = replied.at("/officials/" + i + "/caseId").asString();
      String letter =
          "/v1/letters/"
              + signatory.awaitedStage(caseId, "LETTER_DRAFTED").get("letterId").asString();
      if (i == 0) {
        signatory.post(letter + "/signature", "").ok();
      } else {
        signatory.post(letter + "/refusal", "{\"reason\": \"Anggaran\"}").ok();
      }
    }
    JsonNode settled = awaitedOut("63.02", requestId, "SETTLED");
    assertThat(settled.at("/officials/0/letterNumber").asString()).isNotEmpty();
    assertThat(settled.at("/officials/1/notMade").asString()).isEqualTo("Anggaran");
    assertThat(owner("63.02").inboxOf(requestId)).contains("NOTICE AGENCY_ASSIGNMENT_NOT_MADE");
  }

  // --- withdrawal

  @Test
  void aRequestWithTheOtherRegencyIsWithdrawnOnBothSides() {
    String requestId = forwarded("35.17", "75.04");
    String id = arrived(requestId, "75.04");
    assertThat(owner("35.17").post(OUT + requestId + "/withdrawal", "{}").fields())
        .containsExactly("reason");
    owner("35.17").post(OUT + requestId + "/withdrawal", "{\"reason\": \"Batal\"}").ok();
    awaitedOut("35.17", requestId, "WITHDRAWN");
    awaitedIn("75.04", id, "WITHDRAWN");
    assertThat(sekda("75.04").inboxOf(id)).containsExactly("NOTICE AGENCY_REQUEST_WITHDRAWN");
    assertThat(
            sekda("75.04")
                .post(
                    IN + id + "/instruction", "{\"appraiserUnitId\": \"75.04-diskominfo-aptika\"}")
                .problem())
        .isEqualTo("409 agency-request-ended");
  }

  @Test
  void aWithdrawalAgainstTheReplyBothSidesAgreeWhichWon() throws Exception {
    for (int round = 0; round < 3; round++) {
      String requestId = forwarded("33.13", "75.04");
      String id = answered(requestId, "75.04");
      List<Callable<Answer>> both =
          List.of(
              () -> sekda("75.04").post(IN + id + "/reply", ""),
              () ->
                  owner("33.13").post(OUT + requestId + "/withdrawal", "{\"reason\": \"Batal\"}"));
      try (var threads = Executors.newFixedThreadPool(2)) {
        threads.invokeAll(both);
      }
      JsonNode there =
          sekda("75.04")
              .awaited(
                  IN + id,
                  f -> List.of("REPLIED", "WITHDRAWN").contains(f.get("stage").asString()));
      awaitedOut(
          "33.13",
          requestId,
          there.get("stage").asString().equals("REPLIED") ? "AGREED" : "WITHDRAWN");
    }
  }

  @Test
  void ofSixteenRepliesAtTheSameTimeOneCountsAndTakesOneNumber() throws Exception {
    String requestId = forwarded("75.04", "33.13");
    String id = answered(requestId, "33.13");
    List<Callable<Answer>> calls =
        Stream.generate(() -> (Callable<Answer>) () -> sekda("33.13").post(IN + id + "/reply", ""))
            .limit(16)
            .toList();
    try (var threads = Executors.newFixedThreadPool(16)) {
      assertThat(threads.invokeAll(calls).stream().map(f -> f.resultNow().status()))
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
    }
    assertThat(
            house.query(
                "select count(*) from DomainEventEntry where position('"
                    + id
                    + "' in convert_from(payload, 'UTF8')) > 0 and payloadType ="
                    + " 'assignment.number-allocated.v1'"))
        .containsExactly("1");
  }

  // --- isolation and wrong hands

  @Test
  void nobodyOfOneRegencyReadsOrCommandsTheOthersCase() {
    String requestId = forwarded("63.02", "75.04");
    String id = arrived(requestId, "75.04");
    for (Person stranger :
        List.of(
            sekda("75.04"),
            house.as("75.04-inspektur", "inspector"),
            house.as("75.04-inspektur", "regency-admin"))) {
      assertThat(stranger.get(OUT + requestId).status()).isEqualTo(404);
      assertThat(stranger.get(OUT + requestId + "/history").status()).isEqualTo(404);
      assertThat(stranger.post(OUT + requestId + "/withdrawal", "{\"reason\": \"x\"}").problem())
          .isEqualTo("404 agency-request-not-found");
    }
    assertThat(sekda("63.02").get(IN + id).status()).isEqualTo(404);
    assertThat(sekda("63.02").post(IN + id + "/reply", "").status()).isEqualTo(404);
    // the letter names no office of the other structure by its identifier
    assertThat(sekda("75.04").get(IN + id).body()).doesNotContain("63.02-diskominfo");
    // of the own regency, who is no party
    assertThat(house.headOf("75.04-disdikbud").get(IN + id).problem()).isEqualTo("403 not-a-party");
    assertThat(
            house
                .headOf("75.04-disdikbud")
                .post(
                    IN + id + "/instruction", "{\"appraiserUnitId\": \"75.04-diskominfo-aptika\"}")
                .problem())
        .isEqualTo("403 not-your-step");
    // officials and units of the other regency cannot be named
    assertThat(
            sekda("75.04")
                .post(IN + id + "/instruction", "{\"appraiserUnitId\": \"63.02-dinkes\"}")
                .problem())
        .isEqualTo("422 unknown-unit");
    instruct("75.04", id, "75.04-diskominfo-aptika");
    assertThat(nominate(id, "75.04-diskominfo-aptika", "63.02-prakom-muda").problem())
        .isEqualTo("422 official-of-another-regency");
    Answer notTheirs = nominate(id, "75.04-diskominfo-aptika", "75.04-jf-organisasi-1");
    assertThat(notTheirs.problem()).isEqualTo("422 invalid-content");
    assertThat(notTheirs.fields()).containsExactly("officialIds[0]");
  }

  @Test
  void aRepeatedRequestGetsItsFirstAnswerAndArrivesOnce() {
    String body = "{\"regency\": \"33.13\", %s}".formatted(WORK);
    Person owner = owner("75.04");
    String first = owner.post("/v1/agency-requests", body, "kunci-antarinstansi").id();
    assertThat(owner.post("/v1/agency-requests", body, "kunci-antarinstansi").id())
        .isEqualTo(first);
    String decision = OUT + first + "/decision";
    String agree = "{\"verdict\": \"AGREE\"}";
    Answer agreed = sekda("75.04").post(decision, agree, "kunci-setuju");
    assertThat(sekda("75.04").post(decision, agree, "kunci-setuju").body())
        .isEqualTo(agreed.body());
    assertThat(sekda("75.04").post(decision, agree).problem())
        .isEqualTo("409 agency-step-not-waiting");
    String id = arrived(first, "33.13");
    assertThat(types(sekda("33.13").get(IN + id + "/history").ok()))
        .containsExactly("incoming-request-received");
  }

  @Test
  void thePreviewNamesWhoIsAskedAndTheOtherRegencies() {
    JsonNode preview = owner("63.02").get("/v1/agency-requests/preview?regency=33.13").ok();
    assertThat(preview.at("/authority/office/unit").asString()).isEqualTo("63.02-setda");
    assertThat(preview.at("/other/name").asString()).isEqualTo("Kabupaten Karanganyar");
    assertThat(preview.at("/chain/rule").asString()).isEqualTo("PEN-10");
    List<String> regencies = new ArrayList<>();
    owner("63.02")
        .get("/v1/agency-requests/agencies")
        .ok()
        .forEach(a -> regencies.add(a.get("regency").asString()));
    assertThat(regencies).containsExactlyInAnyOrder("75.04", "35.17", "33.13");
    assertThat(
            owner("63.02")
                .post("/v1/agency-requests", "{\"regency\": \"63.02\", %s}".formatted(WORK))
                .problem())
        .isEqualTo("422 own-agency");
    assertThat(
            owner("63.02")
                .post("/v1/agency-requests", "{\"regency\": \"11.01\", %s}".formatted(WORK))
                .problem())
        .isEqualTo("422 unknown-agency");
  }
}

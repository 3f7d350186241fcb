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
import tools.jackson.databind.JsonNode;

/** Every way in but the request, through HTTP, from the first word to the open assignment. */
@ExtendWith(RunningService.class)
class WaysInIT {
  private static final String WORK =
      """
      "purpose": "Menyusun peta layanan",
      "expectedResult": "Peta layanan yang ditetapkan",
      "periodFrom": "2026-12-01",
      "periodTo": "2027-02-26"\
      """;

  private final House house;

  WaysInIT(House house) {
    this.house = house;
  }

  private static List<String> types(JsonNode history) {
    List<String> types = new ArrayList<>();
    history
        .get("entries")
        .forEach(e -> types.add(e.get("type").asString().replaceAll("^assignment\\.|\\.v1$", "")));
    return types;
  }

  private static List<String> articles(JsonNode history, String type) {
    List<String> articles = new ArrayList<>();
    for (JsonNode entry : history.get("entries")) {
      if (entry.get("type").asString().equals("assignment." + type + ".v1")) {
        entry
            .get("citations")
            .forEach(
                c -> articles.add(c.get("rule").asString() + " " + c.get("article").asString()));
      }
    }
    return articles;
  }

  private String letterOf(Person reader, String caseId) {
    return reader.awaitedStage(caseId, "LETTER_DRAFTED").get("letterId").asString();
  }

  private void sign(Person reader, String signatoryUnit, String caseId) {
    JsonNode file = reader.awaitedStage(caseId, "LETTER_DRAFTED");
    assertThat(file.get("signatory").get("unit").asString()).isEqualTo(signatoryUnit);
    house
        .headOf(signatoryUnit)
        .post("/v1/letters/" + file.get("letterId").asString() + "/signature", "")
        .ok();
    reader.awaited("/v1/cases/" + caseId, c -> c.has("assignmentId"));
  }

  // --- PEN-3: within the unit

  @ParameterizedTest(name = "PEN-3, PEN-6 {0}: {2} is appointed by {1}, signed by {3}")
  @CsvSource({
    "63.02, 63.02-diskominfo-aptika, 63.02-prakom-muda, 63.02-diskominfo-aptika, Pasal 20 ayat (1)",
    "75.04, 75.04-diskominfo-aptika, 75.04-prakom-muda, 75.04-diskominfo-aptika, Lampiran angka II huruf a angka 1",
    "35.17, 35.17-diskominfo-aptika, 35.17-prakom-muda, 35.17-diskominfo, Pasal 23 ayat (4)",
    "33.13, 33.13-diskominfo-aptika, 33.13-prakom-madya, 33.13-diskominfo-aptika, Lampiran BAB II huruf B angka 2 huruf a angka 1)",
  })
  void pen3_pen6_anAppointmentWithinTheUnitLeadsToItsLetter(
      String regency, String unit, String official, String signatory, String article) {
    Person head = house.headOf(unit);
    String id =
        head.post("/v1/appointments", "{\"officialId\": \"%s\", %s}".formatted(official, WORK))
            .id();
    sign(head, signatory, id);
    JsonNode file = head.get("/v1/cases/" + id).ok();
    assertThat(file.get("way").asString()).isEqualTo("APPOINTMENT");
    assertThat(file.get("scope").asString()).isEqualTo("WITHIN_UNIT");
    JsonNode history = head.get("/v1/cases/" + id + "/history").ok();
    assertThat(types(history))
        .containsExactly(
            "appointment-made", "letter-drafted", "letter-signed", "assignment-opened");
    assertThat(articles(history, "appointment-made"))
        .anyMatch(cited -> cited.startsWith("PEN-3 "))
        .anyMatch(cited -> cited.startsWith("PEN-6 ") && cited.contains(article));
    JsonNode letter =
        head.get("/v1/letters/" + file.get("letterId").asString()).ok().get("content");
    assertThat(letter.get("considerations").get(0).asString())
        .startsWith("bahwa untuk mencapai target kinerja ");
    assertThat(letter.get("legalBasis").get(1).asString()).startsWith("Penunjukan oleh ");
    house
        .as(official)
        .post("/v1/assignments/" + file.get("assignmentId").asString() + "/acknowledgement", "")
        .ok();
  }

  @Test
  void pen3_aPengawasOfTheUnitIsAppointedInKaranganyarOnly() {
    String body = "{\"officialId\": \"%s\", %s}";
    Answer karanganyar =
        house
            .headOf("33.13-disdikbud-sekretariat")
            .post(
                "/v1/appointments",
                body.formatted(house.structure.headOf("33.13-disdikbud-sekretariat-umum"), WORK));
    sign(
        house.headOf("33.13-disdikbud-sekretariat"),
        "33.13-disdikbud-sekretariat",
        karanganyar.id());
    Answer jombang =
        house
            .headOf("35.17-diskominfo-sekretariat")
            .post(
                "/v1/appointments",
                body.formatted(house.structure.headOf("35.17-diskominfo-sekretariat-umum"), WORK));
    assertThat(jombang.problem()).isEqualTo("422 may-not-be-appointed");
  }

  // --- PEN-14: the own unit

  @ParameterizedTest(name = "PEN-14 {0}: said to the head, confirmed, asked then: {3}")
  @CsvSource({
    "63.02, 63.02-diskominfo-aptika, 63.02-prakom-muda",
    "75.04, 75.04-diskominfo-aptika, 75.04-prakom-muda",
    "35.17, 35.17-diskominfo-aptika, 35.17-prakom-muda",
    "33.13, 33.13-diskominfo-aptika, 33.13-prakom-pertama",
  })
  void pen14_aStatementCountsOnceTheOfficialHasConfirmedIt(
      String regency, String unit, String official) {
    Person head = house.headOf(unit);
    Person speaker = house.as(official);
    String id =
        head.post(
                "/v1/applications/statements",
                "{\"officialId\": \"%s\", %s}".formatted(official, WORK))
            .id();
    speaker.awaitedStage(id, "STATED");
    assertThat(speaker.inboxOf(id)).containsExactly("STEP CONFIRM_STATEMENT");
    assertThat(
            head.post("/v1/applications/" + id + "/decision", "{\"verdict\": \"AGREE\"}").problem())
        .isEqualTo("409 statement-awaits-confirmation");
    speaker.post("/v1/applications/" + id + "/confirmation", "").ok();
    letterOf(speaker, id);
    assertThat(speaker.get("/v1/cases/" + id).ok().get("way").asString()).isEqualTo("VOLUNTARY");
    assertThat(speaker.inboxOf(id)).containsExactly("NOTICE APPLICATION_APPROVED");
  }

  // --- PEN-15: another unit

  /** Regency · the unit that is applied to · the official · who agrees, in order · who signs. */
  @ParameterizedTest(name = "PEN-15 {0}: {2} applies to {1}; {3} agree, {4} signs")
  @CsvSource({
    "63.02, 63.02-pupr-binamarga, 63.02-prakom-muda, 63.02-diskominfo-aptika, 63.02-setda",
    "75.04, 75.04-disdikbud-budaya, 75.04-prakom-muda, 75.04-disdikbud-budaya 75.04-diskominfo-aptika, 75.04-diskominfo-aptika",
    "35.17, 35.17-pupr-binamarga, 35.17-prakom-muda, 35.17-pupr-binamarga 35.17-diskominfo-aptika, 35.17-diskominfo",
    "33.13, 33.13-disdikbud-dikdas, 33.13-prakom-madya, 33.13-disdikbud-dikdas 33.13-diskominfo, 33.13-diskominfo",
  })
  void pen15_thoseWhomTheRegulationNamesAgreeInTurn(
      String regency, String target, String official, String agreeing, String signatory) {
    Person applicant = house.as(official);
    String id =
        applicant
            .post("/v1/applications", "{\"ownerUnitId\": \"%s\", %s}".formatted(target, WORK))
            .id();
    applicant.awaitedStage(id, "SUBMITTED");
    for (String unit : agreeing.split(" ")) {
      Person approver = house.headOf(unit);
      approver.awaited(
          "/v1/cases/" + id, c -> unit.equals(c.at("/waiting/0/officeUnitId").asString("")));
      assertThat(approver.inboxOf(id)).contains("STEP AGREE_TO_APPLICATION");
      approver.post("/v1/applications/" + id + "/decision", "{\"verdict\": \"AGREE\"}").ok();
    }
    sign(applicant, signatory, id);
    JsonNode letter =
        applicant
            .get("/v1/letters/" + applicant.get("/v1/cases/" + id).ok().get("letterId").asString())
            .ok();
    assertThat(letter.at("/content/otherArrangements/0").asString().contains("bersifat tambahan"))
        .as("PEN-19")
        .isEqualTo(regency.equals("33.13"));
    JsonNode history = applicant.get("/v1/cases/" + id + "/history").ok();
    assertThat(types(history))
        .startsWith("application-submitted")
        .endsWith("application-approved", "letter-drafted", "letter-signed", "assignment-opened");
    assertThat(articles(history, "application-submitted"))
        .anyMatch(cited -> cited.startsWith("PEN-15 "));
  }

  @ParameterizedTest
  @CsvSource({
    "63.02-prakom-muda, 75.04-disdikbud",
    "33.13-prakom-madya, 63.02-pupr",
  })
  void pen15_anotherRegencysUnitIsNotKnown(String official, String unit) {
    assertThat(
            house
                .as(official)
                .post("/v1/applications", "{\"ownerUnitId\": \"%s\", %s}".formatted(unit, WORK))
                .problem())
        .isEqualTo("422 unknown-unit");
  }

  @Test
  void anApplicationIsReturnedCompletedAgreedToAnewAndDeclinedWithItsReason() {
    Person applicant = house.as("75.04-prakom-muda");
    Person target = house.headOf("75.04-disdikbud-budaya");
    Person appraiser = house.headOf("75.04-diskominfo-aptika");
    String id =
        applicant
            .post(
                "/v1/applications",
                "{\"ownerUnitId\": \"75.04-disdikbud-budaya\", %s}".formatted(WORK))
            .id();
    String decision = "/v1/applications/" + id + "/decision";
    target.post(decision, "{\"verdict\": \"AGREE\"}").ok();
    appraiser
        .post(
            decision, "{\"verdict\": \"RETURN\", \"reason\": \"Jangka waktunya terlalu panjang\"}")
        .ok();
    applicant.awaitedStage(id, "RETURNED");
    assertThat(applicant.inboxOf(id)).contains("STEP COMPLETE_RETURNED");
    applicant.put("/v1/applications/" + id, "{%s}".formatted(WORK)).ok();
    assertThat(appraiser.post(decision, "{\"verdict\": \"AGREE\"}").problem())
        .isEqualTo("403 not-your-step");
    target.post(decision, "{\"verdict\": \"AGREE\"}").ok();
    Answer unreasoned = appraiser.post(decision, "{\"verdict\": \"DECLINE\"}");
    assertThat(unreasoned.problem()).isEqualTo("422 refusal-reason-missing");
    assertThat(unreasoned.articles()).isNotEmpty();
    appraiser
        .post(
            decision,
            "{\"verdict\": \"DECLINE\", \"reason\": \"Target unit asal belum tercapai\","
                + " \"category\": \"PRIORITY_CONFLICT\"}")
        .ok();
    JsonNode file = applicant.awaitedStage(id, "REFUSED");
    assertThat(file.at("/ending/reason").asString()).isEqualTo("Target unit asal belum tercapai");
    assertThat(applicant.inboxOf(id)).contains("NOTICE APPLICATION_DECLINED");
  }

  // --- PEN-12: the signatory refuses or returns, the owner corrects or withdraws

  private String appointed() {
    return house
        .headOf("35.17-diskominfo-aptika")
        .post("/v1/appointments", "{\"officialId\": \"35.17-prakom-muda\", %s}".formatted(WORK))
        .id();
  }

  @Test
  void pen12_aReturnedDraftIsCorrectedAndSignedWithTheNewWords() {
    Person owner = house.headOf("35.17-diskominfo-aptika");
    Person signatory = house.headOf("35.17-diskominfo");
    String id = appointed();
    String letter = "/v1/letters/" + letterOf(owner, id);
    assertThat(signatory.post(letter + "/return", "{}").fields()).containsExactly("reason");
    assertThat(owner.post(letter + "/return", "{\"reason\": \"x\"}").problem())
        .isEqualTo("403 not-your-step");
    signatory.post(letter + "/return", "{\"reason\": \"Hasilnya belum terukur\"}").ok();
    owner.awaitedStage(id, "LETTER_RETURNED");
    assertThat(owner.inboxOf(id)).contains("STEP REVISE_LETTER");
    assertThat(signatory.post(letter + "/signature", "").problem())
        .isEqualTo("409 letter-returned");
    String words = "\"purpose\": \"Menyusun peta layanan\", \"expectedResult\": \"Tiga peta\"";
    assertThat(
            owner
                .put(
                    letter,
                    "{%s, \"periodFrom\": \"2026-12-01\", \"periodTo\": \"2027-03-26\"}"
                        .formatted(words))
                .problem())
        .isEqualTo("422 period-beyond-agreed");
    owner
        .put(
            letter,
            "{%s, \"periodFrom\": \"2026-12-08\", \"periodTo\": \"2027-01-26\"}".formatted(words))
        .ok();
    sign(owner, "35.17-diskominfo", id);
    JsonNode signed = owner.get(letter).ok();
    assertThat(signed.get("status").asString()).isEqualTo("SIGNED");
    assertThat(signed.at("/content/expectedResult").asString()).isEqualTo("Tiga peta");
    assertThat(signed.at("/content/period/from").asString()).isEqualTo("2026-12-08");
  }

  @Test
  void pen12_aRefusedLetterEndsTheCaseAndTellsItsParties() {
    Person owner = house.headOf("35.17-diskominfo-aptika");
    Person signatory = house.headOf("35.17-diskominfo");
    String id = appointed();
    String letter = "/v1/letters/" + letterOf(owner, id);
    signatory.post(letter + "/refusal", "{\"reason\": \"Anggaran tidak tersedia\"}").ok();
    JsonNode file = owner.awaitedStage(id, "REFUSED");
    assertThat(file.at("/ending/reason").asString()).isEqualTo("Anggaran tidak tersedia");
    assertThat(file.get("waiting")).isEmpty();
    assertThat(owner.inboxOf(id)).contains("NOTICE LETTER_REFUSED");
    assertThat(owner.get(letter).ok().get("status").asString()).isEqualTo("REFUSED");
    assertThat(signatory.post(letter + "/signature", "").problem()).isEqualTo("409 letter-ended");
    assertThat(house.as("35.17-prakom-muda").get("/v1/cases/" + id).status()).isEqualTo(403);
  }

  @Test
  void aSignatureAgainstAWithdrawalOneWins() throws Exception {
    Person owner = house.headOf("35.17-diskominfo-aptika");
    Person signatory = house.headOf("35.17-diskominfo");
    for (int round = 0; round < 5; round++) {
      String letter = "/v1/letters/" + letterOf(owner, appointed());
      List<Callable<Answer>> both =
          List.of(
              () -> signatory.post(letter + "/signature", ""),
              () -> owner.post(letter + "/withdrawal", "{\"reason\": \"Tidak jadi\"}"));
      List<Integer> statuses;
      try (var threads = Executors.newFixedThreadPool(2)) {
        statuses =
            threads.invokeAll(both).stream().map(f -> f.resultNow().status()).sorted().toList();
      }
      assertThat(statuses).containsExactly(200, 409);
      String status = owner.get(letter).ok().get("status").asString();
      assertThat(status).isIn("SIGNED", "WITHDRAWN");
    }
  }

  @Test
  void ofSixteenAgreementsAtTheSameTimeOneCounts() throws Exception {
    Person applicant = house.as("63.02-prakom-muda");
    Person appraiser = house.headOf("63.02-diskominfo-aptika");
    String id =
        applicant
            .post(
                "/v1/applications",
                "{\"ownerUnitId\": \"63.02-pupr-binamarga\", %s}".formatted(WORK))
            .id();
    String path = "/v1/applications/" + id + "/decision";
    List<Callable<Answer>> calls =
        Stream.generate(
                () -> (Callable<Answer>) () -> appraiser.post(path, "{\"verdict\": \"AGREE\"}"))
            .limit(16)
            .toList();
    try (var threads = Executors.newFixedThreadPool(16)) {
      assertThat(threads.invokeAll(calls).stream().map(f -> f.resultNow().status()))
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
    }
  }
}

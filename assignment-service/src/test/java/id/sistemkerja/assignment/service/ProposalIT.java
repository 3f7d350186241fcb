package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Proposals for a duty through HTTP, from the first word to the letter or the permission. */
@ExtendWith(RunningService.class)
class ProposalIT {
  private static final String WORK =
      """
      "substance": "Sub-substansi aplikasi layanan",
      "purpose": "Mengendalikan pengembangan aplikasi layanan",
      "expectedResult": "Aplikasi layanan siap pakai",
      "periodFrom": "2026-12-01",
      "periodTo": "2027-11-30"\
      """;

  private final House house;

  ProposalIT(House house) {
    this.house = house;
  }

  private static List<String> types(JsonNode history) {
    List<String> types = new ArrayList<>();
    history
        .get("entries")
        .forEach(e -> types.add(e.get("type").asString().replaceAll("^assignment\\.|\\.v1$", "")));
    return types;
  }

  private Answer propose(Person by, String duty, String official) {
    return by.post(
        "/v1/proposals",
        "{\"duty\": \"%s\", \"officialId\": \"%s\", %s}".formatted(duty, official, WORK));
  }

  private void approve(Person by, String id) {
    by.post("/v1/proposals/" + id + "/decision", "{\"verdict\": \"APPROVE\"}").ok();
  }

  @ParameterizedTest(name = "PEN-21 Jombang: {1} as {0}")
  @CsvSource({
    "OFFICER_IN_CHARGE, 35.17-prakom-madya, Penanggung Jawab Teknis Kegiatan",
    "CONTROLLER, 35.17-prakom-muda, Pengendali Teknis Kegiatan",
  })
  void pen21_proposedByTheHeadApprovedByTheSecretarySetByTheHeadOfTheApparatus(
      String duty, String official, String title) {
    Person head = house.headOf("35.17-diskominfo-aptika");
    Person secretary = house.headOf("35.17-setda");
    Person apparatus = house.headOf("35.17-diskominfo");
    String id = propose(head, duty, official).id();
    secretary.awaited("/v1/cases/" + id, c -> c.get("stage").asString().equals("SUBMITTED"));
    assertThat(secretary.inboxOf(id)).anyMatch(item -> item.contains("APPROVE_PROPOSAL"));
    approve(secretary, id);
    JsonNode file = head.awaitedStage(id, "LETTER_DRAFTED");
    assertThat(file.get("way").asString()).isEqualTo("PROPOSAL");
    assertThat(file.get("duty").asString()).isEqualTo(duty);
    assertThat(file.get("signatory").get("unit").asString()).isEqualTo("35.17-diskominfo");
    String letter = file.get("letterId").asString();
    JsonNode content = head.get("/v1/letters/" + letter).ok().get("content");
    assertThat(content.get("purpose").asString())
        .isEqualTo(
            "sebagai %s (Sub-substansi aplikasi layanan): Mengendalikan pengembangan aplikasi layanan"
                .formatted(title));
    assertThat(content.get("legalBasis").toString())
        .contains("Pasal 22 ayat (1)", "Usulan Kepala Bidang Aplikasi Informatika")
        .contains("Persetujuan Sekretaris Daerah");
    assertThat(content.get("form").asString()).isEqualTo("DECREE");
    assertThat(content.get("title").asString())
        .isEqualTo("KEPUTUSAN KEPALA DINAS KOMUNIKASI DAN INFORMATIKA");
    assertThat(content.get("directive").asString()).isEqualTo("MEMUTUSKAN");
    assertThat(head.post("/v1/letters/" + letter + "/signature", "").problem())
        .isEqualTo("403 not-your-step");
    apparatus.post("/v1/letters/" + letter + "/signature", "").ok();
    head.awaited("/v1/cases/" + id, c -> c.has("assignmentId"));
    JsonNode history = head.get("/v1/cases/" + id + "/history").ok();
    assertThat(types(history))
        .containsExactly(
            "proposal-made",
            "proposal-accepted",
            "letter-drafted",
            "letter-signed",
            "assignment-opened");
    JsonNode opened = history.get("entries").get(4).get("body").get("leads");
    assertThat(opened.get("duty").asString()).isEqualTo(duty);
    house
        .as(official)
        .post(
            "/v1/assignments/%s/acknowledgement"
                .formatted(head.get("/v1/cases/" + id).ok().get("assignmentId").asString()),
            "")
        .ok();
  }

  @Test
  void pen21_returnedCompletedDeclined() {
    Person head = house.headOf("35.17-diskominfo-aptika");
    Person secretary = house.headOf("35.17-setda");
    String id = propose(head, "CONTROLLER", "35.17-prakom-muda").id();
    secretary
        .post(
            "/v1/proposals/" + id + "/decision",
            "{\"verdict\": \"RETURN\", \"reason\": \"sebutkan layanannya\"}")
        .ok();
    JsonNode returned = head.awaitedStage(id, "RETURNED");
    assertThat(returned.get("ending").get("reason").asString()).isEqualTo("sebutkan layanannya");
    head.put(
            "/v1/proposals/" + id,
            "{%s}".formatted(WORK.replace("aplikasi layanan\",", "perizinan daring\",")))
        .ok();
    JsonNode again = head.awaitedStage(id, "SUBMITTED");
    assertThat(again.get("substance").asString()).isEqualTo("Sub-substansi perizinan daring");
    secretary
        .post(
            "/v1/proposals/" + id + "/decision",
            "{\"verdict\": \"DECLINE\", \"reason\": \"sudah ada pengendali\"}")
        .ok();
    JsonNode refused = head.awaitedStage(id, "REFUSED");
    assertThat(refused.get("ending").get("reason").asString()).isEqualTo("sudah ada pengendali");
    assertThat(head.inboxOf(id)).contains("NOTICE PROPOSAL_DECLINED");
  }

  @Test
  void pen21_whoIsAskedIsSaidBeforehandAndElsewhereTheDutyIsUnknown() {
    JsonNode outlook =
        house
            .headOf("35.17-diskominfo-aptika")
            .get("/v1/proposals/preview?duty=CONTROLLER&officialId=35.17-prakom-muda")
            .ok();
    assertThat(outlook.get("approver").get("office").get("unit").asString())
        .isEqualTo("35.17-setda");
    assertThat(outlook.get("signatory").get("office").get("unit").asString())
        .isEqualTo("35.17-diskominfo");
    assertThat(
            propose(house.headOf("63.02-diskominfo-aptika"), "CONTROLLER", "63.02-prakom-muda")
                .problem())
        .isEqualTo("422 duty-not-provided-for");
  }

  @Test
  void pen16_anAdministratorIsSetAsLeadByTheHeadOfTheApparatus() {
    String lead = house.structure.headOf("33.13-diskominfo-aptika");
    Person apparatus = house.headOf("33.13-diskominfo");
    Answer answer = propose(apparatus, "TEAM_LEAD", lead);
    String id = answer.id();
    JsonNode file = apparatus.awaitedStage(id, "LETTER_DRAFTED");
    assertThat(file.get("signatory").get("unit").asString()).isEqualTo("33.13-diskominfo");
    apparatus.post("/v1/letters/" + file.get("letterId").asString() + "/signature", "").ok();
    JsonNode opened = apparatus.awaited("/v1/cases/" + id, c -> c.has("assignmentId"));
    house
        .as(lead)
        .post("/v1/assignments/" + opened.get("assignmentId").asString() + "/acknowledgement", "")
        .ok();
    assertThat(propose(house.headOf("33.13-setda"), "TEAM_LEAD", lead).problem())
        .isEqualTo("403 not-your-step");
  }

  @Test
  void pen20_anActivityForCreditPointsIsPermittedWithoutALetter() {
    Person official = house.as("33.13-prakom-muda");
    Person head = house.headOf("33.13-diskominfo-aptika");
    String id =
        official
            .post(
                "/v1/proposals",
                "{\"duty\": \"CREDIT_POINT_ACTIVITY\", \"purpose\": \"Menyusun karya tulis ilmiah\"}")
            .id();
    official.awaitedStage(id, "SUBMITTED");
    approve(head, id);
    official.awaitedStage(id, "PERMITTED");
    JsonNode history = official.get("/v1/cases/" + id + "/history").ok();
    assertThat(types(history)).containsExactly("proposal-made", "proposal-accepted");
    assertThat(history.toString()).contains("Pasal 10 ayat (4)");
    assertThat(official.inboxOf(id)).contains("NOTICE PROPOSAL_APPROVED");
    assertThat(
            house
                .as("63.02-prakom-muda")
                .post(
                    "/v1/proposals",
                    "{\"duty\": \"CREDIT_POINT_ACTIVITY\", \"purpose\": \"Menyusun karya tulis\"}")
                .problem())
        .isEqualTo("422 duty-not-provided-for");
  }

  @ParameterizedTest(name = "PEN-18 {0}: an incidental task without its time: {2}")
  @CsvSource({
    "63.02-diskominfo-aptika, 63.02-prakom-muda, 422 letter-content-incomplete",
    "75.04-diskominfo-aptika, 75.04-prakom-muda, 422 incidental-task-without-time",
    "35.17-diskominfo-aptika, 35.17-prakom-muda, 422 incidental-task-without-time",
    "33.13-diskominfo-aptika, 33.13-prakom-muda, 422 incidental-task-without-time",
  })
  void pen18_anIncidentalTaskIsForASetTime(String unit, String official, String problem) {
    Person head = house.headOf(unit);
    String task =
        "{\"officialId\": \"%s\", \"nature\": \"INCIDENTAL\", \"purpose\": \"Tanggap darurat banjir\", \"expectedResult\": \"Posko berjalan\"%s}";
    assertThat(head.post("/v1/appointments", task.formatted(official, "")).problem())
        .isEqualTo(problem);
    String id =
        head.post(
                "/v1/appointments",
                task.formatted(
                    official, ", \"periodFrom\": \"2026-12-01\", \"periodTo\": \"2026-12-14\""))
            .id();
    JsonNode file = head.awaitedStage(id, "LETTER_DRAFTED");
    assertThat(file.get("content").get("nature").asString()).isEqualTo("INCIDENTAL");
  }

  @ParameterizedTest(name = "PEN-6 {0}: a decree: {2}")
  @CsvSource({
    "63.02-diskominfo-aptika, 63.02-prakom-muda, ",
    "75.04-diskominfo-aptika, 75.04-prakom-muda, 422 decree-not-provided-for",
    "35.17-diskominfo-aptika, 35.17-prakom-muda, 422 decree-not-provided-for",
    "33.13-diskominfo-aptika, 33.13-prakom-muda, 422 decree-not-provided-for",
  })
  void pen6_aDecreeWhereAStatuteDemandsOne(String unit, String official, String problem) {
    Person head = house.headOf(unit);
    Answer answer =
        head.post(
            "/v1/appointments",
            ("{\"officialId\": \"%s\", \"purpose\": \"Mengelola barang milik daerah\","
                    + " \"expectedResult\": \"Barang tercatat\", \"periodFrom\": \"2026-12-01\","
                    + " \"periodTo\": \"2027-12-01\","
                    + " \"decreeBasis\": \"Peraturan Contoh Nomor 1 Tahun 2026 Pasal 2\"}")
                .formatted(official));
    if (problem != null) {
      assertThat(answer.problem()).isEqualTo(problem);
      return;
    }
    JsonNode file = head.awaitedStage(answer.id(), "LETTER_DRAFTED");
    JsonNode letter =
        head.get("/v1/letters/" + file.get("letterId").asString()).ok().get("content");
    assertThat(letter.get("title").asString()).startsWith("KEPUTUSAN KEPALA ");
    assertThat(letter.get("legalBasis").toString())
        .contains("Peraturan Contoh Nomor 1 Tahun 2026 Pasal 2");
  }

  @Test
  void sixteenApprovalsAndAWithdrawalAtOnceOneOfThemWins() throws Exception {
    Person head = house.headOf("35.17-diskominfo-aptika");
    Person secretary = house.headOf("35.17-setda");
    String id = propose(head, "OFFICER_IN_CHARGE", "35.17-prakom-madya").id();
    List<Callable<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          () -> secretary.post("/v1/proposals/" + id + "/decision", "{\"verdict\": \"APPROVE\"}"));
    }
    all.add(() -> head.post("/v1/proposals/" + id + "/withdrawal", "{\"reason\": \"batal\"}"));
    int accepted = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(all)) {
        if (answer.get().status() < 300) {
          accepted++;
        } else {
          assertThat(answer.get().problem()).startsWith("409 ");
        }
      }
    }
    assertThat(accepted).isEqualTo(1);
  }
}

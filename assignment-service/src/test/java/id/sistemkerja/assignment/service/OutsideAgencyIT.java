package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** With an agency that is not on this system: its letters are scanned and bound by their hash. */
@ExtendWith(RunningService.class)
class OutsideAgencyIT {
  private static final byte[] PDF = "%PDF-1.7 contoh".getBytes(StandardCharsets.US_ASCII);
  private static final String OUT = "/v1/agency-requests/";
  private static final String IN = "/v1/incoming-agency-requests/";
  private static final String WORK =
      """
      "people": 2,
      "purpose": "Menyusun arsitektur SPBE bersama",
      "competence": "arsitektur SPBE dan basis data",
      "expectedResult": "Dokumen arsitektur yang disepakati",
      "periodFrom": "2026-12-01",
      "periodTo": "2027-02-26"\
      """;
  private static final String MINISTRY =
      "\"agencyName\": \"Kementerian Contoh\", \"agencyOfficialTitle\": \"Sekretaris Jenderal\"";

  private final House house;

  OutsideAgencyIT(House house) {
    this.house = house;
  }

  private Person sekda(String regency) {
    return house.headOf(regency + "-setda");
  }

  private static Answer upload(Person by, byte[] content) {
    return by.send(
        by.request("/v1/agency-scans")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  private static String scan(Person by) {
    return upload(by, PDF).ok().get("scanId").asString();
  }

  private String forwarded(String regency) {
    Person owner = house.headOf(regency + "-diskominfo-aptika");
    String id = owner.post("/v1/agency-requests", "{%s, %s}".formatted(MINISTRY, WORK)).id();
    sekda(regency).post(OUT + id + "/decision", "{\"verdict\": \"AGREE\"}").ok();
    return id;
  }

  @ParameterizedTest(name = "PEN-10 {0} asks a ministry, whose answers are scanned")
  @ValueSource(strings = {"63.02", "75.04", "35.17", "33.13"})
  void pen10_theAnswerOfAnOutsideAgencyIsRecordedWithItsScan(String regency) {
    String id = forwarded(regency);
    Person sekda = sekda(regency);
    Person owner = house.headOf(regency + "-diskominfo-aptika");
    sekda.awaited(OUT + id, f -> "AWAITING_AGENCY".equals(f.get("stage").asString()));
    assertThat(sekda.inboxOf(id)).containsExactly("STEP RECORD_AGENCY_ANSWER");
    String scan = scan(sekda);
    String reply =
        """
        {"number": "B-12/SJ/2026", "date": "2026-01-05", "scanId": "%s",
         "officials": [{"name": "Contoh", "position": "Perencana", "unitName": "Biro Contoh"}]}\
        """
            .formatted(scan);
    assertThat(owner.post(OUT + id + "/reply", reply).problem()).isEqualTo("403 not-your-step");
    assertThat(sekda.post(OUT + id + "/reply", reply.replace("2026-01-05", "2099-01-05")).fields())
        .containsExactly("date");
    sekda.post(OUT + id + "/reply", reply).ok();
    JsonNode agreed = owner.awaited(OUT + id, f -> "AGREED".equals(f.get("stage").asString()));
    assertThat(agreed.at("/officials/0/name").asString()).isEqualTo("Contoh");
    assertThat(owner.get(OUT + id + "/scans/" + scan).body()).isEqualTo("%PDF-1.7 contoh");
    assertThat(house.headOf(regency + "-inspektorat").get(OUT + id + "/scans/" + scan).problem())
        .isEqualTo("403 not-a-party");
    assertThat(sekda.inboxOf(id)).contains("STEP RECORD_AGENCY_LETTERS");
    sekda
        .post(
            OUT + id + "/assignments",
            """
            {"no": 1, "number": "ST-9/2026", "date": "2026-01-09",
             "signatory": "Kepala Biro Contoh", "scanId": "%s"}\
            """
                .formatted(scan(sekda)))
        .ok();
    JsonNode settled = owner.awaited(OUT + id, f -> "SETTLED".equals(f.get("stage").asString()));
    assertThat(settled.at("/officials/0/letterNumber").asString()).isEqualTo("ST-9/2026");
    assertThat(settled.get("scans")).hasSize(2);
    assertThat(settled.get("waiting")).isEmpty();
  }

  @Test
  void pen12_theRefusalOfAnOutsideAgencyIsRecordedWithItsReason() {
    String id = forwarded("35.17");
    String body = "{\"number\": \"B-13\", \"date\": \"2026-01-06\", \"scanId\": \"%s\"%s}";
    String scan = scan(sekda("35.17"));
    assertThat(sekda("35.17").post(OUT + id + "/reply-refusal", body.formatted(scan, "")).problem())
        .isEqualTo("422 refusal-reason-missing");
    sekda("35.17")
        .post(OUT + id + "/reply-refusal", body.formatted(scan, ", \"reason\": \"Tidak tersedia\""))
        .ok();
    JsonNode file =
        sekda("35.17").awaited(OUT + id, f -> "REFUSED".equals(f.get("stage").asString()));
    assertThat(file.at("/ending/byAgency").asString()).isEqualTo("Kementerian Contoh");
    assertThat(house.headOf("35.17-diskominfo-aptika").inboxOf(id))
        .contains("NOTICE AGENCY_REQUEST_REFUSED");
  }

  @ParameterizedTest(name = "PEN-10, PEN-11 a ministry asks {0}: {2} signs")
  @CsvSource({
    "63.02, 63.02-diskominfo-aptika, 63.02-diskominfo-aptika",
    "75.04, 75.04-diskominfo-aptika, 75.04-diskominfo-aptika",
    "35.17, 35.17-diskominfo-aptika, 35.17-diskominfo",
    "33.13, 33.13-diskominfo-aptika, 33.13-diskominfo-aptika",
  })
  void pen10_theRequestOfAnOutsideAgencyEndsInOurLetter(
      String regency, String appraiser, String signatory) {
    Person sekda = sekda(regency);
    String body =
        """
        {%s, %s, "ownerUnitName": "Biro Perencanaan", "ownerTitle": "Kepala Biro Perencanaan",
         "number": "B-1/SJ/2026", "date": "2026-01-05", "scanId": "%s"}\
        """
            .formatted(MINISTRY, WORK, scan(sekda));
    assertThat(house.headOf(appraiser).post("/v1/incoming-agency-requests", body).problem())
        .isEqualTo("403 not-your-step");
    String id = sekda.post("/v1/incoming-agency-requests", body).id();
    sekda.awaited(IN + id, f -> f.get("scans").size() == 1);
    sekda.post(IN + id + "/instruction", "{\"appraiserUnitId\": \"%s\"}".formatted(appraiser)).ok();
    Person theirs = house.headOf(appraiser);
    theirs
        .post(IN + id + "/nomination", "{\"officialIds\": [\"%s-prakom-muda\"]}".formatted(regency))
        .ok();
    theirs.post(IN + id + "/availability", "{}").ok();
    sekda.post(IN + id + "/reply", "").ok();
    JsonNode replied = sekda.awaited(IN + id, f -> "REPLIED".equals(f.get("stage").asString()));
    String caseId = replied.at("/officials/0/caseId").asString();
    JsonNode file = sekda.awaitedStage(caseId, "LETTER_DRAFTED");
    assertThat(file.at("/signatory/unit").asString()).isEqualTo(signatory);
    Person signer = house.headOf(signatory);
    String letter = "/v1/letters/" + file.get("letterId").asString();
    JsonNode content = signer.get(letter).ok().get("content");
    assertThat(content.at("/owner/unitName").asString())
        .isEqualTo("Biro Perencanaan, Kementerian Contoh");
    assertThat(
            content
                .get("copies")
                .get(content.get("copies").size() - 1)
                .at("/officeTitle")
                .asString())
        .isEqualTo("Sekretaris Jenderal Kementerian Contoh");
    signer.post(letter + "/signature", "").ok();
    signer.awaited("/v1/cases/" + caseId, c -> c.has("assignmentId"));
  }

  @Test
  void aRequestOnPaperIsWithdrawnByTheAuthorizedOfficialsOffice() {
    Person sekda = sekda("33.13");
    String id =
        sekda
            .post(
                "/v1/incoming-agency-requests",
                """
                {%s, %s, "ownerUnitName": "Biro", "ownerTitle": "Kepala Biro",
                 "number": "B-1", "date": "2026-01-05", "scanId": "%s"}\
                """
                    .formatted(MINISTRY, WORK, scan(sekda)))
            .id();
    sekda.post(IN + id + "/withdrawal", "{\"reason\": \"Surat penarikan B-2\"}").ok();
    sekda.awaited(IN + id, f -> "WITHDRAWN".equals(f.get("stage").asString()));
  }

  @Test
  void aFileOfAnotherTypeTooLargeOrEmptyIsNotTaken() {
    Person sekda = sekda("75.04");
    assertThat(upload(sekda, "GIF89a tidak".getBytes(StandardCharsets.US_ASCII)).problem())
        .isEqualTo("415 scan-type-not-supported");
    assertThat(upload(sekda, new byte[0]).problem()).isEqualTo("415 scan-type-not-supported");
    assertThat(upload(sekda, "%PDF".getBytes(StandardCharsets.US_ASCII)).problem())
        .isEqualTo("415 scan-type-not-supported");
    byte[] large = new byte[(5 << 20) + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertThat(upload(sekda, large).problem()).isEqualTo("413 scan-too-large");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0};
    assertThat(upload(sekda, png).ok().get("mediaType").asString()).isEqualTo("image/png");
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
    assertThat(upload(sekda, jpeg).ok().get("mediaType").asString()).isEqualTo("image/jpeg");
  }

  @Test
  void anotherRegencysScanIsNotKnownAndAnAlteredScanIsNotGivenOut() throws Exception {
    String id = forwarded("75.04");
    String reply =
        """
        {"number": "B", "date": "2026-01-05", "scanId": %s,
         "officials": [{"name": "A", "position": "B", "unitName": "C"}]}\
        """;
    Person sekda = sekda("75.04");
    assertThat(sekda.post(OUT + id + "/reply", reply.formatted("null")).problem())
        .isEqualTo("422 scan-missing");
    assertThat(
            sekda
                .post(OUT + id + "/reply", reply.formatted('"' + scan(sekda("33.13")) + '"'))
                .problem())
        .isEqualTo("422 unknown-scan");
    String scan = scan(sekda);
    sekda.post(OUT + id + "/reply", reply.formatted('"' + scan + '"')).ok();
    sekda.awaited(OUT + id, f -> "AGREED".equals(f.get("stage").asString()));
    try (Connection connection = house.service.postgres().getPostgresDatabase().getConnection();
        PreparedStatement alter =
            connection.prepareStatement("update AgencyScan set content = ? where scanId = ?")) {
      alter.setBytes(1, "%PDF-1.7 lain".getBytes(StandardCharsets.US_ASCII));
      alter.setObject(2, UUID.fromString(scan));
      assertThat(alter.executeUpdate()).isEqualTo(1);
    }
    assertThat(sekda.get(OUT + id + "/scans/" + scan).problem()).isEqualTo("409 scan-altered");
    assertThat(sekda.get(OUT + id + "/scans/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(sekda("33.13").get(OUT + id + "/scans/" + scan).status()).isEqualTo(404);
  }
}

package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** How a regency words its letters, edited by its administrator. */
@ExtendWith(RunningService.class)
class TemplateIT {
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
  private final House house;

  TemplateIT(House house) {
    this.house = house;
  }

  private Person admin(String regency) {
    return house.as(regency + "-admin", "regency-admin");
  }

  private static String texts(String closing) {
    return """
    "texts": {
      "CONSIDERATIONS": "bahwa {{unit_pemilik}} memerlukan <b>{{pegawai}}</b>",
      "DIRECTIVE": "MENUGASKAN",
      "ARRANGEMENTS": "Butir pertama\\nButir kedua",
      "CLOSING": "%s"
    }\
    """
        .formatted(closing);
  }

  private static int latest(Person admin, String kind) {
    return admin.get("/v1/templates/" + kind).ok().get("latest").asInt();
  }

  private static int propose(Person admin, String kind, String texts) {
    int before = latest(admin, kind);
    admin
        .post(
            "/v1/templates/" + kind + "/versions",
            "{\"basedOn\": %d, %s, \"note\": \"uji\"}".formatted(before, texts))
        .ok();
    return before + 1;
  }

  private static Answer publish(Person admin, String kind, int version, String from) {
    return admin.post(
        "/v1/templates/" + kind + "/publications",
        "{\"version\": %d, \"from\": \"%s\"}".formatted(version, from));
  }

  /** Karanganyar's template, so that the letters of the other tests stay as they are. */
  @Test
  void aLetterIsWordedByTheTemplateInForceWhenItWasDraftedAndKeepsItsVersion() throws Exception {
    Person admin = admin("33.13");
    int own = propose(admin, "ASSIGNMENT", texts("Penutup milik daerah.\\nBaris kedua."));
    assertThat(admin.get("/v1/templates/ASSIGNMENT").ok().get("inForce").asInt()).isZero();
    publish(admin, "ASSIGNMENT", own, TODAY).ok();
    JsonNode now = admin.get("/v1/templates/ASSIGNMENT").ok();
    assertThat(now.get("inForce").asInt()).isEqualTo(own);
    assertThat(now.at("/texts/DIRECTIVE").asString()).isEqualTo("MENUGASKAN");

    String case1 = letter("Penugasan dengan templat daerah");
    Person head = house.headOf("33.13-diskominfo-aptika");
    String letter = head.get("/v1/cases/" + case1).ok().get("letterId").asString();
    JsonNode content = head.get("/v1/letters/" + letter).ok().get("content");
    assertThat(content.at("/wording/template").asString()).isEqualTo("ASSIGNMENT/" + own);
    assertThat(content.get("considerations")).hasSize(1);

    publish(admin, "ASSIGNMENT", 0, TODAY).ok();
    assertThat(admin.get("/v1/templates/ASSIGNMENT").ok().get("inForce").asInt()).isZero();
    String case2 = letter("Penugasan dengan templat bawaan");
    String letter2 = head.get("/v1/cases/" + case2).ok().get("letterId").asString();
    assertThat(head.get("/v1/letters/" + letter2).ok().at("/content/wording/template").asString())
        .isEqualTo("ASSIGNMENT/0");

    // signed after the template was taken back: worded as it was drafted
    house.headOf("33.13-diskominfo-aptika").post("/v1/letters/" + letter + "/signature", "").ok();
    byte[] first = pdf(head.request("/v1/letters/" + letter + "/pdf"));
    assertThat(words(first))
        .contains("Penutup milik daerah.", "Baris kedua.", "a. Butir pertama; b. Butir kedua.")
        .doesNotContain("<b>", "penuh tanggung jawab");
    assertThat(words(pdf(head.request("/v1/letters/" + letter2 + "/pdf"))))
        .contains("penuh tanggung jawab");

    JsonNode history = admin.get("/v1/templates/ASSIGNMENT/versions").ok();
    assertThat(history.at("/versions/0/version").asInt()).isEqualTo(own);
    assertThat(history.at("/versions/0/publications/0/from").asString()).isEqualTo(TODAY);
    assertThat(history.at("/builtIn/0/from").asString()).isEqualTo(TODAY);
    assertThat(history.at("/versions/0/note").asString()).isEqualTo("uji");
  }

  private String letter(String purpose) {
    Person head = house.headOf("33.13-diskominfo-aptika");
    String id =
        head.post(
                "/v1/appointments",
                """
                {
                  "officialId": "33.13-prakom-madya",
                  "purpose": "%s",
                  "expectedResult": "Aplikasi contoh siap pakai",
                  "periodFrom": "2026-12-01",
                  "periodTo": "2027-02-26"
                }\
                """
                    .formatted(purpose))
            .id();
    head.awaitedStage(id, "LETTER_DRAFTED");
    return id;
  }

  @ParameterizedTest
  @EnumSource(TemplateKind.class)
  void everyKindHasABuiltInTextAndAPreviewOnAnInventedPerson(TemplateKind kind) throws Exception {
    for (String regency : List.of("63.02", "75.04", "35.17", "33.13")) {
      Person admin = admin(regency);
      byte[] pdf = pdf(admin.request("/v1/templates/" + kind + "/versions/0/preview"));
      assertThat(words(pdf)).contains("Contoh Pegawai, S.Contoh.");
      assertThat(words(pdf).replace(" ", "")).containsAnyOf("KONSEP", "CONTOH–bukandokumen");
      Files.write(
          Files.createDirectories(Path.of("target", "letters"))
              .resolve("template-" + regency + "-" + kind + ".pdf"),
          pdf);
      JsonNode view = admin.get("/v1/templates/" + kind).ok();
      String body = "{\"texts\": " + view.get("texts") + "}";
      HttpResponse<byte[]> sketch =
          HttpClient.newHttpClient()
              .send(
                  admin
                      .request("/v1/templates/" + kind + "/preview")
                      .header("Idempotency-Key", UUID.randomUUID().toString())
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(sketch.statusCode()).isEqualTo(200);
      assertThat(view.get("fields")).isNotEmpty();
    }
    assertThat(admin("63.02").get("/v1/templates").ok().get("items"))
        .hasSize(TemplateKind.values().length);
  }

  @Test
  void ofManyAdministratorsWhoProposeAtOnceOneWins() throws Exception {
    Person admin = admin("75.04");
    String texts = "\"texts\": {\"ADDRESS\": \"Jalan Contoh Baru, {{kabupaten}}\"}";
    int before = latest(admin, "LETTERHEAD");
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(() ->
          admin.post(
              "/v1/templates/LETTERHEAD/versions",
              "{\"basedOn\": %d, %s}".formatted(before, texts)));
    }
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(calls)) {
        outcomes.add(answer.get().status() == 200 ? "200" : answer.get().problem());
      }
    }
    assertThat(outcomes)
        .containsOnlyOnce("200")
        .containsOnly("200", "409 template-changed-meanwhile");
    assertThat(latest(admin, "LETTERHEAD")).isEqualTo(before + 1);
  }

  @Test
  void whoNamesAnOldVersionInIfMatchIsRefused() {
    Person admin = admin("35.17");
    String tag = admin.get("/v1/templates/COMPLETION").header("ETag");
    propose(
        admin,
        "COMPLETION",
        "\"texts\": {\"OPENING\": \"{{surat_penugasan}} selesai.\", \"CLOSING\": \"x\"}");
    Answer late =
        admin.send(
            admin
                .request("/v1/templates/COMPLETION/publications")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"version\": 1, \"from\": \"%s\"}".formatted(TODAY))));
    assertThat(late.problem()).isEqualTo("412 version-mismatch");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "admin | POST ASSIGNMENT/versions | {\"basedOn\":0} | 422 invalid-fields",
        "admin | POST ASSIGNMENT/versions | {\"texts\":{}} | 422 invalid-fields",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{}} | 422 template-invalid",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{\"OPENING\":null}} | 422 template-invalid",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{\"HEADING\":\"x\"}} | 400 invalid-body",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{\"OPENING\":[\"x\"]}} | 400 invalid-body",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{\"OPENING\":\"a\\u0000{{permohonan}}\",\"CLOSING\":\"x\"}} | 422 template-invalid",
        "admin | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{\"OPENING\":\"<script>x</script>{{permohonan}}\",\"CLOSING\":\"x\"}} | 422 template-invalid",
        "admin | POST REFUSAL/versions | {\"basedOn\":7,\"texts\":{\"OPENING\":\"{{permohonan}}\",\"CLOSING\":\"x\"}} | 409 template-changed-meanwhile",
        "admin | POST REFUSAL/preview | {\"texts\":{\"OPENING\":\"{{permohonan\",\"CLOSING\":\"x\"}} | 422 template-invalid",
        "admin | POST REFUSAL/preview | {} | 422 invalid-fields",
        "admin | POST REFUSAL/publications | {\"from\":\"2199-01-01\"} | 422 invalid-fields",
        "admin | POST REFUSAL/publications | {\"version\":0} | 422 invalid-fields",
        "admin | POST REFUSAL/publications | {\"version\":0,\"from\":\"2020-01-01\"} | 422 invalid-content",
        "admin | POST REFUSAL/publications | {\"version\":0,\"from\":\"+999999999-12-31\"} | 422 invalid-content",
        "admin | POST REFUSAL/publications | {\"version\":9,\"from\":\"2026-12-01\"} | 404 template-not-found",
        "admin | POST DECORATION/versions | {} | 422 invalid-fields",
        "admin | GET DECORATION | | 422 invalid-fields",
        "admin | GET REFUSAL/versions/1/preview | | 404 template-not-found",
        "admin | GET REFUSAL/versions/-1/preview | | 404 template-not-found",
        "admin | GET REFUSAL/versions/x/preview | | 422 invalid-fields",
        "sekda | POST REFUSAL/versions | {\"basedOn\":0,\"texts\":{}} | 403 role-missing",
        "sekda | POST REFUSAL/publications | {\"version\":0,\"from\":\"2026-12-01\"} | 403 role-missing",
        "sekda | POST REFUSAL/preview | {\"texts\":{}} | 403 role-missing",
        "sekda | GET REFUSAL | | 403 role-missing",
        "sekda | GET REFUSAL/versions | | 403 role-missing",
        "sekda | GET REFUSAL/versions/0/preview | | 403 role-missing"
      })
  void aWrongRequestIsRefusedAndChangesNothing(
      String who, String what, String body, String problem) {
    Person person = who.equals("admin") ? admin("63.02") : house.as("63.02-sekda");
    String path = "/v1/templates/" + what.substring(what.indexOf(' ') + 1);
    Answer answer = what.startsWith("GET") ? person.get(path) : person.post(path, body);
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    assertThat(latest(admin("63.02"), "REFUSAL")).isZero();
  }

  private static byte[] pdf(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    return answer.body();
  }

  private static String words(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}

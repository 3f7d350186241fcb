package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** PEN-23 through the service: a change has a letter of its own, and the old one says so. */
@ExtendWith(RunningService.class)
class ChangeIT {
  private final House house;

  ChangeIT(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_23_anExtensionAndThenARevocationEachHaveALetter(Story.In regency) throws Exception {
    Story story = regency.of(house);
    String id = story.assigned();
    String assignment = story.assignmentOf(id);
    String first = story.letterOf(id);
    String firstNumber = number(story, first);

    propose(story, assignment, "{\"kind\":\"EXTEND\",\"periodTo\":\"2027-06-30\"}");
    JsonNode drafted = awaitedChange(story, id, 0, "LETTER_DRAFTED");
    String second = drafted.get("letterId").asString();
    assertThat(story.head(story.signatory()).inboxOf(id)).contains("STEP SIGN_LETTER");
    assertThat(
            story
                .ownerHead()
                .post(
                    "/v1/assignments/" + assignment + "/changes",
                    "{\"kind\":\"REVOKE\",\"revokedFrom\":\"2027-01-04\",\"reason\":\"x\"}")
                .problem())
        .isEqualTo("409 assignment-change-open");
    // the work goes on meanwhile, and the draft goes on waiting
    story.theOfficial().post("/v1/assignments/" + assignment + "/acknowledgement", "").ok();
    story.ownerHead().awaitedStage(id, "ACKNOWLEDGED");
    assertThat(story.head(story.signatory()).inboxOf(id)).contains("STEP SIGN_LETTER");

    story.head(story.signatory()).post("/v1/letters/" + second + "/signature", "").ok();
    JsonNode extended =
        story
            .ownerHead()
            .awaited(
                "/v1/cases/" + id, c -> "2027-06-30".equals(c.at("/content/periodTo").asString()));
    assertThat(extended.get("letterId").asString()).isEqualTo(first);
    assertThat(extended.get("stage").asString()).isEqualTo("ACKNOWLEDGED");
    assertThat(extended.at("/waiting/0/dueOn").asString()).isEqualTo("2027-06-30");
    assertThat(extended.get("waiting")).hasSize(1);
    assertThat(story.theOfficial().inboxOf(id)).contains("NOTICE ASSIGNMENT_EXTENDED");
    assertThat(pdf(story.ownerHead(), second, regency + "-EXTEND"))
        .contains("PERPANJANGAN SURAT")
        .contains("atas Surat ")
        .contains("bagian yang tidak terpisahkan")
        .contains("Nomor " + firstNumber)
        .contains("semula 1 Desember 2026 sampai dengan 26 Februari 2027")
        .contains("menjadi 1 Desember 2026 sampai dengan 30 Juni 2027");
    String secondNumber = number(story, second);
    assertThat(secondNumber).isNotEqualTo(firstNumber);
    assertThat(verified(story, first)).contains("result good", "diperpanjang", secondNumber);
    assertThat(verified(story, second)).contains("result good", "Mengubah", firstNumber);

    String today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).toString();
    propose(
        story,
        assignment,
        "{\"kind\":\"REVOKE\",\"revokedFrom\":\"%s\",\"reason\":\"Diperlukan unit asal\"}"
            .formatted(today));
    String third = awaitedChange(story, id, 1, "LETTER_DRAFTED").get("letterId").asString();
    story.head(story.signatory()).post("/v1/letters/" + third + "/signature", "").ok();
    JsonNode revoked = story.ownerHead().awaitedStage(id, "REVOKED");
    assertThat(revoked.get("waiting")).isEmpty();
    assertThat(revoked.at("/changes/1/status").asString()).isEqualTo("SIGNED");
    assertThat(
            story
                .theOfficial()
                .post("/v1/assignments/" + assignment + "/reports", "{\"summary\":\"x\"}")
                .problem())
        .isEqualTo("409 assignment-revoked");
    assertThat(pdf(story.ownerHead(), third, regency + "-REVOKE"))
        .contains("Diperlukan unit asal")
        .contains("Nomor " + firstNumber)
        .contains("terakhir diubah dengan")
        .contains("dinyatakan tidak berlaku")
        .doesNotContain("untuk dilaksanakan")
        .contains(secondNumber)
        .doesNotContain("Pelaporan");
    String thirdNumber = number(story, third);
    assertThat(verified(story, first))
        .contains("result warning", "dicabut", secondNumber, thirdNumber);
    assertThat(verified(story, second)).contains("result warning", thirdNumber);
    assertThat(verified(story, third)).contains("Mengubah", firstNumber);
    JsonNode lines =
        story
            .ownerHead()
            .awaited(
                "/v1/letters?limit=200",
                l -> thirdNumber.equals(line(l, second).at("/fate/number").asString("")))
            .deepCopy();
    assertThat(line(lines, first).at("/fate/number").asString()).isEqualTo(thirdNumber);
    assertThat(line(lines, first).at("/fate/kind").asString()).isEqualTo("REVOKE");
    assertThat(line(lines, first).at("/fate/revokedFrom").asString()).isEqualTo(today);
    assertThat(line(lines, first).get("status").asString()).isEqualTo("SIGNED");
    assertThat(line(lines, third).has("fate")).isFalse();
    assertThat(statuses(story.ownerHead()))
        .anyMatch(status -> status.contains("dicabut") && status.contains(thirdNumber));
    assertThat(types(story, id))
        .contains(
            "assignment.change-proposed.v1",
            "assignment.assignment-extended.v1",
            "assignment.assignment-revoked.v1");
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_23_anAmendmentIsReturnedCorrectedAndSignedAndTheWorkFinishedEarly(Story.In regency)
      throws Exception {
    Story story = regency.of(house);
    String id = story.assigned();
    String assignment = story.assignmentOf(id);
    Person signatory = story.head(story.signatory());
    propose(
        story,
        assignment,
        "{\"kind\":\"AMEND\",\"purpose\":\"Menyusun dan menguji peta jalan\",\"reason\":\"Uji\"}");
    String letter = awaitedChange(story, id, 0, "LETTER_DRAFTED").get("letterId").asString();
    signatory.post("/v1/letters/" + letter + "/return", "{\"reason\":\"Perjelas\"}").ok();
    awaitedChange(story, id, 0, "LETTER_RETURNED");
    assertThat(story.ownerHead().inboxOf(id)).contains("STEP REVISE_LETTER");
    story
        .ownerHead()
        .put("/v1/letters/" + letter, "{\"purpose\":\"Menguji peta jalan digital\"}")
        .ok();
    awaitedChange(story, id, 0, "LETTER_DRAFTED");
    signatory.post("/v1/letters/" + letter + "/signature", "").ok();
    story
        .ownerHead()
        .awaited(
            "/v1/cases/" + id,
            c -> "Menguji peta jalan digital".equals(c.at("/content/purpose").asString()));
    assertThat(pdf(story.ownerHead(), letter, regency + "-AMEND"))
        .contains("PERUBAHAN SURAT")
        .contains("semula Menyusun peta jalan digital")
        .contains("menjadi Menguji peta jalan digital");

    propose(
        story,
        assignment,
        "{\"kind\":\"FINISH_EARLY\",\"periodTo\":\"2026-12-31\",\"reason\":\"Tercapai\"}");
    String early = awaitedChange(story, id, 1, "LETTER_DRAFTED").get("letterId").asString();
    signatory.post("/v1/letters/" + early + "/signature", "").ok();
    story
        .ownerHead()
        .awaited("/v1/cases/" + id, c -> "2026-12-31".equals(c.at("/content/periodTo").asString()));
    assertThat(pdf(story.ownerHead(), early, regency + "-FINISH_EARLY"))
        .contains("PENYELESAIAN DINI SURAT")
        .contains("atas Surat ", "berakhir lebih awal")
        .contains("Pelaporan");
    story.theOfficial().post("/v1/assignments/" + assignment + "/acknowledgement", "").ok();
    story
        .theOfficial()
        .post("/v1/assignments/" + assignment + "/reports", "{\"summary\":\"Sampai di sini\"}")
        .ok();
    story.ownerHead().awaitedStage(id, "REPORTED");
    assertThat(
            story
                .ownerHead()
                .post(
                    "/v1/assignments/" + assignment + "/changes",
                    "{\"kind\":\"EXTEND\",\"periodTo\":\"2027-06-30\"}")
                .problem())
        .isEqualTo("409 assignment-report-under-review");
  }

  @Test
  void PEN_23_aRefusedOrWithdrawnChangeLeavesTheAssignmentAsItWas() {
    Story story = Story.kotabaru(house);
    String id = story.assigned();
    String assignment = story.assignmentOf(id);
    propose(story, assignment, "{\"kind\":\"EXTEND\",\"periodTo\":\"2027-06-30\"}");
    String letter = awaitedChange(story, id, 0, "LETTER_DRAFTED").get("letterId").asString();
    story
        .head(story.signatory())
        .post("/v1/letters/" + letter + "/refusal", "{\"reason\":\"Diperlukan unit asal\"}")
        .ok();
    JsonNode refused = awaitedChange(story, id, 0, "REFUSED");
    assertThat(refused.get("remark").asString()).isEqualTo("Diperlukan unit asal");
    JsonNode file = story.ownerHead().get("/v1/cases/" + id).ok();
    assertThat(file.get("stage").asString()).isEqualTo("ASSIGNED");
    assertThat(file.at("/content/periodTo").asString()).isEqualTo("2027-02-26");
    assertThat(file.get("waiting")).hasSize(1);
    story
        .ownerHead()
        .awaited(
            "/v1/cases/" + id + "/history",
            h -> h.toString().contains("assignment.change-dropped.v1"));

    propose(story, assignment, "{\"kind\":\"EXTEND\",\"periodTo\":\"2027-05-31\"}");
    String again = awaitedChange(story, id, 1, "LETTER_DRAFTED").get("letterId").asString();
    assertThat(again).isNotEqualTo(letter);
    story
        .ownerHead()
        .post("/v1/letters/" + again + "/withdrawal", "{\"reason\":\"Tidak jadi\"}")
        .ok();
    awaitedChange(story, id, 1, "WITHDRAWN");
    assertThat(story.ownerHead().get("/v1/cases/" + id).ok().get("waiting")).hasSize(1);
  }

  private static JsonNode line(JsonNode lines, String letter) {
    for (JsonNode line : lines.get("items")) {
      if (line.get("letterId").asString().equals(letter)) {
        return line;
      }
    }
    throw new AssertionError("no line of " + letter);
  }

  /** The last column of the register as a workbook. */
  private static List<String> statuses(Person reader) throws Exception {
    byte[] file =
        HttpClient.newHttpClient()
            .send(
                reader.request("/v1/letters/register.xlsx").build(),
                HttpResponse.BodyHandlers.ofByteArray())
            .body();
    List<String> statuses = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> statuses.add(row.getCellText(row.getCellCount() - 1)));
    }
    return statuses;
  }

  private static void propose(Story story, String assignment, String body) {
    story.ownerHead().post("/v1/assignments/" + assignment + "/changes", body).ok();
  }

  private static JsonNode awaitedChange(Story story, String id, int place, String status) {
    return story
        .ownerHead()
        .awaited(
            "/v1/cases/" + id,
            c -> status.equals(c.at("/changes/" + place + "/status").asString("")))
        .at("/changes/" + place);
  }

  private static String number(Story story, String letter) {
    return story.ownerHead().get("/v1/letters/" + letter).ok().get("number").asString();
  }

  private static List<String> types(Story story, String id) {
    List<String> types = new ArrayList<>();
    for (JsonNode entry :
        story.ownerHead().get("/v1/cases/" + id + "/history").ok().get("entries")) {
      types.add(entry.get("type").asString());
    }
    return types;
  }

  private String verified(Story story, String letter) throws Exception {
    String url =
        story
            .ownerHead()
            .get("/v1/letters/" + letter)
            .ok()
            .at("/content/verificationUrl")
            .asString();
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(house.service.address(url.substring(url.indexOf("/verify/"))))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String pdf(Person reader, String letter, String name) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                reader
                    .request("/v1/letters/" + letter + "/pdf")
                    .header("Accept", "application/pdf")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    Files.write(
        Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"),
        answer.body());
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}

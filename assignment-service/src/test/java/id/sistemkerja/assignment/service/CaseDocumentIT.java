package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A case's letters and documents, each as PDF, for those who may read the case. */
@ExtendWith(RunningService.class)
class CaseDocumentIT {
  private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";
  private final House house;

  CaseDocumentIT(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_7_PEN_8_PEN_9_aRequestAndItsApprovalAndTheCompletionHaveDocuments(Story.In regency)
      throws Exception {
    Story story = regency.of(house);
    String id = story.assigned();
    String assignment = story.assignmentOf(id);
    story.theOfficial().post("/v1/assignments/" + assignment + "/acknowledgement", "").ok();
    story
        .theOfficial()
        .post(
            "/v1/assignments/" + assignment + "/reports",
            "{\"summary\":\"Aplikasi terpasang pada dua kecamatan contoh\"}")
        .ok();
    List<String> chain = story.chain();
    for (int level = 0; level < Math.max(1, chain.size() - 1); level++) {
      story
          .head(chain.get(level))
          .post("/v1/assignments/" + assignment + "/review", "{\"verdict\":\"ACCEPT\"}")
          .ok();
    }
    story
        .head(chain.getLast())
        .post("/v1/assignments/" + assignment + "/closure", "{\"verdict\":\"ACCEPT\"}")
        .ok();

    JsonNode documents = awaited(story.ownerHead(), id, 4);
    assertThat(kinds(documents))
        .containsExactly("REQUEST_LETTER", "APPROVAL", "ASSIGNMENT", "COMPLETION");
    JsonNode request = documents.get(0);
    String name = story.ownerHead().get("/v1/cases/" + id).ok().get("officialName").asString();
    assertThat(text(story.ownerHead(), request, regency))
        .contains("Permohonan pelibatan pegawai")
        .contains("Yth. Kepala")
        .contains(name)
        .contains("Maksud dan tujuan : Menyusun peta jalan digital")
        .contains("Kompetensi yang dibutuhkan : rekayasa perangkat lunak")
        .contains("Hasil yang diharapkan : Aplikasi pemantauan")
        .contains("1 Desember 2026 sampai dengan 26 Februari 2027")
        .contains("Tembusan:")
        .contains("Dasar : ")
        .contains("tanpa tanda tangan")
        .doesNotContain("{{", "<b>", "Batas waktu");
    assertThat(request.get("status").asString()).isEqualTo("RECORDED");
    assertThat(request.has("number")).isFalse();

    String approval = text(story.head(story.addressee()), documents.get(1), regency);
    assertThat(approval)
        .contains("Persetujuan pelibatan pegawai")
        .contains("Menjawab permohonan Kepala Bidang")
        .contains("Jawaban : disetujui")
        .contains("Penanda tangan surat : ");
    if (regency == Story.In.POHUWATO) {
      assertThat(approval).contains("Rekomendasi : Kepala Dinas", ": direkomendasikan");
    } else {
      assertThat(approval).doesNotContain("ekomendasi");
    }

    JsonNode letter = documents.get(2);
    assertThat(letter.get("status").asString()).isEqualTo("SIGNED");
    String number = letter.get("number").asString();
    assertThat(letter.get("contentHash").asString()).hasSize(64);
    assertThat(text(story.ownerHead(), letter, regency)).contains("Nomor: " + number);

    assertThat(text(story.theOfficial(), documents.get(3), regency))
        .contains("SURAT KETERANGAN SELESAI PENUGASAN")
        .contains("Nomor " + number)
        .contains("Yang dilaksanakan : Aplikasi terpasang pada dua kecamatan contoh")
        .contains("Evaluasi tingkat 1 : diterima Kepala Bidang")
        .contains("Selesai : ditutup ")
        .doesNotContain("Predikat", "predikat", "nilai");

    // whoever holds it finds that it is on record
    String hash = request.get("contentHash").asString();
    String page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        house.service.address(
                            "/verify/"
                                + story.regency()
                                + "-"
                                + request.get("documentId").asString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    assertThat(page).contains("result good", "Dokumen tercatat", hash).doesNotContain(name);
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void PEN_8_aRefusalIsADocumentWithItsReasonAndARequestSentAgainIsAnotherOne(Story.In regency)
      throws Exception {
    Story story = regency.of(house);
    String id = story.submitted();
    Person addressee = story.head(story.addressee());
    addressee
        .post(
            "/v1/requests/" + id + "/decision", "{\"verdict\":\"RETURN\",\"reason\":\"Perjelas\"}")
        .ok();
    story
        .ownerHead()
        .post("/v1/requests/" + id + "/submission", "{\"answerWithinWorkingDays\":5}")
        .ok();
    addressee
        .post(
            "/v1/requests/" + id + "/decision",
            "{\"verdict\":\"REFUSE\",\"reason\":\"Seluruh pegawai sedang <b>bertugas</b> & penuh\",\"category\":\"NO_CAPACITY\"}")
        .ok();
    JsonNode documents = awaited(story.ownerHead(), id, 3);
    assertThat(kinds(documents)).containsExactly("REQUEST_LETTER", "REQUEST_LETTER", "REFUSAL");
    assertThat(text(addressee, documents.get(0), regency)).doesNotContain("paling lambat");
    assertThat(text(addressee, documents.get(1), regency))
        .contains("Jawaban Saudara kami harapkan paling lambat tanggal");
    assertThat(text(story.ownerHead(), documents.get(2), regency))
        .contains("belum dapat disetujui")
        .contains("Alasan : Seluruh pegawai sedang <b>bertugas</b> & penuh")
        .contains("Kelompok alasan : pegawai tidak dapat dilepas");
    // rendered again it is the same file
    assertThat(pdf(addressee, documents.get(2))).isEqualTo(pdf(addressee, documents.get(2)));

    String path = documents.get(2).get("pdf").asString();
    assertThat(house.as("63.02-prakom-pertama").get(path).problem())
        .isEqualTo(story.regency().equals("63.02") ? "403 not-a-party" : "404 not-found");
    assertThat(house.as("63.02-prakom-pertama").get("/v1/cases/" + id + "/documents").problem())
        .isEqualTo(story.regency().equals("63.02") ? "403 not-a-party" : "404 not-found");
  }

  @Test
  void whatIsNoDocumentOfTheCaseIsNotFound() {
    Story story = Story.kotabaru(house);
    String id = story.submitted();
    String other = story.submitted();
    String document = awaited(story.ownerHead(), other, 1).get(0).get("documentId").asString();
    Person owner = story.ownerHead();
    owner.awaitedStage(id, "SUBMITTED");
    String cases = "/v1/cases/";
    assertThat(owner.get(cases + id + "/documents/" + document + "/pdf").problem())
        .isEqualTo("404 not-found");
    assertThat(owner.get(cases + id + "/documents/" + NOWHERE + "/pdf").problem())
        .isEqualTo("404 not-found");
    assertThat(owner.get(cases + id + "/documents/x/pdf").problem())
        .isEqualTo("422 invalid-fields");
    assertThat(owner.get(cases + NOWHERE + "/documents").problem()).isEqualTo("404 not-found");
    assertThat(owner.get(cases + "x/documents").problem()).isEqualTo("422 invalid-fields");
  }

  private static JsonNode awaited(Person reader, String id, int size) {
    return reader
        .awaited("/v1/cases/" + id + "/documents", d -> d.get("items").size() == size)
        .get("items");
  }

  private static List<String> kinds(JsonNode documents) {
    List<String> kinds = new ArrayList<>();
    documents.forEach(document -> kinds.add(document.get("kind").asString()));
    return kinds;
  }

  private static byte[] pdf(Person reader, JsonNode document) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                reader
                    .request(document.get("pdf").asString())
                    .header("Accept", "application/pdf")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String text(Person reader, JsonNode document, Story.In regency) throws Exception {
    byte[] pdf = pdf(reader, document);
    Files.write(
        Files.createDirectories(Path.of("target", "letters"))
            .resolve(regency + "-" + document.get("kind").asString() + ".pdf"),
        pdf);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
    }
  }
}

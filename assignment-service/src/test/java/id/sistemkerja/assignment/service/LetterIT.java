package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The letter as it comes out of a real case: its paper, its number, its verification. */
@ExtendWith(RunningService.class)
class LetterIT {
  private final House house;

  LetterIT(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void theSignedLetterSaysWhatTheCaseHasLedTo(Story.In regency) throws Exception {
    Story story = regency.of(house);
    String id = story.assigned();
    String letter = "/v1/letters/" + story.letterOf(id);
    JsonNode signed = story.ownerHead().get(letter).ok();
    JsonNode content = signed.get("content");
    try (PDDocument pdf = pdf(story.ownerHead(), letter, regency + "-signed")) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      String text = words(pdf);
      assertThat(text)
          .contains(content.at("/letterhead/government").asString())
          .contains("Nomor: " + signed.get("number").asString())
          .contains(content.get("title").asString())
          .contains(content.at("/legalBasis/0").asString())
          .contains(content.at("/assignee/name").asString())
          .contains("Menyusun peta jalan digital pemeliharaan jalan kabupaten")
          .contains("Aplikasi pemantauan kerusakan jalan siap pakai")
          .contains("1 Desember 2026")
          .contains("26 Februari 2027")
          .contains("kepada " + content.at("/reportRecipient/title").asString())
          .contains(content.at("/signatory/title").asString().toUpperCase(java.util.Locale.ROOT))
          .contains(signed.at("/signature/name").asString())
          .contains("Tembusan:")
          .doesNotContain("KONSEP");
      for (JsonNode copy : content.get("copies")) {
        assertThat(text).contains(copy.get("officeTitle").asString());
      }
    }
    String url = content.get("verificationUrl").asString();
    HttpResponse<String> page = verify(url.substring(url.indexOf("/verify/")));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("text/html"));
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    String hash = signed.get("contentHash").asString();
    assertThat(page.body())
        .contains(signed.get("number").asString())
        .contains(signed.at("/signature/name").asString())
        .contains(hash.substring(0, 4))
        .doesNotContain(content.at("/assignee/nip/value").asString("?"));
    Files.writeString(output(regency + "-verify.html"), page.body());
  }

  @ParameterizedTest
  @EnumSource(Story.In.class)
  void aDraftIsMarkedAsOneAndVerifiesAsUnsigned(Story.In regency) throws Exception {
    Story story = regency.of(house);
    String id = story.withLetter();
    String letter = "/v1/letters/" + story.letterOf(id);
    try (PDDocument pdf = pdf(story.ownerHead(), letter, regency + "-draft")) {
      assertThat(words(pdf)).contains("KONSEP").doesNotContain("/2026.");
    }
    String url = story.ownerHead().get(letter).ok().at("/content/verificationUrl").asString();
    HttpResponse<String> page = verify(url.substring(url.indexOf("/verify/")));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("class=\"result warning\"")
        .doesNotContain("class=\"result good\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "63.02-00000000-0000-4000-8000-000000000000",
        "99.99-00000000-0000-4000-8000-000000000000",
        "x",
        "%3Cscript%3Ealert(1)",
        "63.02-00000000-0000-4000-8000-00000000000G"
      })
  void anUnknownCodeIsAPageThatSaysSo(String code) throws Exception {
    HttpResponse<String> page = verify("/verify/" + code);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("class=\"result bad\"").doesNotContain("<script>");
  }

  @Test
  void aLongLetterGoesOnToASecondPage() throws Exception {
    Story story = Story.kotabaru(house);
    String sentence =
        "menyusun, menguji, dan mendampingi penerapan aplikasi pada seluruh kecamatan; ";
    String id =
        story.draft(
            Story.COMPLETE
                .replace(
                    "Menyusun peta jalan digital pemeliharaan jalan kabupaten",
                    sentence.repeat(12).strip())
                .replace(
                    "Aplikasi pemantauan kerusakan jalan siap pakai", sentence.repeat(12).strip()));
    story.ownerHead().post("/v1/requests/" + id + "/submission", "{}").ok();
    story
        .head(story.addressee())
        .post("/v1/requests/" + id + "/decision", "{\"verdict\":\"APPROVE\"}")
        .ok();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    String letter = "/v1/letters/" + story.letterOf(id);
    story.head(story.signatory()).post(letter + "/signature", "").ok();
    try (PDDocument pdf = pdf(story.ownerHead(), letter, "LONG-signed")) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(words(pdf)).contains("Tembusan:").contains("– 2 –");
    }
  }

  @Test
  void PEN_6_aStandInSignsInTheNameOfTheOfficeWithTheMandate() throws Exception {
    Story story = Story.pohuwato(house);
    String standIn = house.structure.headOf("75.04-diskominfo-ikp");
    house.structure.mandate(
        "75.04", story.signatory(), standIn, "PLH", "800/12/PLH/2026", "2026-01-01", "2199-12-31");
    String id = story.withLetter();
    String letter = "/v1/letters/" + story.letterOf(id);
    house.as(standIn).post(letter + "/signature", "").ok();
    try (PDDocument pdf = pdf(house.as(standIn), letter, "PLH-signed")) {
      assertThat(words(pdf)).contains("Plh. KEPALA BIDANG").contains("800/12/PLH/2026");
    }
    story.ownerHead().awaitedStage(id, "ASSIGNED");
    JsonNode signed = house.as(standIn).get("/v1/cases/" + id + "/history").ok().get("entries");
    List<String> mandates = new ArrayList<>();
    for (JsonNode entry : signed) {
      if (entry.get("type").asString().equals("assignment.letter-signed.v1")) {
        mandates.add(entry.at("/actor/mandate/number").asString());
      }
    }
    assertThat(mandates).containsExactly("800/12/PLH/2026");
    house.structure.endMandate("75.04", story.signatory(), "800/12/PLH/2026", "2026-01-02");
  }

  @Test
  void PEN_6_aSuperiorSignsForAVacantOfficeInTheSuperiorsOwnAndNobodyWhereAllAreVacant()
      throws Exception {
    house.structure.establish(
        "75.04",
        "75.04-kosong",
        "AGENCY_OFFICE",
        "JPT_PRATAMA",
        "Dinas Contoh Kosong",
        null,
        "75.04-kosong",
        "AGENCY_OFFICE",
        "Kepala Dinas Contoh Kosong",
        "KOSONG");
    house.structure.appoint("75.04", "75.04-kosong", "75.04-sekda", "2025-01-02");
    house.structure.register(
        "75.04",
        "75.04-jf-kosong",
        "198408012014012982",
        "PNS",
        "Contoh Kosong",
        "III/c",
        "Contoh");
    house.structure.place("75.04", "75.04-jf-kosong", "75.04-kosong", "75.04-kosong");
    Story of = Story.pohuwato(house);
    Story story =
        new Story(
            house,
            of.regency(),
            of.owner(),
            "75.04-jf-kosong",
            "75.04-kosong",
            List.of(),
            List.of(),
            "75.04-kosong",
            of.recipient(),
            of.chain());
    String id = story.withLetter();
    house.structure.release("75.04", "75.04-kosong", "75.04-sekda", "2025-12-31");
    String letter = "/v1/letters/" + story.letterOf(id);
    house.structure.release("75.04", "75.04-setda", "75.04-sekda", "2025-12-31");
    assertThat(story.ownerHead().get(letter + "/pdf").problem()).isEqualTo("409 signatory-vacant");
    assertThat(house.as("75.04-sekda").post(letter + "/signature", "").problem())
        .isEqualTo("403 not-your-step");

    house.structure.appoint("75.04", "75.04-setda", "75.04-sekda", "2026-01-01");
    try (PDDocument pdf = pdf(story.ownerHead(), letter, "NEXT_LEVEL-draft")) {
      assertThat(words(pdf)).contains("SEKRETARIS DAERAH,");
    }
    house.as("75.04-sekda").post(letter + "/signature", "").ok();
    try (PDDocument pdf = pdf(story.ownerHead(), letter, "NEXT_LEVEL-signed")) {
      assertThat(words(pdf))
          .contains("SEKRETARIS DAERAH,")
          .contains("selaku atasan; jabatan Kepala Dinas Contoh Kosong lowong");
    }
  }

  @Test
  void aLetterNamesTheOfficialAsOfItsDayAndNobodyAsksForOneWhoHasLeft() {
    String who = "75.04-jf-naik";
    house.structure.register(
        "75.04", who, "198408012014012983", "PNS", "Salah Tulis", "III/c", "Contoh Ahli Pertama");
    house.structure.place("75.04", who, "75.04-diskominfo-aptika", "75.04-diskominfo-aptika");
    house.structure.correct("75.04", who, "Benar Tulis Contoh");
    house.structure.promote("75.04", who, "Contoh Ahli Muda", "2026-01-01");
    house.structure.promote("75.04", who, "Contoh Ahli Madya", "2199-01-01");
    house.structure.golongan("75.04", who, "III/d", "2026-01-01");
    house.structure.golongan("75.04", who, "IV/a", "2199-01-01");
    Story of = Story.pohuwato(house);
    Story story =
        new Story(
            house,
            of.regency(),
            of.owner(),
            who,
            of.addressee(),
            of.copies(),
            of.recommender(),
            of.signatory(),
            of.recipient(),
            of.chain());
    String id = story.withLetter();
    JsonNode assignee =
        story.ownerHead().get("/v1/letters/" + story.letterOf(id)).ok().at("/content/assignee");
    assertThat(assignee.get("name").asString()).isEqualTo("Benar Tulis Contoh");
    assertThat(assignee.get("position").asString()).isEqualTo("Contoh Ahli Muda");
    assertThat(assignee.get("rank").asString()).endsWith("(III/d)");

    house.structure.leave("75.04", who, "2026-02-01");
    assertThat(
            story
                .ownerHead()
                .post("/v1/requests", "{\"officialId\": \"%s\", %s}".formatted(who, Story.COMPLETE))
                .problem())
        .isEqualTo("422 official-left-service");
  }

  @Test
  void aRegistersNumbersHaveNoGapHoweverManySignAtTheSameTime() throws Exception {
    Story story = Story.kotabaru(house);
    List<String> letters = new ArrayList<>();
    for (String id : IntStream.range(0, 50).mapToObj(i -> story.approved()).toList()) {
      story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
      letters.add(story.letterOf(id));
    }
    Person sekda = story.head(story.signatory());
    List<Callable<Answer>> signings = new ArrayList<>();
    letters.forEach(
        letter -> signings.add(() -> sekda.post("/v1/letters/" + letter + "/signature", "")));
    // everybody twice: the second meets a signed letter and takes no number
    letters.forEach(
        letter -> signings.add(() -> sekda.post("/v1/letters/" + letter + "/signature", "")));
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (var answer : threads.invokeAll(signings)) {
        outcomes.add(answer.get().status() == 200 ? "200" : answer.get().problem());
      }
    }
    assertThat(outcomes).containsOnly("200", "409 letter-already-signed");
    assertThat(outcomes.stream().filter("200"::equals)).hasSize(50);
    List<Integer> numbers =
        house
            .query(
                "select (convert_from(payload,'UTF8')::json ->> 'sequence') from DomainEventEntry where payloadType = 'assignment.number-allocated.v1' and aggregateIdentifier like 'register:63.02:63.02:63.02-setda:%' order by globalIndex")
            .stream()
            .map(Integer::valueOf)
            .toList();
    assertThat(numbers)
        .hasSizeGreaterThanOrEqualTo(50)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  private PDDocument pdf(Person reader, String letter, String name) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                reader.request(letter + "/pdf").header("Accept", "application/pdf").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    Files.write(output(name + ".pdf"), answer.body());
    return Loader.loadPDF(answer.body());
  }

  /** Kept for those who want to look at them. */
  private static Path output(String name) throws IOException {
    return Files.createDirectories(Path.of("target", "letters")).resolve(name);
  }

  private HttpResponse<String> verify(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(house.service.address(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** The text with every run of white space as one blank: lines break where the paper ends. */
  private static String words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }
}

package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.seal.domain.Certificate;
import id.sistemkerja.assignment.seal.domain.SealCommand.SealLetter;
import id.sistemkerja.assignment.seal.signing.SigningService;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters of a regency whose provider is a service elsewhere, which is away at times, and of one
 * with a demo key.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealIT {
  private House house;
  private SigningService provider;

  @BeforeAll
  void serviceAndProvider(@TempDir Path folder) throws Exception {
    provider = new SigningService(folder, Instant.now());
    String settings = "--sistem-kerja.signing.regencies.[63.02].";
    house =
        new House(
            settings + "url=" + provider.address(),
            settings + "token=" + SigningService.TOKEN,
            settings + "anchor=" + provider.anchor(),
            settings + "signer=Kabupaten Kotabaru",
            settings + "certified=true");
  }

  @AfterAll
  void stop() throws Exception {
    house.close();
    provider.close();
  }

  @Test
  void aSignedLetterIsSealedOnceAndIsTheSameFileFromThenOn() throws Exception {
    Story story = Story.pohuwato(house);
    String letter = letter(story, story.assigned());
    JsonNode seal = sealed(story, letter);
    assertThat(seal.get("certified").asBoolean()).isFalse();
    assertThat(seal.get("provider").asString()).isEqualTo("demo");
    assertThat(seal.at("/certificate/subject").asString())
        .isEqualTo("CN=DEMO – TIDAK TERSERTIFIKASI,O=Kabupaten Pohuwato,C=ID");
    HttpResponse<byte[]> first = pdf(story.ownerHead(), letter);
    assertThat(first.headers().firstValue("X-Letter-Seal")).hasValue("SEALED");
    assertThat(LetterPdf.fileHash(first.body())).isEqualTo(seal.get("fileSha256").asString());
    assertThat(first.body()).hasSize(seal.get("fileBytes").asInt());
    assertThat(pdf(story.head(story.signatory()), letter).body()).isEqualTo(first.body());
    try (PDDocument pdf = Loader.loadPDF(first.body())) {
      assertThat(pdf.getSignatureDictionaries()).hasSize(1);
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("(tanda tangan elektronik tidak tersertifikasi (demo))");
    }
    assertThat(
            story.head("75.04-setda").get("/v1/letters/" + UUID.randomUUID() + "/seal").problem())
        .isEqualTo("404 letter-not-found");
  }

  @Test
  void anybodyLearnsWhetherAFileIsTheLettersAndNothingIsKept() throws Exception {
    Story story = Story.pohuwato(house);
    String letter = letter(story, story.assigned());
    JsonNode seal = sealed(story, letter);
    byte[] file = pdf(story.ownerHead(), letter).body();
    String verify = verify(story, letter);
    UUID letterId = UUID.fromString(letter.substring("/v1/letters/".length()));

    JsonNode known = json(HttpRequest.newBuilder(house.service.address(verify + "/seal")));
    assertThat(known.at("/seal/sha256").asString()).isEqualTo(seal.get("fileSha256").asString());
    assertThat(known.at("/seal/certificate").asString()).contains("DEMO – TIDAK TERSERTIFIKASI");
    assertThat(known.has("verdict")).isFalse();
    assertThat(verdictOf(verify, file)).isEqualTo("SEALED_FILE");
    byte[] altered = file.clone();
    altered[file.length / 2] ^= 1;
    assertThat(verdictOf(verify, altered)).isEqualTo("DIFFERENT");
    assertThat(verdictOf(verify, new byte[0])).isEqualTo("DIFFERENT");
    assertThat(verdictOf(verify, "not a PDF".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DIFFERENT");
    String rendering =
        house
            .query(
                "select (convert_from(payload,'UTF8')::json ->> 'renderingSha256') from"
                    + " DomainEventEntry where aggregateIdentifier = 'seal:75.04:"
                    + letterId
                    + "'")
            .getFirst();
    assertThat(asked(verify, rendering.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo("UNSEALED_FILE");
    assertThat(asked(verify, "0".repeat(64))).isEqualTo("DIFFERENT");
    assertThat(asked(verify, "<script>".repeat(2))).isEqualTo("NOT_A_HASH");
    assertThat(files(letterId, "sha256")).containsExactly(seal.get("fileSha256").asString());
  }

  @Test
  void thePublicPageShowsTheSealAndTakesAFileFromItsForm() throws Exception {
    Story story = Story.pohuwato(house);
    String letter = letter(story, story.assigned());
    JsonNode seal = sealed(story, letter);
    byte[] file = pdf(story.ownerHead(), letter).body();
    String verify = verify(story, letter);
    HttpResponse<String> page = page(HttpRequest.newBuilder(house.service.address(verify)));
    assertThat(page.body())
        .contains(seal.get("fileSha256").asString())
        .contains("DEMO – TIDAK TERSERTIFIKASI")
        .contains("tidak tersertifikasi (not certified)")
        .contains("enctype=\"multipart/form-data\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("form-action 'self'");
    Files.writeString(
        Files.createDirectories(Path.of("target", "letters")).resolve("sealed-verify.html"),
        page.body());
    byte[] altered = file.clone();
    altered[100] ^= 1;
    assertThat(page(form(verify, file)).body()).contains("berkas surat yang disegel, tanpa");
    assertThat(page(form(verify, altered)).body()).contains("bukan berkas surat ini");
    for (String broken : List.of("", "x", "--b\r\n\r\n", "\r\n\r\n--b")) {
      assertThat(
              page(HttpRequest.newBuilder(house.service.address(verify))
                      .header("Content-Type", "multipart/form-data; boundary=b")
                      .POST(HttpRequest.BodyPublishers.ofString(broken)))
                  .body())
          .contains("bukan berkas surat ini");
    }
    assertThat(
            page(HttpRequest.newBuilder(house.service.address(verify))
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1])))
                .statusCode())
        .isEqualTo(413);
    assertThat(page(form("/verify/75.04-" + UUID.randomUUID(), file)).statusCode()).isEqualTo(404);
    assertThat(
            page(HttpRequest.newBuilder(
                    house.service.address("/verify/75.04-" + UUID.randomUUID() + "/seal")))
                .statusCode())
        .isEqualTo(404);
  }

  private static String verify(Story story, String letter) {
    String url = story.ownerHead().get(letter).ok().at("/content/verificationUrl").asString();
    return url.substring(url.indexOf("/verify/"));
  }

  private HttpRequest.Builder form(String verify, byte[] file) {
    byte[] before =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] after = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
    return HttpRequest.newBuilder(house.service.address(verify))
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, file, after)));
  }

  private String verdictOf(String verify, byte[] file) throws Exception {
    return json(HttpRequest.newBuilder(house.service.address(verify + "/seal"))
            .header("Content-Type", "application/pdf")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)))
        .get("verdict")
        .asString();
  }

  private String asked(String verify, String sha256) throws Exception {
    return json(HttpRequest.newBuilder(
            house.service.address(
                verify + "/seal?sha256=" + URLEncoder.encode(sha256, StandardCharsets.UTF_8))))
        .get("verdict")
        .asString();
  }

  private static HttpResponse<String> page(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = page(request);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  @Test
  void anUnsignedLetterHasNoSealAndWaitsForNone() throws Exception {
    Story story = Story.pohuwato(house);
    String letter = letter(story, story.withLetter());
    assertThat(story.ownerHead().get(letter + "/seal").ok().get("status").asString())
        .isEqualTo("NOT_SIGNED");
    assertThat(pdf(story.ownerHead(), letter).headers().firstValue("X-Letter-Seal"))
        .hasValue("NONE");
  }

  @Test
  void aProviderThatIsAwayStopsNoLetterAndSealsItLater() throws Exception {
    Story story = Story.kotabaru(house);
    provider.does(SigningService.Fault.REFUSES);
    String id = story.assigned();
    String letter = letter(story, id);
    JsonNode waiting = story.ownerHead().awaited(letter + "/seal", seal -> seal.has("trouble"));
    assertThat(waiting.get("status").asString()).isEqualTo("WAITING");
    assertThat(waiting.at("/trouble/reason").asString()).contains("503");
    HttpResponse<byte[]> unsealed = pdf(story.ownerHead(), letter);
    assertThat(unsealed.headers().firstValue("X-Letter-Seal")).hasValue("NONE");
    try (PDDocument pdf = Loader.loadPDF(unsealed.body())) {
      assertThat(pdf.getDocumentInformation().getSubject())
          .endsWith("(belum disegel secara elektronik)");
    }
    assertThat(story.ownerHead().get("/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(story.ownerHead().get("/actuator/prometheus").body())
        .contains("sistemkerja_seal_providers_failing 1.0");
    assertThat(asked(verify(story, letter), LetterPdf.fileHash(unsealed.body())))
        .isEqualTo("UNSEALED_FILE");
    // a kill after the file was kept and before it was recorded leaves this behind
    UUID letterId = UUID.fromString(letter.substring("/v1/letters/".length()));
    RegencyCode regency = new RegencyCode("63.02");
    house.bean(SealedFiles.class).keep(regency, letterId, "0".repeat(64), new byte[] {1});

    provider.does(SigningService.Fault.NONE);
    JsonNode seal = sealed(story, letter);
    assertThat(seal.get("certified").asBoolean()).isTrue();
    assertThat(seal.get("provider").asString()).isEqualTo("localhost");
    assertThat(LetterPdf.fileHash(pdf(story.ownerHead(), letter).body()))
        .isEqualTo(seal.get("fileSha256").asString());
    assertThat(files(letterId, "sha256")).containsExactly(seal.get("fileSha256").asString());
    assertThat(
            house.query(
                "select (convert_from(payload,'UTF8')::json ->> 'renderingSha256') from DomainEventEntry"
                    + " where aggregateIdentifier = 'seal:63.02:"
                    + letterId
                    + "'"))
        .containsExactly(LetterPdf.fileHash(unsealed.body()));
  }

  @Test
  void ofSealsThatArePutAtOnceTheFirstThatIsRecordedStays() throws Exception {
    UUID letterId = UUID.randomUUID();
    RegencyCode regency = new RegencyCode("75.04");
    String stream = "seal:75.04:" + letterId;
    Certificate certificate = new Certificate("CN=x", "CN=x", "1", "a".repeat(64), Instant.now());
    List<Callable<Void>> seals = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String hash = Integer.toHexString(i).repeat(64);
      byte[] file = {(byte) i};
      seals.add(() -> {
        house.bean(SealedFiles.class).keep(regency, letterId, hash, file);
        house
            .bean(Commands.class)
            .require(
                stream,
                new SealLetter(
                    Instant.now(), letterId, letterId, hash, 1, hash, "x", false, certificate),
                CommandContext.automation(
                    "x", regency, letterId.toString(), UUID.randomUUID(), UUID.randomUUID(), null));
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var done : threads.invokeAll(seals)) {
        done.get();
      }
    }
    assertThat(
            house.query(
                "select payloadType from DomainEventEntry where aggregateIdentifier = '"
                    + stream
                    + "'"))
        .containsExactly("assignment.letter-sealed.v1");
    assertThat(files(letterId, "sha256")).hasSize(16);
  }

  private List<String> files(UUID letterId, String column) {
    return house.query("select " + column + " from SealedFile where letterId = '" + letterId + "'");
  }

  private static String letter(Story story, String caseId) {
    return "/v1/letters/" + story.letterOf(caseId);
  }

  private static JsonNode sealed(Story story, String letter) {
    return story
        .ownerHead()
        .awaited(letter + "/seal", seal -> seal.get("status").asString().equals("SEALED"));
  }

  private static HttpResponse<byte[]> pdf(Person reader, String letter) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                reader.request(letter + "/pdf").header("Accept", "application/pdf").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }
}

package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.seal.domain.Certificate;
import id.sistemkerja.assignment.seal.domain.SealCommand.SealLetter;
import id.sistemkerja.assignment.seal.signing.Cms;
import id.sistemkerja.assignment.seal.signing.DemoKeys;
import id.sistemkerja.assignment.seal.signing.KeystoreProvider;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
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
  private HttpServer provider;
  private volatile boolean away;

  @BeforeAll
  void serviceAndProvider(@TempDir Path folder) throws Exception {
    KeystoreProvider key = new DemoKeys(folder, Instant.now()).of("psre", "Penyedia Contoh");
    byte[] hash = new byte[32];
    byte[] certificate =
        Cms.check(key.sign(hash), hash, Instant.now()).chain().getFirst().getEncoded();
    Path anchor =
        Files.writeString(
            folder.resolve("anchor.pem"),
            "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n");
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext(
        "/",
        exchange -> {
          byte[] asked =
              HexFormat.of()
                  .parseHex(
                      new JsonMapper()
                          .readTree(exchange.getRequestBody().readAllBytes())
                          .get("digest")
                          .asString());
          byte[] answer = away ? "away".getBytes(StandardCharsets.UTF_8) : key.sign(asked);
          exchange.sendResponseHeaders(away ? 503 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    provider.start();
    String settings = "--sistem-kerja.signing.regencies.[63.02].";
    house =
        new House(
            settings + "url=http://localhost:" + provider.getAddress().getPort() + "/sign",
            settings + "anchor=" + anchor,
            settings + "signer=Kabupaten Kotabaru",
            settings + "certified=true");
  }

  @AfterAll
  void stop() throws Exception {
    house.close();
    provider.stop(0);
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
    away = true;
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
    // a kill after the file was kept and before it was recorded leaves this behind
    UUID letterId = UUID.fromString(letter.substring("/v1/letters/".length()));
    RegencyCode regency = new RegencyCode("63.02");
    house.bean(SealedFiles.class).keep(regency, letterId, "0".repeat(64), new byte[] {1});

    away = false;
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

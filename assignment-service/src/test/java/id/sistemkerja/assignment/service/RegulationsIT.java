package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.AssignmentService;
import id.sistemkerja.assignment.service.RunningService.Answer;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/**
 * The law of the day a case begins on is the case's law, whatever is chosen or enacted later: on a
 * service whose clock is moved, with a made-up fifth regency that joined by files alone.
 */
class RegulationsIT {
  private static final Path MADE_UP =
      Path.of("../regulation/src/test/resources/made-up/mekarjaya-7-2025.yaml");
  private static final MovedClock CLOCK = new MovedClock();

  @TempDir private static Path folder;
  private static House house;

  @BeforeAll
  static void mekarjayaJoinsWithItsRegulationAndTheNextOne() throws IOException {
    String first = Files.readString(MADE_UP);
    Files.writeString(folder.resolve("mekarjaya-7-2025.yaml"), first);
    Files.writeString(folder.resolve("mekarjaya-9-2027.yaml"), successor(first));
    CLOCK.set("2026-12-30");
    house = new House(OnAnotherDay.class, "--sistem-kerja.regulations.folder=" + folder);
    mekarjaya(house.structure);
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  /** Regulation 9 of 2027 sends requests to the head of the apparatus, and has one edition. */
  private static String successor(String first) {
    return first
        .replace("7-2025", "9-2027")
        .replace("7/2025", "9/2027")
        .replace("Nomor 7 Tahun 2025", "Nomor 9 Tahun 2027")
        .replace("  - {number: 2, from: 2026-07-01}\n", "")
        .replaceAll("      - \\{type: signatory, from: 2026-07-01.*\n", "")
        .replace("to: 2026-06-30, ", "")
        .replace("2025-03-01", "2027-01-01")
        .replace(
            "citation: Pasal 53, scopes: [ACROSS_UNITS, ACROSS_APPARATUS, ACROSS_AGENCIES],"
                + " party: ORIGIN_APPRAISER",
            "citation: Pasal 3, scopes: [ACROSS_UNITS, ACROSS_APPARATUS, ACROSS_AGENCIES],"
                + " party: ORIGIN_APPARATUS_HEAD");
  }

  private static void mekarjaya(DemoStructure structure) {
    apparatus(structure, "setda", "REGIONAL_SECRETARIAT", "Sekretariat Daerah", "Sekda");
    apparatus(structure, "pu", "AGENCY_OFFICE", "Dinas PU", "Kepala Dinas PU");
    apparatus(structure, "kominfo", "AGENCY_OFFICE", "Dinas Kominfo", "Kepala Dinas Kominfo");
    division(structure, "pu", "jalan");
    division(structure, "kominfo", "aptika");
    structure.register(
        "99.01",
        "99.01-jf",
        "199001312015022901",
        "PNS",
        "Ana Contoh",
        "III/c",
        "Pranata Komputer");
    structure.place("99.01", "99.01-jf", "99.01-kominfo-aptika", "99.01-kominfo-aptika");
  }

  private static void apparatus(
      DemoStructure structure, String id, String kind, String name, String title) {
    unit(structure, id, kind, "JPT_PRATAMA", name, null, id, kind, title);
  }

  private static void division(DemoStructure structure, String apparatus, String id) {
    unit(
        structure,
        apparatus + "-" + id,
        "DIVISION",
        "ADMINISTRATOR",
        "Bidang " + id,
        "99.01-" + apparatus,
        apparatus,
        "AGENCY_OFFICE",
        "Kepala Bidang " + id);
  }

  private static void unit(
      DemoStructure structure,
      String id,
      String kind,
      String rank,
      String name,
      String parent,
      String apparatus,
      String apparatusKind,
      String title) {
    String unit = "99.01-" + id;
    structure.establish(
        "99.01",
        unit,
        kind,
        rank,
        name,
        parent,
        "99.01-" + apparatus,
        apparatusKind,
        title,
        id.toUpperCase(java.util.Locale.ROOT));
    String head = unit + ".kepala";
    structure.register(
        "99.01", head, "197510182002122982", "PNS", title + " Contoh", "IV/b", title);
    structure.appoint("99.01", unit, head, "2025-03-01");
  }

  private static Story inMekarjaya() {
    return new Story(
        house,
        "99.01",
        "99.01-pu-jalan",
        "99.01-jf",
        "99.01-kominfo-aptika",
        List.of(),
        List.of(),
        "99.01-kominfo",
        "99.01-kominfo-aptika",
        List.of("99.01-pu-jalan", "99.01-pu"));
  }

  @Test
  void LAP_1_A_32_aNewCaseFollowsTheChosenReadingAndARunningOneKeepsItsOwn() {
    CLOCK.set("2026-11-02");
    Story story = Story.pohuwato(house);
    Person owner = story.ownerHead();
    String old = story.draft(Story.COMPLETE);
    house.structure.choose("75.04:23-2023", "A-32", "OTHER", "2026-11-03");
    String sameDay = story.draft(Story.COMPLETE);
    CLOCK.set("2026-11-03");
    String young = story.assigned();
    house.structure.choose("75.04:23-2023", "A-32", "OURS", "2026-11-04");
    CLOCK.set("2026-11-04");
    String last = story.draft(Story.COMPLETE);

    assertThat(profileOf(owner, old)).isEqualTo("75.04:23-2023:1");
    assertThat(profileOf(owner, sameDay)).as("not yet").isEqualTo("75.04:23-2023:1");
    assertThat(profileOf(owner, young)).isEqualTo("75.04:23-2023:1+A-32");
    assertThat(profileOf(owner, last)).as("ours again").isEqualTo("75.04:23-2023:1");

    // the old case goes on while the other reading is chosen, under its own
    CLOCK.set("2026-11-03");
    finishAsItBegan(story, old);
    assertThat(recipient(owner, old)).isEqualTo("75.04-disdikbud-budaya");
    assertThat(recipient(owner, young)).isEqualTo("75.04-diskominfo-aptika");
    assertThat(
            owner
                .get("/v1/letters/" + story.letterOf(young))
                .ok()
                .at("/content/reportRule/article")
                .asString())
        .isEqualTo("Pasal 14");
    assertThat(explanationOf(owner, old, "LAP-1").at("/facts/party").asString())
        .isEqualTo("OWNER_UNIT_HEAD");
    JsonNode explained = explanationOf(owner, young, "LAP-1");
    assertThat(explained.at("/facts/party").asString()).isEqualTo("ORIGIN_UNIT_HEAD");
    assertThat(explained.at("/sentence/id").asString())
        .isEqualTo(
            "Laporan disampaikan kepada pimpinan unit asal pegawai menurut Perbup Pohuwato"
                + " 23/2023 Pasal 14.");
    for (JsonNode entry : owner.get("/v1/cases/" + young + "/history").ok().get("entries")) {
      assertThat(entry.get("profileVersion").asString()).isEqualTo("75.04:23-2023:1+A-32");
    }
  }

  private static void finishAsItBegan(Story story, String id) {
    String request = "/v1/requests/" + id;
    story.ownerHead().post(request + "/submission", "{}").ok();
    for (String unit : story.recommender()) {
      story.head(unit).post(request + "/recommendation", "{\"favourable\": true}").ok();
    }
    story.head(story.addressee()).post(request + "/decision", "{\"verdict\": \"APPROVE\"}").ok();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    story.head(story.signatory()).post("/v1/letters/" + story.letterOf(id) + "/signature", "").ok();
    story.ownerHead().awaited("/v1/cases/" + id, c -> c.has("reportRecipient"));
  }

  @Test
  void PEN_1_A_25_aNewRequestIsRefusedByTheArticleOfTheChosenReading() {
    CLOCK.set("2026-11-10");
    Story story = Story.pohuwato(house);
    String running = story.draft(Story.COMPLETE);
    house.structure.choose("75.04:23-2023", "A-25", "OTHER", "2026-11-10");

    Answer refused =
        story
            .ownerHead()
            .post("/v1/requests", "{\"officialId\": \"75.04-prakom-muda\"," + Story.COMPLETE + "}");

    assertThat(refused.problem()).isEqualTo("422 scope-not-allowed");
    JsonNode why = refused.json().at("/explanations/0");
    assertThat(why.get("rule").asString()).isEqualTo("PEN-1");
    assertThat(why.get("verdict").asString()).isEqualTo("Violated");
    assertThat(why.at("/facts/asked").asString()).isEqualTo("ACROSS_APPARATUS");
    assertThat(why.at("/sentence/id").asString()).contains("hanya boleh", "Pasal");
    assertThat(why.at("/sentence/en").asString()).contains("may only be", "Pasal");
    assertThat(refused.articles()).isNotEmpty().allMatch(article -> article.startsWith("Pasal"));
    story.ownerHead().post("/v1/requests/" + running + "/submission", "{}").ok();
    house.structure.choose("75.04:23-2023", "A-25", "OURS", "2026-11-10");
  }

  @Test
  void PEN_6_aSignatureByAnotherOfficeIsRefusedWithTheClauseThatNamesTheSignatory() {
    CLOCK.set("2026-11-10");
    Story story = Story.kotabaru(house);
    String id = story.withLetter();
    Answer refused = story.ownerHead().post("/v1/letters/" + story.letterOf(id) + "/signature", "");
    assertThat(refused.problem()).isEqualTo("403 not-your-step");
    JsonNode why = refused.json().at("/explanations/0");
    assertThat(why.get("rule").asString()).isEqualTo("PEN-6");
    assertThat(why.get("verdict").asString()).isEqualTo("Named");
    assertThat(why.at("/facts/party").asString()).isEqualTo("REGIONAL_SECRETARY");
    assertThat(why.at("/facts/scope").asString()).isEqualTo("ACROSS_APPARATUS");
    assertThat(why.at("/sentence/id").asString()).contains("ditandatangani", "Pasal 20");
    assertThat(why.at("/sentence/en").asString()).contains("signed by", "Pasal 20");
    assertThat(refused.articles()).contains("Pasal 20 ayat (4) huruf c dan huruf d");
  }

  @Test
  void PEN_7_aNewRegulationTakesOverOnItsDayAndARunningCaseKeepsItsOwn() {
    CLOCK.set("2026-12-31");
    Story story = inMekarjaya();
    Person owner = story.ownerHead();
    String old = story.draft(Story.COMPLETE);
    CLOCK.set("2027-01-01");
    String young = story.draft(Story.COMPLETE);

    for (String id : List.of(old, young)) {
      owner.post("/v1/requests/" + id + "/submission", "{}").ok();
      owner.awaitedStage(id, "SUBMITTED");
    }

    assertThat(profileOf(owner, old)).isEqualTo("99.01:7-2025:2");
    assertThat(profileOf(owner, young)).isEqualTo("99.01:9-2027:1");
    assertThat(story.head("99.01-kominfo-aptika").inboxOf(old))
        .containsExactly("STEP ANSWER_REQUEST");
    assertThat(story.head("99.01-kominfo").inboxOf(young)).containsExactly("STEP ANSWER_REQUEST");
    assertThat(story.head("99.01-kominfo-aptika").inboxOf(young)).isEmpty();
    assertThat(submissionCites(owner, old)).contains("Perbup Mekarjaya 7/2025 Pasal 53");
    assertThat(submissionCites(owner, young)).contains("Perbup Mekarjaya 9/2027 Pasal 3");
  }

  @Test
  void PEN_4_aRegencyThatJoinedByAFileHasLettersInTheStandardStyleWithItsName() {
    CLOCK.set("2026-12-30");
    Story story = inMekarjaya();
    String id = story.assigned();
    Person owner = story.ownerHead();
    JsonNode letter = owner.get("/v1/letters/" + story.letterOf(id)).ok();

    assertThat(letter.at("/content/letterhead/government").asString())
        .isEqualTo("PEMERINTAH KABUPATEN MEKARJAYA");
    assertThat(letter.at("/content/title").asString()).isEqualTo("SURAT PENUGASAN");
    assertThat(letter.at("/content/placeOfIssue").asString()).isEqualTo("Mekarjaya");
    assertThat(letter.get("number").asString()).startsWith("800.1.11.1/");
    assertThat(letter.at("/content/legalBasis/0").asString())
        .isEqualTo("Peraturan Bupati Mekarjaya Nomor 7 Tahun 2025 tentang Sistem Kerja, Pasal 77A");
    Answer pdf = owner.get("/v1/letters/" + story.letterOf(id) + "/pdf");
    assertThat(pdf.status()).isEqualTo(200);
    Answer page = owner.get("/verify/99.01-" + story.letterOf(id));
    assertThat(page.body()).contains("Kabupaten Mekarjaya");
  }

  private static JsonNode explanationOf(Person reader, String id, String rule) {
    for (JsonNode explained :
        reader.get("/v1/cases/" + id + "/explanations").ok().get("explanations")) {
      if (explained.get("rule").asString().equals(rule)) {
        return explained;
      }
    }
    throw new AssertionError(rule + " is not explained");
  }

  private static String profileOf(Person reader, String id) {
    JsonNode history = reader.awaited("/v1/cases/" + id + "/history", h -> h.has("entries"));
    return history.at("/entries/0/profileVersion").asString();
  }

  private static String recipient(Person reader, String id) {
    return reader
        .awaited("/v1/cases/" + id, c -> c.has("reportRecipient"))
        .at("/reportRecipient/unit")
        .asString();
  }

  private static List<String> submissionCites(Person reader, String id) {
    JsonNode entries = reader.get("/v1/cases/" + id + "/history").ok().get("entries");
    for (JsonNode entry : entries) {
      if (entry.get("type").asString().equals("assignment.request-submitted.v1")) {
        List<String> cites = new java.util.ArrayList<>();
        entry
            .get("citations")
            .forEach(
                c -> cites.add(c.get("regulation").asString() + " " + c.get("article").asString()));
        return cites;
      }
    }
    throw new AssertionError(entries.toString());
  }

  /** The service, on the day that a test says it is. */
  @Import(AssignmentService.class)
  static class OnAnotherDay {
    @Bean
    Clock clock() {
      return CLOCK;
    }
  }
}

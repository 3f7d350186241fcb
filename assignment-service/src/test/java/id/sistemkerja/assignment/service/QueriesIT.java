package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The letter register, assignments as of a day, refused cases and the full-text search. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesIT {
  /** A word that no other test uses. */
  private static final String RARE = "Zirkonium";

  private static final String WORK =
      Story.COMPLETE.replace("peta jalan digital", RARE + " peta jalan digital");

  private final House house;
  private final Story story;
  private final Person owner;
  private String caseId = "";
  private String letter = "";
  private String number = "";
  private String refused = "";

  QueriesIT(House house) {
    this.house = house;
    this.story = Story.kotabaru(house);
    this.owner = story.ownerHead();
  }

  @BeforeAll
  void aSignedLetterADraftAndARefusedRequest() {
    caseId = assigned();
    letter = story.letterOf(caseId);
    number = owner.get("/v1/letters/" + letter).ok().get("number").asString();
    assigned();
    refused = submitted();
    story
        .head(story.addressee())
        .post(
            "/v1/requests/" + refused + "/decision",
            "{\"verdict\":\"REFUSE\",\"reason\":\"Beban penuh\",\"category\":\"PRIORITY_CONFLICT\"}")
        .ok();
    owner.awaitedStage(refused, "REFUSED");
    owner.awaited(
        "/v1/letters?q=" + RARE,
        page ->
            page.get("items").size() == 2
                && page.get("items").valueStream().allMatch(l -> l.has("number")));
  }

  private String submitted() {
    String id = story.draft(WORK);
    owner.post("/v1/requests/" + id + "/submission", "{}").ok();
    return id;
  }

  private String assigned() {
    String id = submitted();
    story
        .head(story.addressee())
        .post("/v1/requests/" + id + "/decision", "{\"verdict\": \"APPROVE\"}")
        .ok();
    owner.awaitedStage(id, "LETTER_DRAFTED");
    story.head(story.signatory()).post("/v1/letters/" + story.letterOf(id) + "/signature", "").ok();
    owner.awaited("/v1/cases/" + id, c -> c.has("assignmentId"));
    return id;
  }

  private static List<String> all(JsonNode page, String field) {
    List<String> values = new ArrayList<>();
    page.get("items").forEach(i -> values.add(i.get(field).asString()));
    return values;
  }

  private static String text(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void theRegisterNamesNumberDateSignatoryOfficialSubjectStatusAndCase() {
    JsonNode page = owner.get("/v1/letters?q=" + text(number)).ok();
    assertThat(page.get("items")).hasSize(1);
    JsonNode line = page.get("items").get(0);
    assertThat(line.get("letterId").asString()).isEqualTo(letter);
    assertThat(line.get("caseId").asString()).isEqualTo(caseId);
    assertThat(line.get("status").asString()).isEqualTo("SIGNED");
    assertThat(line.get("officialId").asString()).isEqualTo(story.official());
    assertThat(line.get("signatoryUnitId").asString()).isEqualTo(story.signatory());
    assertThat(line.get("signatoryName").asString()).isNotBlank();
    assertThat(line.get("purpose").asString()).contains(RARE);
    assertThat(line.get("copies")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "63.02-pupr-binamarga, 2, owner",
    "63.02-setda, 2, signatory",
    "63.02-pupr, 0, without a part",
    "75.04-setda, 0, of another regency"
  })
  void lettersOfOnesOwnOfficesAreRead(String unit, int letters, String part) {
    assertThat(house.headOf(unit).get("/v1/letters?q=" + RARE).ok().get("items"))
        .as(part)
        .hasSize(letters);
  }

  @Test
  void anotherRegencysLettersCasesAndAssignmentsAreNeverVisible() {
    for (String role : List.of("inspector", "regency-admin")) {
      Person other = house.as("75.04-" + role, role);
      for (String path :
          List.of(
              "/v1/letters?q=" + RARE,
              "/v1/letters?unitId=" + story.owner(),
              "/v1/cases?box=ALL&q=" + RARE,
              "/v1/assignments?asOf=2026-12-10&officialId=" + story.official())) {
        assertThat(other.get(path).ok().get("items")).as(path).isEmpty();
      }
      Person own = house.as("63.02-" + role, role);
      assertThat(own.get("/v1/letters?q=" + RARE).ok().get("items")).hasSize(2);
    }
  }

  @Test
  void theRegisterIsReadPageByPageByUnitAndYear() {
    String first = "/v1/letters?limit=1&q=" + RARE + "&unitId=63.02-setda";
    JsonNode page = owner.get(first).ok();
    JsonNode next = owner.get(first + "&cursor=" + page.get("nextCursor").asString()).ok();
    assertThat(all(page, "letterId")).hasSize(1).doesNotContainAnyElementsOf(all(next, "letterId"));
    assertThat(next.get("items")).hasSize(1);
    JsonNode end = owner.get(first + "&cursor=" + next.get("nextCursor").asString()).ok();
    assertThat(end.get("items")).isEmpty();
    assertThat(end.has("nextCursor")).isFalse();
    assertThat(owner.get("/v1/letters?year=2025&q=" + RARE).ok().get("items")).isEmpty();
    assertThat(owner.get("/v1/letters?unitId=63.02-pupr&q=" + RARE).ok().get("items")).isEmpty();
  }

  @Test
  void theRegisterIsAWorkbookInTheOrderOfItsNumbers() throws Exception {
    HttpResponse<byte[]> answer;
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      answer =
          client.send(
              owner.request("/v1/letters/register.xlsx?q=" + RARE).build(),
              HttpResponse.BodyHandlers.ofByteArray());
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("buku-agenda.xlsx");
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(0)).startsWith("BUKU AGENDA");
      List<Row> lines = rows.stream().filter(r -> r.getCellText(5).contains(RARE)).toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.getFirst().getCellText(1)).isEqualTo(number);
      assertThat(lines.getFirst().getCellText(3)).isEqualTo("Yuni Setyowati Contoh");
      assertThat(lines.getFirst().getCellText(7)).isNotBlank();
      assertThat(lines.getFirst().getCellText(8)).isEqualTo("Ditandatangani");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zirkon", "ZIRKONIUM jalan", "yuni zirkonium", "zirkonium bina"})
  void aCaseIsFoundByBeginningsOfWordsOfItsSubject(String query) {
    assertThat(all(owner.get("/v1/cases?q=" + text(query)).ok(), "caseId"))
        .hasSize(3)
        .contains(caseId, refused);
  }

  @Test
  void aCaseIsFoundByItsLettersNumberAndOnlyByWhoMayReadIt() {
    assertThat(all(owner.get("/v1/cases?q=" + text(number)).ok(), "caseId"))
        .containsExactly(caseId);
    assertThat(owner.get("/v1/cases?q=" + text(RARE + " tidakada")).ok().get("items")).isEmpty();
    assertThat(house.headOf("63.02-inspektorat").get("/v1/cases?q=" + RARE).ok().get("items"))
        .isEmpty();
  }

  @Test
  void aRefusedCaseSaysWhyAndWhoRefused() {
    JsonNode page = owner.get("/v1/cases?stage=REFUSED&q=" + RARE).ok();
    assertThat(all(page, "caseId")).containsExactly(refused);
    JsonNode ending = page.get("items").get(0).get("ending");
    assertThat(ending.get("reason").asString()).isEqualTo("Beban penuh");
    assertThat(ending.get("category").asString()).isEqualTo("PRIORITY_CONFLICT");
    assertThat(ending.at("/by/officeUnit").asString()).isEqualTo(story.addressee());
    assertThat(ending.at("/by/name").asString()).isNotBlank();
    assertThat(ending.has("at")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "officialId=63.02-prakom-muda&asOf=2026-12-01, true",
    "officialId=63.02-prakom-muda&asOf=2027-02-26, true",
    "officialId=63.02-prakom-muda&asOf=2026-11-30, false",
    "officialId=63.02-prakom-muda&asOf=2027-02-27, false",
    "officialId=63.02-prakom-pertama&asOf=2026-12-10, false",
    "unitId=63.02-pupr-binamarga&asOf=2026-12-10, true",
    "unitId=63.02-diskominfo-aptika&asOf=2026-12-10, true",
    "unitId=63.02-setda&asOf=2026-12-10, false",
    "asOf=2027-02-16&expiringWithinDays=10, true",
    "asOf=2027-02-15&expiringWithinDays=10, false"
  })
  void assignmentsOfAnOfficialOrAUnitAsOfADay(String query, boolean there) {
    JsonNode page = owner.get("/v1/assignments?limit=200&" + query).ok();
    assertThat(all(page, "caseId").contains(caseId)).isEqualTo(there);
    assertThat(all(page, "caseId")).doesNotContain(refused);
  }

  @Test
  void theOfficialReadsTheOwnAssignmentsAndWhoHasNoPartReadsNone() {
    String path = "/v1/assignments?limit=200&asOf=2026-12-10&officialId=" + story.official();
    assertThat(all(story.theOfficial().get(path).ok(), "caseId")).contains(caseId);
    assertThat(house.headOf("63.02-inspektorat").get(path).ok().get("items")).isEmpty();
  }
}

package id.sistemkerja.orgstructure.readings;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.orgstructure.OrgStructureService;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Regulations and their readings over real HTTP, with a fifth regency that joined by a file. */
class RegulationsServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
  private static TestService service;
  private static String kotabaru;
  private static String mekarjaya;

  @BeforeAll
  static void fiveRegencies() throws Exception {
    service =
        TestService.start(
            OrgStructureService.class,
            OrgStructureService.NAME,
            "--sistem-kerja.regulations.folder=../regulation/src/test/resources/made-up");
    kotabaru = service.issuer().token("63.02", "63.02-admin", "regency-admin");
    mekarjaya = service.issuer().token("99.01", "99.01-admin", "regency-admin");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void KED_4_A_10_aPlacementFollowsTheReadingThatIsChosenForItsDay() throws Exception {
    aDinas(kotabaru, "63.02");
    register(kotabaru, "63.02-madya", "198704262010012345", "AHLI_MADYA");
    String place = "/v1/officials/63.02-madya/placements";
    // the head of the Bidang is an Administrator: by grade (Pasal 18) that is too low
    var ours = service.post(kotabaru, place, placement("63.02", TODAY));
    assertThat(TestService.problem(ours)).isEqualTo("422 appraiser-not-allowed");
    assertThat(articles(json(ours))).contains("Pasal 18 ayat (3) huruf a");

    String readings = "/v1/regulations/63.02:68-2024/readings";
    JsonNode before = unclear(readings, "A-10");
    assertThat(before.get("chosen").asString()).isEqualTo("OURS");
    assertThat(before.get("rule").asString()).isEqualTo("KED-4");
    assertThat(before.has("since")).isFalse();
    assertThat(before.at("/other/en").asString()).startsWith("Lampiran II goes first");
    assertThat(articles(before)).contains("Pasal 18 ayat (3) huruf a");

    JsonNode receipt = done(kotabaru, readings + "/A-10", choice("OTHER", TODAY));
    assertThat(receipt.at("/events/0/type").asString())
        .isEqualTo("org-structure.reading-chosen.v1");
    done(kotabaru, place, placement("63.02", TODAY));
    assertThat(profileOfLastEvent("official:63.02:63.02-madya")).isEqualTo("63.02:68-2024:1+A-10");

    JsonNode after = unclear(readings + "?minVersion=" + receipt.get("version").asLong(), "A-10");
    assertThat(after.get("chosen").asString()).isEqualTo("OTHER");
    assertThat(after.get("since").asString()).isEqualTo(TODAY.toString());
    assertThat(after.at("/choices/0/byName").asString()).isEqualTo("Penguji Contoh");
    assertThat(after.at("/choices/0/decreeNumber").asString()).isEqualTo("188/45/2026");
    assertThat(unclear(readings + "?asOf=" + TODAY.minusDays(1), "A-10").get("chosen").asString())
        .as("the day before")
        .isEqualTo("OURS");
    JsonNode edition = json(service.get(kotabaru, readings)).get("edition");
    assertThat(edition.get("version").asString()).isEqualTo("63.02:68-2024:1+A-10");
    assertThat(edition.get("inForce").asBoolean()).isTrue();
  }

  @Test
  void everyUnclearClauseIsListedSelectableOrWithTheReason() throws Exception {
    JsonNode items =
        json(service.get(kotabaru, "/v1/regulations/63.02:68-2024/readings")).get("items");
    assertThat(items.size()).isEqualTo(17);
    int selectable = 0;
    for (JsonNode item : items) {
      assertThat(item.at("/unclear/id").asString()).isNotBlank();
      assertThat(item.at("/ours/id").asString()).isNotBlank();
      assertThat(item.get("citations").size()).isPositive();
      assertThat(item.has("other")).isEqualTo(item.get("selectable").asBoolean());
      assertThat(item.has("whyNotSelectable")).isNotEqualTo(item.get("selectable").asBoolean());
      selectable += item.get("selectable").asBoolean() ? 1 : 0;
    }
    assertThat(selectable).isEqualTo(12);
  }

  @Test
  void aTagOfTheListServesForTheChoice() throws Exception {
    String readings = "/v1/regulations/99.01:7-2025/readings";
    String tag = service.get(mekarjaya, readings).headers().firstValue("ETag").orElseThrow();
    assertThat(chosenWith(tag, "OTHER").statusCode()).isEqualTo(200);
    assertThat(TestService.problem(chosenWith(tag, "OURS"))).isEqualTo("412 version-mismatch");
    done(mekarjaya, readings + "/A-901", choice("OURS", TODAY));
  }

  private static HttpResponse<String> chosenWith(String tag, String reading) throws Exception {
    return service.send(
        service
            .request(mekarjaya, "/v1/regulations/99.01:7-2025/readings/A-901")
            .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
            .header("If-Match", tag)
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(choice(reading, TODAY))));
  }

  @ParameterizedTest(name = "{0} → {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an official | 63.02 official | 63.02:68-2024 | A-12 | {} | 403 role-missing",
        "an inspector | 63.02 inspector | 63.02:68-2024 | A-12 | {} | 403 role-missing",
        "another regency's | 63.02 regency-admin | 75.04:23-2023 | A-25 | GOOD | 404 regulation-not-found",
        "no regulation | 63.02 regency-admin | x | A-12 | GOOD | 404 regulation-not-found",
        "an edition, not a regulation | 63.02 regency-admin | 63.02:68-2024:1 | A-12 | GOOD | 404 regulation-not-found",
        "an id that is none | 63.02 regency-admin | 63.02:68-2024 | A-999 | GOOD | 404 reading-not-found",
        "another regency's id | 63.02 regency-admin | 63.02:68-2024 | A-1 | GOOD | 404 reading-not-found",
        "none to choose | 63.02 regency-admin | 63.02:68-2024 | A-5 | GOOD | 409 reading-not-selectable",
        "yesterday | 63.02 regency-admin | 63.02:68-2024 | A-12 | YESTERDAY | 422 reading-choice-in-the-past",
        "no reason | 63.02 regency-admin | 63.02:68-2024 | A-12 | REASON | 422 invalid-fields",
        "an empty reason | 63.02 regency-admin | 63.02:68-2024 | A-12 | EMPTY | 422 invalid-reading-choice",
        "a reading that is none | 63.02 regency-admin | 63.02:68-2024 | A-12 | THIRD | 400 invalid-body",
        "a day that is none | 63.02 regency-admin | 63.02:68-2024 | A-12 | DAY | 400 invalid-body",
        "nothing | 63.02 regency-admin | 63.02:68-2024 | A-12 | {} | 422 invalid-fields",
        "a list | 63.02 regency-admin | 63.02:68-2024 | A-12 | [] | 400 invalid-body",
        "ours, which holds | 63.02 regency-admin | 63.02:68-2024 | A-12 | OURS | 409 reading-holds-already",
      })
  void aBadChoiceIsNamedAndChangesNothing(
      String what, String who, String regulation, String ambiguity, String body, String expected)
      throws Exception {
    String good = choice("OTHER", TODAY);
    String sent =
        switch (body) {
          case "GOOD" -> good;
          case "YESTERDAY" -> choice("OTHER", TODAY.minusDays(1));
          case "REASON" -> good.replace("\"reason\"", "\"raison\"");
          case "EMPTY" -> good.replace("Rapat tanggal 20", " ");
          case "THIRD" -> good.replace("OTHER", "THIRD");
          case "DAY" -> good.replace(TODAY.toString(), "2027-02-30");
          case "OURS" -> choice("OURS", TODAY);
          default -> body;
        };
    String[] caller = who.split(" ");
    long before = storedEvents();
    var answer =
        service.post(
            service.issuer().token(caller[0], caller[0] + "-x", caller[1]),
            "/v1/regulations/" + regulation + "/readings/" + ambiguity,
            sent);
    assertThat(TestService.problem(answer)).as(answer.body()).isEqualTo(expected);
    assertThat(answer.body()).doesNotContain("Exception");
    assertThat(storedEvents()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/v1/regulations/75.04:23-2023/readings, 404 regulation-not-found",
    "/v1/regulations/75.04:23-2023, 404 regulation-not-found",
    "/v1/regulations/63.02:68-2024:1+A-1, 404 regulation-not-found",
    "/v1/regulations/63.02:68-2024:9, 404 regulation-not-found",
    "/v1/regulations/+, 404 regulation-not-found",
    "/v1/regulations/63.02:68-2024/readings?asOf=2026-02-30, 422 invalid-fields",
    "/v1/regulations/63.02:68-2024/readings?minVersion=many, 422 invalid-fields",
    "/v1/regulations?asOf=yesterday, 422 invalid-fields",
  })
  void whatCannotBeShownIsNamed(String path, String expected) throws Exception {
    assertThat(TestService.problem(service.get(kotabaru, path))).isEqualTo(expected);
  }

  @Test
  void theRegulationIsToldRuleByRuleAlsoInTheVersionThatACaseNames() throws Exception {
    JsonNode list = json(service.get(mekarjaya, "/v1/regulations?asOf=2026-01-01"));
    assertThat(list.at("/items/0/version").asString()).isEqualTo("99.01:7-2025:1");
    assertThat(list.at("/items/0/inForce").asBoolean()).isTrue();
    assertThat(list.at("/items/1/inForce").asBoolean()).isFalse();

    JsonNode named = json(service.get(mekarjaya, "/v1/regulations/99.01:7-2025:1+A-901"));
    assertThat(named.at("/edition/chosen/0").asString()).isEqualTo("A-901");
    JsonNode readings =
        json(service.get(mekarjaya, "/v1/regulations/99.01:7-2025:1+A-901/readings"));
    assertThat(readings.at("/items/0/chosen").asString()).isEqualTo("OTHER");
    JsonNode first = named.at("/rules/0");
    assertThat(first.get("rule").asString()).isEqualTo("KED-1");
    assertThat(first.at("/citations/0/article").asString()).isEqualTo("Pasal 41");
    assertThat(first.at("/says/en").asString()).startsWith("The direct superior");
  }

  @ParameterizedTest(name = "{0} → {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "question=SIGNATORY&scope=ACROSS_APPARATUS&execution=TEAM&asOf=2026-06-30 | PEN-6 | Named | party=REGIONAL_SECRETARY",
        "question=SIGNATORY&scope=ACROSS_APPARATUS&execution=TEAM&asOf=2026-07-01 | PEN-6 | Named | party=ORIGIN_APPARATUS_HEAD",
        "question=SCOPE&scope=ACROSS_AGENCIES | PEN-1 | Violated | asked=ACROSS_AGENCIES",
        "question=ADDRESSEE&scope=ACROSS_UNITS | PEN-7 | Named | party=ORIGIN_APPRAISER",
        "question=REPORT_RECIPIENT&execution=TEAM | LAP-3 | Named | party=OWNER_APPARATUS_HEAD",
        "question=EVALUATION_CHAIN&apparatusKind=AGENCY_OFFICE&unitKind=DIVISION&headRank=ADMINISTRATOR | MEK-M1 | Named | reviewers=OWNER_UNIT_HEAD, OWNER_APPARATUS_HEAD",
        "question=APPRAISER&apparatusKind=AGENCY_OFFICE&unitKind=SCHOOL&grade=AHLI_MUDA | KED-5 | Named | ranks=FUNCTIONAL",
        "question=APPRAISER&apparatusKind=AGENCY_OFFICE&unitKind=DIVISION | KED-5 | Named | grade=OPERATIONAL",
      })
  void theLawIsAskedBeforeAnythingIsDone(String query, String rule, String verdict, String fact)
      throws Exception {
    JsonNode answer = json(service.get(mekarjaya, "/v1/regulations/explanations?" + query));
    JsonNode explained = answer.at("/explanations/0");
    assertThat(explained.get("rule").asString()).isEqualTo(rule);
    assertThat(explained.get("verdict").asString()).isEqualTo(verdict);
    String[] named = fact.split("=");
    assertThat(explained.at("/facts/" + named[0]).asString()).isEqualTo(named[1]);
    assertThat(explained.at("/sentence/id").asString()).isNotBlank();
    assertThat(explained.at("/citation/article").asString()).startsWith("Pasal");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'', 422 invalid-fields",
    "question=WHO, 422 invalid-fields",
    "question=SIGNATORY&scope=ACROSS_UNITS, 422 invalid-fields",
    "question=SIGNATORY&scope=FAR&execution=TEAM, 422 invalid-fields",
    "question=APPRAISER&apparatusKind=SCHOOL&unitKind=DISTRICT, 422 invalid-fields",
    "question=APPRAISER&apparatusKind=AGENCY_OFFICE, 422 invalid-fields",
    "question=SCOPE&scope=ACROSS_UNITS&asOf=2020-01-01, 404 regulation-not-found",
  })
  void aQuestionThatIsNoneIsNamed(String query, String expected) throws Exception {
    assertThat(TestService.problem(service.get(mekarjaya, "/v1/regulations/explanations?" + query)))
        .isEqualTo(expected);
  }

  @Test
  void allRegenciesStandSideBySideTheCallersFirst() throws Exception {
    JsonNode comparison = json(service.get(mekarjaya, "/v1/regulations/comparison"));
    List<String> regencies = new ArrayList<>();
    comparison.get("regencies").forEach(r -> regencies.add(r.get("name").asString()));
    assertThat(regencies)
        .containsExactly(
            "Kabupaten Mekarjaya",
            "Kabupaten Karanganyar",
            "Kabupaten Jombang",
            "Kabupaten Kotabaru",
            "Kabupaten Pohuwato");
    for (JsonNode rule : comparison.get("rules")) {
      assertThat(rule.get("regencies").size()).as(rule.get("rule").asString()).isEqualTo(5);
    }
    assertThat(comparison.get("rules").size()).isGreaterThan(55);
    assertThat(
            json(service.get(mekarjaya, "/v1/regulations/comparison?asOf=2020-01-01")).get("rules"))
        .as("nobody had a regulation then")
        .isEmpty();
  }

  @Test
  void KED_5_anOfficialOfAFifthRegencyIsPlacedByItsOwnArticles() throws Exception {
    aDinas(mekarjaya, "99.01");
    register(mekarjaya, "99.01-muda", "198704262010012346", "AHLI_MUDA");
    String place = "/v1/officials/99.01-muda/placements";
    var refused =
        service.post(
            mekarjaya,
            place,
            placement("99.01", TODAY)
                .replace(
                    "\"appraiserUnitId\":\"99.01-dinas-b\"",
                    "\"appraiserUnitId\":\"99.01-dinas\""));
    assertThat(TestService.problem(refused)).isEqualTo("422 appraiser-not-allowed");
    assertThat(articles(json(refused))).contains("Pasal 43 ayat (3)");
    done(mekarjaya, place, placement("99.01", TODAY));
    assertThat(profileOfLastEvent("official:99.01:99.01-muda")).isEqualTo("99.01:7-2025:2");
  }

  private static void aDinas(String admin, String regency) throws Exception {
    String unit =
        "{'unitId':'%s','name':'%s','kind':'%s','rank':'%s','headTitle':'Kepala',"
            + "'effectiveFrom':'2025-03-02','code':'%s'%s}";
    created(
        admin,
        "/v1/units",
        unit.formatted(
            regency + "-dinas", "Dinas Contoh", "AGENCY_OFFICE", "JPT_PRATAMA", "D", ""));
    created(
        admin,
        "/v1/units",
        unit.formatted(
            regency + "-dinas-b",
            "Bidang Contoh",
            "DIVISION",
            "ADMINISTRATOR",
            "B",
            ",'parentUnitId':'" + regency + "-dinas'"));
  }

  private static void register(String admin, String id, String nip, String grade) throws Exception {
    created(
        admin,
        "/v1/officials",
        "{'employeeId':'%s','nip':'%s','nipKind':'PNS','name':'Baru Contoh','golongan':'III/d',"
                .formatted(id, nip)
            + "'position':{'kind':'FUNCTIONAL','title':'Epidemiolog','grade':'%s'}}"
                .formatted(grade));
  }

  private static String placement(String regency, LocalDate from) {
    return "{'unitId':'%s-dinas-b','appraiserUnitId':'%s-dinas-b','decreeNumber':'821/4','effectiveFrom':'%s'}"
        .formatted(regency, regency, from)
        .replace('\'', '"');
  }

  private static String choice(String reading, LocalDate from) {
    return "{'reading':'%s','effectiveFrom':'%s','decreeNumber':'188/45/2026','reason':'Rapat tanggal 20'}"
        .formatted(reading, from)
        .replace('\'', '"');
  }

  private static JsonNode unclear(String path, String id) throws Exception {
    for (JsonNode item : json(service.get(kotabaru, path)).get("items")) {
      if (item.get("id").asString().equals(id)) {
        return item;
      }
    }
    throw new AssertionError(id + " is not listed");
  }

  private static List<String> articles(JsonNode cited) {
    List<String> articles = new ArrayList<>();
    cited.get("citations").forEach(c -> articles.add(c.get("article").asString()));
    return articles;
  }

  private static void created(String admin, String path, String body) throws Exception {
    var answer = service.post(admin, path, body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static JsonNode done(String admin, String path, String body) throws Exception {
    var answer = service.post(admin, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String profileOfLastEvent(String stream) throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var query =
            connection.prepareStatement(
                "select convert_from(metaData, 'UTF8') from DomainEventEntry"
                    + " where aggregateIdentifier = ? order by sequenceNumber desc limit 1")) {
      query.setString(1, stream);
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return JSON.readTree(JSON.readTree(rows.getString(1)).get("envelope").asString())
            .get("profileVersion")
            .asString();
      }
    }
  }

  private static long storedEvents() throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from DomainEventEntry")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}

package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may be asked of a structure with a past: the Sekretariat Daerah, and the Dinas Kesehatan
 * with two Bidang, of which P2P had a head until a release that was recorded late.
 */
class StructureQuestionsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DINKES = "63.02-dinkes";
  private static final String P2P = "63.02-dinkes-p2p";
  private static final String YANKES = "63.02-dinkes-yankes";
  private static TestService service;
  private static String admin;
  private static String official;
  private static int people;

  /** Between the appointment of P2P's head and the release. */
  private static String beforeTheRelease;

  /** Before anything was recorded. */
  private static String beforeEverything;

  @BeforeAll
  static void aRegencyWithAPast() throws Exception {
    service = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    admin = service.issuer().token("63.02", "63.02-admin", "regency-admin");
    official = service.issuer().token("63.02", "63.02-ana", "official");
    beforeEverything = now();
    unit("63.02-setda", "REGIONAL_SECRETARIAT", "JPT_PRATAMA", null, "SETDA");
    unit(DINKES, "AGENCY_OFFICE", "JPT_PRATAMA", null, "DINKES");
    unit(P2P, "DIVISION", "ADMINISTRATOR", DINKES, "DINKES.P2P");
    unit(YANKES, "DIVISION", "ADMINISTRATOR", DINKES, "DINKES.YANKES");
    person("63.02-sekda", "STRUCTURAL");
    person("63.02-kadis", "STRUCTURAL");
    person("63.02-kabid", "STRUCTURAL");
    person("63.02-ana", "FUNCTIONAL");
    person("63.02-budi", "OPERATIONAL");
    head("63.02-setda", "63.02-sekda", "2025-01-02");
    head(DINKES, "63.02-kadis", "2025-01-02");
    head(P2P, "63.02-kabid", "2025-01-02");
    place("63.02-ana", P2P, P2P);
    place("63.02-budi", P2P, P2P);
    beforeTheRelease = now();
    posted(
        200,
        "/v1/units/" + P2P + "/head-release",
        "{'employeeId':'63.02-kabid','effectiveTo':'2025-06-30'}");
    posted(
        200,
        "/v1/units/" + P2P + "/acting-heads",
        "{'employeeId':'63.02-kadis','capacity':'PLT','mandateNumber':'800/1/PLT',"
            + "'effectiveFrom':'2025-08-01','effectiveTo':'2025-10-31'}");
    posted(
        201,
        "/v1/reorganizations",
        "{'decreeNumber':'188.45/1/2026','effectiveFrom':'2026-01-01',"
            + "'rename':[{'unitId':'"
            + P2P
            + "','name':'Bidang Penyakit'}]}");
    posted(
        201,
        "/v1/reorganizations",
        "{'decreeNumber':'188.45/1/2027','effectiveFrom':'2027-01-04',"
            + "'merge':[{'unitIds':['"
            + YANKES
            + "'],'into':'"
            + P2P
            + "'}]}");
    get("/v1/units/" + P2P + "?minVersion=5&asOf=2026-01-01");
    get("/v1/units/" + YANKES + "?minVersion=2&asOf=2026-01-01");
    get("/v1/officials/63.02-budi?minVersion=2");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void KED_10_aCorrectionShowsAsOfItsDayNowButNotToWhoAsksWhatWasKnownBefore() throws Exception {
    String unit = "/v1/units/" + P2P + "?asOf=2025-07-15";
    assertThat(get(unit).at("/unit").has("head")).as("released, as we know now").isFalse();
    JsonNode then = get(unit + "&knownAt=" + beforeTheRelease);
    assertThat(then.at("/unit/head/employeeId").asString()).isEqualTo("63.02-kabid");
    assertThat(then.get("version").asLong()).isEqualTo(2);
    assertThat(then.get("knownAt").asString()).isEqualTo(beforeTheRelease);

    String list = "/v1/units?apparatusId=" + DINKES + "&asOf=2026-06-01";
    assertThat(get(list).toString()).contains("Bidang Penyakit");
    assertThat(get(list + "&knownAt=" + beforeTheRelease).toString())
        .doesNotContain("Bidang Penyakit")
        .contains(P2P);
    assertThat(get(list + "&knownAt=" + beforeEverything).get("items").isEmpty()).isTrue();

    String person = "/v1/officials/63.02-kabid?asOf=2025-07-15";
    assertThat(get(person).at("/official").has("unit")).isFalse();
    assertThat(get(person + "&knownAt=" + beforeTheRelease).at("/official/unit/unitId").asString())
        .isEqualTo(P2P);
    String standing = "/v1/officials?unitId=" + P2P + "&asOf=2025-07-15";
    assertThat(ids(get(standing), "employeeId")).containsExactly("63.02-ana", "63.02-budi");
    assertThat(ids(get(standing + "&knownAt=" + beforeTheRelease), "employeeId"))
        .contains("63.02-ana", "63.02-budi", "63.02-kabid");
    assertThat(get(standing + "&knownAt=" + beforeEverything).get("items").isEmpty()).isTrue();
  }

  @Test
  void KED_10_whoAppraisesIsAnsweredAsItWasKnownToo() throws Exception {
    String ana = "/v1/officials/63.02-ana/appraiser?asOf=2025-07-15";
    assertThat(get(ana).at("/appraiser/employeeId").asString())
        .as("the head of the Bidang is released, as we know now")
        .isEqualTo("63.02-kadis");
    JsonNode then = get(ana + "&knownAt=" + beforeTheRelease);
    assertThat(then.at("/appraiser/employeeId").asString()).isEqualTo("63.02-kabid");
    assertThat(then.get("knownAt").asString()).isEqualTo(beforeTheRelease);
    String head = "/v1/officials/63.02-kabid/appraiser?asOf=2025-07-15";
    assertThat(get(head).has("appraiser")).as("heads nothing then").isFalse();
    assertThat(get(head + "&knownAt=" + beforeTheRelease).at("/appraiser/employeeId").asString())
        .isEqualTo("63.02-kadis");
    assertThat(problem(ana + "&knownAt=" + beforeEverything)).isEqualTo("404 official-not-found");
    assertThat(problem(ana + "&knownAt=kemarin")).isEqualTo("422 invalid-fields");
  }

  @Test
  void whatWasNotRecordedYetIsNotThere() throws Exception {
    assertThat(problem("/v1/units/" + P2P + "?knownAt=" + beforeEverything))
        .isEqualTo("404 unit-not-found");
    assertThat(problem("/v1/units/" + P2P + "/history?knownAt=" + beforeEverything))
        .isEqualTo("404 unit-not-found");
    assertThat(problem("/v1/officials/63.02-ana?knownAt=" + beforeEverything))
        .isEqualTo("404 official-not-found");
  }

  @Test
  void KED_10_aUnitsHistoryTellsNamesParentsAndHeadsWithDecreesAndWhenTheyWereRecorded()
      throws Exception {
    JsonNode history = get("/v1/units/" + P2P + "/history");
    assertThat(history.at("/names/0/to").asString()).isEqualTo("2025-12-31");
    assertThat(history.at("/names/1/name").asString()).isEqualTo("Bidang Penyakit");
    assertThat(history.at("/names/1/decreeNumber").asString()).isEqualTo("188.45/1/2026");
    assertThat(history.at("/names/1").has("to")).isFalse();
    assertThat(history.at("/parents/0/parentUnitId").asString()).isEqualTo(DINKES);
    JsonNode head = history.at("/heads/0");
    assertThat(head.get("name").asString()).isEqualTo("Orang Contoh");
    assertThat(head.get("to").asString()).isEqualTo("2025-06-30");
    assertThat(head.get("recordedAt").asString()).isLessThan(beforeTheRelease);
    assertThat(head.get("endRecordedAt").asString()).isGreaterThan(beforeTheRelease);
    assertThat(history.at("/standIns/0/number").asString()).isEqualTo("800/1/PLT");

    JsonNode then = get("/v1/units/" + P2P + "/history?knownAt=" + beforeTheRelease);
    assertThat(then.at("/heads/0").has("to")).isFalse();
    assertThat(then.get("names").size()).isEqualTo(1);
    assertThat(get("/v1/units/" + YANKES + "/history").at("/dissolution/from").asString())
        .isEqualTo("2027-01-04");
  }

  @Test
  void whoMayActIsTheHolderTheStandInTheNextLevelOrTheSuccessorWithTheReason() throws Exception {
    assertThat(mayAct(P2P, "2025-06-30")).containsExactly("63.02-kabid HOLDER 821/1 " + P2P);
    assertThat(mayAct(P2P, "2025-08-01")).containsExactly("63.02-kadis PLT 800/1/PLT " + P2P);
    assertThat(mayAct(P2P, "2025-07-15")).containsExactly("63.02-kadis NEXT_LEVEL  " + DINKES);
    // vacant on that day as we know now, but then its head was thought to be in office
    JsonNode then =
        get("/v1/units/" + P2P + "/authority?asOf=2025-07-15&knownAt=" + beforeTheRelease);
    assertThat(then.at("/mayAct/0/basis").asString()).isEqualTo("HOLDER");
    assertThat(get("/v1/units/" + P2P + "/authority?asOf=2025-07-15").at("/mayAct/0/reason/id"))
        .asString()
        .contains("lowong tanpa Plt.");
    // its successor P2P is vacant, too: the head of the Dinas
    assertThat(mayAct(YANKES, "2027-01-04")).containsExactly("63.02-kadis NEXT_LEVEL  " + DINKES);
    head(P2P, "63.02-kabid", "2027-02-01");
    get("/v1/units/" + P2P + "?minVersion=6&asOf=2027-02-01");
    assertThat(mayAct(YANKES, "2027-02-01"))
        .containsExactly("63.02-kabid SUCCESSOR 188.45/1/2027 " + P2P);
    assertThat(problem("/v1/units/" + P2P + "/authority?asOf=2024-12-31"))
        .isEqualTo("404 unit-not-found");
    assertThat(problem("/v1/units/63.02-none/authority")).isEqualTo("404 unit-not-found");
  }

  @Test
  void KED_8_theSpanOfControlCountsUnitsAndOfficialsUnderEachHead() throws Exception {
    JsonNode spans = get("/v1/units/spans?asOf=2025-06-30");
    assertThat(ids(spans, "unitId")).containsExactly(DINKES, P2P, YANKES, "63.02-setda");
    JsonNode dinas = spans.at("/items/0");
    assertThat(dinas.get("directUnits").asInt()).isEqualTo(2);
    assertThat(dinas.get("officialsAppraised").asInt()).isZero();
    JsonNode bidang = spans.at("/items/1");
    assertThat(bidang.at("/head/employeeId").asString()).isEqualTo("63.02-kabid");
    assertThat(bidang.get("officialsAppraised").asInt()).isEqualTo(2);
    assertThat(bidang.at("/functional/AHLI_MUDA").asInt()).isEqualTo(1);
    assertThat(bidang.get("operational").asInt()).isEqualTo(1);
    assertThat(get("/v1/units/spans?asOf=2025-01-31").at("/items/1/officialsAppraised").asInt())
        .as("before they were placed")
        .isZero();
    assertThat(ids(get("/v1/units/spans?asOf=2025-06-30&apparatusId=63.02-setda"), "unitId"))
        .containsExactly("63.02-setda");
    assertThat(paged("/v1/units/spans?asOf=2025-06-30&limit=1"))
        .containsExactly(DINKES, P2P, YANKES, "63.02-setda");
  }

  @Test
  void vacanciesTellSinceWhenAndUntilWhenSomebodyStandsIn() throws Exception {
    JsonNode vacancies = get("/v1/units/vacancies?asOf=2025-09-01");
    assertThat(ids(vacancies, "unitId")).containsExactly(P2P, YANKES);
    JsonNode post = vacancies.at("/items/0");
    assertThat(post.get("since").asString()).isEqualTo("2025-07-01");
    assertThat(post.at("/previous/employeeId").asString()).isEqualTo("63.02-kabid");
    assertThat(post.at("/actingHead/mandateNumber").asString()).isEqualTo("800/1/PLT");
    assertThat(post.at("/actingHead/to").asString()).isEqualTo("2025-10-31");
    assertThat(vacancies.at("/items/1/since").asString())
        .as("never headed")
        .isEqualTo("2025-01-02");
    assertThat(paged("/v1/units/vacancies?asOf=2025-09-01&limit=1")).containsExactly(P2P, YANKES);
    assertThat(
            ids(get("/v1/units/vacancies?asOf=2025-09-01&knownAt=" + beforeTheRelease), "unitId"))
        .containsExactly(YANKES);
    assertThat(ids(get("/v1/units/vacancies?asOf=2027-01-04"), "unitId"))
        .as("a dissolved unit's post is not vacant, it is no more")
        .doesNotContain(YANKES);
  }

  @Test
  void KED_10_theChartShowsTheStructureOfADayAsJsonAndAsADrawing() throws Exception {
    JsonNode chart = get("/v1/charts/" + DINKES + "?asOf=2025-09-01");
    assertThat(chart.get("regencyName").asString()).isEqualTo("Kabupaten Kotabaru");
    JsonNode dinas = chart.at("/roots/0");
    assertThat(dinas.at("/head/employeeId").asString()).isEqualTo("63.02-kadis");
    assertThat(dinas.at("/all/units").asInt()).isEqualTo(3);
    assertThat(dinas.at("/all/vacant").asInt()).isEqualTo(2);
    JsonNode bidang = dinas.at("/children/0");
    assertThat(bidang.get("vacant").asBoolean()).isTrue();
    assertThat(bidang.at("/standIn/mandateNumber").asString()).isEqualTo("800/1/PLT");
    assertThat(bidang.at("/functional/AHLI_MUDA").asInt()).isEqualTo(1);
    assertThat(bidang.get("operational").asInt()).isEqualTo(1);
    assertThat(get("/v1/charts/" + DINKES + "?asOf=2027-01-04").at("/roots/0/children").size())
        .as("after the merger")
        .isEqualTo(1);
    assertThat(
            get("/v1/charts/" + DINKES + "?asOf=2025-09-01&knownAt=" + beforeTheRelease)
                .at("/roots/0/children/0/head/employeeId")
                .asString())
        .isEqualTo("63.02-kabid");

    JsonNode regency = get("/v1/charts/regency?asOf=2025-09-01");
    assertThat(regency.at("/roots/0/unitId").asString()).isEqualTo("63.02-setda");
    assertThat(regency.at("/roots/0/children/0/all/units").asInt()).isEqualTo(3);

    String drawing = "/v1/charts/" + DINKES + ".svg?asOf=2025-09-01";
    HttpResponse<String> file = service.get(official, drawing);
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
    assertThat(file.body()).contains("Plt. Orang Contoh", "LOWONG");
    HttpResponse<String> negotiated =
        service.send(
            service
                .request(official, "/v1/charts/" + DINKES + "?asOf=2025-09-01")
                .header("Accept", "image/svg+xml"));
    assertThat(negotiated.body()).isEqualTo(file.body());
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(
            service
                .send(service.request(official, drawing).header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        P2P,
        "63.02-none",
        "75.04-dinkes",
        DINKES + "?asOf=2024-12-31",
        DINKES + ".svg?knownAt=2020-01-01T00:00:00Z"
      })
  void whatIsNoApparatusOfTheRegencyOnTheDayHasNoChart(String address) throws Exception {
    assertThat(problem("/v1/charts/" + address)).isEqualTo("404 unit-not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/charts/A%20B",
        "/v1/charts/" + DINKES + "?asOf=x",
        "/v1/charts/regency.svg?knownAt=x",
        "/v1/units?asOf=2025-02-30",
        "/v1/units?knownAt=yesterday",
        "/v1/units/" + P2P + "?knownAt=2025-01-01",
        "/v1/units/" + P2P + "/history?knownAt=x",
        "/v1/units/" + P2P + "/authority?asOf=x",
        "/v1/units/" + P2P + "/appraiser-delegations?minVersion=x",
        "/v1/units/spans?limit=x",
        "/v1/units/spans?cursor=x",
        "/v1/units/vacancies?cursor=%25%25",
        "/v1/units/vacancies?apparatusId=A%20B",
        "/v1/officials?knownAt=x"
      })
  void aQuestionThatMakesNoSenseIsAProblem(String address) throws Exception {
    HttpResponse<String> answer = service.get(official, address);
    assertThat(TestService.problem(answer)).matches("(400|422) invalid-.*");
    assertThat(JSON.readTree(answer.body()).get("titleId").asString()).isNotBlank();
  }

  @Test
  void anotherRegencyAsksInVain() throws Exception {
    String elsewhere = service.issuer().token("75.04", "75.04-x", "official");
    for (String part : List.of("/authority", "/history", "/appraiser-delegations")) {
      assertThat(TestService.problem(service.get(elsewhere, "/v1/units/" + P2P + part)))
          .isEqualTo("404 unit-not-found");
    }
    for (String list : List.of("/v1/units/spans", "/v1/units/vacancies")) {
      assertThat(JSON.readTree(service.get(elsewhere, list).body()).get("items").isEmpty())
          .isTrue();
    }
  }

  private static List<String> mayAct(String unit, String day) throws Exception {
    return StreamSupport.stream(
            get("/v1/units/" + unit + "/authority?asOf=" + day).get("mayAct").spliterator(), false)
        .map(a ->
            a.get("employeeId").asString()
                + " "
                + a.get("basis").asString()
                + " "
                + a.path("number").asString("")
                + " "
                + a.get("officeUnitId").asString())
        .toList();
  }

  private static List<String> paged(String address) throws Exception {
    List<String> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(address + cursor);
      all.addAll(ids(page, "unitId"));
      cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
    } while (!cursor.isEmpty());
    return all;
  }

  private static List<String> ids(JsonNode answer, String field) {
    List<String> ids = new ArrayList<>();
    answer.get("items").forEach(item -> ids.add(item.get(field).asString()));
    return ids;
  }

  private static JsonNode get(String address) throws Exception {
    HttpResponse<String> answer = service.get(official, address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static String problem(String address) throws Exception {
    return TestService.problem(service.get(official, address));
  }

  private static void posted(int status, String path, String body) throws Exception {
    HttpResponse<String> answer = service.post(admin, path, body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  private static void unit(String id, String kind, String rank, String parent, String code)
      throws Exception {
    posted(
        201,
        "/v1/units",
        Bodies.of(
            "UNIT unitId='%s' kind='%s' rank='%s' parentUnitId=%s code='%s' name='Unit %s'"
                .formatted(
                    id, kind, rank, parent == null ? "null" : "'" + parent + "'", code, code)));
  }

  private static void person(String id, String kind) throws Exception {
    posted(
        201,
        "/v1/officials",
        Bodies.of(
            "OFFICIAL employeeId='%s' nip='%s' name='Orang Contoh' position={'kind':'%s','title':'Jabatan'%s}"
                .formatted(
                    id,
                    "197001012000021%03d".formatted(people++),
                    kind,
                    kind.equals("FUNCTIONAL") ? ",'grade':'AHLI_MUDA'" : "")));
  }

  private static void head(String unit, String employee, String from) throws Exception {
    posted(
        200,
        "/v1/units/" + unit + "/heads",
        "{'employeeId':'%s','decreeNumber':'821/1','effectiveFrom':'%s'}"
            .formatted(employee, from));
  }

  private static void place(String employee, String unit, String appraiser) throws Exception {
    posted(
        200,
        "/v1/officials/" + employee + "/placements",
        Bodies.of(
            "PLACE unitId='%s' appraiserUnitId='%s' effectiveFrom='2025-02-01'"
                .formatted(unit, appraiser)));
  }

  /** An instant that lies apart from what was recorded before and after. */
  private static String now() {
    java.time.Instant now = java.time.Instant.now().plusMillis(5);
    while (java.time.Instant.now().isBefore(now.plusMillis(5))) {
      Thread.onSpinWait();
    }
    return now.truncatedTo(java.time.temporal.ChronoUnit.MICROS).toString();
  }
}

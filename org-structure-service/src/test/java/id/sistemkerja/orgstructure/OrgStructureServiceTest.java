package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP, on PostgreSQL and a MongoDB-compatible store. */
class OrgStructureServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static TestService service;
  private static String admin;
  private static String official;
  private static int people;

  @BeforeAll
  static void aRegencyWithADinasThatHasAHead() throws Exception {
    service = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    admin = service.issuer().token("63.02", "63.02-admin", "regency-admin");
    official = service.issuer().token("63.02", "63.02-ana", "official");
    created("/v1/units", unit("63.02-dinkes", "AGENCY_OFFICE", "JPT_PRATAMA", null, "DINKES"));
    created(
        "/v1/units", unit("63.02-dinkes-p2p", "DIVISION", "ADMINISTRATOR", "63.02-dinkes", "P2P"));
    created("/v1/officials", head("63.02-kadis", "196906211999032987", "Putri Contoh"));
    created("/v1/officials", head("63.02-sekretaris", "197510182002122982", "Zulfa Contoh"));
    created(
        "/v1/officials",
        functional("63.02-ana", "199001312015022901", "Ana Contoh")
            .replace("surveilans penyakit", "epidemiologi lapangan"));
    done(
        "/v1/units/63.02-dinkes/heads",
        "{'employeeId':'63.02-kadis','decreeNumber':'821/1','effectiveFrom':'2025-01-02'}");
    done(
        "/v1/officials/63.02-ana/placements",
        "{'unitId':'63.02-dinkes-p2p','appraiserUnitId':'63.02-dinkes-p2p','decreeNumber':'821/2',"
            + "'effectiveFrom':'2025-02-01'}");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void KED_10_aUnitTellsWhoHeadedItOnAnyDay() throws Exception {
    String unit = anApparatus();
    String first = aPerson();
    String second = aPerson();
    String heads = "/v1/units/" + unit + "/heads";
    done(heads, "{'employeeId':'" + first + "','decreeNumber':'1','effectiveFrom':'2025-01-02'}");
    done(
        "/v1/units/" + unit + "/acting-heads",
        "{'employeeId':'"
            + second
            + "','capacity':'PLH','mandateNumber':'800/1/PLH',"
            + "'effectiveFrom':'2025-03-01','effectiveTo':'2025-04-30'}");
    done(
        "/v1/units/" + unit + "/acting-heads/end",
        "{'mandateNumber':'800/1/PLH','effectiveTo':'2025-03-31'}");
    done(
        "/v1/units/" + unit + "/head-release",
        "{'employeeId':'" + first + "','effectiveTo':'2025-06-30'}");
    JsonNode last =
        done(
            heads,
            "{'employeeId':'" + second + "','decreeNumber':'2','effectiveFrom':'2025-08-01'}");
    assertThat(last.get("version").asLong()).isEqualTo(6);

    String address = "/v1/units/" + unit + "?minVersion=6&asOf=";
    assertThat(headAndStandIn(address + "2025-02-28")).isEqualTo(first + "/");
    assertThat(headAndStandIn(address + "2025-03-31")).isEqualTo(first + "/" + second);
    assertThat(headAndStandIn(address + "2025-04-01")).isEqualTo(first + "/");
    assertThat(headAndStandIn(address + "2025-06-30")).isEqualTo(first + "/");
    assertThat(headAndStandIn(address + "2025-07-15")).isEqualTo("/");
    assertThat(headAndStandIn(address + "2025-08-01")).isEqualTo(second + "/");
    assertThat(TestService.problem(service.get(official, address + "2025-01-01")))
        .as("the unit did not exist then")
        .isEqualTo("404 unit-not-found");

    JsonNode detail = json(service.get(official, "/v1/units/" + unit));
    assertThat(detail.get("heads").size()).isEqualTo(2);
    assertThat(detail.at("/heads/0/name").asString()).isEqualTo("Orang Contoh");
    assertThat(detail.at("/actingHeads/0/to").asString()).isEqualTo("2025-03-31");
  }

  @Test
  void theRegencysUnitsAreListedFlatWithFilters() throws Exception {
    assertThat(unitIds("?apparatusId=63.02-dinkes"))
        .containsExactlyInAnyOrder("63.02-dinkes", "63.02-dinkes-p2p");
    assertThat(unitIds("?parentUnitId=63.02-dinkes")).containsExactly("63.02-dinkes-p2p");
    assertThat(unitIds("?q=p2p")).containsExactly("63.02-dinkes-p2p");
    assertThat(unitIds("?q=.*")).as("no pattern, a text").isEmpty();
    assertThat(unitIds("?asOf=2024-12-31")).isEmpty();
    String elsewhere = service.issuer().token("75.04", "75.04-x", "official");
    assertThat(json(service.get(elsewhere, "/v1/units")).get("items").isEmpty()).isTrue();
    assertThat(TestService.problem(service.get(elsewhere, "/v1/units/63.02-dinkes")))
        .isEqualTo("404 unit-not-found");
    assertThat(TestService.problem(service.get(elsewhere, "/v1/officials/63.02-ana")))
        .isEqualTo("404 official-not-found");
  }

  @Test
  void officialsAreFoundByNamePlaceAndCompetenceAndPaged() throws Exception {
    JsonNode ana = json(service.get(official, "/v1/officials/63.02-ana?minVersion=2"));
    assertThat(ana.at("/official/unit/unitId").asString()).isEqualTo("63.02-dinkes-p2p");
    assertThat(officialIds("?q=ANA co")).containsExactly("63.02-ana");
    assertThat(officialIds("?competence=EPIDEMIOLOGI")).containsExactly("63.02-ana");
    assertThat(officialIds("?unitId=63.02-dinkes-p2p")).containsExactly("63.02-ana");
    assertThat(officialIds("?unitId=63.02-dinkes-p2p&asOf=2025-01-31")).isEmpty();
    awaitVersion("/v1/units/63.02-dinkes", 2);
    assertThat(officialIds("?apparatusId=63.02-dinkes"))
        .as("its head stands in it, too")
        .containsExactly("63.02-ana", "63.02-kadis");

    List<String> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json(service.get(official, "/v1/officials?q=contoh&limit=1" + cursor));
      page.get("items").forEach(o -> all.add(o.get("employeeId").asString()));
      JsonNode next = page.get("nextCursor");
      cursor = next == null ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty());
    assertThat(all)
        .doesNotHaveDuplicates()
        .contains("63.02-ana", "63.02-kadis", "63.02-sekretaris");
    assertThat(TestService.problem(service.get(official, "/v1/officials?cursor=x")))
        .isEqualTo("422 invalid-fields");
  }

  @ParameterizedTest(name = "{0} with role {1} sees the NIP: {2}")
  @CsvSource({
    "63.02-ana,     official,      true",
    "63.02-kadis,   official,      false",
    "63.02-admin,   regency-admin, true",
    "63.02-auditor, inspector,     true",
    "63.02-feed,    integration,   false",
  })
  void personalNumbersAreForThoseWhoNeedThem(String who, String role, boolean sees)
      throws Exception {
    awaitVersion("/v1/officials/63.02-ana", 2);
    var answer = service.get(service.issuer().token("63.02", who, role), "/v1/officials/63.02-ana");
    JsonNode detail = json(answer);
    assertThat(detail.has("nip")).isEqualTo(sees);
    assertThat(detail.has("email")).isEqualTo(sees);
    assertThat(answer.body().contains("199001312015022901")).isEqualTo(sees);
    assertThat(service.get(official, "/v1/officials?q=ana").body())
        .doesNotContain("199001312015022901")
        .doesNotContain("@");
  }

  @Test
  void meTellsWhoTheCallerIsToday() throws Exception {
    awaitVersion("/v1/officials/63.02-ana", 2);
    awaitVersion("/v1/units/63.02-dinkes", 2);
    JsonNode ana = json(service.get(official, "/v1/me"));
    assertThat(ana.get("name").asString()).isEqualTo("Ana Contoh");
    assertThat(ana.at("/unit/unitId").asString()).isEqualTo("63.02-dinkes-p2p");
    assertThat(ana.get("offices").isEmpty()).isTrue();

    String unit = anApparatus();
    done(
        "/v1/units/" + unit + "/acting-heads",
        "{'employeeId':'63.02-kadis','capacity':'PLT','mandateNumber':'800/9/PLT',"
            + "'effectiveFrom':'"
            + LocalDate.now(ZoneOffset.UTC).minusDays(2)
            + "','effectiveTo':'"
            + LocalDate.now(ZoneOffset.UTC).plusMonths(2)
            + "'}");
    awaitVersion("/v1/units/" + unit, 2);
    JsonNode head =
        json(service.get(service.issuer().token("63.02", "63.02-kadis", "official"), "/v1/me"));
    assertThat(head.at("/offices/0/unitId").asString()).isEqualTo("63.02-dinkes");
    assertThat(head.at("/offices/0").has("mandate")).isFalse();
    assertThat(head.at("/offices/1/unitId").asString()).isEqualTo(unit);
    assertThat(head.at("/offices/1/mandate/capacity").asString()).isEqualTo("PLT");
    assertThat(head.at("/unit/unitId").asString()).isEqualTo("63.02-dinkes");

    JsonNode stranger =
        json(service.get(service.issuer().token("63.02", "63.02-nobody", "official"), "/v1/me"));
    assertThat(stranger.get("name").asString()).isEqualTo("Penguji Contoh");
    assertThat(stranger.has("position")).isFalse();
  }

  @Test
  void aTagNamesTheContentAndServesForTheNextWrite() throws Exception {
    String unit = anApparatus();
    String person = aPerson();
    String address = "/v1/units/" + unit + "?minVersion=1";
    var read = service.get(official, address);
    String tag = read.headers().firstValue("ETag").orElseThrow();
    assertThat(
            service
                .send(service.request(official, address).header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(304);
    String appointment =
        json("{'employeeId':'" + person + "','decreeNumber':'1','effectiveFrom':'2025-01-02'}");
    assertThat(withTag(unit, "heads", tag, appointment).statusCode()).isEqualTo(200);
    assertThat(
            TestService.problem(
                withTag(
                    unit,
                    "head-release",
                    tag,
                    json("{'employeeId':'" + person + "','effectiveTo':'2025-02-01'}"))))
        .isEqualTo("412 version-mismatch");
    awaitVersion("/v1/units/" + unit, 2);
    assertThat(
            service
                .send(service.request(official, address).header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRepeatedKeyGetsTheFirstAnswerAndAnotherBodyIsRefused() throws Exception {
    String id = "63.02-u-" + UUID.randomUUID();
    String body = unit(id, "AGENCY_OFFICE", "JPT_PRATAMA", null, "X");
    String key = UUID.randomUUID().toString();
    var first = withKey(key, "/v1/units", body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("Location")).hasValue("/v1/units/" + id);
    assertThat(withKey(key, "/v1/units", body).body()).isEqualTo(first.body());
    assertThat(TestService.problem(withKey(key, "/v1/units", body.replace("\"X\"", "\"Y\""))))
        .isEqualTo("422 idempotency-key-reused");

    String employee = "63.02-p-" + UUID.randomUUID();
    String person = functional(employee, "199002282015022902", "Kembar Contoh");
    String again = UUID.randomUUID().toString();
    var registered = withKey(again, "/v1/officials", person);
    assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
    assertThat(withKey(again, "/v1/officials", person).body()).isEqualTo(registered.body());
    assertThat(TestService.problem(withKey(again, "/v1/officials", person.replace("902", "903"))))
        .isEqualTo("422 idempotency-key-reused");
    // the refused repeat has claimed nothing
    created(
        "/v1/officials",
        functional("63.02-p-" + UUID.randomUUID(), "199002282015022903", "Lain Contoh"));
  }

  @Test
  void ofManyRegistrationsWithOneNipAtTheSameTimeOneWins() throws Exception {
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(() -> {
        var answer =
            service.post(
                admin,
                "/v1/officials",
                functional("63.02-p-" + UUID.randomUUID(), "198803062017012906", "Satu Contoh"));
        return answer.statusCode() == 201 ? "registered" : TestService.problem(answer);
      });
    }
    List<String> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (Future<String> answer : threads.invokeAll(calls)) {
        outcomes.add(answer.get());
      }
    }
    assertThat(outcomes)
        .containsOnly("registered", "409 nip-in-use")
        .containsOnlyOnce("registered");
  }

  @Test
  void ofManyInspectoratesAtTheSameTimeOneIsEstablishedAndOneSekretariatUnderIt() throws Exception {
    for (String kind : List.of("INSPECTORATE", "SECRETARIAT")) {
      List<Callable<String>> calls = new ArrayList<>();
      String parent = kind.equals("SECRETARIAT") ? anApparatus() : null;
      for (int i = 0; i < 16; i++) {
        String body = unit("63.02-u-" + UUID.randomUUID(), kind, "ADMINISTRATOR", parent, "I");
        calls.add(() -> {
          var answer = service.post(admin, "/v1/units", body);
          return answer.statusCode() == 201 ? "established" : TestService.problem(answer);
        });
      }
      List<String> outcomes = new ArrayList<>();
      try (var threads = Executors.newFixedThreadPool(16)) {
        for (Future<String> answer : threads.invokeAll(calls)) {
          outcomes.add(answer.get());
        }
      }
      assertThat(outcomes)
          .as(kind)
          .containsOnly("established", "409 second-of-a-kind")
          .containsOnlyOnce("established");
    }
  }

  @Test
  void aRepeatedEstablishmentOfTheOneOfItsKindIsAnsweredAsAtFirst() throws Exception {
    String dinas = anApparatus();
    String body =
        unit("63.02-u-" + UUID.randomUUID(), "SECRETARIAT", "ADMINISTRATOR", dinas, "SEK");
    String key = UUID.randomUUID().toString();
    var first = withKey(key, "/v1/units", body);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    long stored = storedEvents();
    assertThat(withKey(key, "/v1/units", body).body()).isEqualTo(first.body());
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @ParameterizedTest(name = "{0} → {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an official without the role | official | /v1/units | UNIT | 403 role-missing",
        "an inspector | inspector | /v1/officials | OFFICIAL | 403 role-missing",
        "another regency's prefix | regency-admin | /v1/units | UNIT unitId='75.04-dinas' | 422 invalid-unit",
        "an identifier with capitals | regency-admin | /v1/units | UNIT unitId='Dinas A' | 422 invalid-fields",
        "a unit without a name | regency-admin | /v1/units | UNIT name=null | 422 invalid-fields",
        "an unknown kind | regency-admin | /v1/units | UNIT kind='KANTOR' | 400 invalid-body",
        "an unknown parent | regency-admin | /v1/units | UNIT kind='DIVISION' parentUnitId='63.02-none' | 422 parent-unit-not-found",
        "a unit that exists | regency-admin | /v1/units | UNIT unitId='63.02-dinkes' | 409 unit-exists",
        "a day that is none | regency-admin | /v1/units | UNIT effectiveFrom='2025-02-30' | 400 invalid-body",
        "a NIP with a month 13 | regency-admin | /v1/officials | OFFICIAL nip='199013312015022901' | 422 invalid-fields",
        "a NIP with 17 digits | regency-admin | /v1/officials | OFFICIAL nip='19900131201502290' | 422 invalid-fields",
        "a NIP that is taken | regency-admin | /v1/officials | OFFICIAL nip='199001312015022901' | 409 nip-in-use",
        "a golongan that is none | regency-admin | /v1/officials | OFFICIAL golongan='V/a' | 422 invalid-fields",
        "another regency's official | regency-admin | /v1/officials | OFFICIAL employeeId='75.04-ana' | 422 invalid-official",
        "no position | regency-admin | /v1/officials | OFFICIAL position=null | 422 invalid-fields",
        "an official without a title | regency-admin | /v1/officials | OFFICIAL position={'kind':'OPERATIONAL'} | 422 invalid-fields",
        "a competence that is null | regency-admin | /v1/officials | OFFICIAL competences=[null] | 422 invalid-fields",
        "a head of no unit | regency-admin | /v1/units/63.02-none/heads | HEAD | 404 unit-not-found",
        "another regency's unit | regency-admin | /v1/units/75.04-dinkes/heads | HEAD | 404 unit-not-found",
        "an unknown head | regency-admin | /v1/units/63.02-dinkes-p2p/heads | HEAD employeeId='63.02-none' | 422 official-not-registered",
        "another regency's head | regency-admin | /v1/units/63.02-dinkes-p2p/heads | HEAD employeeId='75.04-kadis' | 422 official-not-registered",
        "a second head | regency-admin | /v1/units/63.02-dinkes/heads | HEAD effectiveFrom='2025-05-01' | 409 head-in-office",
        "a head before the unit | regency-admin | /v1/units/63.02-dinkes-p2p/heads | HEAD effectiveFrom='2025-01-01' | 422 before-unit-exists",
        "a Plt. beside a head | regency-admin | /v1/units/63.02-dinkes/acting-heads | MANDATE | 409 plt-while-head-in-office",
        "a mandate that ends too early | regency-admin | /v1/units/63.02-dinkes/acting-heads | MANDATE capacity='PLH' effectiveTo='2025-02-28' | 422 ends-before-it-starts",
        "an unknown mandate | regency-admin | /v1/units/63.02-dinkes/acting-heads/end | END | 404 mandate-not-found",
        "a release of another | regency-admin | /v1/units/63.02-dinkes/head-release | RELEASE | 409 not-head-of-unit",
        "a placement in no unit | regency-admin | /v1/officials/63.02-ana/placements | PLACE unitId='63.02-none' | 422 placement-unit-not-found",
        "a placement of nobody | regency-admin | /v1/officials/63.02-none/placements | PLACE | 404 official-not-found",
        "an appraiser outside the line | regency-admin | /v1/officials/63.02-ana/placements | PLACE appraiserUnitId='63.02-setda' | 422 appraiser-not-superior",
        "a placement before the law, and before the unit | regency-admin | /v1/officials/63.02-ana/placements | PLACE effectiveFrom='2019-01-01' | 422 invalid-placement",
        "a structural official's placement | regency-admin | /v1/officials/63.02-kadis/placements | PLACE | 409 structural-official-is-appointed",
        "no JSON | regency-admin | /v1/units | {\"unitId\": | 400 invalid-body",
        "a list | regency-admin | /v1/units | [] | 400 invalid-body",
        "nothing | regency-admin | /v1/units | {} | 422 invalid-fields",
      })
  void aBadRequestIsNamedAndChangesNothing(
      String what, String role, String path, String body, String expected) throws Exception {
    long before = storedEvents();
    var answer =
        service.post(service.issuer().token("63.02", "63.02-tester", role), path, Bodies.of(body));
    assertThat(TestService.problem(answer)).as(answer.body()).isEqualTo(expected);
    assertThat(answer.body()).contains("titleId").doesNotContain("Exception");
    assertThat(storedEvents()).isEqualTo(before);
  }

  @Test
  void aNipWithAWrongDateIsNamedByItsField() throws Exception {
    var answer =
        service.post(admin, "/v1/officials", Bodies.of("OFFICIAL nip='199013312015022901'"));
    assertThat(json(answer).at("/faults/0/field").asString()).as(answer.body()).isEqualTo("nip");
  }

  @Test
  void overlappingStandInsAreRefused() throws Exception {
    String acting = "/v1/units/" + anApparatus() + "/acting-heads";
    String mandate =
        "{'employeeId':'"
            + aPerson()
            + "','capacity':'PLT','mandateNumber':'%s',"
            + "'effectiveFrom':'%s','effectiveTo':'%s'}";
    done(acting, mandate.formatted("1/PLT", "2025-03-01", "2025-03-31"));
    assertThat(refusal(acting, mandate.formatted("2/PLT", "2025-03-31", "2025-04-30")))
        .isEqualTo("409 stand-in-in-office");
    assertThat(refusal(acting, mandate.formatted("1/PLT", "2025-04-01", "2025-04-30")))
        .isEqualTo("409 mandate-number-used");
    done(acting, mandate.formatted("2/PLT", "2025-04-01", "2025-04-30"));
  }

  @Test
  void anUnknownFieldIsRefusedByName() throws Exception {
    String id = "63.02-u-" + UUID.randomUUID();
    String good = unit(id, "AGENCY_OFFICE", "JPT_PRATAMA", null, "X");
    var refused =
        service.post(admin, "/v1/units", json(good.replaceFirst("\\{", "{\"colour\":\"red\",")));
    assertThat(TestService.problem(refused)).isEqualTo("422 invalid-fields");
    assertThat(refused.body()).contains("\"field\":\"colour\"");
    created("/v1/units", good);
  }

  private static String anApparatus() throws Exception {
    String id = "63.02-u-" + UUID.randomUUID();
    created("/v1/units", unit(id, "AGENCY_OFFICE", "JPT_PRATAMA", null, "U"));
    return id;
  }

  /** One who holds no office yet. */
  private static String aPerson() throws Exception {
    String id = "63.02-p-" + UUID.randomUUID();
    created("/v1/officials", head(id, "197001012000011%03d".formatted(people++), "Orang Contoh"));
    return id;
  }

  private static String headAndStandIn(String address) throws Exception {
    JsonNode unit = json(service.get(official, address)).get("unit");
    return unit.at("/head/employeeId").asString("")
        + "/"
        + unit.at("/actingHead/employeeId").asString("");
  }

  private static List<String> unitIds(String query) throws Exception {
    awaitVersion("/v1/units/63.02-dinkes-p2p", 1);
    List<String> ids = new ArrayList<>();
    json(service.get(official, "/v1/units" + query))
        .get("items")
        .forEach(u -> ids.add(u.get("unitId").asString()));
    return ids;
  }

  private static List<String> officialIds(String query) throws Exception {
    List<String> ids = new ArrayList<>();
    json(service.get(official, "/v1/officials" + query.replace(" ", "%20")))
        .get("items")
        .forEach(o -> ids.add(o.get("employeeId").asString()));
    return ids;
  }

  private static void awaitVersion(String address, long version) throws Exception {
    JsonNode read = json(service.get(official, address + "?minVersion=" + version));
    assertThat(read.get("version").asLong()).isGreaterThanOrEqualTo(version);
  }

  private static long storedEvents() throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from DomainEventEntry")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static HttpResponse<String> withKey(String key, String path, String body)
      throws Exception {
    return service.send(
        service
            .request(admin, path)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> withTag(String unit, String part, String tag, String body)
      throws Exception {
    return service.send(
        service
            .request(admin, "/v1/units/" + unit + "/" + part)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", tag)
            .POST(BodyPublishers.ofString(body)));
  }

  private static void created(String path, String body) throws Exception {
    var answer = service.post(admin, path, json(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static JsonNode done(String path, String body) throws Exception {
    var answer = service.post(admin, path, json(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static String refusal(String path, String body) throws Exception {
    return TestService.problem(service.post(admin, path, json(body)));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static String unit(String id, String kind, String rank, String parent, String code) {
    return Bodies.of(
        "UNIT unitId='%s' kind='%s' rank='%s' parentUnitId=%s code='%s' name='%s'"
            .formatted(
                id,
                kind,
                rank,
                parent == null ? "null" : "'" + parent + "'",
                code,
                "Unit-" + code));
  }

  private static String head(String id, String nip, String name) {
    return Bodies.of(
        "OFFICIAL employeeId='%s' nip='%s' name='%s' position={'kind':'STRUCTURAL','title':'Kepala'}"
            .formatted(id, nip, name));
  }

  private static String functional(String id, String nip, String name) {
    return Bodies.of("OFFICIAL employeeId='%s' nip='%s' name='%s'".formatted(id, nip, name));
  }
}

package id.sistemkerja.performance.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.CaseEvents;
import id.sistemkerja.performance.PerformanceService;
import id.sistemkerja.performance.feed.CasesFeed;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service over real HTTP and a MongoDB-compatible store, without an event store. It is Friday,
 * 20 November 2026, ten o'clock in the regency.
 */
class PerformanceServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final JsonMapper JSON = new JsonMapper();
  private static TestService service;
  private static CaseEvents waiting;
  private static CaseEvents late;
  private static CaseEvents refused;

  @Configuration(proxyBeanMethods = false)
  @Import(PerformanceService.class)
  static class OnAFixedDay {
    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }

  @BeforeAll
  static void start() throws Exception {
    service = TestService.startWithoutEventStore(OnAFixedDay.class, PerformanceService.NAME);
    unit("63.02", "63.02-setda", null, "REGIONAL_SECRETARIAT", "63.02-setda", "63.02-sekda");
    unit("63.02", "63.02-a", null, "AGENCY_OFFICE", "63.02-a", "63.02-kadis-a");
    unit("63.02", "63.02-a-1", "63.02-a", "DIVISION", "63.02-a", "63.02-kabid-a1");
    unit("63.02", "63.02-b", null, "AGENCY_OFFICE", "63.02-b", "63.02-kadis-b");
    unit("63.02", "63.02-b-1", "63.02-b", "DIVISION", "63.02-b", "63.02-kabid-b1");
    unit("75.04", "75.04-x", null, "AGENCY_OFFICE", "75.04-x", "75.04-kadis-x");
    actingHead("63.02-b", "63.02-plh-b", "2026-11-18", "2026-11-25");
    actingHead("63.02-a", "63.02-plt-a", "2026-10-01", "2026-11-19");

    waiting =
        of("waiting", "63.02-a-1", "63.02-b-1")
            .drafted("2026-11-17T01:00:00Z")
            .submitted("2026-11-18T02:00:00Z", "63.02-b", "63.02-b-1");
    refused =
        of("refused", "63.02-a-1", "63.02-b-1")
            .drafted("2026-08-01T01:00:00Z")
            .submitted("2026-08-02T02:00:00Z")
            .refused("2026-08-03T02:00:00Z", "NO_CAPACITY", "=2+5 pegawai sedang cuti");
    late =
        of("late", "63.02-a", "63.02-b-1")
            .drafted("2026-10-20T01:00:00Z")
            .submitted("2026-10-21T02:00:00Z")
            .approved("2026-10-21T04:00:00Z")
            .signed("2026-10-22T04:00:00Z", "2026-10-22", "2026-11-19")
            .acknowledged("2026-10-22T05:00:00Z");
    CaseEvents finished =
        of("finished", "63.02-b", "63.02-a-1")
            .drafted("2026-01-10T01:00:00Z")
            .submitted("2026-01-10T02:00:00Z")
            .approved("2026-01-11T02:00:00Z")
            .signed("2026-01-12T02:00:00Z", "2026-01-12", "2026-01-31")
            .acknowledged("2026-01-12T03:00:00Z")
            .reported("2026-01-30T02:00:00Z")
            .closed("2026-01-30T04:00:00Z", "2026-01-30");
    CasesFeed feed = service.context().getBean(CasesFeed.class);
    for (CaseEvents events : List.of(waiting, refused, late, finished)) {
      events.all().forEach(feed::handle);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void aUnitSeesWhatItAskedForAndWhatItsOfficialsWereAskedFor() throws Exception {
    JsonNode unit = json(get("63.02-kabid-a1", "/v1/dashboards/units/63.02-a-1"));
    assertThat(unit.at("/unitName").asString()).isEqualTo("Unit 63.02-a-1");
    assertThat(unit.at("/today").asString()).isEqualTo("2026-11-20");
    JsonNode asked = unit.at("/asOwner/requests");
    assertThat(asked.get("submitted").asLong()).isEqualTo(2);
    assertThat(asked.get("waiting").asLong()).isEqualTo(1);
    assertThat(asked.get("refused").asLong()).isEqualTo(1);
    assertThat(asked.at("/refusedByCategory/NO_CAPACITY").asLong()).isEqualTo(1);
    assertThat(asked.get("approved").asLong()).isZero();
    JsonNode oldest = asked.get("oldestWaiting");
    assertThat(oldest.get("caseId").asString()).isEqualTo(waiting.caseId().toString());
    assertThat(oldest.get("seconds").asLong()).isEqualTo(2 * 24 * 3600);
    assertThat(oldest.get("deskUnitId").asString()).isEqualTo("63.02-b-1");
    assertThat(oldest.get("deskTitle").asString()).isEqualTo("Kepala 63.02-b-1");
    assertThat(unit.at("/asOwner/steps/answer/averageSeconds").asLong()).isEqualTo(24 * 3600);
    assertThat(unit.at("/asOwner/steps/close/averageSeconds").isMissingNode()).isTrue();

    assertThat(unit.at("/asOrigin/requests/submitted").asLong()).isEqualTo(1);
    assertThat(unit.at("/asOrigin/assignments/finishedOnTime").asLong()).isEqualTo(1);
    assertThat(unit.at("/asOrigin/steps/close/longestSeconds").asLong()).isEqualTo(2 * 3600);
  }

  @Test
  void TIK_3_aHeadSeesHowMuchEachUnitBelowUsesTheApplication() throws Exception {
    JsonNode alone = json(get("63.02-kadis-a", "/v1/dashboards/units/63.02-a-1"));
    assertThat(alone.at("/adoption/startedInLast30Days").asLong()).isEqualTo(1);
    assertThat(alone.at("/adoption/startedInLast90Days").asLong()).isEqualTo(1);
    JsonNode all = json(get("63.02-kadis-a", "/v1/dashboards/units/63.02-a?below=true"));
    assertThat(all.at("/adoption/startedInLast30Days").asLong()).isEqualTo(1);
    assertThat(all.at("/adoption/startedInLast90Days").asLong()).isEqualTo(2);
  }

  @Test
  void theUnitsBelowAreSummedOnlyWhenAskedFor() throws Exception {
    JsonNode alone = json(get("63.02-kadis-a", "/v1/dashboards/units/63.02-a"));
    assertThat(alone.at("/asOwner/requests/submitted").asLong()).isEqualTo(1);
    assertThat(alone.at("/asOwner/assignments/late").asLong()).isEqualTo(1);
    JsonNode all = json(get("63.02-kadis-a", "/v1/dashboards/units/63.02-a?below=true"));
    assertThat(all.at("/asOwner/requests/submitted").asLong()).isEqualTo(3);
    assertThat(all.at("/asOwner/assignments/open").asLong()).isEqualTo(1);
  }

  @Test
  void thePeriodIsThatOfTheSending() throws Exception {
    String path = "/v1/dashboards/units/63.02-a-1?from=2026-08-02&to=2026-08-02";
    JsonNode day = json(get("63.02-kabid-a1", path));
    assertThat(day.at("/asOwner/requests/submitted").asLong()).isEqualTo(1);
    assertThat(day.at("/asOwner/requests/refused").asLong()).isEqualTo(1);
    assertThat(day.at("/adoption/startedInLast30Days").asLong()).isEqualTo(1);
    JsonNode next = json(get("63.02-kabid-a1", path.replace("-02&to=2026-08-02", "-03")));
    assertThat(next.at("/asOwner/requests/submitted").asLong()).isEqualTo(1);
    assertThat(next.at("/asOwner/requests/refused").asLong()).isZero();
  }

  @Test
  void theWholeRegencyIsTheSumOfItsApparatus() throws Exception {
    JsonNode regency = json(get("63.02-sekda", "/v1/dashboards"));
    assertThat(regency.at("/asOwner/requests/submitted").asLong()).isEqualTo(4);
    assertThat(regency.at("/asOrigin/requests/submitted").asLong()).isEqualTo(4);
    assertThat(regency.get("apparatus").valueStream().map(a -> a.get("unitId").asString()))
        .containsExactly("63.02-a", "63.02-b", "63.02-setda");
    for (String figure : List.of("/asOwner/requests/submitted", "/asOrigin/assignments/open")) {
      long sum = regency.get("apparatus").valueStream().mapToLong(a -> a.at(figure).asLong()).sum();
      assertThat(sum).isEqualTo(regency.at(figure).asLong()).isPositive();
    }
  }

  @Test
  void aUnitThatTheStructureDoesNotKnowYetIsNotLost() throws Exception {
    CasesFeed feed = service.context().getBean(CasesFeed.class);
    CaseEvents.of("75.04", "early", "75.04-new", "75.04-x")
        .drafted("2026-11-17T01:00:00Z")
        .submitted("2026-11-18T02:00:00Z")
        .all()
        .forEach(feed::handle);
    JsonNode regency =
        json(
            service.get(
                service.issuer().token("75.04", "75.04-admin", "regency-admin"), "/v1/dashboards"));
    assertThat(regency.at("/asOwner/requests/waiting").asLong()).isEqualTo(1);
    assertThat(regency.at("/apparatus/1/unitId").asString()).isEqualTo("75.04-new");
    assertThat(regency.at("/apparatus/1/asOwner/requests/waiting").asLong()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "63.02-kabid-a1, /v1/dashboards/units/63.02-a-1,             200",
    "63.02-kadis-a,  /v1/dashboards/units/63.02-a-1,             200",
    "63.02-sekda,    /v1/dashboards/units/63.02-a-1,             200",
    "63.02-plh-b,    /v1/dashboards/units/63.02-b-1?below=true,  200",
    "63.02-plt-a,    /v1/dashboards/units/63.02-a,               403 not-your-unit",
    "63.02-kabid-a1, /v1/dashboards/units/63.02-a,               403 not-your-unit",
    "63.02-kadis-b,  /v1/dashboards/units/63.02-a-1,             403 not-your-unit",
    "63.02-nobody,   /v1/dashboards/units/63.02-a-1,             403 not-your-unit",
    "63.02-kadis-a,  /v1/dashboards,                             403 not-your-unit",
    "63.02-kadis-a,  /v1/dashboards/cases?measure=LATE,          403 not-your-unit",
    "63.02-kadis-b,  /v1/dashboards/units/63.02-a/cases?measure=LATE, 403 not-your-unit",
    "63.02-sekda,    /v1/dashboards/cases?measure=LATE,          200",
    "63.02-sekda,    /v1/dashboards/units/75.04-x,               404 not-found",
    "63.02-sekda,    /v1/dashboards/units/75.04-x/cases?measure=LATE, 404 not-found",
    "63.02-sekda,    /v1/dashboards/units/63.02-none,            404 not-found",
  })
  void accessComesFromTheStructureOfTheDay(String who, String path, String expected)
      throws Exception {
    assertThat(outcome(get(who, path))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspector", "regency-admin"})
  void rolesThatSeeEverythingSeeOnlyTheirRegency(String role) throws Exception {
    String token = service.issuer().token("63.02", "63.02-account", role);
    assertThat(outcome(service.get(token, "/v1/dashboards"))).isEqualTo("200");
    assertThat(outcome(service.get(token, "/v1/dashboards/units/63.02-a"))).isEqualTo("200");
    assertThat(outcome(service.get(token, "/v1/dashboards/units/75.04-x")))
        .isEqualTo("404 not-found");
    String other = service.issuer().token("63.02", "63.02-account", "integration");
    assertThat(outcome(service.get(other, "/v1/dashboards"))).isEqualTo("403 not-your-unit");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "/v1/dashboards/units/63.02-a?from=2026-13-01,                   422 invalid-fields, from",
    "/v1/dashboards/units/63.02-a?from=2026-02-02&to=2026-02-01,     422 invalid-fields, to",
    "/v1/dashboards/units/63.02-a?below=maybe,                       422 invalid-fields, below",
    "/v1/dashboards/units/UPPER,                                     422 invalid-fields, unitId",
    "/v1/dashboards/units/63.02-a/cases,                             422 invalid-fields, measure",
    "/v1/dashboards/units/63.02-a/cases?measure=BEST,                422 invalid-fields, measure",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&role=BOTH,      422 invalid-fields, role",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&limit=0,        422 invalid-fields, limit",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&limit=201,      422 invalid-fields, limit",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&limit=x,        422 invalid-fields, limit",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&cursor=x,       422 invalid-fields, cursor",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&cursor=2026-01-01.$ne, 422 invalid-fields, cursor",
    "/v1/dashboards/units/63.02-a/cases?measure=LATE&to=yesterday,   422 invalid-fields, to",
    "/v1/dashboards/nothing,                                         404 not-found,",
  })
  void badInputHasAClearProblem(String path, String problem, String field) throws Exception {
    for (String accept : List.of("application/json", "text/csv")) {
      boolean pagesOnly = path.contains("limit") || path.contains("cursor");
      if (accept.equals("text/csv") && (pagesOnly || !path.contains("/cases"))) {
        continue;
      }
      var answer =
          service.send(
              service
                  .request(token("63.02-sekda"), path.replace("$", "%24"))
                  .header("Accept", accept));
      assertThat(TestService.problem(answer)).isEqualTo(problem);
      if (field != null) {
        assertThat(json(answer).at("/faults/0/field").asString()).isEqualTo(field);
      }
    }
  }

  @Test
  void onlyGoodTokensAreLetIn() throws Exception {
    for (String fault : List.of("stranger", "issuer", "audience", "expired")) {
      var answer =
          service.get(service.issuer().badToken(fault, "63.02", "63.02-sekda"), "/v1/dashboards");
      assertThat(TestService.problem(answer)).isEqualTo("401 not-signed-in");
    }
    assertThat(TestService.problem(service.post(token("63.02-sekda"), "/v1/dashboards", "{}")))
        .isEqualTo("405 method-not-allowed");
  }

  @Test
  void aFigureLeadsToItsCases() throws Exception {
    JsonNode page = json(get("63.02-kadis-a", "/v1/dashboards/units/63.02-a/cases?measure=LATE"));
    assertThat(page.get("items")).hasSize(1);
    JsonNode row = page.at("/items/0");
    assertThat(row.get("caseId").asString()).isEqualTo(late.caseId().toString());
    assertThat(row.get("periodTo").asString()).isEqualTo("2026-11-19");
    assertThat(row.get("late").asBoolean()).isTrue();
    assertThat(row.get("signSeconds").asLong()).isEqualTo(24 * 3600);
    assertThat(page.has("nextCursor")).isFalse();
  }

  @Test
  void aListIsReadPageByPage() throws Exception {
    Set<String> seen = new HashSet<>();
    String path = "/v1/dashboards/cases?measure=SUBMITTED&limit=1";
    String cursor = null;
    do {
      JsonNode page = json(get("63.02-sekda", cursor == null ? path : path + "&cursor=" + cursor));
      assertThat(page.get("items")).hasSize(1);
      assertThat(seen.add(page.at("/items/0/caseId").asString())).isTrue();
      cursor = page.has("nextCursor") ? page.get("nextCursor").asString() : null;
    } while (cursor != null && seen.size() < 10);
    assertThat(seen).hasSize(4);
  }

  @ParameterizedTest(name = "{0}, {1}: may read it {2}")
  @CsvSource({
    // who was refused, and above
    "63.02-kabid-a1, units/63.02-a-1/cases?measure=REFUSED,             true",
    "63.02-kadis-a,  units/63.02-a-1/cases?measure=REFUSED,             true",
    // who refused
    "63.02-kadis-b,  units/63.02-b-1/cases?measure=REFUSED&role=ORIGIN, true",
    // the unit of the official: its superior answered, not its head
    "63.02-kabid-b1, units/63.02-b-1/cases?measure=REFUSED&role=ORIGIN, false",
    "63.02-sekda,    cases?measure=REFUSED&category=NO_CAPACITY,        true",
  })
  void theWordsOfARefusalAreForItsParties(String who, String path, boolean mayRead)
      throws Exception {
    JsonNode row = json(get(who, "/v1/dashboards/" + path)).at("/items/0");
    assertThat(row.get("caseId").asString()).isEqualTo(refused.caseId().toString());
    assertThat(row.get("refusalCategory").asString()).isEqualTo("NO_CAPACITY");
    assertThat(row.has("reason")).isEqualTo(mayRead);
  }

  @Test
  void anotherCategoryHasNoCases() throws Exception {
    assertThat(
            json(get("63.02-sekda", "/v1/dashboards/cases?measure=REFUSED&category=OTHER"))
                .get("items"))
        .isEmpty();
  }

  @Test
  void aListIsATableThatNoSpreadsheetProgramRuns() throws Exception {
    var answer =
        service.send(
            service
                .request(
                    token("63.02-kabid-a1"), "/v1/dashboards/units/63.02-a-1/cases?measure=REFUSED")
                .header("Accept", "text/csv"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    List<String> lines = List.of(answer.body().split("\r\n"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("\uFEFF\"ID perkara\",");
    assertThat(lines.getLast())
        .startsWith("\"" + refused.caseId() + "\",")
        .contains("\"'=2+5 pegawai sedang cuti\"");
    assertThat(lines.getFirst().split(",")).hasSameSizeAs(lines.getLast().split(",", -1));
  }

  @Test
  void theApiDescribesItself() throws Exception {
    JsonNode api = json(service.get(token("63.02-sekda"), "/v3/api-docs"));
    assertThat(api.get("openapi").asString()).startsWith("3.1");
    List<String> paths = new ArrayList<>(api.get("paths").propertyNames());
    assertThat(paths)
        .contains(
            "/v1/dashboards",
            "/v1/dashboards/units/{unitId}",
            "/v1/dashboards/units/{unitId}/cases",
            "/v1/dashboards/cases");
    assertThat(
            api.at("/paths/~1v1~1dashboards~1units~1{unitId}~1cases/get/responses/200/content")
                .propertyNames())
        .contains("application/json", "text/csv");
    api.get("paths")
        .forEachEntry((path, item) ->
            item.get("get")
                .path("parameters")
                .valueStream()
                .filter(p -> p.get("in").asString().equals("path"))
                .forEach(p -> assertThat(path).contains("{" + p.get("name").asString() + "}")));
  }

  private static CaseEvents of(String key, String owner, String origin) {
    return CaseEvents.of("63.02", key, owner, origin);
  }

  private static String token(String employee) {
    return service.issuer().token("63.02", employee, "official");
  }

  private static HttpResponse<String> get(String who, String path) throws Exception {
    return service.get(token(who), path);
  }

  private static String outcome(HttpResponse<String> answer) {
    return answer.statusCode() == 200 ? "200" : TestService.problem(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static void unit(
      String regency, String id, String parent, String kind, String apparatus, String head) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("unitId", id);
    body.put("name", "Unit " + id);
    body.put("kind", kind);
    body.put("rank", "ADMINISTRATOR");
    if (parent != null) {
      body.put("parentUnitId", parent);
    }
    body.put("apparatusId", apparatus);
    body.put("apparatusKind", parent == null ? kind : "AGENCY_OFFICE");
    body.put("headTitle", "Kepala " + id);
    body.put("code", id);
    structure(regency, id, 0, "unit-established", body);
    structure(
        regency,
        id,
        1,
        "unit-head-appointed",
        Map.of("unitId", id, "employeeId", head, "effectiveFrom", "2025-01-02"));
  }

  private static void actingHead(String id, String employee, String from, String to) {
    structure(
        "63.02",
        id,
        2,
        "acting-head-mandated",
        Map.of(
            "unitId", id,
            "employeeId", employee,
            "capacity", "PLH",
            "mandateNumber", "800/2026",
            "effectiveFrom", from,
            "effectiveTo", to));
  }

  private static void structure(
      String regency, String id, long sequence, String name, Map<String, Object> body) {
    service
        .context()
        .getBean(DirectoryFeed.class)
        .handle(
            CaseEvents.event(
                "org-structure." + name + ".v1",
                new RegencyCode(regency),
                "unit:" + regency + ":" + id,
                sequence,
                id,
                NOW,
                body));
  }
}

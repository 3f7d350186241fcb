package id.sistemkerja.team.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.testing.TestService;
import id.sistemkerja.team.TeamService;
import id.sistemkerja.team.roster.Feeds.Assignment;
import id.sistemkerja.team.roster.automation.WhenAssignmentChangesUpdateRoster;
import id.sistemkerja.team.roster.read.RosterProjector;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service under real HTTP and stores; other services' events are handed to its readers. */
class RosterServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
  private static final LocalDate FROM = TODAY.minusDays(30);
  private static TestService service;
  private static WhenAssignmentChangesUpdateRoster assignments;

  /** Of each test its own: the tests share a service. */
  private String unit;

  private String official;

  @BeforeAll
  static void start() throws Exception {
    service = TestService.start(TeamService.class, TeamService.NAME);
    assignments = service.context().getBean(WhenAssignmentChangesUpdateRoster.class);
    hand(Feeds.unit("63.02", "63.02-dishub", "Dinas Perhubungan"));
    hand(Feeds.unit("75.04", "75.04-diskominfo", "Dinas Kominfo Pohuwato"));
    hand(Feeds.official("75.04", "75.04-peg-1", "Pegawai Pohuwato"));
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @BeforeEach
  void aUnitAndAnOfficialOfItsOwn() {
    String name = UUID.randomUUID().toString();
    unit = "63.02-unit-" + name;
    official = "63.02-peg-" + name;
    hand(Feeds.unit("63.02", unit, "Dinas Contoh"));
    hand(Feeds.official("63.02", official, "Pejabat Contoh"));
  }

  @Test
  void PEN_13_anOfficialJoinsByTheLetterIsConfirmedByAcknowledgingAndLeavesAtTheEnd()
      throws Exception {
    Assignment work = Assignment.of(unit, official, FROM, TODAY.plusDays(30));
    assignments.handle(work.opened());
    JsonNode joined = roster(r -> r.get("members").size() == 1);
    JsonNode member = joined.at("/members/0");
    assertThat(joined.get("unitName").asString()).isEqualTo("Dinas Contoh");
    assertThat(member.get("officialId").asString()).isEqualTo(official);
    assertThat(member.get("letterNumber").asString()).isEqualTo(work.letterNumber());
    assertThat(member.get("originUnitName").asString()).isEqualTo("Dinas Perhubungan");
    assertThat(member.get("since").asString()).isEqualTo(FROM.toString());
    assertThat(member.get("until").asString()).isEqualTo(TODAY.plusDays(30).toString());
    assertThat(member.get("confirmed").asBoolean()).isFalse();
    assertThat(member.get("overdue").asBoolean()).isFalse();

    assignments.handle(work.acknowledged());
    JsonNode confirmed = roster(r -> r.at("/members/0/confirmed").asBoolean());
    assertThat(confirmed.at("/members/0/confirmedAt").asString())
        .isEqualTo(work.acknowledged().occurredAt().toString());

    assignments.handle(work.reported());
    assignments.handle(work.closed(TODAY));
    roster(r -> r.get("members").isEmpty());
    JsonNode engagement = engagements(e -> e.at("/engagements/0/leftOn").isString());
    assertThat(engagement.get("officialName").asString()).isEqualTo("Pejabat Contoh");
    assertThat(engagement.at("/engagements/0/leftOn").asString()).isEqualTo(TODAY.toString());
    assertThat(engagement.at("/engagements/0/leavingReason").asString()).isEqualTo("CLOSED");
    assertThat(engagement.at("/engagements/0/unitId").asString()).isEqualTo(unit);
  }

  @Test
  void PEN_23_anExtensionLastsLongerFromThenOnAndARevocationTakesOffTheRoster() throws Exception {
    Assignment work = Assignment.of(unit, official, FROM, TODAY.plusDays(30));
    assignments.handle(work.opened());
    // the later change counts, in whatever order the two become known
    assignments.handle(work.extended(2, TODAY.plusDays(90)));
    assignments.handle(work.extended(1, TODAY.plusDays(60)));
    assignments.handle(work.extended(1, TODAY.plusDays(60)));
    JsonNode entries = history("", h -> h.get("entries").size() == 3).get("entries");
    roster(r -> TODAY.plusDays(90).toString().equals(r.at("/members/0/until").asString()));
    Instant changed = Instant.parse(entries.at("/1/recordedAt").asString());
    assertThat(
            read("/v1/rosters/" + unit + "?asOf=" + changed.minusMillis(1))
                .at("/members/0/until")
                .asString())
        .isEqualTo(TODAY.plusDays(30).toString());

    assignments.handle(work.revoked(TODAY));
    roster(r -> r.get("members").isEmpty());
    JsonNode engagement = engagements(e -> e.at("/engagements/0/leftOn").isString());
    assertThat(engagement.at("/engagements/0/leftOn").asString())
        .isEqualTo(TODAY.minusDays(1).toString());
    assertThat(engagement.at("/engagements/0/leavingReason").asString()).isEqualTo("REVOKED");
    assertThat(engagement.at("/engagements/0/until").asString())
        .isEqualTo(TODAY.plusDays(90).toString());
  }

  @Test
  void everyChangeCarriesTheCaseTheCauseTheProfileAndTheCitationsOfTheAssignmentsStep()
      throws Exception {
    Assignment work = Assignment.of(unit, official, FROM, null);
    assignments.handle(work.opened());
    assignments.handle(work.acknowledged());
    JsonNode history = history("", h -> h.get("entries").size() == 2);
    JsonNode confirmed = history.at("/entries/1");
    ContractEvent cause = work.acknowledged();
    assertThat(confirmed.get("type").asString()).isEqualTo("team.member-confirmed.v1");
    assertThat(confirmed.get("sequence").asLong()).isEqualTo(1);
    assertThat(confirmed.get("caseId").asString()).isEqualTo(work.caseId().toString());
    assertThat(confirmed.get("causation").asString()).isEqualTo(cause.id().toString());
    assertThat(confirmed.get("correlation").asString()).isEqualTo(cause.correlation().toString());
    assertThat(confirmed.get("profileVersion").asString()).isEqualTo(Feeds.PROFILE);
    assertThat(confirmed.at("/citations/0/rule").asString()).isEqualTo("PEN-13");
    assertThat(confirmed.get("occurredAt").asString()).isEqualTo(cause.occurredAt().toString());
    assertThat(confirmed.at("/actor/name").asString()).isEqualTo("Sistem Kerja");
    assertThat(history.toString()).doesNotContain("nip");
  }

  @Test
  void theRosterOfAPastMomentIsAsItWasKnownThen() throws Exception {
    Assignment work = Assignment.of(unit, official, FROM, TODAY.minusDays(1));
    assignments.handle(work.opened());
    assignments.handle(work.acknowledged());
    assignments.handle(work.closed(TODAY));
    JsonNode entries = history("", h -> h.get("entries").size() == 3).get("entries");
    Instant joined = Instant.parse(entries.at("/0/recordedAt").asString());
    Instant confirmed = Instant.parse(entries.at("/1/recordedAt").asString());
    Instant left = Instant.parse(entries.at("/2/recordedAt").asString());
    roster(r -> r.get("members").isEmpty());

    assertThat(read("/v1/rosters/" + unit + "?asOf=" + joined.minusMillis(1)).get("members"))
        .isEmpty();
    JsonNode atFirst =
        read("/v1/rosters/" + unit + "?asOf=" + confirmed.minusNanos(1000)).at("/members/0");
    assertThat(atFirst.get("confirmed").asBoolean()).isFalse();
    assertThat(atFirst.get("overdue").asBoolean()).isTrue();
    JsonNode then = read("/v1/rosters/" + unit + "?asOf=" + left.minusNanos(1000));
    assertThat(then.at("/members/0/confirmed").asBoolean()).isTrue();
    assertThat(then.has("own")).as("the directory knows no past placements").isFalse();
    assertThat(read("/v1/rosters/" + unit + "?asOf=" + left).get("members")).isEmpty();
    assertThat(read("/v1/rosters/" + unit + "?asOf=" + TODAY).get("members")).isEmpty();
    assertThat(read("/v1/rosters/" + unit + "?asOf=2026-01-01").get("members")).isEmpty();

    String past = "?employeeId=" + official + "&asOf=" + left.minusNanos(1000);
    assertThat(read("/v1/rosters" + past).at("/engagements/0").has("leftOn")).isFalse();
    JsonNode two = history("?asOf=" + left.minusNanos(1000), h -> true);
    assertThat(two.get("entries")).hasSize(2);
    JsonNode page = history("?limit=2", h -> true);
    assertThat(page.get("nextCursor").asLong()).isEqualTo(1);
    assertThat(history("?limit=2&after=1", h -> true).get("entries")).hasSize(1);
  }

  @Test
  void aHeadSeesTheUnitsOwnOfficialsAndWhereTheyServeElsewhere() throws Exception {
    hand(Feeds.placed("63.02", official, unit));
    assertThat(read("/v1/rosters/" + unit).at("/own/0/elsewhere")).isEmpty();
    Assignment work = Assignment.of("63.02-dishub", official, FROM, null);
    assignments.handle(work.opened());
    JsonNode own = roster(r -> !r.at("/own/0/elsewhere").isEmpty()).at("/own/0");
    assertThat(own.get("name").asString()).isEqualTo("Pejabat Contoh");
    assertThat(own.at("/elsewhere/0/unitName").asString()).isEqualTo("Dinas Perhubungan");
    assertThat(own.toString()).doesNotContain("19000101");
    assignments.handle(work.closed(TODAY));
    roster(r -> r.at("/own/0/elsewhere").isEmpty());
  }

  @Test
  void duplicatesAndDisorderMakeTheSameRosterAndNoFurtherEvent() throws Exception {
    Assignment closed = Assignment.of(unit, official, FROM, null);
    Assignment running = Assignment.of(unit, official, FROM, null);
    List<ContractEvent> told = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      told.addAll(
          List.of(
              closed.closed(TODAY),
              closed.acknowledged(),
              closed.opened(),
              running.acknowledged(),
              running.opened()));
    }
    Collections.shuffle(told, new Random(7));
    told.forEach(assignments::handle);
    assertThat(history("", h -> h.get("entries").size() >= 5).get("entries")).hasSize(5);
    assertThat(storedEvents()).isEqualTo(5);
    awaitProjected();
    JsonNode roster = roster(r -> r.get("members").size() == 1);
    assertThat(roster.at("/members/0/assignmentId").asString()).isEqualTo(running.id().toString());
    assertThat(roster.at("/members/0/confirmed").asBoolean()).isTrue();
  }

  @Test
  void readersThatTakeTheSameEventsAtTheSameTimeRecordEachOnce() throws Exception {
    List<Assignment> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(Assignment.of(unit, official, FROM, null));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Boolean>> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readers.add(() -> {
          for (Assignment work : all) {
            handleAsASubscriberDoes(work.opened());
            handleAsASubscriberDoes(work.acknowledged());
          }
          return true;
        });
      }
      for (var reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isTrue();
      }
    }
    assertThat(storedEvents()).isEqualTo(20);
    roster(r ->
        r.get("members").size() == 10
            && r.get("members").valueStream().allMatch(m -> m.get("confirmed").asBoolean()));
  }

  /** Until it is taken: a stream that others keep changing is tried again. */
  private static void handleAsASubscriberDoes(ContractEvent event) {
    for (int attempt = 1; ; attempt++) {
      try {
        assignments.handle(event);
        return;
      } catch (IllegalStateException e) {
        if (attempt == 100) {
          throw e;
        }
      }
    }
  }

  @Test
  void aRebuiltReadModelEqualsTheLiveOne() throws Exception {
    Assignment one = Assignment.of(unit, official, FROM, null);
    Assignment other = Assignment.of(unit, official, FROM, TODAY);
    List.of(one.acknowledged(), one.opened(), other.opened(), one.closed(TODAY))
        .forEach(assignments::handle);
    history("", h -> h.get("entries").size() == 4);
    roster(r -> r.get("members").size() == 1);
    awaitProjected();
    List<Document> live = readModel();

    PooledStreamingEventProcessor processor =
        service
            .context()
            .getBean(EventProcessingConfiguration.class)
            .eventProcessor(RosterProjector.GROUP, PooledStreamingEventProcessor.class)
            .orElseThrow();
    processor.shutdownAsync().join();
    MongoDatabase database = service.context().getBean(MongoDatabase.class);
    database.getCollection("roster_members").deleteMany(new Document());
    database.getCollection("roster_changes").deleteMany(new Document());
    assertThat(roster(r -> true).get("members")).isEmpty();
    processor.resetTokens();
    processor.start();

    awaitProjected();
    assertThat(readModel()).hasSizeGreaterThan(5).isEqualTo(live);
    long before = count();
    List.of(one.opened(), one.acknowledged(), one.closed(TODAY), other.opened())
        .forEach(assignments::handle);
    assertThat(count()).as("events after the feed was read again from its start").isEqualTo(before);
  }

  @Test
  void aRosterHasATagThatChangesWithIt() throws Exception {
    Assignment work = Assignment.of(unit, official, FROM, null);
    String first = tag(get(reader(), "/v1/rosters/" + unit));
    assertThat(conditional(first).statusCode()).isEqualTo(304);
    assignments.handle(work.opened());
    roster(r -> r.get("members").size() == 1);
    HttpResponse<String> changed = conditional(first);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(tag(changed)).isNotEqualTo(first);
    assertThat(conditional(tag(changed)).statusCode()).isEqualTo(304);
  }

  @Test
  void aUnitThatTheDirectoryHasYetToLearnOfIsKnownFromItsRoster() throws Exception {
    unit = "63.02-late-" + UUID.randomUUID();
    assertThat(TestService.problem(get(reader(), "/v1/rosters/" + unit)))
        .isEqualTo("404 not-found");
    assignments.handle(Assignment.of(unit, official, FROM, null).opened());
    assertThat(roster(r -> r.has("members")).get("unitName").asString()).isEqualTo("Unit " + unit);
  }

  @Test
  void theSameUnitAndAssignmentOfAnotherRegencyAreNotReached() throws Exception {
    Assignment own = Assignment.of(unit, official, FROM, null);
    Assignment others =
        new Assignment(
            "75.04", own.id(), own.caseId(), unit, official, "75.04-diskominfo", FROM, null);
    assignments.handle(own.opened());
    assignments.handle(others.opened());
    assignments.handle(others.closed(TODAY));
    awaitProjected();
    assertThat(roster(r -> true).get("members")).hasSize(1);
    assertThat(engagements(e -> true).get("engagements")).hasSize(1);
    assertThat(history("", h -> true).get("entries")).hasSize(1);
  }

  @ParameterizedTest(name = "{0} reads {1} → {2}")
  @CsvSource({
    "official, UNIT, 200",
    "inspector, UNIT, 200",
    "regency-admin, UNIT, 200",
    "integration, UNIT, 403 role-missing",
    "official, OFFICIAL, 200",
    "inspector, OFFICIAL, 200",
    "integration, OFFICIAL, 403 role-missing",
    "integration, HISTORY, 403 role-missing",
    "official, 75.04-diskominfo, 404 not-found",
    "inspector, 75.04-diskominfo, 404 not-found",
    "official, 75.04-diskominfo/history, 404 not-found",
    "official, ?employeeId=75.04-peg-1, 404 not-found",
  })
  void officialsOfTheRegencyAndItsInspectorsReadAndNobodyElse(
      String role, String what, String expected) throws Exception {
    String employee = role.equals("official") ? official : null;
    String path =
        switch (what) {
          case "UNIT" -> "/" + unit;
          case "OFFICIAL" -> "?employeeId=" + official;
          case "HISTORY" -> "/" + unit + "/history";
          default -> what.startsWith("?") ? what : "/" + what;
        };
    assertAnswer(
        get(service.issuer().token("63.02", employee, role), "/v1/rosters" + path), expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "/63.02-no-such-unit, 404 not-found",
    "/63.02-no-such-unit/history, 404 not-found",
    "/Bukan%20Unit, 422 invalid-fields",
    "'', 422 invalid-fields",
    "?employeeId=, 422 invalid-fields",
    "?employeeId=BUKAN, 422 invalid-fields",
    "?employeeId=63.02-nobody, 404 not-found",
    "/UNIT?asOf=kemarin, 422 invalid-fields",
    "/UNIT?asOf=2026-02-30, 422 invalid-fields",
    "/UNIT?asOf=2026-02-03T10:00:00, 422 invalid-fields",
    "/UNIT?asOf=1999-12-31, 422 invalid-fields",
    "/UNIT?asOf=%2B99999-01-01, 422 invalid-fields",
    "/UNIT?asOf=, 422 invalid-fields",
    "/UNIT/history?asOf=x, 422 invalid-fields",
    "/UNIT/history?after=x, 422 invalid-fields",
    "/UNIT/history?limit=x, 422 invalid-fields",
    "/UNIT/history?limit=-5, 200",
    "/UNIT?asOf=2026-02-03T10:00:00%2B08:00, 200",
    "/UNIT?asOf=2199-12-31, 200",
    "/UNIT/nothing, 404 not-found",
  })
  void badQuestionsAreNamed(String path, String expected) throws Exception {
    assertAnswer(get(reader(), "/v1/rosters" + path.replace("UNIT", unit)), expected);
  }

  @ParameterizedTest
  @CsvSource({"stranger", "issuer", "audience", "expired"})
  void aBadTokenReadsNothing(String fault) throws Exception {
    String token = service.issuer().badToken(fault, "63.02", official);
    assertAnswer(get(token, "/v1/rosters/" + unit), "401 not-signed-in");
  }

  private static void assertAnswer(HttpResponse<String> answer, String expected) {
    if (expected.equals("200")) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } else {
      assertThat(TestService.problem(answer)).isEqualTo(expected);
      assertThat(answer.body()).doesNotContain("Exception").contains("titleId");
    }
  }

  private static void hand(ContractEvent event) {
    service.context().getBean(DirectoryFeed.class).handle(event);
  }

  private JsonNode roster(Predicate<JsonNode> wanted) throws Exception {
    return awaited("/v1/rosters/" + unit, wanted);
  }

  private JsonNode engagements(Predicate<JsonNode> wanted) throws Exception {
    return awaited("/v1/rosters?employeeId=" + official, wanted);
  }

  private JsonNode history(String query, Predicate<JsonNode> wanted) throws Exception {
    return awaited("/v1/rosters/" + unit + "/history" + query, wanted);
  }

  private JsonNode awaited(String path, Predicate<JsonNode> wanted) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (true) {
      HttpResponse<String> answer = get(reader(), path);
      if (answer.statusCode() == 200) {
        JsonNode view = JSON.readTree(answer.body());
        if (wanted.test(view)) {
          return view;
        }
      }
      assertThat(Instant.now()).as(answer.body()).isBefore(deadline);
      Thread.sleep(20);
    }
  }

  private JsonNode read(String path) throws Exception {
    HttpResponse<String> answer = get(reader(), path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> conditional(String known) throws Exception {
    return service.send(
        service.request(reader(), "/v1/rosters/" + unit).header("If-None-Match", known));
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static HttpResponse<String> get(String token, String path) throws Exception {
    return service.get(token, path);
  }

  private String reader() {
    return service.issuer().token("63.02", official, "official");
  }

  /** Until every stored event is in the read model. */
  private static void awaitProjected() throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    MongoDatabase database = service.context().getBean(MongoDatabase.class);
    while (database.getCollection("roster_changes").countDocuments() < count()) {
      assertThat(Instant.now()).as("projected in time").isBefore(deadline);
      Thread.sleep(20);
    }
    // the change is written before the member: the last event's member may still be on its way
    PooledStreamingEventProcessor processor =
        service
            .context()
            .getBean(EventProcessingConfiguration.class)
            .eventProcessor(RosterProjector.GROUP, PooledStreamingEventProcessor.class)
            .orElseThrow();
    while (!processor.processingStatus().values().stream()
        .allMatch(s -> s.isCaughtUp() && s.getCurrentPosition().orElse(-1) >= lastIndex())) {
      assertThat(Instant.now()).as("caught up in time").isBefore(deadline);
      Thread.sleep(20);
    }
  }

  private static List<Document> readModel() {
    MongoDatabase database = service.context().getBean(MongoDatabase.class);
    List<Document> all = new ArrayList<>();
    for (String collection : List.of("roster_members", "roster_changes")) {
      database
          .getCollection(collection)
          .find()
          .sort(new Document("_id", 1))
          .forEach(document -> all.add(document));
    }
    return all;
  }

  private long storedEvents() throws Exception {
    return number(
        "select count(*) from DomainEventEntry where aggregateIdentifier = 'roster:63.02:"
            + unit
            + "'");
  }

  private static long count() throws Exception {
    return number("select count(*) from DomainEventEntry");
  }

  private static long lastIndex() {
    try {
      return number("select coalesce(max(globalIndex), -1) from DomainEventEntry");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(String query) throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }
}

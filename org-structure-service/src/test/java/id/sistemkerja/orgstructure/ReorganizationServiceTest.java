package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reorganizations over real HTTP: all of a decree or nothing of it. */
class ReorganizationServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REORGANIZATIONS = "/v1/reorganizations";
  private static TestService service;
  private static String admin;
  private static String official;
  private static int people;

  @BeforeAll
  static void start() throws Exception {
    service = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    admin = service.issuer().token("63.02", "63.02-admin", "regency-admin");
    official = service.issuer().token("63.02", "63.02-ana", "official");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void KED_10_aMergerMovesPeopleAndChildrenAndEveryPastDayStaysAsItWas() throws Exception {
    Dinas dinas = new Dinas("a");
    JsonNode receipt =
        reorganized(
            """
            {"decreeNumber": "188.45/A/2027", "effectiveFrom": "2027-01-04",
             "merge": [{"unitIds": ["%s"], "into": "%s", "endTerms": true}],
             "rename": [{"unitId": "%2$s", "name": "Bidang Gabungan", "code": "GAB"}]}
            """
                .formatted(dinas.p2p, dinas.yankes));
    assertThat(receipt.get("events").get(0).get("type").asString())
        .isEqualTo("org-structure.reorganization-decreed.v1");

    JsonNode before = awaited("/v1/units/" + dinas.p2p + "?minVersion=4&asOf=2027-01-03");
    assertThat(before.at("/unit/head/employeeId").asString()).isEqualTo(dinas.head);
    assertThat(before.at("/unit/dissolution/from").asString()).isEqualTo("2027-01-04");
    assertThat(before.at("/unit/dissolution/officeSuccessorUnitId").asString())
        .isEqualTo(dinas.yankes);
    assertThat(unitIds("?apparatusId=" + dinas.id + "&asOf=2027-01-03"))
        .containsExactlyInAnyOrder(dinas.id, dinas.p2p, dinas.surveilans, dinas.yankes);
    assertThat(unitIds("?apparatusId=" + dinas.id + "&asOf=2027-01-04"))
        .containsExactlyInAnyOrder(dinas.id, dinas.surveilans, dinas.yankes);
    awaited("/v1/units/" + dinas.surveilans + "?minVersion=2");
    assertThat(unitIds("?parentUnitId=" + dinas.yankes + "&asOf=2027-01-04"))
        .containsExactly(dinas.surveilans);
    assertThat(unitIds("?parentUnitId=" + dinas.yankes + "&asOf=2027-01-03")).isEmpty();
    awaited("/v1/units/" + dinas.yankes + "?minVersion=2");
    assertThat(unitIds("?q=gabungan&asOf=2027-01-04")).containsExactly(dinas.yankes);
    assertThat(unitIds("?q=gabungan&asOf=2027-01-03")).isEmpty();

    JsonNode ana = awaited("/v1/officials/" + dinas.ana + "?minVersion=3&asOf=2027-01-04");
    assertThat(ana.at("/official/unit/name").asString()).isEqualTo("Bidang Gabungan");
    assertThat(ana.at("/official/appraiserUnit/unitId").asString()).isEqualTo(dinas.yankes);
    assertThat(
            awaited("/v1/officials/" + dinas.ana + "?asOf=2027-01-03")
                .at("/official/unit/unitId")
                .asString())
        .isEqualTo(dinas.p2p);

    JsonNode decree =
        json(service.get(official, REORGANIZATIONS + "/" + receipt.get("id").asString()));
    assertThat(decree.get("dissolved").get(0).asString()).isEqualTo(dinas.p2p);
    assertThat(decree.get("placed").get(0).asString()).isEqualTo(dinas.ana);
  }

  @Test
  void whoMayActInADissolvedOrVacantOfficeIsToldTheSameHereAndByACopyOfTheStructure()
      throws Exception {
    Dinas dinas = new Dinas("offices");
    String top = aPerson();
    appoint(dinas.id, top, "2025-01-02");
    reorganized(
        """
        {"decreeNumber": "188.45/O/2025", "effectiveFrom": "2025-06-02",
         "merge": [{"unitIds": ["%s"], "into": "%s", "endTerms": true}]}
        """
            .formatted(dinas.p2p, dinas.yankes));
    awaited("/v1/units/" + dinas.p2p + "?minVersion=4");
    // the successor's office is vacant: the next level has both
    assertThat(offices(top))
        .contains(dinas.id + " own", dinas.yankes + " NEXT_LEVEL null")
        .contains(dinas.p2p + " NEXT_LEVEL null")
        .isEqualTo(officesInACopy(top));

    String successor = aPerson();
    appoint(dinas.yankes, successor, "2025-07-01");
    awaited("/v1/units/" + dinas.yankes + "?minVersion=2");
    assertThat(offices(successor))
        .contains(dinas.yankes + " own", dinas.p2p + " SUCCESSOR 188.45/O/2025")
        .isEqualTo(officesInACopy(successor));
    assertThat(offices(top)).containsExactly(dinas.id + " own").isEqualTo(officesInACopy(top));
    JsonNode me =
        json(service.get(service.issuer().token("63.02", successor, "official"), "/v1/me"));
    JsonNode passed =
        me.get("offices")
            .valueStream()
            .filter(o -> o.get("unitId").asString().equals(dinas.p2p))
            .findFirst()
            .orElseThrow();
    assertThat(passed.get("from").asString()).isEqualTo("2025-07-01");
  }

  private static void appoint(String unit, String person, String from) throws Exception {
    posted(
        200,
        "/v1/units/" + unit + "/heads",
        "{\"employeeId\":\"%s\",\"decreeNumber\":\"821/2\",\"effectiveFrom\":\"%s\"}"
            .formatted(person, from));
    awaited("/v1/units/" + unit + "?minVersion=2");
  }

  private static List<String> offices(String person) throws Exception {
    return json(service.get(service.issuer().token("63.02", person, "official"), "/v1/me"))
        .get("offices")
        .valueStream()
        .map(o ->
            o.get("unitId").asString()
                + (o.has("mandate")
                    ? " "
                        + o.at("/mandate/capacity").asString()
                        + " "
                        + o.at("/mandate/number").asString("null")
                    : " own"))
        .toList();
  }

  private static List<String> officesInACopy(String person) {
    MongoDatabase database = service.context().getBean(MongoDatabase.class);
    RecordCodec codec = service.context().getBean(RecordCodec.class);
    Views<DirectoryUnit> units =
        new Views<>(database, "copied_units", DirectoryUnit.class, codec)
            .grouped(database, "regency");
    Views<DirectoryOfficial> officials =
        new Views<>(database, "copied_officials", DirectoryOfficial.class, codec);
    DirectoryFeed feed = new DirectoryFeed("copy", units, officials);
    Published.by(service.context()).forEach(feed::handle);
    LocalDate today = service.context().getBean(Today.class).get();
    return new Directory(units, officials, () -> today)
        .officesOf(new RegencyCode("63.02"), new EmployeeId(person), today).stream()
            .map(o ->
                o.unit().unitId()
                    + (o.mandate() == null
                        ? " own"
                        : " " + o.mandate().capacity() + " " + o.mandate().number()))
            .toList();
  }

  @Test
  void aDryRunTellsEveryChangeAndEveryFaultAndRecordsNothing() throws Exception {
    Dinas dinas = new Dinas("b");
    long stored = storedEvents();
    JsonNode good =
        preview(
            """
            {"decreeNumber": "188.45/B/2027", "effectiveFrom": "2027-01-04",
             "merge": [{"unitIds": ["%s"], "into": "%s", "endTerms": true}]}
            """
                .formatted(dinas.p2p, dinas.yankes));
    assertThat(good.get("possible").asBoolean()).isTrue();
    List<String> effects = new ArrayList<>();
    good.get("effects")
        .forEach(e -> effects.add(e.get("about").asString() + " " + e.get("type").asString()));
    assertThat(effects)
        .containsExactly(
            dinas.surveilans + " org-structure.unit-moved.v1",
            dinas.p2p + " org-structure.unit-head-released.v1",
            dinas.p2p + " org-structure.unit-dissolved.v1",
            dinas.ana + " org-structure.official-placed.v1");

    JsonNode bad =
        preview(
            """
            {"decreeNumber": "", "effectiveFrom": "2027-01-04",
             "dissolve": [{"unitId": "%s"}], "move": [{"unitId": "63.02-none", "parentUnitId": "%s"}]}
            """
                .formatted(dinas.p2p, dinas.id));
    assertThat(bad.get("possible").asBoolean()).isFalse();
    List<String> fields = new ArrayList<>();
    bad.get("faults").forEach(f -> fields.add(f.get("field").asString()));
    assertThat(fields)
        .contains(
            "decreeNumber",
            "move[0].unitId",
            "dissolve[0].childrenTo",
            "dissolve[0].endTerms",
            "dissolve[0].officialsTo");
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @Test
  void oneFaultAndNothingOfTheDecreeIsRecorded() throws Exception {
    Dinas dinas = new Dinas("c");
    long stored = storedEvents();
    var answer =
        service.post(
            admin,
            REORGANIZATIONS,
            """
            {"decreeNumber": "188.45/C/2027", "effectiveFrom": "2027-01-04",
             "rename": [{"unitId": "%s", "name": "Bidang Lain"}],
             "dissolve": [{"unitId": "%s", "endTerms": true, "childrenTo": "%1$s"}]}
            """
                .formatted(dinas.yankes, dinas.p2p));
    assertThat(TestService.problem(answer)).isEqualTo("422 reorganization-not-possible");
    JsonNode fault = json(answer).at("/faults/0");
    assertThat(fault.get("field").asString()).isEqualTo("dissolve[0].officialsTo");
    assertThat(fault.toString()).contains("belum ditentukan tempatnya").contains("not said where");
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @Test
  void aRepeatedDecreeIsCarriedOutOnce() throws Exception {
    Dinas dinas = new Dinas("d");
    String decree =
        """
        {"decreeNumber": "188.45/D/2027", "effectiveFrom": "2027-01-04",
         "merge": [{"unitIds": ["%s"], "into": "%s", "endTerms": true}]}
        """
            .formatted(dinas.p2p, dinas.yankes);
    String key = UUID.randomUUID().toString();
    var first = withKey(key, decree);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    long stored = storedEvents();
    assertThat(withKey(key, decree).body()).isEqualTo(first.body());
    assertThat(TestService.problem(withKey(key, decree.replace("2027-01-04", "2027-01-05"))))
        .isEqualTo("422 idempotency-key-reused");
    assertThat(TestService.problem(service.post(admin, REORGANIZATIONS, decree)))
        .isEqualTo("409 decree-carried-out");
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @Test
  void aSecondSekretariatIsRefusedUnlessTheSameDecreeEndsTheFirst() throws Exception {
    Dinas dinas = new Dinas("sek");
    String first = dinas.id + "-sek";
    Dinas.unit(first, "SECRETARIAT", "ADMINISTRATOR", dinas.id);
    awaited("/v1/units/" + first + "?minVersion=1");
    String decree =
        """
        {"decreeNumber": "188.45/%s/2027", "effectiveFrom": "2027-01-04",
         "establish": [{"unitId": "%s", "name": "Sekretariat", "kind": "SECRETARIAT",
           "rank": "ADMINISTRATOR", "parentUnitId": "%s", "headTitle": "Sekretaris", "code": "S"}]
         %s}
        """;
    var refused =
        service.post(admin, REORGANIZATIONS, decree.formatted("S1", first + "-2", dinas.id, ""));
    assertThat(TestService.problem(refused)).isEqualTo("422 reorganization-not-possible");
    assertThat(json(refused).at("/faults/0/field").asString()).isEqualTo("establish[0].kind");
    assertThat(json(refused).at("/faults/0/message").asString(refused.body())).contains(first);
    reorganized(
        decree.formatted(
            "S2", first + "-2", dinas.id, ", \"dissolve\": [{\"unitId\": \"" + first + "\"}]"));
    String third = "UNIT unitId='%s-3' kind='SECRETARIAT' rank='ADMINISTRATOR' parentUnitId='%s'";
    assertThat(refusal("/v1/units", Bodies.of(third.formatted(first, dinas.id))))
        .as("the second stands there from its day on, which is after this one")
        .isEqualTo("409 second-of-a-kind");
  }

  @Test
  void nothingNewBeginsInADissolvedUnit() throws Exception {
    Dinas dinas = new Dinas("e");
    reorganized(
        """
        {"decreeNumber": "188.45/E/2027", "effectiveFrom": "2027-01-04",
         "merge": [{"unitIds": ["%s"], "into": "%s", "endTerms": true}]}
        """
            .formatted(dinas.p2p, dinas.yankes));
    String unit = "/v1/units/" + dinas.p2p;
    String person = aPerson();
    assertThat(
            refusal(
                unit + "/heads",
                "{\"employeeId\":\"%s\",\"decreeNumber\":\"1\",\"effectiveFrom\":\"2027-02-01\"}"
                    .formatted(person)))
        .isEqualTo("409 unit-dissolved");
    assertThat(
            refusal(
                unit + "/acting-heads",
                """
                {"employeeId":"%s","capacity":"PLT","mandateNumber":"1",
                 "effectiveFrom":"2027-01-03","effectiveTo":"2027-01-04"}
                """
                    .formatted(person)))
        .isEqualTo("409 unit-dissolved");
    assertThat(
            refusal(
                unit + "/acting-heads",
                """
                {"employeeId":"%s","capacity":"SUCCESSOR","mandateNumber":"1",
                 "effectiveFrom":"2026-01-03","effectiveTo":"2026-01-04"}
                """
                    .formatted(person)))
        .isEqualTo("422 invalid-appointment");
    assertThat(
            refusal(
                "/v1/units",
                Bodies.of(
                    "UNIT unitId='63.02-late' kind='SUBSECTION' rank='PENGAWAS' parentUnitId='%s'"
                        .formatted(dinas.p2p))))
        .isEqualTo("409 unit-dissolved");
    assertThat(
            refusal(
                "/v1/officials/" + dinas.ana + "/placements",
                """
                {"unitId":"%s","appraiserUnitId":"%1$s","decreeNumber":"2",
                 "effectiveFrom":"2027-02-01"}
                """
                    .formatted(dinas.p2p)))
        .isEqualTo("422 invalid-placement");
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an official without the role | official | {} | 403 role-missing",
        "nothing at all | regency-admin | {} | 422 invalid-fields",
        "no JSON | regency-admin | [ | 400 invalid-body",
        "a list that is none | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','merge':{}} | 400 invalid-body",
        "a part that is null | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','merge':[null]} | 422 invalid-fields",
        "a unit that is null | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','merge':[{'unitIds':[null],'into':'63.02-x'}]} | 422 invalid-fields",
        "a move to nowhere | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','move':[{'unitId':'63.02-x'}]} | 422 invalid-fields",
        "an identifier with capitals | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','move':[{'unitId':'A B','parentUnitId':'63.02-x'}]} | 422 invalid-fields",
        "a day that is none | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-02-30'} | 400 invalid-body",
        "a day without a regulation | regency-admin | {'decreeNumber':'1','effectiveFrom':'1999-01-01','dissolve':[{'unitId':'63.02-x'}]} | 422 no-regulation-in-force",
        "a decree of nothing | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04'} | 422 reorganization-not-possible",
        "an unknown unit | regency-admin | {'decreeNumber':'1','effectiveFrom':'2027-01-04','dissolve':[{'unitId':'63.02-none'}]} | 422 reorganization-not-possible",
      })
  void aWrongDecreeIsAProblemAndChangesNothing(
      String what, String role, String body, String problem) throws Exception {
    long stored = storedEvents();
    for (String address : List.of(REORGANIZATIONS, REORGANIZATIONS + "?dryRun=true")) {
      var answer =
          service.post(
              service.issuer().token("63.02", "63.02-who", role), address, body.replace('\'', '"'));
      if (problem.equals("422 reorganization-not-possible") && address.endsWith("true")) {
        assertThat(json(answer).get("possible").asBoolean()).isFalse();
      } else {
        assertThat(TestService.problem(answer)).isEqualTo(problem);
      }
    }
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @Test
  void otherRegenciesDecreesAreNotThere() throws Exception {
    Dinas dinas = new Dinas("f");
    String id =
        reorganized(
                """
                {"decreeNumber": "188.45/F/2027", "effectiveFrom": "2027-01-04",
                 "rename": [{"unitId": "%s", "name": "Bidang Lain"}]}
                """
                    .formatted(dinas.p2p))
            .get("id")
            .asString();
    String elsewhere = service.issuer().token("75.04", "75.04-admin", "regency-admin");
    assertThat(TestService.problem(service.get(elsewhere, REORGANIZATIONS + "/" + id)))
        .isEqualTo("404 not-found");
    assertThat(json(service.get(elsewhere, REORGANIZATIONS)).get("items").isEmpty()).isTrue();
    assertThat(
            TestService.problem(
                service.post(
                    elsewhere,
                    REORGANIZATIONS,
                    """
                    {"decreeNumber": "188.45/F/2027", "effectiveFrom": "2027-02-04",
                     "rename": [{"unitId": "%s", "name": "Bidang Milik Kami"}]}
                    """
                        .formatted(dinas.p2p))))
        .isEqualTo("422 reorganization-not-possible");
  }

  /** A Dinas with the Bidang P2P (its head, Ana, and the Seksi Surveilans) and Yankes. */
  private static final class Dinas {
    final String id;
    final String p2p;
    final String surveilans;
    final String yankes;
    final String head = aPerson();
    final String ana;

    Dinas(String word) throws Exception {
      id = "63.02-dinas-" + word;
      p2p = id + "-p2p";
      surveilans = p2p + "-surveilans";
      yankes = id + "-yankes";
      ana = "63.02-ana-" + word;
      unit(id, "AGENCY_OFFICE", "JPT_PRATAMA", null);
      unit(p2p, "DIVISION", "ADMINISTRATOR", id);
      unit(surveilans, "SUBSECTION", "PENGAWAS", p2p);
      unit(yankes, "DIVISION", "ADMINISTRATOR", id);
      posted(
          200,
          "/v1/units/" + p2p + "/heads",
          "{\"employeeId\":\"%s\",\"decreeNumber\":\"821/1\",\"effectiveFrom\":\"2025-02-01\"}"
              .formatted(head));
      posted(
          201,
          "/v1/officials",
          Bodies.of("OFFICIAL employeeId='%s' nip='%s'".formatted(ana, nip())));
      posted(
          200,
          "/v1/officials/" + ana + "/placements",
          Bodies.of("PLACE unitId='%s' appraiserUnitId='%1$s'".formatted(p2p)));
      // a decree looks for those whom it must move where they are shown
      awaited("/v1/officials/" + ana + "?minVersion=2");
    }

    private static void unit(String id, String kind, String rank, String parent) throws Exception {
      posted(
          201,
          "/v1/units",
          Bodies.of(
              "UNIT unitId='%s' kind='%s' rank='%s' parentUnitId=%s"
                  .formatted(id, kind, rank, parent == null ? "null" : "'" + parent + "'")));
    }
  }

  private static String aPerson() throws Exception {
    String id = "63.02-p-" + UUID.randomUUID();
    posted(
        201,
        "/v1/officials",
        Bodies.of(
            "OFFICIAL employeeId='%s' nip='%s' position={'kind':'STRUCTURAL','title':'Kepala'}"
                .formatted(id, nip())));
    return id;
  }

  private static String nip() {
    return "197001012000012%03d".formatted(people++);
  }

  private static List<String> unitIds(String query) throws Exception {
    List<String> ids = new ArrayList<>();
    json(service.get(official, "/v1/units" + query))
        .get("items")
        .forEach(u -> ids.add(u.get("unitId").asString()));
    return ids;
  }

  private static JsonNode awaited(String address) throws Exception {
    var answer = service.get(official, address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode reorganized(String decree) throws Exception {
    return posted(201, REORGANIZATIONS, decree);
  }

  private static JsonNode preview(String decree) throws Exception {
    return posted(200, REORGANIZATIONS + "?dryRun=true", decree);
  }

  private static JsonNode posted(int status, String path, String body) throws Exception {
    var answer = service.post(admin, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return json(answer);
  }

  private static String refusal(String path, String body) throws Exception {
    return TestService.problem(service.post(admin, path, body));
  }

  private static HttpResponse<String> withKey(String key, String body) throws Exception {
    return service.send(
        service
            .request(admin, REORGANIZATIONS)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static long storedEvents() throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from DomainEventEntry")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}

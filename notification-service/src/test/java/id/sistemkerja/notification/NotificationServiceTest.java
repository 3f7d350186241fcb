package id.sistemkerja.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.notification.automation.WhenCaseMovesTellThoseConcerned;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** The service over real HTTP and stores, fed with the other services' events; mail is captured. */
class NotificationServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static TestService service;

  @BeforeAll
  static void start() throws Exception {
    service =
        TestService.start(
            NotificationService.class,
            NotificationService.NAME,
            "--sistem-kerja.mail.poll=50ms",
            "--sistem-kerja.public-url=https://portal.contoh.invalid");
    Story.tell(directory(), Story.organization());
    // a second regency-wide office of nobody's, and a head without an address
    Story more = new Story();
    Story.tell(
        directory(),
        List.of(
            more.unit("satpol", null, "CIVIL_SERVICE_POLICE", "Kepala Satpol PP"),
            more.official("tanpa-surel", "Tanpa Surel Contoh", null),
            more.appointed("satpol", "tanpa-surel")));
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void aRefusalReachesTheRequesterWithItsReasonAndALinkToTheCase() throws Exception {
    Story story = new Story();
    tell(story.submitted(true), story.refused("tenaga dokter terbatas"));
    JsonNode told = awaited("head-kominfo-aptika", story, "REQUEST_REFUSED");
    assertThat(told.get("titleId").asString())
        .isEqualTo("Permohonan pelibatan dr. Sari Contoh ditolak");
    assertThat(told.get("bodyId").asString())
        .isEqualTo(
            "Permohonan Bidang Aptika untuk melibatkan dr. Sari Contoh ditolak.\n"
                + "Alasan: tenaga dokter terbatas");
    assertThat(told.get("bodyEn").asString()).contains("Reason: tenaga dokter terbatas");
    assertThat(told.get("officeId").asString())
        .isEqualTo("Anda menerima pemberitahuan ini selaku Kepala Bidang Aptika.");
    assertThat(told.get("link").asString())
        .isEqualTo("https://portal.contoh.invalid/#/cases/" + story.caseId());
  }

  @Test
  void theWholeStoryTellsEachOfItsParties() throws Exception {
    Story story = new Story();
    tell(
        story.submitted(true),
        story.of("request-recommended"),
        story.of("request-approved"),
        story.drafted(),
        story.signed(),
        story.opened(),
        story.of("assignment-acknowledged"),
        story.reported("dinkes"),
        story.reviewed(1),
        story.reviewed(2),
        story.of("assignment-closed"));
    awaited("head-kominfo-aptika", story, "ASSIGNMENT_CLOSED");
    awaited("dokter", story, "ASSIGNMENT_CLOSED");
    assertThat(kinds("dokter", story))
        .containsExactlyInAnyOrder("ASSIGNMENT_TO_ACKNOWLEDGE", "ASSIGNMENT_CLOSED");
    assertThat(kinds("head-setda", story))
        .containsExactlyInAnyOrder("LETTER_TO_SIGN", "ASSIGNMENT_TO_CLOSE");
    assertThat(kinds("head-dinkes", story))
        .containsExactlyInAnyOrder(
            "REQUEST_TO_ANSWER", "RECOMMENDATION_GIVEN", "LETTER_COPY", "REPORT_RECEIVED");
    assertThat(kinds("head-dinkes-p2p", story)).containsExactly("REQUEST_TO_RECOMMEND");
    assertThat(kinds("head-kominfo", story))
        .containsExactlyInAnyOrder("REQUEST_COPY", "REPORT_TO_REVIEW");
    assertThat(kinds("head-kominfo-aptika", story))
        .containsExactlyInAnyOrder(
            "REQUEST_APPROVED",
            "LETTER_COPY",
            "ASSIGNMENT_ACKNOWLEDGED",
            "REPORT_TO_REVIEW",
            "ASSIGNMENT_CLOSED");
  }

  @Test
  void aReminderAndAnEscalationReachPortalAndMailOnceForEachPerson() throws Exception {
    Story org = new Story();
    Story.tell(
        directory(),
        List.of(
            org.unit("dua-jabatan", null, "HOSPITAL", "Direktur"),
            org.appointed("dua-jabatan", "head-dinkes-p2p")));
    Story story = new Story();
    ContractEvent reminded = story.reminded("setda", 0);
    // the head of dinkes-p2p heads dua-jabatan too
    ContractEvent escalated = story.escalated("dinkes-p2p", "kominfo-aptika", "dua-jabatan");
    tell(story.submitted(false), story.drafted(), reminded, escalated, reminded, escalated);
    JsonNode due = awaited("head-setda", story, "STEP_DUE");
    assertThat(due.get("titleId").asString())
        .isEqualTo("Pengingat: tanda tangan surat penugasan (dr. Sari Contoh)");
    assertThat(due.get("bodyEn").asString()).contains("It is due on 4 March 2026.");
    JsonNode late = awaited("head-dinkes-p2p", story, "STEP_ESCALATED");
    assertThat(late.get("bodyId").asString())
        .contains("terlambat 2 hari kerja pada dr. Sari Contoh")
        .contains("tidak mengalihkan wewenang");
    awaited("head-kominfo-aptika", story, "STEP_ESCALATED");
    assertThat(kinds("head-setda", story)).containsExactlyInAnyOrder("LETTER_TO_SIGN", "STEP_DUE");
    assertThat(kinds("head-dinkes-p2p", story)).containsExactly("STEP_ESCALATED");
  }

  @Test
  void anEventThatComesAgainTellsNobodyTwice() throws Exception {
    Story story = new Story();
    ContractEvent submitted = story.submitted(true);
    ContractEvent refused = story.refused("x");
    tell(submitted, refused);
    awaited("head-kominfo-aptika", story, "REQUEST_REFUSED");
    long before = stored();
    tell(submitted, refused, submitted, refused);
    assertThat(stored()).isEqualTo(before);
    assertThat(kinds("head-dinkes", story)).containsExactly("REQUEST_TO_ANSWER");
  }

  @Test
  void aStandInIsToldOnWhichMandateAndAnAbsentHeadHoldsNothingUp() throws Exception {
    Story org = new Story();
    Story.tell(
        directory(),
        List.of(
            org.unit("rsud", null, "HOSPITAL", "Direktur RSUD"),
            org.official("direktur", "Direktur Contoh", "direktur"),
            org.appointed("rsud", "direktur"),
            org.official("wadir", "Wakil Direktur Contoh", "wadir"),
            org.acting("rsud", "wadir", "PLH", "2026-12-31")));
    Story story = new Story();
    tell(story.submitted(false), story.of("letter-drafted", signatory("rsud", "Direktur RSUD")));
    JsonNode told = awaited("wadir", story, "LETTER_TO_SIGN");
    assertThat(told.get("officeId").asString())
        .isEqualTo(
            "Anda menerima pemberitahuan ini selaku Plh. Direktur RSUD (mandat nomor 800/12/2026).");
    assertThat(told.at("/mandate/capacity").asString()).isEqualTo("PLH");
    assertThat(awaited("direktur", story, "LETTER_TO_SIGN").has("mandate")).isFalse();
    // each sees the one that they were told themselves
    assertThat(kinds("direktur", story)).hasSize(1);
    assertThat(kinds("wadir", story)).hasSize(1);
  }

  @Test
  void aVacantOfficeIsToldToTheNextLevelAboveAndItsNextHolderFindsIt() throws Exception {
    Story org = new Story();
    Story.tell(
        directory(),
        List.of(
            org.unit("bappeda", null, "AGENCY_BOARD", "Kepala Bappeda"),
            org.unit("bappeda-rendal", "bappeda", "DIVISION", "Kepala Bidang Rendal"),
            org.official("kaban", "Kaban Contoh", "kaban"),
            org.appointed("bappeda", "kaban"),
            org.official("baru", "Pejabat Baru Contoh", "baru")));
    Story story = new Story();
    tell(
        story.submitted(false),
        story.of("letter-drafted", signatory("bappeda-rendal", "Kepala Bidang Rendal")));
    JsonNode told = awaited("kaban", story, "LETTER_TO_SIGN");
    assertThat(told.at("/insteadOf/unitId").asString()).isEqualTo("bappeda-rendal");
    assertThat(told.get("officeId").asString())
        .isEqualTo(
            "Anda menerima pemberitahuan ini selaku Kepala Bappeda. Pemberitahuan ini untuk Kepala"
                + " Bidang Rendal, yang tidak berpejabat dan tidak berpelaksana tugas.");
    assertThat(kinds("baru", story)).isEmpty();
    Story.tell(directory(), List.of(org.appointed("bappeda-rendal", "baru")));
    assertThat(kinds("baru", story)).containsExactly("LETTER_TO_SIGN");
    // one of them has read it: it is read
    String id = told.get("id").asString();
    assertThat(read("baru", id).statusCode()).isEqualTo(200);
    Eventually.get(() -> item("kaban", id), item -> item.get("read").asBoolean());
  }

  @Test
  void unreadComesFirstIsCountedAndPagesMissNothing() throws Exception {
    Story org = new Story();
    Story.tell(
        directory(),
        List.of(
            org.unit("dishub", null, "AGENCY_OFFICE", "Kepala Dishub"),
            org.official("kadishub", "Kadishub Contoh", "kadishub"),
            org.appointed("dishub", "kadishub")));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Story story = new Story();
      tell(story.submitted(false), story.of("letter-drafted", signatory("dishub", "Kadis")));
      ids.addFirst(awaited("kadishub", story, "LETTER_TO_SIGN").get("id").asString());
    }
    HttpResponse<String> receipt = read("kadishub", ids.get(1));
    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.headers().firstValue("ETag")).isPresent();
    Eventually.get(() -> unread("kadishub"), count -> count == 4);
    assertThat(read("kadishub", ids.get(1)).statusCode()).as("a repeat").isEqualTo(200);

    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      JsonNode page =
          json(
              get(
                  "kadishub",
                  "/v1/notifications?limit=2" + (cursor == null ? "" : "&cursor=" + cursor)));
      page.get("items").forEach(item -> seen.add(item.get("id").asString()));
      cursor = page.has("nextCursor") ? page.get("nextCursor").asString() : null;
    } while (cursor != null);
    assertThat(seen).containsExactly(ids.get(0), ids.get(2), ids.get(3), ids.get(4), ids.get(1));
  }

  @Test
  void capturedMailCanBeReadInTheOutboxByItsRecipientAndByThoseWhoSeeAll() throws Exception {
    Story story = new Story();
    tell(story.submitted(false), story.refused("alasan yang panjang"));
    String id = awaited("head-kominfo-aptika", story, "REQUEST_REFUSED").get("id").asString();
    JsonNode mail =
        Eventually.get(
            () -> json(get("head-kominfo-aptika", "/v1/outbox/" + id)),
            m -> m.has("state") && m.get("state").asString().equals("SENT"));
    assertThat(mail.get("transport").asString()).isEqualTo("captured");
    assertThat(mail.get("attempts").asInt()).isEqualTo(1);
    assertThat(mail.get("to").asString()).isEqualTo("kominfo-aptika@contoh.invalid");
    assertThat(mail.get("subject").asString())
        .isEqualTo("Permohonan pelibatan dr. Sari Contoh ditolak");
    assertThat(mail.get("body").asString())
        .startsWith("Yth. Kepala kominfo-aptika Contoh,")
        .contains("alasan yang panjang")
        .contains("https://portal.contoh.invalid/#/cases/" + story.caseId())
        .contains("-- English --");
    for (String role : List.of("inspector", "regency-admin")) {
      String token = service.issuer().token(Story.REGENCY, "auditor", role);
      assertThat(service.get(token, "/v1/outbox/" + id).statusCode()).isEqualTo(200);
      assertThat(ids(service.get(token, "/v1/outbox?limit=200&state=SENT"))).contains(id);
    }
    assertThat(ids(get("head-kominfo-aptika", "/v1/outbox?limit=200"))).contains(id);
    assertThat(ids(get("head-dinkes", "/v1/outbox?limit=200"))).doesNotContain(id);
    assertThat(TestService.problem(get("head-dinkes", "/v1/outbox/" + id)))
        .isEqualTo("404 not-found");
    for (String role : List.of("inspector", "regency-admin", "official")) {
      String elsewhere = service.issuer().token("75.04", "head-kominfo-aptika", role);
      assertThat(TestService.problem(service.get(elsewhere, "/v1/outbox/" + id)))
          .isEqualTo("404 not-found");
      assertThat(ids(service.get(elsewhere, "/v1/outbox"))).isEmpty();
    }
  }

  @Test
  void whoHasNoAddressIsToldInTheSystemAndNoMailIsQueued() throws Exception {
    Story story = new Story();
    tell(story.submitted(false), story.of("letter-drafted", signatory("satpol", "Kasatpol")));
    String id = awaited("tanpa-surel", story, "LETTER_TO_SIGN").get("id").asString();
    assertThat(TestService.problem(get("tanpa-surel", "/v1/outbox/" + id)))
        .isEqualTo("404 not-found");
  }

  @Test
  void eventsHoldNoNameAndNoAddress() throws Exception {
    Story story = new Story();
    tell(story.submitted(true), story.refused("x"));
    awaited("head-kominfo-aptika", story, "REQUEST_REFUSED");
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select convert_from(payload,'UTF8') from DomainEventEntry")) {
      int events = 0;
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain("Sari", "contoh.invalid", "19800101");
        events++;
      }
      assertThat(events).isGreaterThan(4);
    }
  }

  @ParameterizedTest(name = "{0} {1} as {2} → {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /v1/notifications                    | none         | 401 not-signed-in
          GET  | /v1/notifications/unread-count       | stranger     | 401 not-signed-in
          GET  | /v1/outbox                           | expired      | 401 not-signed-in
          GET  | /v1/notifications?limit=x            | head-dinkes  | 422 invalid-fields
          GET  | /v1/notifications?cursor=x           | head-dinkes  | 422 invalid-fields
          GET  | /v1/notifications?cursor=u:1)%7C     | head-dinkes  | 422 invalid-fields
          GET  | /v1/outbox?state=LOST                | head-dinkes  | 422 invalid-fields
          GET  | /v1/outbox?cursor=%24ne              | head-dinkes  | 422 invalid-fields
          GET  | /v1/outbox/not-an-id                 | head-dinkes  | 422 invalid-fields
          GET  | /v1/outbox/UNKNOWN                   | head-dinkes  | 404 not-found
          POST | /v1/notifications/not-an-id/read     | head-dinkes  | 422 invalid-fields
          POST | /v1/notifications/UNKNOWN/read       | head-dinkes  | 404 not-found
          POST | /v1/notifications/THEIRS/read        | head-kominfo | 404 not-found
          POST | /v1/notifications/THEIRS/read        | elsewhere    | 404 not-found
          POST | /v1/notifications/THEIRS/read        | no-key       | 400 idempotency-key-missing
          POST | /v1/notifications/THEIRS/read        | large        | 413 body-too-large
          POST | /v1/outbox                           | head-dinkes  | 405 method-not-allowed
          GET  | /v1/notifications/                   | head-dinkes  | 404 not-found
          """)
  void badRequestsAreNamedAndChangeNothing(String method, String path, String as, String expected)
      throws Exception {
    Story story = new Story();
    tell(story.submitted(false));
    String theirs = awaited("head-dinkes", story, "REQUEST_TO_ANSWER").get("id").asString();
    long before = stored("notification.notification-read.v1");
    String target = path.replace("THEIRS", theirs).replace("UNKNOWN", UUID.randomUUID().toString());
    HttpRequest.Builder request = HttpRequest.newBuilder(service.address(target));
    switch (as) {
      case "none" -> {}
      case "stranger", "expired" ->
          request.header(
              "Authorization",
              "Bearer " + service.issuer().badToken(as, Story.REGENCY, "head-dinkes"));
      case "elsewhere" ->
          request.header(
              "Authorization",
              "Bearer " + service.issuer().token("75.04", "head-dinkes", "official"));
      case "no-key", "large" -> request.header("Authorization", "Bearer " + token("head-dinkes"));
      default -> request.header("Authorization", "Bearer " + token(as));
    }
    if (method.equals("POST")) {
      if (!as.equals("no-key")) {
        request.header("Idempotency-Key", UUID.randomUUID().toString());
      }
      request.POST(
          HttpRequest.BodyPublishers.ofByteArray(new byte[as.equals("large") ? 5 << 20 : 0]));
    }
    HttpResponse<String> answer = service.send(request);
    assertThat(TestService.problem(answer)).isEqualTo(expected);
    assertThat(answer.body()).doesNotContain("Exception").contains("titleId");
    assertThat(stored("notification.notification-read.v1")).isEqualTo(before);
  }

  private static String signatory(String unit, String title) {
    return "{\"signatoryUnitId\":\"%s\",\"signatoryTitle\":\"%s\"}".formatted(unit, title);
  }

  private static DirectoryFeed directory() {
    return service.context().getBean(DirectoryFeed.class);
  }

  private static void tell(ContractEvent... events) {
    var automation = service.context().getBean(WhenCaseMovesTellThoseConcerned.class);
    List.of(events).forEach(automation::handle);
  }

  private static String token(String employee) {
    return service.issuer().token(Story.REGENCY, employee, "official");
  }

  private static HttpResponse<String> get(String employee, String path) throws Exception {
    return service.get(token(employee), path);
  }

  private static HttpResponse<String> read(String employee, String id) throws Exception {
    return service.post(token(employee), "/v1/notifications/" + id + "/read", "");
  }

  private static long unread(String employee) throws Exception {
    return json(get(employee, "/v1/notifications/unread-count")).get("unread").asLong();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static List<String> ids(HttpResponse<String> answer) {
    List<String> ids = new ArrayList<>();
    json(answer).get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  private static List<JsonNode> items(String employee) throws Exception {
    List<JsonNode> items = new ArrayList<>();
    json(get(employee, "/v1/notifications?limit=200")).get("items").forEach(items::add);
    return items;
  }

  private static JsonNode item(String employee, String id) throws Exception {
    return items(employee).stream()
        .filter(i -> i.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kinds(String employee, Story story) throws Exception {
    return items(employee).stream()
        .filter(i -> i.get("caseId").asString().equals(story.caseId().toString()))
        .map(i -> i.get("kind").asString())
        .toList();
  }

  private static JsonNode awaited(String employee, Story story, String kind) throws Exception {
    Eventually.get(() -> kinds(employee, story), kinds -> kinds.contains(kind));
    return items(employee).stream()
        .filter(i -> i.get("caseId").asString().equals(story.caseId().toString()))
        .filter(i -> i.get("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** Notifications that were created so far. */
  private static long stored() throws Exception {
    return stored("notification.notification-created.v1");
  }

  private static long stored(String type) throws Exception {
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from DomainEventEntry where payloadType = ?")) {
      query.setString(1, type);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}

package id.sistemkerja.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.AssignmentService;
import id.sistemkerja.assignment.deadline.automation.DeadlineWatch;
import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import id.sistemkerja.directory.Offices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Due dates over real HTTP, on days that the test sets; the clock looks when it is told to. */
class DueDatesIT {
  private static final MovedClock CLOCK = new MovedClock();
  private static House house;
  private static Story story;

  @BeforeAll
  static void start() {
    CLOCK.set("2026-11-24");
    house = new House(OnAMovedDay.class);
    story = Story.kotabaru(house);
  }

  @AfterAll
  static void stop() throws Exception {
    house.close();
  }

  /** A Tuesday. */
  @BeforeEach
  void onTheDay() {
    CLOCK.set("2026-11-24");
  }

  /** The service, on the day that a test says it is. */
  @Import(AssignmentService.class)
  static class OnAMovedDay {
    @Bean
    Clock clock() {
      return CLOCK;
    }
  }

  private static Person admin(String regency) {
    return house.as(regency + "-admin", "regency-admin");
  }

  private static void look(String day) {
    CLOCK.set(day);
    look();
  }

  private static void look() {
    house.bean(DeadlineWatch.class).look(house.bean(Offices.class).today());
  }

  /** The clock looks again and again, and what it missed once it finds the next time. */
  private static boolean lookedAgain() {
    look();
    return false;
  }

  /** The case's due-date events so far, once there are so many. */
  private static List<String> told(String caseId, int count) {
    return told(caseId, count, "step-|due-date-");
  }

  private static List<String> told(String caseId, int count, String kinds) {
    JsonNode history =
        story
            .ownerHead()
            .awaited(
                "/v1/cases/" + caseId + "/history?asOf=2199-01-01T00:00:00Z",
                h -> named(h, kinds).size() >= count || lookedAgain());
    return named(history, kinds);
  }

  private static List<String> named(JsonNode history, String kinds) {
    return history
        .get("entries")
        .valueStream()
        .map(e -> e.get("type").asString().replace("assignment.", "").replace(".v1", ""))
        .filter(type -> type.matches("(" + kinds + ").*"))
        .toList();
  }

  private static JsonNode step(String caseId) {
    return story.ownerHead().get("/v1/cases/" + caseId).ok().get("waiting").get(0);
  }

  private static JsonNode item(Person person, String caseId) {
    return person
        .get("/v1/inbox?limit=200")
        .ok()
        .get("items")
        .valueStream()
        .filter(i -> i.get("caseId").asString().equals(caseId))
        .findFirst()
        .orElseThrow();
  }

  /** Until the case says by when its first step is due. */
  private static JsonNode dated(String caseId) {
    String path = "/v1/cases/" + caseId;
    JsonNode unused = story.ownerHead().awaited(path, c -> c.get("waiting").size() > 0);
    look();
    return story
        .ownerHead()
        .awaited(path, c -> c.get("waiting").get(0).has("dueOn") || lookedAgain())
        .get("waiting")
        .get(0);
  }

  private static String draft(String content) {
    return story.draft(content);
  }

  @Test
  void theAdministratorSetsTimesAndHolidaysAndNobodyElseDoes() {
    String times =
        """
        {"from": "2026-12-07", "steps": {"CLOSE": {"within": 7, "remindBefore": 2,
         "escalateAfter": 1, "escalateEvery": 3, "mostEscalations": 4}, "REVIEW": {}}}
        """;
    String days =
        """
        {"from": "2026-12-01", "holidays": [{"on": "2026-12-25", "name": "Hari Raya Natal"},
         {"on": "2026-12-24", "name": "Cuti bersama", "kind": "JOINT_LEAVE"}]}
        """;
    for (Person other : List.of(story.ownerHead(), house.as("33.13-inspector", "inspector"))) {
      assertThat(other.put("/v1/due-times", times).problem()).isEqualTo("403 role-missing");
      assertThat(other.put("/v1/holidays", days).problem()).isEqualTo("403 role-missing");
    }
    admin("33.13").put("/v1/due-times", times).ok();
    admin("33.13").put("/v1/holidays", days).ok();

    Person reader = house.as("33.13-sekda");
    assertThat(time(reader, "2026-12-06", "CLOSE").get("isDefault").asBoolean()).isTrue();
    JsonNode set = time(reader, "2026-12-07", "CLOSE");
    assertThat(set.get("isDefault").asBoolean()).isFalse();
    assertThat(set.get("setFrom").asString()).isEqualTo("2026-12-07");
    assertThat(set.at("/time/within").asInt()).isEqualTo(7);
    assertThat(time(reader, "2026-12-07", "REVIEW").get("time").has("within")).isFalse();
    assertThat(time(reader, "2026-12-07", "SIGN_LETTER").get("isDefault").asBoolean()).isTrue();
    assertThat(reader.get("/v1/due-times").ok().get("upcoming").size()).isEqualTo(1);
    assertThat(reader.get("/v1/holidays?year=2026").ok().at("/holidays/0/on").asString())
        .isEqualTo("2026-12-24");

    JsonNode history = reader.get("/v1/due-times/history").ok().get("entries");
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.get(0).at("/actor/office").asString()).isEqualTo("Admin Kabupaten");

    Person elsewhere = house.as("35.17-sekda");
    assertThat(time(elsewhere, "2026-12-07", "CLOSE").get("isDefault").asBoolean()).isTrue();
    assertThat(elsewhere.get("/v1/holidays").ok().get("holidays").size()).isZero();
  }

  private static JsonNode time(Person reader, String day, String step) {
    return reader
        .get("/v1/due-times?asOf=" + day)
        .ok()
        .get("steps")
        .valueStream()
        .filter(s -> s.get("step").asString().equals(step))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRequestBecomesDueIsRemindedEscalatedAndAnsweredLate() {
    String id = story.submitted();
    story.ownerHead().awaitedStage(id, "SUBMITTED");
    JsonNode waiting = dated(id);
    assertThat(waiting.get("dueOn").asString()).isEqualTo("2026-12-01");
    assertThat(waiting.get("urgency").asString()).isEqualTo("ON_TIME");
    Person addressee = story.head(story.addressee());
    assertThat(item(addressee, id).get("dueOn").asString()).isEqualTo("2026-12-01");

    look("2026-11-29");
    look("2026-11-30");
    assertThat(told(id, 2)).containsExactly("due-date-set", "step-reminded");
    assertThat(item(addressee, id).get("urgency").asString()).isEqualTo("DUE_SOON");
    assertThat(item(addressee, id).get("urgentSince").asString()).isEqualTo("2026-11-30");

    CLOCK.set("2026-12-07");
    JsonNode late = item(addressee, id);
    assertThat(late.get("urgency").asString()).isEqualTo("OVERDUE");
    assertThat(late.get("urgentSince").asString()).isEqualTo("2026-12-02");
    assertThat(late.get("lateWorkingDays").asInt()).isEqualTo(4);
    look();
    look();
    assertThat(told(id, 3)).containsExactly("due-date-set", "step-reminded", "step-escalated");
    JsonNode escalated = last(id, "step-escalated");
    assertThat(escalated.at("/to/0/unitId").asString()).isEqualTo("63.02-setda");
    assertThat(escalated.at("/to/0/reason").asString()).isEqualTo("NEXT_LEVEL");
    assertThat(escalated.get("lateWorkingDays").asInt()).isEqualTo(4);
    assertThat(escalated.at("/basis/source").asString()).isEqualTo("DEFAULT");

    Person sekda = house.headOf("63.02-setda");
    assertThat(sekda.inboxOf(id)).containsExactly("NOTICE STEP_OVERDUE");
    assertThat(sekda.get("/v1/cases/" + id).ok().at("/waiting/0/escalations").asInt()).isEqualTo(1);
    // told, and no more: the step stays the office's
    assertThat(
            sekda.post("/v1/requests/" + id + "/decision", "{\"verdict\": \"APPROVE\"}").problem())
        .isEqualTo("403 not-your-step");

    look("2026-12-14");
    assertThat(told(id, 4)).hasSize(4);
    assertThat(last(id, "step-escalated").get("round").asInt()).isEqualTo(2);
    assertThat(last(id, "step-escalated").has("nextOn")).isFalse();
    assertThat(sekda.inboxOf(id)).containsExactly("NOTICE STEP_OVERDUE");
    look("2026-12-28");

    addressee.post("/v1/requests/" + id + "/decision", "{\"verdict\": \"APPROVE\"}").ok();
    story.ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    look();
    assertThat(told(id, 6)).endsWith("step-escalated", "due-date-met", "due-date-set");
    assertThat(last(id, "due-date-met").get("lateWorkingDays").asInt()).isEqualTo(19);
    assertThat(last(id, "due-date-set").at("/step/step").asString()).isEqualTo("SIGN_LETTER");
  }

  private static JsonNode last(String caseId, String type) {
    return story
        .ownerHead()
        .get("/v1/cases/" + caseId + "/history?asOf=2199-01-01T00:00:00Z")
        .ok()
        .get("entries")
        .valueStream()
        .filter(e -> e.get("type").asString().equals("assignment." + type + ".v1"))
        .reduce((first, second) -> second)
        .orElseThrow()
        .get("body");
  }

  @Test
  void theSendersOwnDayCountsTheRegencysHolidaysAndWins() {
    Story pohuwato = Story.pohuwato(house);
    admin("75.04")
        .put(
            "/v1/holidays",
            """
            {"from": "2026-11-01", "holidays": [{"on": "2026-11-26", "name": "Hari libur daerah"}]}
            """)
        .ok();
    String id = pohuwato.draft(Story.COMPLETE);
    pohuwato
        .ownerHead()
        .post("/v1/requests/" + id + "/submission", "{\"answerWithinWorkingDays\": 3}")
        .ok();
    pohuwato.ownerHead().awaitedStage(id, "SUBMITTED");
    look();
    JsonNode file =
        pohuwato.ownerHead().awaited("/v1/cases/" + id, c -> c.get("version").asLong() == 4);
    assertThat(file.get("answerDueOn").asString()).isEqualTo("2026-11-30");
    for (JsonNode step : file.get("waiting")) {
      assertThat(step.get("dueOn").asString()).isEqualTo("2026-11-30");
    }
  }

  @Test
  void newSettingsMoveNoDateThatWasGiven() {
    Story jombangs = story;
    String before = jombangs.submitted();
    assertThat(dated(before).get("dueOn").asString()).isEqualTo("2026-12-01");
    admin("63.02")
        .put(
            "/v1/due-times",
            "{\"from\": \"2026-11-25\", \"steps\": {\"ANSWER_REQUEST\": {\"within\": 9}}}")
        .ok();
    try {
      look("2026-11-25");
      assertThat(step(before).get("dueOn").asString()).isEqualTo("2026-12-01");
      String after = jombangs.submitted();
      assertThat(dated(after).get("dueOn").asString()).isEqualTo("2026-12-08");
      assertThat(last(after, "due-date-set").at("/basis/setFrom").asString())
          .isEqualTo("2026-11-25");
    } finally {
      admin("63.02").put("/v1/due-times", "{\"from\": \"2026-11-25\", \"steps\": {}}").ok();
    }
  }

  @Test
  void whatIsWithdrawnIsNotLate() {
    String id = story.submitted();
    dated(id);
    story.ownerHead().post("/v1/requests/" + id + "/withdrawal", "{\"reason\": \"batal\"}").ok();
    story.ownerHead().awaitedStage(id, "WITHDRAWN");
    look();
    assertThat(told(id, 2)).containsExactly("due-date-set", "due-date-lapsed");
    look("2026-12-28");
    assertThat(told(id, 2)).hasSize(2);
  }

  @Test
  void anOfficialWhoIsLateIsToldOfToTheirHeadAndTheOwnersHead() {
    String id = story.assigned();
    dated(id);
    look("2026-12-01");
    assertThat(told(id, 1, "step-escalated")).containsExactly("step-escalated");
    assertThat(
            last(id, "step-escalated")
                .get("to")
                .valueStream()
                .map(t -> t.get("unitId").asString() + " " + t.get("reason").asString()))
        .containsExactly(
            "63.02-diskominfo-aptika OFFICIALS_HEAD", "63.02-pupr-binamarga OWNERS_HEAD");
    assertThat(story.ownerHead().inboxOf(id)).contains("NOTICE STEP_OVERDUE");
  }

  @Test
  void whereNobodyFillsTheLateOfficeTheLevelAboveWhoeverActsThereIsTold() {
    Story pohuwato = Story.pohuwato(house);
    String id = pohuwato.submitted();
    JsonNode unused =
        pohuwato.ownerHead().awaited("/v1/cases/" + id, c -> c.get("waiting").size() == 2);
    look();
    JsonNode dated =
        pohuwato.ownerHead().awaited("/v1/cases/" + id, c -> c.at("/waiting/1").has("dueOn"));
    assertThat(dated.at("/waiting/1/step").asString()).isEqualTo("ANSWER_REQUEST");
    String head = house.structure.headOf(pohuwato.addressee());
    house.structure.release("75.04", pohuwato.addressee(), head, "2026-11-30");
    try {
      look("2026-12-28");
      JsonNode history =
          pohuwato
              .ownerHead()
              .awaited(
                  "/v1/cases/" + id + "/history?asOf=2199-01-01T00:00:00Z",
                  h -> named(h, "step-escalated").size() == 2);
      assertThat(
              history
                  .get("entries")
                  .valueStream()
                  .map(e -> e.get("body"))
                  .filter(e -> e.has("round"))
                  .map(e ->
                      e.at("/step/officeUnitId").asString()
                          + " → "
                          + e.at("/to/0/unitId").asString()))
          .containsExactlyInAnyOrder(
              "75.04-diskominfo → 75.04-setda", "75.04-diskominfo-aptika → 75.04-setda");
    } finally {
      house.structure.appoint("75.04", pohuwato.addressee(), head, "2026-12-01");
    }
  }

  @Test
  void whoHeadsAUnitSeesWhatIsLateThereAndBelow() {
    String id = story.submitted();
    dated(id);
    look("2026-12-07");
    assertThat(told(id, 3)).hasSize(3);
    Map<String, Boolean> seen =
        Map.of(
            "63.02-diskominfo", true,
            "63.02-setda", true,
            "63.02-pupr", false);
    seen.forEach((unit, sees) ->
        assertThat(overdue(house.headOf(unit), "").contains(id)).as(unit).isEqualTo(sees));
    Person inspector = house.as("63.02-inspector", "inspector");
    assertThat(overdue(inspector, "")).contains(id);
    assertThat(overdue(inspector, "&unitId=63.02-pupr")).doesNotContain(id);
    assertThat(overdue(house.headOf("63.02-setda"), "&unitId=63.02-diskominfo")).contains(id);
    assertThat(house.headOf("63.02-pupr").get("/v1/overdue?unitId=63.02-diskominfo").problem())
        .isEqualTo("403 unit-not-below-you");
    assertThat(house.as("63.02-prakom-muda").get("/v1/overdue").problem())
        .isEqualTo("403 heads-no-unit");
    assertThat(overdue(house.as("75.04-inspector", "inspector"), "")).doesNotContain(id);

    JsonNode item =
        inspector
            .get("/v1/overdue?unitId=63.02-diskominfo&limit=200")
            .ok()
            .get("items")
            .valueStream()
            .filter(i -> i.get("caseId").asString().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(item.get("overdueSince").asString()).isEqualTo("2026-12-02");
    assertThat(item.get("lateWorkingDays").asInt()).isEqualTo(4);
    assertThat(item.get("officeTitle").asString()).isNotBlank();
    assertThat(item.get("escalations").asInt()).isEqualTo(1);
  }

  @Test
  void theOverdueArePagedWithoutALossOrARepeat() {
    List<String> mine = Stream.generate(story::submitted).limit(3).toList();
    mine.forEach(DueDatesIT::dated);
    CLOCK.set("2026-12-28");
    Person inspector = house.as("63.02-inspector", "inspector");
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = inspector.get("/v1/overdue?limit=2" + cursor).ok();
      page.get("items").forEach(i -> seen.add(i.get("caseId").asString()));
      cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(seen).containsAll(mine).doesNotHaveDuplicates();
  }

  /** The cases of the whole list. */
  private static List<String> overdue(Person person, String filter) {
    return person
        .get("/v1/overdue?limit=200" + filter)
        .ok()
        .get("items")
        .valueStream()
        .map(i -> i.get("caseId").asString())
        .toList();
  }

  @Test
  void theInboxPutsWhatIsOverdueFirstThenWhatIsDueSoonThenWhatHasWaitedLongest() {
    Person addressee = story.head(story.addressee());
    String early = story.submitted();
    dated(early);
    CLOCK.set("2026-11-30");
    String soon = draft(Story.COMPLETE);
    story
        .ownerHead()
        .post("/v1/requests/" + soon + "/submission", "{\"answerWithinWorkingDays\": 3}")
        .ok();
    dated(soon);
    CLOCK.set("2026-12-02");
    String fresh = story.submitted();
    dated(fresh);
    List<String> order =
        addressee
            .get("/v1/inbox?limit=200")
            .ok()
            .get("items")
            .valueStream()
            .filter(i -> i.get("kind").asString().equals("STEP"))
            .map(i -> i.get("caseId").asString())
            .filter(List.of(early, soon, fresh)::contains)
            .toList();
    assertThat(order).containsExactly(early, soon, fresh);
  }

  @Test
  void twoNodesThatLookAtOnceTellOnce() throws Exception {
    List<String> ids = Stream.generate(story::submitted).limit(6).toList();
    ids.forEach(DueDatesIT::dated);
    List<String> arguments =
        new ArrayList<>(house.service.arguments(AssignmentService.NAME, "postgresql"));
    arguments.add("--sistem-kerja.due-times.enabled=false");
    arguments.add(
        "--sistem-kerja.signing.demo-folder="
            + house
                .service
                .context()
                .getEnvironment()
                .getProperty("sistem-kerja.signing.demo-folder"));
    try (ConfigurableApplicationContext other =
            new SpringApplicationBuilder(OnAMovedDay.class).run(arguments.toArray(String[]::new));
        ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      CLOCK.set("2026-12-07");
      List<Callable<Integer>> looks = new ArrayList<>();
      for (DeadlineWatch watch :
          List.of(house.bean(DeadlineWatch.class), other.getBean(DeadlineWatch.class))) {
        looks.add(() -> watch.look(house.bean(Offices.class).today()));
        looks.add(() -> watch.look(house.bean(Offices.class).today()));
      }
      for (Future<Integer> looked : nodes.invokeAll(looks)) {
        assertThat(looked.get()).isNotNegative();
      }
    }
    look();
    for (String id : ids) {
      assertThat(told(id, 3)).containsExactly("due-date-set", "step-reminded", "step-escalated");
    }
  }
}

package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong is said, and changes nothing. */
class BadInputIT {
  private static final List<String> GOOD_ONES = new ArrayList<>();
  private final RunningSystem system = RunningSystem.shared();
  private final Story story = Story.kotabaru(system);

  @ParameterizedTest(name = "{0} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown unit                | \"officialId\": \"63.02-prakom-muda\", \"ownerUnitId\": \"63.02-tidak-ada\" | 422 unknown-unit",
        "unit of another regency     | \"officialId\": \"63.02-prakom-muda\", \"ownerUnitId\": \"75.04-diskominfo\" | 422 unknown-unit",
        "unknown official            | \"officialId\": \"63.02-tidak-ada\"    | 422 unknown-official",
        "official of another regency | \"officialId\": \"75.04-prakom-muda\"  | 422 official-of-another-regency",
        "a field that is not known   | \"officialId\": \"63.02-prakom-muda\", \"tujuan\": \"x\" | 422 invalid-fields",
        "no official                 | \"purpose\": \"x\"                      | 422 invalid-fields",
        "ends before it starts       | \"officialId\": \"63.02-prakom-muda\", \"periodFrom\": \"2026-12-02\", \"periodTo\": \"2026-12-01\" | 422 invalid-content",
        "a day that does not exist   | \"officialId\": \"63.02-prakom-muda\", \"periodFrom\": \"2026-02-30\" | 400 invalid-body",
        "an id with blanks           | \"officialId\": \"63.02 prakom\"       | 422 invalid-fields",
        "no JSON                     | \"officialId\":                         | 400 invalid-body",
      })
  void aRequestThatCannotBeIsRefused(String what, String fields, String problem) {
    Answer answer = bystander().post("/api/v1/requests", "{" + fields + "}");
    assertThat(answer.problem()).as(what).isEqualTo(problem);
    assertClear(answer);
    assertOnlyGoodOnesAreThere();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "birth month 13        | 198713052010011234",
        "30 February           | 198702302010011234",
        "appointed in month 00 | 198705052010001234",
        "sex 3                 | 198705052010013234",
        "too short             | 19870505201001",
        "letters               | 1987O5052010011234",
      })
  void aNipThatCannotBeIsRefused(String what, String nip) {
    String employee = "63.02-calon-" + Integer.toHexString(what.hashCode());
    Answer answer =
        system
            .as("63.02-admin")
            .post(
                "/api/v1/officials",
                """
                {"employeeId": "%s", "nip": "%s", "nipKind": "PNS", "golongan": "III/a",
                 "name": "Calon Pegawai Contoh", "email": "calon@contoh.invalid",
                 "position": {"kind": "OPERATIONAL", "title": "Pengadministrasi Umum"}}
                """
                    .formatted(employee, nip));
    assertThat(answer.status()).as(what + ": " + answer.text()).isIn(400, 422);
    assertThat(answer.problem()).isNotBlank();
    assertThat(answer.text()).contains("nip");
    assertClear(answer);
    assertThat(system.as("63.02-admin").get("/api/v1/officials/" + employee).problem())
        .startsWith("404 ");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "none,       401 not-signed-in",
    "garbled,    401 not-signed-in",
    "unsigned,   401 not-signed-in",
    "tampered,   401 not-signed-in",
    "elsewhere,  401 not-signed-in"
  })
  void aTokenThatIsNotOursOpensNothing(String fault, String problem) throws Exception {
    String good = story.asking().token();
    String[] parts = good.split("\\.");
    String token =
        switch (fault) {
          case "garbled" -> "a.b.c";
          case "unsigned" ->
              Base64.getUrlEncoder()
                      .withoutPadding()
                      .encodeToString("{\"alg\":\"none\"}".getBytes("UTF-8"))
                  + "."
                  + parts[1]
                  + ".";
          case "tampered" ->
              parts[0] + "." + encoded(parts[1], "63.02-kabid", "63.02-sekda") + "." + parts[2];
          case "elsewhere" -> ForeignIssuer.token(decoded(parts[1]));
          default -> null;
        };
    for (String path :
        List.of(
            "/api/v1/me",
            "/api/v1/inbox",
            "/api/v1/overdue",
            "/api/v1/due-times",
            "/api/v1/holidays",
            "/api/v1/rosters/" + story.ownerUnit(),
            "/api/v1/dashboards",
            "/api/v1/notifications",
            "/api/v1/regulations",
            "/api/v1/imports",
            "/api/v1/exports/units.csv")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(system.gateway().resolve(path));
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      Answer answer = Person.send(request);
      assertThat(answer.problem()).as(path).isEqualTo(problem);
      assertClear(answer);
    }
  }

  @Test
  void theSameIdempotencyKeyWithAnotherBodyIsRefusedAndWithTheSameBodyAnsweredTheSame() {
    String key = Story.anyKey();
    Answer first = story.asking().post("/api/v1/requests", story.draftBody(Story.COMPLETE), key);
    Answer again = story.asking().post("/api/v1/requests", story.draftBody(Story.COMPLETE), key);
    assertThat(again.ok()).isEqualTo(first.ok());
    Answer other = story.asking().post("/api/v1/requests", story.draftBody(Story.COMPETENCE), key);
    assertThat(other.problem()).isEqualTo("422 idempotency-key-reused");
    assertClear(other);
    JsonNode file = story.asking().awaitedStage(first.id(), "DRAFT");
    assertThat(file.required("version").asLong()).isEqualTo(1);
    assertThat(file.at("/content/purpose").asString()).startsWith("Menyusun");
  }

  @Test
  void aWriteWithoutAnIdempotencyKeyIsRefused() {
    Answer answer =
        Person.send(
            story
                .asking()
                .request("/api/v1/requests")
                .POST(HttpRequest.BodyPublishers.ofString(story.draftBody(Story.COMPLETE))));
    assertThat(answer.problem()).isEqualTo("400 idempotency-key-missing");
  }

  @Test
  void ofTwoAnswersAtTheSameTimeOneCounts() throws Exception {
    String id = story.submitted();
    story.as(story.addressee()).token();
    List<Callable<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String body =
          i % 2 == 0
              ? "{\"verdict\": \"APPROVE\"}"
              : "{\"verdict\": \"REFUSE\", \"reason\": \"Beban kerja penuh\"}";
      answers.add(() -> story.decide(id, body));
    }
    List<String> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(answers.size())) {
      for (var answer : threads.invokeAll(answers)) {
        Answer given = answer.get();
        outcomes.add(given.status() == 200 ? "done" : given.problem());
      }
    }
    assertThat(outcomes).containsOnlyOnce("done");
    assertThat(outcomes.stream().filter(o -> !o.equals("done")))
        .hasSize(answers.size() - 1)
        .allMatch(o -> o.startsWith("409 ") || o.equals("403 not-your-step"), "a conflict");
    JsonNode file =
        story
            .asking()
            .awaited(
                "/api/v1/cases/" + id,
                c -> List.of("REFUSED", "LETTER_DRAFTED").contains(c.path("stage").asString("")));
    long answered =
        story
                .asking()
                .get("/api/v1/cases/" + id + "/history")
                .ok()
                .required("entries")
                .toString()
                .split("request-(approved|refused)\\.v1", -1)
                .length
            - 1L;
    assertThat(answered).as(file.toString()).isEqualTo(1);
  }

  @Test
  void aBodyOfFiveMegabytesIsRefused() {
    String purpose = "\"purpose\": \"" + "x".repeat(5 << 20) + "\"";
    Answer answer = bystander().post("/api/v1/requests", story.draftBody(purpose));
    assertThat(answer.problem()).isEqualTo("413 body-too-large");
    assertClear(answer);
    assertOnlyGoodOnesAreThere();
  }

  @Test
  void anUnknownAddressIsAProblemToo() {
    assertThat(story.asking().get("/api/v1/nothing-here").problem()).isEqualTo("404 not-found");
    assertThat(story.asking().get("/api/v1/cases/00000000-0000-0000-0000-000000000000").problem())
        .isEqualTo("404 not-found");
  }

  /** A problem speaks both languages, and never of what runs inside. */
  private static void assertClear(Answer answer) {
    assertThat(answer.text())
        .contains("titleId")
        .doesNotContain("Exception", "id.sistemkerja.", "\tat ");
    assertThat(answer.header("X-Correlation-Id")).isPresent();
  }

  /** Somebody whose unit nobody else's tests ask for anything. */
  private Person bystander() {
    return system.as("63.02-kabid-sda");
  }

  /** A good request after the bad one: when it is seen, the bad one would have been too. */
  private void assertOnlyGoodOnesAreThere() {
    GOOD_ONES.add(bystander().post("/api/v1/requests", story.draftBody(Story.COMPLETE)).id());
    JsonNode list =
        bystander()
            .awaited(
                "/api/v1/cases?box=UNIT&limit=200",
                cases -> cases.toString().contains(GOOD_ONES.getLast()));
    List<String> found = new ArrayList<>();
    list.required("items").forEach(c -> found.add(c.required("caseId").asString()));
    assertThat(found).containsExactlyInAnyOrderElementsOf(GOOD_ONES);
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String encoded(String part, String from, String to) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            decoded(part).replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}

package id.sistemkerja.benchmark;

import id.sistemkerja.acceptance.Answer;
import id.sistemkerja.acceptance.Person;
import id.sistemkerja.acceptance.RunningSystem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One case from the draft to the closed assignment, as people of Kotabaru would send it: eight
 * commands, in between only waits for what the system does of itself.
 */
final class Flow {
  /** The commands, and what is waited for. */
  enum Part {
    CREATE,
    SUBMIT,
    DECIDE,
    LETTER,
    ACKNOWLEDGE,
    REPORT,
    REVIEW,
    CLOSE,
    /** From the acknowledged closing until the case's own view shows it. */
    VIEW_LAG
  }

  /** How the flow goes. */
  enum Kind {
    STRAIGHT,
    /** The addressee refuses: it ends with the third command. */
    REFUSED,
    /** The addressee returns it once for completion: submitted and decided twice. */
    RETURNED_ONCE
  }

  /** Who takes part. */
  record Cast(String owner, String official, String addressee, String signatory, String last) {}

  private static final String CONTENT =
      """
      "purpose": "Menyusun peta jalan pemeliharaan jalan kabupaten",
      "competence": "rekayasa perangkat lunak dan basis data",
      "expectedResult": "Aplikasi pemantauan kerusakan jalan siap pakai",
      "periodFrom": "2026-12-01", "periodTo": "2027-02-26\"\
      """;

  private final RunningSystem system;
  private final Cast cast;
  private final Map<Part, Samples> samples;

  Flow(RunningSystem system, Cast cast, Map<Part, Samples> samples) {
    this.system = system;
    this.cast = cast;
    this.samples = samples;
  }

  static Map<Part, Samples> noSamples() {
    Map<Part, Samples> samples = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      samples.put(part, new Samples());
    }
    return samples;
  }

  void run(Kind kind) {
    Person owner = system.as(cast.owner());
    Person addressee = system.as(cast.addressee());
    String id =
        command(
                Part.CREATE,
                owner,
                "/api/v1/requests",
                "{\"officialId\": \"%s\", %s}".formatted(cast.official(), CONTENT))
            .id();
    String request = "/api/v1/requests/" + id;
    command(Part.SUBMIT, owner, request + "/submission", "{}");
    if (kind == Kind.REFUSED) {
      command(
          Part.DECIDE,
          addressee,
          request + "/decision",
          "{\"verdict\": \"REFUSE\", \"reason\": \"Beban kerja penuh\", \"category\": \"NO_CAPACITY\"}");
      return;
    }
    if (kind == Kind.RETURNED_ONCE) {
      command(
          Part.DECIDE,
          addressee,
          request + "/decision",
          "{\"verdict\": \"RETURN\", \"reason\": \"Perjelas hasil\"}");
      command(Part.SUBMIT, owner, request + "/submission", "{}");
    }
    command(Part.DECIDE, addressee, request + "/decision", "{\"verdict\": \"APPROVE\"}");
    JsonNode drafted = awaited(owner, id, c -> c.has("letterId"));
    command(
        Part.LETTER,
        system.as(cast.signatory()),
        "/api/v1/letters/" + drafted.required("letterId").asString() + "/signature",
        "");
    JsonNode open = awaited(owner, id, c -> c.has("assignmentId"));
    String assignment = "/api/v1/assignments/" + open.required("assignmentId").asString();
    Person official = system.as(cast.official());
    command(Part.ACKNOWLEDGE, official, assignment + "/acknowledgement", "");
    command(Part.REPORT, official, assignment + "/reports", "{\"summary\": \"Selesai diuji\"}");
    command(Part.REVIEW, owner, assignment + "/review", "{\"verdict\": \"ACCEPT\"}");
    command(
        Part.CLOSE, system.as(cast.last()), assignment + "/closure", "{\"verdict\": \"ACCEPT\"}");
    long closed = System.nanoTime();
    awaited(owner, id, c -> c.required("stage").asString().equals("CLOSED"));
    took(Part.VIEW_LAG, closed);
  }

  private Answer command(Part part, Person person, String path, String body) {
    String key = UUID.randomUUID().toString();
    long began = System.nanoTime();
    Answer answer = person.post(path, body, key);
    took(part, began);
    answer.ok();
    return answer;
  }

  private void took(Part part, long began) {
    Objects.requireNonNull(samples.get(part)).add(System.nanoTime() - began);
  }

  /** The case when it is so; the service itself waits for the next change. */
  private JsonNode awaited(Person person, String id, Predicate<JsonNode> wanted) {
    String address = "/api/v1/cases/" + id;
    String known = "\"-\"";
    for (int i = 0; i < 60; i++) {
      Answer answer =
          Person.send(
              person.request(address).header("If-None-Match", known).header("Prefer", "wait=5"));
      if (answer.status() == 200) {
        JsonNode file = answer.json();
        if (wanted.test(file)) {
          return file;
        }
        known = answer.header("ETag").orElseThrow();
      } else if (answer.status() != 304 && answer.status() != 404) {
        answer.ok();
      }
    }
    throw new IllegalStateException("waited in vain for " + id);
  }
}

package id.sistemkerja.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Who plays which part when a Bidang asks for an official of another Dinas, as each regency's
 * regulation has it.
 *
 * @param owner account of the head whose target the work serves, who asks
 * @param ownerUnit the unit that they head
 * @param official account of the official who is asked for
 * @param addressee account of who answers (PEN-7)
 * @param copies accounts of who must have a copy of the request
 * @param recommender account of who recommends (PEN-8), where somebody does
 * @param signatory account of who signs (PEN-6)
 * @param recipient account of who receives the report (LAP-1)
 * @param chain accounts of who evaluates, in order (MEK)
 */
record Story(
    RunningSystem system,
    String regency,
    String owner,
    String ownerUnit,
    String official,
    String addressee,
    List<String> copies,
    Optional<String> recommender,
    String signatory,
    String recipient,
    List<String> chain) {
  static final String PURPOSE = "\"purpose\": \"Menyusun peta jalan pemeliharaan jalan kabupaten\"";
  static final String COMPETENCE = "\"competence\": \"rekayasa perangkat lunak dan basis data\"";
  static final String RESULT = "\"expectedResult\": \"Aplikasi pemantauan kerusakan jalan\"";
  static final String PERIOD = "\"periodFrom\": \"2026-12-01\", \"periodTo\": \"2027-02-26\"";
  static final String COMPLETE = String.join(", ", PURPOSE, COMPETENCE, RESULT, PERIOD);

  static Story kotabaru(RunningSystem system) {
    return new Story(
        system,
        "63.02",
        "63.02-kabid-binamarga",
        "63.02-pupr-binamarga",
        "63.02-prakom-muda",
        "63.02-kadis-diskominfo",
        List.of("63.02-kabid-aptika"),
        Optional.empty(),
        "63.02-sekda",
        "63.02-kabid-aptika",
        List.of("63.02-kabid-binamarga", "63.02-kadis-pupr"));
  }

  static Story pohuwato(RunningSystem system) {
    return new Story(
        system,
        "75.04",
        "75.04-kabid-budaya",
        "75.04-disdikbud-budaya",
        "75.04-prakom-muda",
        "75.04-kabid-aptika",
        List.of("75.04-kadis-disdikbud"),
        Optional.of("75.04-kadis-diskominfo"),
        "75.04-kabid-aptika",
        "75.04-kabid-budaya",
        List.of("75.04-kabid-budaya"));
  }

  static Story jombang(RunningSystem system) {
    return new Story(
        system,
        "35.17",
        "35.17-kabid-binamarga",
        "35.17-pupr-binamarga",
        "35.17-prakom-muda",
        "35.17-kabid-aptika",
        List.of("35.17-kadis-pupr"),
        Optional.empty(),
        "35.17-kadis-diskominfo",
        "35.17-kabid-binamarga",
        List.of("35.17-kabid-binamarga", "35.17-kadis-pupr"));
  }

  static Story karanganyar(RunningSystem system) {
    return new Story(
        system,
        "33.13",
        "33.13-kabid-dikdas",
        "33.13-disdikbud-dikdas",
        "33.13-prakom-madya",
        "33.13-kadis-diskominfo",
        List.of("33.13-kadis-disdikbud"),
        Optional.of("33.13-kabid-aptika"),
        "33.13-kadis-diskominfo",
        "33.13-kabid-dikdas",
        List.of("33.13-kabid-dikdas", "33.13-kadis-disdikbud"));
  }

  /** The same official, asked for by somebody else. */
  Story askedBy(String otherOwner, String otherUnit) {
    return new Story(
        system,
        regency,
        otherOwner,
        otherUnit,
        official,
        addressee,
        copies,
        recommender,
        signatory,
        recipient,
        chain);
  }

  Person asking() {
    return system.as(owner);
  }

  Person as(String account) {
    return system.as(account);
  }

  /** A draft with this content; its id is the case's. */
  Answer draft(String content) {
    return asking().post("/api/v1/requests", draftBody(content));
  }

  String draftBody(String content) {
    return "{\"officialId\": \"%s\", %s}".formatted(official, content);
  }

  Answer submit(String id) {
    return asking().post("/api/v1/requests/" + id + "/submission", "{}");
  }

  String submitted() {
    String id = draft(COMPLETE).id();
    submit(id).ok();
    return id;
  }

  Answer decide(String id, String body) {
    return as(addressee).post("/api/v1/requests/" + id + "/decision", body);
  }

  /** With the recommendation, where the profile asks for one. */
  void recommend(String id) {
    recommender.ifPresent(account ->
        as(account)
            .post(
                "/api/v1/requests/" + id + "/recommendation",
                "{\"favourable\": true, \"note\": \"Sesuai keahliannya\"}")
            .ok());
  }

  /** The case with a letter that waits for its signature. */
  JsonNode approved(String id) {
    recommend(id);
    decide(id, "{\"verdict\": \"APPROVE\"}").ok();
    return asking().awaitedStage(id, "LETTER_DRAFTED");
  }

  /** The case with a signed letter and an open assignment. */
  JsonNode signed(JsonNode file) {
    as(signatory)
        .post("/api/v1/letters/" + file.required("letterId").asString() + "/signature", "")
        .ok();
    return asking()
        .awaited("/api/v1/cases/" + file.required("caseId").asString(), c -> c.has("assignmentId"));
  }

  Answer acknowledge(JsonNode file) {
    return as(official).post(assignment(file) + "/acknowledgement", "");
  }

  Answer report(JsonNode file, String summary) {
    return as(official).post(assignment(file) + "/reports", "{\"summary\": \"" + summary + "\"}");
  }

  /** Accepted by everybody of the chain; the last one closes. */
  void accept(JsonNode file) {
    // the last one closes; alone in the chain, they review and close
    for (String reviewer : chain.subList(0, Math.max(1, chain.size() - 1))) {
      as(reviewer).post(assignment(file) + "/review", "{\"verdict\": \"ACCEPT\"}").ok();
    }
    as(chain.getLast()).post(assignment(file) + "/closure", "{\"verdict\": \"ACCEPT\"}").ok();
  }

  static String assignment(JsonNode file) {
    return "/api/v1/assignments/" + file.required("assignmentId").asString();
  }

  static String anyKey() {
    return UUID.randomUUID().toString();
  }
}

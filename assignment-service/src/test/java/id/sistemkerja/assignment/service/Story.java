package id.sistemkerja.assignment.service;

import id.sistemkerja.assignment.service.RunningService.House;
import id.sistemkerja.assignment.service.RunningService.Person;
import java.util.List;

/**
 * Who plays which part when a Bidang asks for an official of another Dinas, as each regency's
 * regulation has it.
 *
 * @param owner unit whose target the work serves
 * @param addressee unit whose head answers (PEN-7)
 * @param copies units whose heads have a copy of the request
 * @param recommender unit whose head recommends (PEN-8); empty where nobody does
 * @param signatory unit whose head signs (PEN-6)
 * @param recipient unit whose head receives the report (LAP-1)
 * @param chain units whose heads evaluate, in order (MEK)
 */
record Story(
    House house,
    String regency,
    String owner,
    String official,
    String addressee,
    List<String> copies,
    List<String> recommender,
    String signatory,
    String recipient,
    List<String> chain) {
  static final String COMPLETE =
      """
      "purpose": "Menyusun peta jalan digital pemeliharaan jalan kabupaten",
      "competence": "rekayasa perangkat lunak dan basis data",
      "expectedResult": "Aplikasi pemantauan kerusakan jalan siap pakai",
      "periodFrom": "2026-12-01",
      "periodTo": "2027-02-26"\
      """;

  /** The regencies with a story. */
  enum In {
    KOTABARU,
    POHUWATO;

    Story of(House house) {
      return this == KOTABARU ? kotabaru(house) : pohuwato(house);
    }
  }

  static Story kotabaru(House house) {
    return new Story(
        house,
        "63.02",
        "63.02-pupr-binamarga",
        "63.02-prakom-muda",
        "63.02-diskominfo",
        List.of("63.02-diskominfo-aptika"),
        List.of(),
        "63.02-setda",
        "63.02-diskominfo-aptika",
        List.of("63.02-pupr-binamarga", "63.02-pupr"));
  }

  static Story pohuwato(House house) {
    return new Story(
        house,
        "75.04",
        "75.04-disdikbud-budaya",
        "75.04-prakom-muda",
        "75.04-diskominfo-aptika",
        List.of("75.04-disdikbud"),
        List.of("75.04-diskominfo"),
        "75.04-diskominfo-aptika",
        "75.04-disdikbud-budaya",
        List.of("75.04-disdikbud-budaya"));
  }

  Person head(String unit) {
    return house.headOf(unit);
  }

  Person ownerHead() {
    return head(owner);
  }

  Person theOfficial() {
    return house.as(official);
  }

  /** A draft with this content; its id is the case's. */
  String draft(String content) {
    return ownerHead()
        .post("/v1/requests", "{\"officialId\": \"%s\", %s}".formatted(official, content))
        .id();
  }

  String submitted() {
    String id = draft(COMPLETE);
    ownerHead().post("/v1/requests/" + id + "/submission", "{}").ok();
    return id;
  }

  /** With the recommendation, where the profile asks for one. */
  String recommended() {
    String id = submitted();
    for (String unit : recommender) {
      head(unit).post("/v1/requests/" + id + "/recommendation", "{\"favourable\": true}").ok();
    }
    return id;
  }

  String approved() {
    String id = recommended();
    head(addressee).post("/v1/requests/" + id + "/decision", "{\"verdict\": \"APPROVE\"}").ok();
    return id;
  }

  /** The case, once its letter waits for a signature. */
  String withLetter() {
    String id = approved();
    ownerHead().awaitedStage(id, "LETTER_DRAFTED");
    return id;
  }

  String letterOf(String caseId) {
    return ownerHead().get("/v1/cases/" + caseId).ok().get("letterId").asString();
  }

  /** The case, once the letter is signed and the assignment open. */
  String assigned() {
    String id = withLetter();
    head(signatory).post("/v1/letters/" + letterOf(id) + "/signature", "").ok();
    ownerHead().awaited("/v1/cases/" + id, c -> c.has("assignmentId"));
    return id;
  }

  String assignmentOf(String caseId) {
    return ownerHead().get("/v1/cases/" + caseId).ok().get("assignmentId").asString();
  }
}

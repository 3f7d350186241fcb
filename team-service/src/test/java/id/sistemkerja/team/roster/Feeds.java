package id.sistemkerja.team.roster;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contract events of the other services, as they come from the wire. */
final class Feeds {
  private static final JsonMapper JSON = new JsonMapper();
  static final String PROFILE = "63.02-68-2024/1";

  private Feeds() {}

  /**
   * An assignment and what its service tells of it.
   *
   * @param owner the unit that it is for
   */
  record Assignment(
      String regency,
      UUID id,
      UUID caseId,
      String owner,
      String official,
      String origin,
      LocalDate from,
      LocalDate to) {
    static Assignment of(String owner, String official, LocalDate from, LocalDate to) {
      return new Assignment(
          "63.02", UUID.randomUUID(), UUID.randomUUID(), owner, official, "63.02-dishub", from, to);
    }

    String letterNumber() {
      return "800.1.11.1/" + id.toString().substring(0, 4) + "/SETDA/2026";
    }

    ContractEvent opened() {
      ObjectNode body = body().put("caseId", caseId.toString()).put("letterId", caseId.toString());
      body.put("letterNumber", letterNumber())
          .put("officialName", "Pejabat " + official)
          .put("officialUnitId", origin)
          .put("ownerUnitName", "Unit " + owner)
          .put("periodFrom", from.toString())
          .put("expectedResult", "Peta layanan");
      if (to != null) {
        body.put("periodTo", to.toString());
      }
      return event("assignment.assignment-opened.v1", 0, body);
    }

    ContractEvent acknowledged() {
      return event("assignment.assignment-acknowledged.v1", 1, body());
    }

    ContractEvent reported() {
      return event(
          "assignment.report-submitted.v1",
          2,
          JSON.createObjectNode().put("assignmentId", id.toString()).put("reportNo", 1));
    }

    ContractEvent closed(LocalDate day) {
      return event("assignment.assignment-closed.v1", 4, body().put("closedOn", day.toString()));
    }

    ContractEvent extended(int changeNo, LocalDate until) {
      ObjectNode body = body().put("periodFrom", from.toString()).put("periodTo", until.toString());
      body.putObject("by").put("changeNo", changeNo).put("letterNumber", "800/" + changeNo);
      return event("assignment.assignment-extended.v1", 4 + changeNo, body);
    }

    ContractEvent revoked(LocalDate since) {
      return event(
          "assignment.assignment-revoked.v1", 9, body().put("revokedFrom", since.toString()));
    }

    private ObjectNode body() {
      return JSON.createObjectNode()
          .put("assignmentId", id.toString())
          .put("officialId", official)
          .put("ownerUnitId", owner);
    }

    private ContractEvent event(String type, long sequence, ObjectNode body) {
      ObjectNode record = JSON.createObjectNode().put("profileVersion", PROFILE);
      record
          .putArray("citations")
          .addObject()
          .put("regulation", "Perbup Kotabaru 68/2024")
          .put("article", "Lampiran")
          .put("rule", "PEN-13");
      return Feeds.event(
          regency,
          type,
          "assignment:" + regency + ":" + id,
          sequence,
          caseId.toString(),
          record,
          body);
    }
  }

  static ContractEvent unit(String regency, String unit, String name) {
    return event(
        regency,
        "org-structure.unit-established.v1",
        "unit:" + unit,
        0,
        unit,
        JSON.createObjectNode(),
        JSON.createObjectNode()
            .put("unitId", unit)
            .put("name", name)
            .put("kind", "AGENCY_OFFICE")
            .put("rank", "JPT_PRATAMA")
            .put("apparatusId", unit)
            .put("apparatusKind", "AGENCY_OFFICE")
            .put("headTitle", "Kepala " + name)
            .put("code", "X"));
  }

  static ContractEvent official(String regency, String official, String name) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("employeeId", official)
            .put("nip", "190001011920011001")
            .put("nipKind", "PNS")
            .put("name", name)
            .put("golongan", "III/c");
    body.putObject("position").put("title", "Analis");
    return event(
        regency,
        "org-structure.official-registered.v1",
        "official:" + official,
        0,
        official,
        JSON.createObjectNode(),
        body);
  }

  static ContractEvent placed(String regency, String official, String unit) {
    return event(
        regency,
        "org-structure.official-placed.v1",
        "official:" + official,
        1,
        official,
        JSON.createObjectNode(),
        JSON.createObjectNode()
            .put("employeeId", official)
            .put("unitId", unit)
            .put("appraiserUnitId", unit));
  }

  private static ContractEvent event(
      String regency,
      String type,
      String stream,
      long sequence,
      String subject,
      ObjectNode record,
      ObjectNode body) {
    Instant then = Instant.parse("2026-01-05T01:00:00Z").plusSeconds(sequence);
    return new ContractEvent(
        UUID.nameUUIDFromBytes(
            (stream + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        type,
        new RegencyCode(regency),
        stream,
        sequence,
        subject,
        UUID.nameUUIDFromBytes(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        null,
        then,
        then,
        record,
        body);
  }
}

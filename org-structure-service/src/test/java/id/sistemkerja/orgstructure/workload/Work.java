package id.sistemkerja.orgstructure.workload;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.feed.ContractEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An assignment as the assignment service's feed tells it. */
public record Work(UUID id, String official, String from, String to) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param to null for a letter that names no last day
   */
  public static Work of(String official, String from, String to) {
    return new Work(UUID.randomUUID(), official, from, to);
  }

  public ContractEvent opened() {
    ObjectNode body =
        body()
            .put("letterId", id.toString())
            .put("letterNumber", "800/" + from)
            .put("profileVersion", "63.02:68-2024")
            .put("officialName", "Orang Contoh")
            .put("officialUnitId", "63.02-asal")
            .put("ownerUnitName", "Bidang Contoh")
            .put("periodFrom", from)
            .put("expectedResult", "Peta layanan");
    if (to != null) {
      body.put("periodTo", to);
    }
    return event("assignment.assignment-opened.v1", 0, body);
  }

  public ContractEvent acknowledged() {
    return event("assignment.assignment-acknowledged.v1", 1, body());
  }

  public ContractEvent closed(String day) {
    return event("assignment.assignment-closed.v1", 4, body().put("closedOn", day));
  }

  private ObjectNode body() {
    return JSON.createObjectNode()
        .put("assignmentId", id.toString())
        .put("officialId", official)
        .put("ownerUnitId", "63.02-tujuan");
  }

  private ContractEvent event(String type, long sequence, ObjectNode body) {
    Instant then = Instant.parse("2025-01-05T01:00:00Z").plusSeconds(sequence);
    return new ContractEvent(
        UUID.nameUUIDFromBytes((id + type).getBytes(StandardCharsets.UTF_8)),
        type,
        new RegencyCode("63.02"),
        "assignment:63.02:" + id,
        sequence,
        id.toString(),
        id,
        null,
        then,
        then,
        JSON.createObjectNode(),
        body);
  }
}

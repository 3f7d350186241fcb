package id.sistemkerja.performance;

import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.feed.CaseStory;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The feed's events of one case, as the assignment service writes them. */
public final class CaseEvents {
  public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
  private static final JsonMapper JSON = new JsonMapper();

  private final RegencyCode regency;
  private final UUID caseId;
  private final String owner;
  private final String origin;
  private final Map<String, Long> sequences = new HashMap<>();
  private final List<ContractEvent> events = new ArrayList<>();

  private CaseEvents(String regency, String key, String owner, String origin) {
    this.regency = new RegencyCode(regency);
    this.caseId = Identifiers.derived("case", regency, key);
    this.owner = owner;
    this.origin = origin;
  }

  /** Nothing happened yet; the same key is the same case. */
  public static CaseEvents of(String regency, String key, String owner, String origin) {
    return new CaseEvents(regency, key, owner, origin);
  }

  public UUID caseId() {
    return caseId;
  }

  public List<ContractEvent> all() {
    return List.copyOf(events);
  }

  public ContractEvent last() {
    return events.getLast();
  }

  /** The case as the events make it. */
  public CaseLine line() {
    CaseStory story = new CaseStory(ZONE);
    CaseLine line = null;
    for (ContractEvent event : events) {
      line = story.tell(line, event);
    }
    return line;
  }

  public CaseEvents drafted(String at) {
    return begun("request", "request-drafted", at);
  }

  /** Within the unit, by its head. */
  public CaseEvents appointed(String at) {
    return begun("appointment", "appointment-made", at);
  }

  /** Agreed on by two agencies. */
  public CaseEvents placed(String at) {
    return begun("agency-placement", "agency-placement-begun", at);
  }

  /** Said to the head, and confirmed by the official. */
  public CaseEvents stated(String at, String confirmedAt) {
    return begun("application", "statement-recorded", at)
        .event("application", "statement-confirmed", confirmedAt, "remaining", List.of())
        .event("application", "application-approved", confirmedAt);
  }

  /** By the official, to those who are asked one after the other. */
  public CaseEvents applied(String at, String... approvers) {
    return begun("application", "application-submitted", at, "approvers", offices(approvers));
  }

  public CaseEvents agreed(String at, String... remaining) {
    event("application", "application-agreed", at, "remaining", offices(remaining));
    return remaining.length > 0 ? this : event("application", "application-approved", at);
  }

  public CaseEvents letterRefused(String at, String reason) {
    return event("letter", "letter-refused", at, "reason", reason);
  }

  private static List<Map<String, String>> offices(String... units) {
    return Stream.of(units).map(u -> Map.of("unit", u, "title", "Kepala " + u)).toList();
  }

  private CaseEvents begun(String aggregate, String type, String at, Object... more) {
    Object[] fields = {
      "ownerUnitId",
      owner,
      "ownerUnitName",
      "Unit " + owner,
      "ownerTitle",
      "Kepala " + owner,
      "officialId",
      "63.02-ahli-1",
      "officialName",
      "Pegawai Contoh",
      "officialUnitId",
      origin,
      "scope",
      "ACROSS_APPARATUS"
    };
    return event(aggregate, type, at, Stream.concat(Stream.of(fields), Stream.of(more)).toArray());
  }

  public CaseEvents submitted(String at) {
    return submitted(at, "63.02-b", null);
  }

  public CaseEvents submitted(String at, String addressee, String recommender) {
    return event(
        "request",
        "request-submitted",
        at,
        "ownerUnitId",
        owner,
        "officialUnitId",
        origin,
        "addresseeUnitId",
        addressee,
        "addresseeUnitName",
        "Unit " + addressee,
        "addresseeTitle",
        "Kepala " + addressee,
        "recommenderUnitId",
        recommender,
        "recommenderTitle",
        recommender == null ? null : "Kepala " + recommender);
  }

  public CaseEvents recommended(String at) {
    return event("request", "request-recommended", at, "favourable", true);
  }

  public CaseEvents approved(String at) {
    return event("request", "request-approved", at, "signatoryUnitId", "63.02-setda");
  }

  public CaseEvents refused(String at, String category, String reason) {
    return event("request", "request-refused", at, "reasonCategory", category, "reason", reason);
  }

  public CaseEvents returned(String at) {
    return event("request", "request-returned", at, "reason", "lengkapi");
  }

  public CaseEvents revised(String at) {
    return event("request", "request-revised", at);
  }

  public CaseEvents withdrawn(String at) {
    return event("request", "request-withdrawn", at, "reason", "tidak jadi");
  }

  /** The letter and the assignment that it opens. */
  public CaseEvents signed(String at, String from, String to) {
    return event("letter", "letter-drafted", at)
        .event(
            "letter",
            "letter-signed",
            at,
            "number",
            "800/1/SETDA/2026",
            "periodFrom",
            from,
            "periodTo",
            to)
        .event("assignment", "assignment-opened", at, "periodFrom", from, "periodTo", to);
  }

  public CaseEvents acknowledged(String at) {
    return event("assignment", "assignment-acknowledged", at);
  }

  public CaseEvents reported(String at) {
    return event("assignment", "report-submitted", at, "reportNo", 1);
  }

  public CaseEvents reportReturned(String at) {
    return event("assignment", "report-returned", at, "reportNo", 1);
  }

  public CaseEvents reviewed(String at) {
    return event("assignment", "report-reviewed", at, "reportNo", 1);
  }

  public CaseEvents closed(String at, String on) {
    return event("assignment", "assignment-closed", at, "closedOn", on);
  }

  /** An event of any kind; values follow their fields' names, absent ones are null. */
  public CaseEvents event(String stream, String name, String at, Object... body) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < body.length; i += 2) {
      if (body[i + 1] != null) {
        fields.put((String) body[i], body[i + 1]);
      }
    }
    String streamId = stream + ":" + regency + ":" + caseId;
    long sequence = sequences.merge(streamId, 1L, Long::sum) - 1;
    events.add(
        event(
            "assignment." + name + ".v1",
            regency,
            streamId,
            sequence,
            caseId.toString(),
            Instant.parse(at),
            fields));
    return this;
  }

  /** A contract event. */
  public static ContractEvent event(
      String type,
      RegencyCode regency,
      String stream,
      long sequence,
      String subject,
      Instant at,
      Map<String, Object> body) {
    return new ContractEvent(
        Identifiers.derived(stream, Long.toString(sequence)),
        type,
        regency,
        stream,
        sequence,
        subject,
        Identifiers.derived("correlation"),
        null,
        at,
        at,
        JSON.createObjectNode(),
        JSON.valueToTree(body));
  }
}

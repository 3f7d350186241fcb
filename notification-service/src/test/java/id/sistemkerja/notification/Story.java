package id.sistemkerja.notification;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other services' events as their feeds carry them: a regency of two Dinas, and cases in which
 * {@code kominfo-aptika} asks {@code dinkes} for {@code dokter}.
 */
public final class Story {
  public static final String REGENCY = "63.02";
  public static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
  private static final JsonMapper JSON = new RecordCodec().mapper();

  private final Map<String, Integer> sequences = new HashMap<>();
  private final UUID caseId = UUID.randomUUID();

  public UUID caseId() {
    return caseId;
  }

  /** Secretariat, two Dinas with a Bidang each, their heads, and an official; all with mail. */
  public static List<ContractEvent> organization() {
    Story org = new Story();
    List<ContractEvent> events = new ArrayList<>();
    events.add(org.unit("setda", null, "REGIONAL_SECRETARIAT", "Sekretaris Daerah"));
    events.add(org.unit("kominfo", null, "AGENCY_OFFICE", "Kepala Dinas Kominfo"));
    events.add(org.unit("kominfo-aptika", "kominfo", "DIVISION", "Kepala Bidang Aptika"));
    events.add(org.unit("dinkes", null, "AGENCY_OFFICE", "Kepala Dinas Kesehatan"));
    events.add(org.unit("dinkes-p2p", "dinkes", "DIVISION", "Kepala Bidang P2P"));
    for (String unit : List.of("setda", "kominfo", "kominfo-aptika", "dinkes", "dinkes-p2p")) {
      events.add(org.official("head-" + unit, "Kepala " + unit + " Contoh", unit));
      events.add(org.appointed(unit, "head-" + unit));
    }
    events.add(org.official("dokter", "dr. Sari Contoh", "dokter"));
    return events;
  }

  public static void tell(FeedHandler reader, List<ContractEvent> events) {
    events.forEach(reader::handle);
  }

  public ContractEvent unit(String id, String parent, String kind, String headTitle) {
    String apparatus = parent == null ? id : parent;
    return org(
        id,
        "unit-established",
        """
        {"unitId":"%s","name":"Unit %s","kind":"%s","rank":"ADMINISTRATOR",%s"apparatusId":"%s",
         "apparatusKind":"AGENCY_OFFICE","headTitle":"%s","code":"%s","effectiveFrom":"2025-01-02"}
        """
            .formatted(
                id,
                id,
                kind,
                parent == null ? "" : "\"parentUnitId\":\"" + parent + "\",",
                apparatus,
                headTitle,
                id));
  }

  public ContractEvent official(String id, String name, String mailbox) {
    Map<String, Object> body = new HashMap<>();
    body.put("employeeId", id);
    body.put("nip", "198001012005011001");
    body.put("nipKind", "PNS");
    body.put("name", name);
    if (mailbox != null) {
      body.put("email", mailbox.contains("@") ? mailbox : mailbox + "@contoh.invalid");
    }
    body.put("golongan", "III/d");
    body.put("position", Map.of("title", "Pejabat"));
    return org(id, "official-registered", JSON.writeValueAsString(body));
  }

  public ContractEvent appointed(String unit, String employee) {
    return org(
        unit,
        "unit-head-appointed",
        "{\"unitId\":\"%s\",\"employeeId\":\"%s\",\"effectiveFrom\":\"2025-01-02\"}"
            .formatted(unit, employee));
  }

  public ContractEvent released(String unit, String employee, String lastDay) {
    return org(
        unit,
        "unit-head-released",
        "{\"unitId\":\"%s\",\"employeeId\":\"%s\",\"effectiveTo\":\"%s\"}"
            .formatted(unit, employee, lastDay));
  }

  public ContractEvent acting(String unit, String employee, String capacity, String until) {
    return org(
        unit,
        "acting-head-mandated",
        """
        {"unitId":"%s","employeeId":"%s","capacity":"%s","mandateNumber":"800/12/2026",
         "effectiveFrom":"2026-02-01","effectiveTo":"%s"}
        """
            .formatted(unit, employee, capacity, until));
  }

  /** A delegation over those of {@code dinkes-p2p}. */
  public ContractEvent delegated(String office, String employee, String until) {
    return event(
        "appraiser-delegation:dinkes-p2p",
        "org-structure.appraiser-authority-delegated.v1",
        "dinkes-p2p",
        AT,
        """
        {"unitId":"dinkes-p2p","delegatingUnitId":"%s","employeeId":"%s","decreeNumber":"800/7",
         "effectiveFrom":"2026-02-01","effectiveTo":"%s"}
        """
            .formatted(office, employee, until));
  }

  public ContractEvent placed(String employee, String unit) {
    return org(
        employee,
        "official-placed",
        "{\"employeeId\":\"%s\",\"unitId\":\"%s\",\"appraiserUnitId\":\"%s\"}"
            .formatted(employee, unit, unit));
  }

  private ContractEvent org(String subject, String type, String body) {
    return event(subject, "org-structure." + type + ".v1", subject, AT, body);
  }

  public ContractEvent submitted(boolean recommended) {
    return of(
        "request-submitted",
        """
        {"requestId":"%s","ownerUnitId":"kominfo-aptika","ownerUnitName":"Bidang Aptika",
         "ownerTitle":"Kepala Bidang Aptika","officialId":"dokter","officialName":"dr. Sari Contoh",
         "officialUnitId":"dinkes-p2p","addresseeUnitId":"dinkes","addresseeUnitName":"Dinas",
         "addresseeTitle":"Kepala Dinas Kesehatan","answerDueOn":"2026-03-09",
         "copies":[{"unitId":"kominfo","officeTitle":"Kepala Dinas Kominfo"},
                   {"unitId":"dinkes","officeTitle":"Kepala Dinas Kesehatan"}]%s}
        """
            .formatted(
                caseId,
                recommended
                    ? ",\"recommenderUnitId\":\"dinkes-p2p\",\"recommenderUnitName\":\"P2P\","
                        + "\"recommenderTitle\":\"Kepala Bidang P2P\""
                    : ""));
  }

  public ContractEvent refused(String reason) {
    return reasoned("request-refused", reason);
  }

  public ContractEvent reasoned(String type, String reason) {
    return of(type, JSON.writeValueAsString(Map.of("reason", reason)));
  }

  public ContractEvent drafted() {
    return of(
        "letter-drafted",
        "{\"signatoryUnitId\":\"setda\",\"signatoryTitle\":\"Sekretaris Daerah\"}");
  }

  public ContractEvent signed() {
    return of(
        "letter-signed",
        """
        {"number":"800.1/1/SETDA/III/2026","signatoryUnitId":"setda",
         "copies":[{"unitId":"dinkes","officeTitle":"Kepala Dinas Kesehatan"}]}
        """);
  }

  /** Of the letter that changes the assignment. */
  public ContractEvent ofChange(String type) {
    return of(
        type,
        """
        {"number":"800.1/2/SETDA/IV/2026","reason":"x","change":"EXTEND",
         "copies":[{"unitId":"dinkes","officeTitle":"Kepala Dinas Kesehatan"}]}
        """);
  }

  public ContractEvent opened() {
    return of(
        "assignment-opened",
        """
        {"officialId":"dokter","evaluationChain":[
          {"unit":"kominfo-aptika","title":"Kepala Bidang Aptika","unitName":"x"},
          {"unit":"kominfo","title":"Kepala Dinas Kominfo","unitName":"x"},
          {"unit":"setda","title":"Sekretaris Daerah","unitName":"x"}]}
        """);
  }

  public ContractEvent reported(String recipient) {
    return of(
        "report-submitted",
        "{\"reportNo\":1,\"recipientUnitId\":\"%s\",\"recipientTitle\":\"Penerima\"}"
            .formatted(recipient));
  }

  public ContractEvent reviewed(int level) {
    return of("report-reviewed", "{\"reportNo\":1,\"level\":%d}".formatted(level));
  }

  /** Of the signatory's step, or of the official's where there is no office. */
  public ContractEvent reminded(String office, int lateWorkingDays) {
    return ofDeadline(
        "step-reminded",
        "{\"step\":{\"step\":\"%s\"%s},%s\"dueOn\":\"2026-03-04\",\"lateWorkingDays\":%d}"
            .formatted(
                office == null ? "ACKNOWLEDGE" : "SIGN_LETTER",
                office == null ? "" : ",\"officeUnitId\":\"" + office + "\"",
                office == null ? "" : "\"officeTitle\":\"Sekretaris Daerah\",",
                lateWorkingDays));
  }

  /** Of the official's step, to these offices. */
  public ContractEvent escalated(String... units) {
    List<Map<String, String>> to = new ArrayList<>();
    for (String unit : units) {
      to.add(Map.of("unitId", unit, "officeTitle", "Pimpinan " + unit));
    }
    return ofDeadline(
        "step-escalated",
        "{\"step\":{\"step\":\"ACKNOWLEDGE\"},\"dueOn\":\"2026-03-04\",\"lateWorkingDays\":2,\"to\":%s}"
            .formatted(JSON.writeValueAsString(to)));
  }

  private ContractEvent ofDeadline(String type, String body) {
    return event("deadline:" + caseId, "assignment." + type + ".v1", caseId.toString(), AT, body);
  }

  public ContractEvent of(String type) {
    return of(type, "{}");
  }

  public ContractEvent of(String type, String body) {
    return event("request:" + caseId, "assignment." + type + ".v1", caseId.toString(), AT, body);
  }

  private ContractEvent event(String stream, String type, String subject, Instant at, String body) {
    return new ContractEvent(
        UUID.randomUUID(),
        type,
        new RegencyCode(REGENCY),
        stream,
        sequences.merge(stream, 1, Integer::sum) - 1,
        subject,
        UUID.randomUUID(),
        null,
        at,
        at,
        JSON.createObjectNode(),
        JSON.readTree(body));
  }

  /** The same organization's next events: they come after those of {@link #organization}. */
  public static Story later() {
    Story story = new Story();
    for (String unit : List.of("setda", "kominfo", "kominfo-aptika", "dinkes", "dinkes-p2p")) {
      story.sequences.put(unit, 2);
    }
    story.sequences.put("dokter", 1);
    return story;
  }
}

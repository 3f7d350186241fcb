package id.sistemkerja.assignment.service;

import id.sistemkerja.directory.DelegationsFeed;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.ReadingsFeed;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.feed.ContractEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Tells the directory of a regency's structure as the organization structure's feed would. */
final class DemoStructure {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant WHEN = Instant.parse("2025-01-02T00:00:00Z");

  private final DirectoryFeed feed;
  private final ReadingsFeed readings;
  private final DelegationsFeed delegations;
  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();

  DemoStructure(DirectoryFeed feed, ReadingsFeed readings, DelegationsFeed delegations) {
    this.feed = feed;
    this.readings = readings;
    this.delegations = delegations;
  }

  /** Everything of {@code demo/<regency>.yaml}. */
  @SuppressWarnings("unchecked")
  void load(String regency) {
    Map<String, Object> file;
    try (InputStream yaml = DemoStructure.class.getResourceAsStream("/demo/" + regency + ".yaml")) {
      file =
          (Map<String, Object>)
              new Load(LoadSettings.builder().build())
                  .loadFromInputStream(Objects.requireNonNull(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object from = file.get("effectiveFrom");
    Map<String, Map<String, Object>> apparatus = new HashMap<>();
    for (Map<String, Object> unit : (List<Map<String, Object>>) file.get("units")) {
      String id = unit.get("id").toString();
      Object parent = unit.get("parent");
      Map<String, Object> top = parent == null ? unit : apparatus.get(parent.toString());
      apparatus.put(id, top);
      establish(
          regency,
          id,
          unit.get("kind").toString(),
          unit.get("rank").toString(),
          unit.get("name").toString(),
          parent,
          top.get("id").toString(),
          top.get("kind").toString(),
          unit.get("title").toString(),
          unit.get("code").toString());
      Object head = unit.get("head");
      if (head != null) {
        appoint(regency, id, head.toString(), from.toString());
      }
    }
    for (Map<String, Object> official : (List<Map<String, Object>>) file.get("officials")) {
      register(
          regency,
          official.get("id").toString(),
          official.get("nip").toString(),
          official.get("asn").toString(),
          official.get("name").toString(),
          official.get("golongan").toString(),
          official.get("title").toString(),
          (String) official.get("grade"));
      if (official.get("unit") != null) {
        place(
            regency,
            official.get("id").toString(),
            official.get("unit").toString(),
            official.get("appraiser").toString());
      }
    }
  }

  void establish(
      String regency,
      String id,
      String kind,
      String rank,
      String name,
      @Nullable Object parent,
      String apparatus,
      String apparatusKind,
      String headTitle,
      String code) {
    Map<String, Object> body = new HashMap<>();
    body.put("unitId", id);
    body.put("name", name);
    body.put("kind", kind);
    body.put("rank", rank);
    body.put("parentUnitId", parent);
    body.put("apparatusId", apparatus);
    body.put("apparatusKind", apparatusKind);
    body.put("headTitle", headTitle);
    body.put("code", code);
    tell(regency, "unit", id, "unit-established", body);
  }

  void appoint(String regency, String unit, String employee, String from) {
    heads.put(unit, employee);
    tell(
        regency,
        "unit",
        unit,
        "unit-head-appointed",
        Map.of("unitId", unit, "employeeId", employee, "effectiveFrom", from));
  }

  void release(String regency, String unit, String employee, String last) {
    tell(
        regency,
        "unit",
        unit,
        "unit-head-released",
        Map.of("unitId", unit, "employeeId", employee, "effectiveTo", last));
  }

  void mandate(
      String regency,
      String unit,
      String employee,
      String capacity,
      String number,
      String from,
      String to) {
    tell(
        regency,
        "unit",
        unit,
        "acting-head-mandated",
        Map.of(
            "unitId", unit,
            "employeeId", employee,
            "capacity", capacity,
            "mandateNumber", number,
            "effectiveFrom", from,
            "effectiveTo", to));
  }

  void endMandate(String regency, String unit, String number, String last) {
    tell(
        regency,
        "unit",
        unit,
        "acting-mandate-ended",
        Map.of("unitId", unit, "mandateNumber", number, "effectiveTo", last));
  }

  void dissolve(String regency, String unit, List<String> successors, String decree, String from) {
    tell(
        regency,
        "unit",
        unit,
        "unit-dissolved",
        Map.of(
            "unitId", unit,
            "successorUnitIds", successors,
            "officeSuccessorUnitId", successors.getFirst(),
            "decreeNumber", decree,
            "effectiveFrom", from));
  }

  void register(
      String regency,
      String id,
      String nip,
      String kind,
      String name,
      String golongan,
      String title) {
    register(regency, id, nip, kind, name, golongan, title, null);
  }

  private void register(
      String regency,
      String id,
      String nip,
      String kind,
      String name,
      String golongan,
      String title,
      @Nullable String grade) {
    Map<String, Object> position = new HashMap<>();
    position.put("title", title);
    position.put("grade", grade);
    tell(
        regency,
        "official",
        id,
        "official-registered",
        Map.of(
            "employeeId", id,
            "nip", nip,
            "nipKind", kind,
            "name", name,
            "golongan", golongan,
            "position", position));
  }

  void place(String regency, String id, String unit, String appraiser) {
    tell(
        regency,
        "official",
        id,
        "official-placed",
        Map.of("employeeId", id, "unitId", unit, "appraiserUnitId", appraiser));
  }

  void choose(String regulation, String ambiguity, String reading, String from) {
    tell(
        regulation.substring(0, 5),
        "readings",
        regulation,
        "reading-chosen",
        Map.of(
            "regulation",
            regulation,
            "ambiguity",
            ambiguity,
            "reading",
            reading,
            "effectiveFrom",
            from));
  }

  void promote(String regency, String id, String title, String from) {
    tell(
        regency,
        "official",
        id,
        "official-position-changed",
        Map.of("employeeId", id, "position", Map.of("title", title), "effectiveFrom", from));
  }

  void golongan(String regency, String id, String golongan, String from) {
    tell(
        regency,
        "official",
        id,
        "official-golongan-changed",
        Map.of("employeeId", id, "golongan", golongan, "effectiveFrom", from));
  }

  void correct(String regency, String id, String name) {
    tell(regency, "official", id, "official-corrected", Map.of("employeeId", id, "name", name));
  }

  void leave(String regency, String id, String last) {
    tell(
        regency,
        "official",
        id,
        "official-left-service",
        Map.of("employeeId", id, "lastDay", last));
  }

  /** The employee who heads a unit. */
  void delegate(
      String regency, String unit, String office, String employee, String decree, String to) {
    tell(
        regency,
        "appraiser-delegation",
        unit,
        "appraiser-authority-delegated",
        Map.of(
            "unitId", unit,
            "delegatingUnitId", office,
            "employeeId", employee,
            "decreeNumber", decree,
            "effectiveFrom", "2026-01-02",
            "effectiveTo", to));
  }

  void endDelegation(String regency, String unit, String decree, String last) {
    tell(
        regency,
        "appraiser-delegation",
        unit,
        "appraiser-delegation-ended",
        Map.of("unitId", unit, "decreeNumber", decree, "effectiveTo", last));
  }

  String headOf(String unit) {
    return Objects.requireNonNull(heads.get(unit), unit);
  }

  private void tell(
      String regency, String aggregate, String id, String type, Map<String, Object> body) {
    String stream = aggregate + ":" + regency + ":" + id;
    long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
    ContractEvent event =
        new ContractEvent(
            Identifiers.derived(stream, Long.toString(sequence)),
            "org-structure." + type + ".v1",
            new RegencyCode(regency),
            stream,
            sequence,
            id,
            Identifiers.derived(stream),
            null,
            WHEN,
            WHEN,
            JSON.createObjectNode(),
            JSON.valueToTree(body));
    // every reader of the topic sees every event, and may see it twice
    feed.handle(event);
    readings.handle(event);
    readings.handle(event);
    delegations.handle(event);
    delegations.handle(event);
  }
}

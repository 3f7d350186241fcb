package id.sistemkerja.orgstructure.demo;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A synthetic regency as its file in {@code demo/} tells it.
 *
 * @param effectiveFrom first day of every unit, term and placement
 * @param units a parent stands before its children
 */
public record DemoRegency(
    RegencyCode code,
    LocalDate effectiveFrom,
    String appointmentDecree,
    String placementDecree,
    List<DemoUnit> units,
    List<DemoMandate> mandates,
    List<DemoOfficial> officials) {
  public static final List<RegencyCode> BUNDLED =
      List.of(
          new RegencyCode("33.13"),
          new RegencyCode("35.17"),
          new RegencyCode("63.02"),
          new RegencyCode("75.04"));

  /**
   * @param head the official who heads it; absent where the post is vacant
   */
  public record DemoUnit(
      OrgUnitId id,
      @Nullable OrgUnitId parent,
      UnitKind kind,
      HeadRank rank,
      String code,
      String name,
      String headTitle,
      @Nullable EmployeeId head) {}

  /**
   * @param place absent for one who heads a unit
   */
  public record DemoOfficial(
      EmployeeId id,
      Nip nip,
      Golongan golongan,
      String name,
      String email,
      Position position,
      List<String> competences,
      Optional<DemoPlace> place) {}

  /** Where an official stands, and whose head appraises. */
  public record DemoPlace(OrgUnitId unit, OrgUnitId appraiser) {}

  /**
   * Who stands in for a head who is away (Plh.), or in a vacant post (Plt.).
   *
   * @param days of the mandate, from the day of loading on
   */
  public record DemoMandate(
      OrgUnitId unit,
      ActingMandate.Capacity capacity,
      EmployeeId standIn,
      String number,
      int days) {}

  public static DemoRegency load(RegencyCode code) {
    try (InputStream file = DemoRegency.class.getResourceAsStream("/demo/" + code + ".yaml")) {
      Object root =
          new Load(LoadSettings.builder().build())
              .loadFromInputStream(Objects.requireNonNull(file, "no demo data of " + code));
      return regency(new Entry(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoRegency regency(Entry file) {
    return new DemoRegency(
        new RegencyCode(file.text("regency")),
        LocalDate.parse(file.text("effectiveFrom")),
        file.text("appointmentDecree"),
        file.text("placementDecree"),
        file.list("units").stream().map(Entry::new).map(DemoRegency::unit).toList(),
        file.list("mandates").stream().map(Entry::new).map(DemoRegency::mandate).toList(),
        file.list("officials").stream().map(Entry::new).map(DemoRegency::official).toList());
  }

  private static DemoUnit unit(Entry entry) {
    return new DemoUnit(
        new OrgUnitId(entry.text("id")),
        entry.textIfAny("parent").map(OrgUnitId::new).orElse(null),
        UnitKind.valueOf(entry.text("kind")),
        HeadRank.valueOf(entry.text("rank")),
        entry.text("code"),
        entry.text("name"),
        entry.text("title"),
        entry.textIfAny("head").map(EmployeeId::new).orElse(null));
  }

  private static DemoMandate mandate(Entry entry) {
    return new DemoMandate(
        new OrgUnitId(entry.text("unit")),
        ActingMandate.Capacity.valueOf(entry.text("capacity")),
        new EmployeeId(entry.text("standIn")),
        entry.text("number"),
        Integer.parseInt(entry.text("days")));
  }

  private static DemoOfficial official(Entry entry) {
    Nip nip = new Nip(entry.text("nip"), Nip.Kind.valueOf(entry.text("asn")));
    return new DemoOfficial(
        new EmployeeId(entry.text("id")),
        nip,
        new Golongan(entry.text("golongan"), nip.kind()),
        entry.text("name"),
        entry.text("email"),
        new Position(
            Position.Kind.valueOf(entry.text("post")),
            entry.text("title"),
            entry.textIfAny("grade").map(FunctionalGrade::valueOf).orElse(null)),
        entry.list("competences").stream().map(String.class::cast).toList(),
        entry
            .textIfAny("unit")
            .map(unit ->
                new DemoPlace(new OrgUnitId(unit), new OrgUnitId(entry.text("appraiser")))));
  }

  /** A mapping of the file. */
  private record Entry(Object node) {
    String text(String key) {
      return textIfAny(key)
          .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + node));
    }

    Optional<String> textIfAny(String key) {
      return Optional.ofNullable((String) ((Map<?, ?>) node).get(key));
    }

    List<?> list(String key) {
      return Objects.requireNonNullElse((List<?>) ((Map<?, ?>) node).get(key), List.of());
    }
  }
}

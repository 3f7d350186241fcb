package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand in a column: Indonesian names on the sheet, codes in the system. */
public record Choices(List<Choice> all) {
  static final Choices NONE = new Choices(List.of());

  static final Choices UNIT_KINDS =
      named(
          UnitKind.class,
          new EnumMap<>(
              Map.ofEntries(
                  Map.entry(UnitKind.REGIONAL_SECRETARIAT, "Sekretariat Daerah"),
                  Map.entry(UnitKind.COUNCIL_SECRETARIAT, "Sekretariat DPRD"),
                  Map.entry(UnitKind.INSPECTORATE, "Inspektorat"),
                  Map.entry(UnitKind.AGENCY_OFFICE, "Dinas"),
                  Map.entry(UnitKind.AGENCY_BOARD, "Badan"),
                  Map.entry(UnitKind.CIVIL_SERVICE_POLICE, "Satpol PP"),
                  Map.entry(UnitKind.HOSPITAL, "RSUD"),
                  Map.entry(UnitKind.DISTRICT, "Kecamatan"),
                  Map.entry(UnitKind.WARD, "Kelurahan"),
                  Map.entry(UnitKind.ASSISTANT, "Asisten"),
                  Map.entry(UnitKind.DIVISION, "Bidang"),
                  Map.entry(UnitKind.BUREAU_SECTION, "Bagian"),
                  Map.entry(UnitKind.SECRETARIAT, "Sekretariat"),
                  Map.entry(UnitKind.SUBSECTION, "Subbagian/Seksi"),
                  Map.entry(UnitKind.TECHNICAL_UNIT, "UPTD"),
                  Map.entry(UnitKind.HEALTH_CENTER, "Puskesmas"),
                  Map.entry(UnitKind.LEARNING_CENTER, "Sanggar Kegiatan Belajar"),
                  Map.entry(UnitKind.SCHOOL, "Sekolah"))));

  static final Choices HEAD_RANKS =
      named(
          HeadRank.class,
          Map.of(
              HeadRank.JPT_PRATAMA, "JPT Pratama",
              HeadRank.ADMINISTRATOR, "Administrator",
              HeadRank.PENGAWAS, "Pengawas",
              HeadRank.FUNCTIONAL, "Fungsional"));

  static final Choices GRADES =
      named(
          FunctionalGrade.class,
          Map.of(
              FunctionalGrade.AHLI_UTAMA, "Ahli Utama",
              FunctionalGrade.AHLI_MADYA, "Ahli Madya",
              FunctionalGrade.AHLI_MUDA, "Ahli Muda",
              FunctionalGrade.AHLI_PERTAMA, "Ahli Pertama",
              FunctionalGrade.PENYELIA, "Penyelia",
              FunctionalGrade.MAHIR, "Mahir",
              FunctionalGrade.TERAMPIL, "Terampil",
              FunctionalGrade.PEMULA, "Pemula"));

  static final Choices NIP_KINDS = named(Nip.Kind.class, Map.of());

  static final Choices POSITION_KINDS =
      named(
          Position.Kind.class,
          Map.of(
              Position.Kind.STRUCTURAL, "Struktural",
              Position.Kind.FUNCTIONAL, "Fungsional",
              Position.Kind.OPERATIONAL, "Pelaksana"));

  static final Choices CAPACITIES =
      named(
          ActingMandate.Capacity.class,
          Map.of(ActingMandate.Capacity.PLT, "Plt.", ActingMandate.Capacity.PLH, "Plh."));

  public record Choice(String code, String label) {}

  /** A constant without a name of its own is called by its code. */
  private static <E extends Enum<E>> Choices named(Class<E> type, Map<E, String> labels) {
    List<Choice> all = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      all.add(new Choice(constant.name(), labels.getOrDefault(constant, constant.name())));
    }
    return new Choices(List.copyOf(all));
  }

  /** The code that a cell's text means, by name or code, in any case. */
  Optional<String> code(String text) {
    return all.stream()
        .filter(c -> c.label().equalsIgnoreCase(text) || c.code().equalsIgnoreCase(text))
        .map(Choice::code)
        .findFirst();
  }

  String label(String code) {
    return all.stream()
        .filter(c -> c.code().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }

  List<String> labels() {
    return all.stream().map(Choice::label).toList();
  }
}

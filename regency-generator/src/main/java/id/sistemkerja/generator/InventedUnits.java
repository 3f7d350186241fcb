package id.sistemkerja.generator;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The units of an invented regency, breadth first: a smaller one has fewer levels and apparatus.
 */
final class InventedUnits {
  private static final List<String> OFFICES =
      List.of(
          "Pendidikan",
          "Kesehatan",
          "Pekerjaan Umum",
          "Perumahan",
          "Sosial",
          "Tenaga Kerja",
          "Pangan",
          "Pertanahan",
          "Lingkungan Hidup",
          "Kependudukan",
          "Pemberdayaan Desa",
          "Keluarga Berencana",
          "Perhubungan",
          "Komunikasi",
          "Koperasi",
          "Penanaman Modal",
          "Pemuda",
          "Perpustakaan",
          "Perikanan",
          "Pariwisata",
          "Pertanian",
          "Perdagangan");
  private static final List<String> BOARDS =
      List.of("Perencanaan", "Keuangan", "Kepegawaian", "Pendapatan", "Penanggulangan Bencana");

  private static final int UNITS_PER_APPARATUS = 8;

  /** A unit; {@code parent} is absent for an apparatus. */
  record Unit(
      String id,
      String name,
      UnitKind kind,
      HeadRank rank,
      @Nullable Unit parent,
      String title,
      String code) {
    Unit apparatus() {
      Unit top = this;
      for (Unit above = parent; above != null; above = above.parent()) {
        top = above;
      }
      return top;
    }

    /** The unit and those above it, nearest first. */
    List<Unit> line() {
      List<Unit> line = new ArrayList<>();
      for (Unit next = this; next != null; next = next.parent()) {
        line.add(next);
      }
      return line;
    }
  }

  private final RegencyCode regency;
  private final List<Unit> units = new ArrayList<>();

  private InventedUnits(RegencyCode regency) {
    this.regency = regency;
  }

  static List<Unit> of(RegencyCode regency, int most) {
    InventedUnits invented = new InventedUnits(regency);
    invented.apparatus();
    // a small regency has few apparatus, so that there are units below them
    int tops = Math.clamp(most / UNITS_PER_APPARATUS, 2, invented.units.size());
    invented.units.subList(tops, invented.units.size()).clear();
    // the list grows while it is gone through: what is added stands a level lower
    for (int i = 0; i < invented.units.size() && invented.units.size() < most; i++) {
      invented.below(invented.units.get(i));
    }
    List<Unit> all = invented.units;
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private void apparatus() {
    top("setda", "Sekretariat Daerah", UnitKind.REGIONAL_SECRETARIAT, HeadRank.JPT_PRATAMA);
    for (int i = 0; i < OFFICES.size(); i++) {
      top("d" + i, "Dinas " + OFFICES.get(i), UnitKind.AGENCY_OFFICE, HeadRank.JPT_PRATAMA);
    }
    top("insp", "Inspektorat", UnitKind.INSPECTORATE, HeadRank.JPT_PRATAMA);
    top("setwan", "Sekretariat DPRD", UnitKind.COUNCIL_SECRETARIAT, HeadRank.JPT_PRATAMA);
    for (int i = 0; i < BOARDS.size(); i++) {
      top("b" + i, "Badan " + BOARDS.get(i), UnitKind.AGENCY_BOARD, HeadRank.JPT_PRATAMA);
    }
    top("satpol", "Satpol PP", UnitKind.CIVIL_SERVICE_POLICE, HeadRank.JPT_PRATAMA);
    for (int i = 1; i <= 22; i++) {
      top("kec" + i, "Kecamatan Contoh " + i, UnitKind.DISTRICT, HeadRank.ADMINISTRATOR);
    }
  }

  private void top(String slug, String name, UnitKind kind, HeadRank rank) {
    add(null, slug, name, kind, rank);
  }

  private void below(Unit unit) {
    switch (unit.kind()) {
      case REGIONAL_SECRETARIAT ->
          each(unit, 3, "Asisten", UnitKind.ASSISTANT, HeadRank.JPT_PRATAMA);
      case ASSISTANT -> each(unit, 3, "Bagian", UnitKind.BUREAU_SECTION, HeadRank.ADMINISTRATOR);
      case BUREAU_SECTION, DIVISION, SECRETARIAT ->
          each(unit, 3, "Subbagian", UnitKind.SUBSECTION, HeadRank.PENGAWAS);
      case COUNCIL_SECRETARIAT ->
          each(unit, 3, "Bagian", UnitKind.BUREAU_SECTION, HeadRank.ADMINISTRATOR);
      case AGENCY_OFFICE, AGENCY_BOARD, INSPECTORATE, CIVIL_SERVICE_POLICE -> {
        each(unit, 1, "Sekretariat", UnitKind.SECRETARIAT, HeadRank.ADMINISTRATOR);
        each(unit, 4, "Bidang", UnitKind.DIVISION, HeadRank.ADMINISTRATOR);
        if (unit.kind() == UnitKind.AGENCY_OFFICE) {
          each(unit, 12, "UPTD", UnitKind.TECHNICAL_UNIT, HeadRank.PENGAWAS);
        }
      }
      case DISTRICT -> {
        each(unit, 5, "Seksi", UnitKind.SUBSECTION, HeadRank.PENGAWAS);
        each(unit, 2, "Kelurahan", UnitKind.WARD, HeadRank.PENGAWAS);
      }
      default -> {}
    }
  }

  private void each(Unit parent, int count, String name, UnitKind kind, HeadRank rank) {
    for (int i = 1; i <= count; i++) {
      add(
          parent,
          name.substring(0, 3).toLowerCase(Locale.ROOT) + i,
          name + " " + i + " " + parent.name(),
          kind,
          rank);
    }
  }

  private void add(@Nullable Unit parent, String slug, String name, UnitKind kind, HeadRank rank) {
    String id = (parent == null ? regency + "-g-" : parent.id() + "-") + slug;
    String code = (parent == null ? "G." : parent.code() + ".") + slug.toUpperCase(Locale.ROOT);
    units.add(new Unit(id, name, kind, rank, parent, "Kepala " + name, code));
  }
}

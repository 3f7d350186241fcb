package id.sistemkerja.generator;

import id.sistemkerja.generator.InventedUnits.Unit;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A regency of which everything is invented, and which every rule of import accepts. Heads,
 * stand-ins and placements go back ten years from the last day; what was before the regency's first
 * regulation is history, for which its appraisers stand as they are given.
 */
public final class InventedRegency {
  private static final int YEARS = 10;
  private static final int OFFICIALS_PER_UNIT = 9;
  private static final int TERMS = 3;
  private static final List<String> GIVEN =
      List.of(
          "Ahmad", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gunawan", "Hasan", "Indah", "Joko",
          "Kartika", "Lestari", "Maya", "Nur", "Oktavia", "Putra", "Rahmat", "Sari", "Taufik",
          "Umar", "Vina", "Wahyu", "Yusuf", "Zahra");
  private static final List<String> SKILLS =
      List.of(
          "analisis data",
          "surveilans penyakit",
          "penyusunan anggaran",
          "pemetaan",
          "audit",
          "perencanaan",
          "pengadaan",
          "kehumasan",
          "pengajaran",
          "penyuluhan");

  private final RegencyCode regency;
  private final Random random;
  private final LocalDate first;
  private final LocalDate last;
  private final RegulationCatalogue catalogue = RegulationCatalogue.bundled();
  private final List<Unit> units;
  private final Map<Sheet, List<Map<String, String>>> rows = new EnumMap<>(Sheet.class);
  private final Set<String> nips = new HashSet<>();

  /** When somebody headed a unit or stood in there. */
  private final Map<String, List<EffectivePeriod>> filled = new HashMap<>();

  /**
   * @param officials about one in nine of them heads a unit
   * @param last the last day on which anything begins
   */
  public InventedRegency(RegencyCode regency, int officials, long seed, LocalDate last) {
    if (officials < OFFICIALS_PER_UNIT) {
      throw new IllegalArgumentException("a regency has at least " + OFFICIALS_PER_UNIT);
    }
    this.regency = regency;
    this.random = new Random(seed);
    this.last = last;
    this.first = last.minusYears(YEARS);
    this.units = InventedUnits.of(regency, officials / OFFICIALS_PER_UNIT);
    for (Sheet sheet : Sheet.values()) {
      rows.put(sheet, new ArrayList<>());
    }
    for (Unit unit : units) {
      unit(unit);
    }
    heads();
    for (int number = units.size() + 1; number <= officials; number++) {
      placed(number);
    }
  }

  /** The rows of a sheet, as {@link Sheet} names their fields. */
  public List<Map<String, String>> rows(Sheet sheet) {
    return rows.getOrDefault(sheet, List.of());
  }

  private void unit(Unit unit) {
    Row row = new Row();
    row.put("unitId", unit.id());
    row.put("name", unit.name());
    row.put("kind", unit.kind().name());
    row.put("rank", unit.rank().name());
    row.put("parentUnitId", unit.parent() == null ? null : unit.parent().id());
    row.put("headTitle", unit.title());
    row.put("code", unit.code());
    row.put("effectiveFrom", first.toString());
    row.addTo(Sheet.UNITS);
  }

  /** Whoever heads a unit has headed others of the same rank before. */
  private void heads() {
    Map<HeadRank, List<String>> byRank = new EnumMap<>(HeadRank.class);
    Map<HeadRank, Integer> places = new EnumMap<>(HeadRank.class);
    for (int i = 0; i < units.size(); i++) {
      String id = id(i + 1);
      Unit unit = units.get(i);
      official(id, Nip.Kind.PNS, "STRUCTURAL", unit.title(), null);
      byRank.computeIfAbsent(unit.rank(), r -> new ArrayList<>()).add(id);
    }
    for (Unit unit : units) {
      List<String> colleagues = byRank.getOrDefault(unit.rank(), List.of());
      int place = places.merge(unit.rank(), 1, Integer::sum);
      terms(unit, colleagues, place);
    }
  }

  private void terms(Unit unit, List<String> colleagues, int place) {
    long days = last.toEpochDay() - first.toEpochDay();
    LocalDate from = first;
    for (int term = 0; term < TERMS; term++) {
      String head = colleagues.get((place + term * 7) % colleagues.size());
      boolean current = term == TERMS - 1;
      LocalDate to =
          current ? null : first.plusDays(days * (term + 1) / TERMS - 20 + random.nextInt(40));
      Row row = new Row();
      row.put("unitId", unit.id());
      row.put("employeeId", head);
      row.put("decreeNumber", decree("821"));
      row.put("effectiveFrom", from.toString());
      row.put("effectiveTo", to == null ? null : to.toString());
      row.addTo(Sheet.HEADS);
      fill(unit, from, to);
      absences(unit, colleagues, head, new EffectivePeriod(from, to == null ? last : to));
      if (to != null) {
        int vacant = random.nextInt(4) == 0 ? 10 + random.nextInt(50) : 0;
        from = to.plusDays(1L + vacant);
        if (vacant > 0) {
          standIn(unit, colleagues, head, "PLT", to.plusDays(1), from.minusDays(1));
        }
      }
    }
  }

  /** About one a year, of some days, within the term. */
  private void absences(Unit unit, List<String> colleagues, String head, EffectivePeriod term) {
    LocalDate day = term.from().plusDays(30L + random.nextInt(200));
    while (day.plusDays(20).isBefore(java.util.Objects.requireNonNull(term.to()))) {
      standIn(unit, colleagues, head, "PLH", day, day.plusDays(2L + random.nextInt(12)));
      day = day.plusDays(250L + random.nextInt(250));
    }
  }

  private void standIn(
      Unit unit,
      List<String> colleagues,
      String head,
      String capacity,
      LocalDate from,
      LocalDate to) {
    String other = colleagues.get(random.nextInt(colleagues.size()));
    if (other.equals(head)) {
      other = id(1 + (colleagues.indexOf(head) == 0 ? units.size() - 1 : 0));
    }
    if (other.equals(head)) {
      return;
    }
    Row row = new Row();
    row.put("unitId", unit.id());
    row.put("employeeId", other);
    row.put("capacity", capacity);
    row.put("mandateNumber", decree("800"));
    row.put("effectiveFrom", from.toString());
    row.put("effectiveTo", to.toString());
    row.addTo(Sheet.STAND_INS);
    fill(unit, from, to);
  }

  private void fill(Unit unit, LocalDate from, @Nullable LocalDate to) {
    filled.computeIfAbsent(unit.id(), any -> new ArrayList<>()).add(new EffectivePeriod(from, to));
  }

  private boolean isFilledOn(Unit unit, LocalDate day) {
    return filled.getOrDefault(unit.id(), List.of()).stream().anyMatch(p -> p.contains(day));
  }

  private void placed(int number) {
    String id = id(number);
    boolean functional = random.nextInt(100) < 45;
    FunctionalGrade grade = functional ? FunctionalGrade.values()[1 + random.nextInt(7)] : null;
    official(
        id,
        random.nextInt(4) == 0 ? Nip.Kind.PPPK : Nip.Kind.PNS,
        functional ? "FUNCTIONAL" : "OPERATIONAL",
        functional ? "Analis Kebijakan" : "Pengolah Data",
        grade);
    RegulationProfile profile = catalogue.inForce(regency, last);
    LocalDate day = first.plusDays(random.nextInt(30));
    while (!day.isAfter(last)) {
      place(id, grade, profile, day);
      day = day.plusDays(200L + random.nextInt(400));
    }
  }

  private void place(
      String id, @Nullable FunctionalGrade grade, RegulationProfile profile, LocalDate day) {
    // where nobody in the line may appraise the grade, nobody of it is placed
    for (int attempt = 0; attempt < 50; attempt++) {
      Unit unit = units.get(random.nextInt(units.size()));
      AppraiserRule rule =
          profile.appraiser(unit.apparatus().kind(), unit.kind(), Optional.ofNullable(grade));
      Optional<Unit> appraiser =
          unit.line().stream()
              .filter(u -> rule.allows(u.rank(), u.kind()) && isFilledOn(u, day))
              .findFirst();
      if (appraiser.isPresent()) {
        Row row = new Row();
        row.put("employeeId", id);
        row.put("unitId", unit.id());
        row.put("appraiserUnitId", appraiser.get().id());
        row.put("decreeNumber", decree("823"));
        row.put("effectiveFrom", day.toString());
        row.addTo(Sheet.PLACEMENTS);
        return;
      }
    }
  }

  private void official(
      String id, Nip.Kind kind, String position, String title, @Nullable FunctionalGrade grade) {
    Row row = new Row();
    row.put("employeeId", id);
    row.put("nip", nip(kind));
    row.put("nipKind", kind.name());
    row.put("name", one(GIVEN) + " " + one(GIVEN) + " Contoh");
    row.put("email", id.replace('.', '-') + "@contoh.invalid");
    row.put(
        "golongan",
        kind == Nip.Kind.PPPK ? "IX" : position.equals("STRUCTURAL") ? "IV/a" : "III/b");
    row.put("position.kind", position);
    row.put("position.title", title);
    row.put("position.grade", grade == null ? null : grade.name());
    row.put("competences", one(SKILLS));
    row.addTo(Sheet.OFFICIALS);
  }

  /** Valid, and of a series (9xx) that marks it as invented. */
  private String nip(Nip.Kind kind) {
    while (true) {
      LocalDate born = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(25 * 365));
      String joined =
          kind == Nip.Kind.PNS
              ? String.format(Locale.ROOT, "%d%02d", born.getYear() + 23, 1 + random.nextInt(12))
              : "202" + (1 + random.nextInt(4)) + "21";
      String nip =
          String.format(
              Locale.ROOT,
              "%d%02d%02d%s%d9%02d",
              born.getYear(),
              born.getMonthValue(),
              born.getDayOfMonth(),
              joined,
              1 + random.nextInt(2),
              random.nextInt(100));
      if (nips.add(nip)) {
        return new Nip(nip, kind).value();
      }
    }
  }

  private int decrees;

  private String decree(String series) {
    return series + "/" + ++decrees + "/CONTOH";
  }

  private String id(int number) {
    return String.format(Locale.ROOT, "%s-g-%05d", regency, number);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A row in the making. */
  private final class Row {
    private final Map<String, String> values = new HashMap<>();

    void put(String field, @Nullable String value) {
      if (value != null) {
        values.put(field, value);
      }
    }

    void addTo(Sheet sheet) {
      rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(values);
    }
  }
}

package id.sistemkerja.orgstructure.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoMandate;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoOfficial;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoUnit;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.UnitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The synthetic regencies keep the regulations that they are to show. */
class DemoRegencyTest {
  private static final RegulationCatalogue REGULATIONS = RegulationCatalogue.bundled();
  private static final Set<UnitKind> BELOW_APPARATUS_LISTED =
      Set.of(
          UnitKind.TECHNICAL_UNIT,
          UnitKind.HEALTH_CENTER,
          UnitKind.LEARNING_CENTER,
          UnitKind.SCHOOL,
          UnitKind.WARD);

  static Stream<Named<DemoRegency>> regencies() {
    return DemoRegency.BUNDLED.stream().map(code -> Named.of(code.value(), DemoRegency.load(code)));
  }

  @ParameterizedTest(name = "{0} has exactly the apparatus that its regulation lists (KED-5)")
  @CsvSource(
      delimiter = '|',
      value = {
        // Perbup Kotabaru 68/2024, Lampiran I, 1 to 9
        "63.02 | Sekretariat Daerah; Inspektorat; Sekretariat Dewan Perwakilan Rakyat Daerah;"
            + " Badan Perencanaan Pembangunan Daerah;"
            + " Badan Kepegawaian dan Pengembangan Sumber Daya Manusia;"
            + " Badan Kesatuan Bangsa dan Politik; Badan Penanggulangan Bencana Daerah;"
            + " Dinas Kesehatan; Dinas Ketenagakerjaan dan Transmigrasi;"
            + " Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB;"
            + " Dinas Kependudukan dan Pencatatan Sipil; Dinas Komunikasi dan Informatika;"
            + " Dinas Koperasi, Perindustrian dan Perdagangan;"
            + " Dinas Pariwisata, Pemuda dan Olahraga; Dinas Ketahanan Pangan dan Pertanian;"
            + " Dinas Pekerjaan Umum dan Penataan Ruang; Dinas Lingkungan Hidup;"
            + " Dinas Pemberdayaan Masyarakat dan Desa; Dinas Perpustakaan dan Kearsipan;"
            + " Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu; Dinas Perikanan;"
            + " Dinas Perumahan Rakyat, Permukiman dan Pertanahan; Dinas Sosial;"
            + " Satuan Polisi Pamong Praja dan Pemadam Kebakaran;"
            + " Dinas Pendidikan dan Kebudayaan; Badan Pengelola Keuangan dan Aset Daerah;"
            + " Badan Pendapatan Daerah; Dinas Perhubungan; RSUD Pangeran Jaya Sumitra;"
            + " RSUD Sengayam",
        // Perbup Pohuwato 23/2023, Lampiran I.A (models 1 to 4), I.B to I.F
        "75.04 | Dinas Perhubungan; Satuan Polisi Pamong Praja;"
            + " Badan Pengelolaan Keuangan dan Pendapatan Daerah;"
            + " Dinas Pendidikan dan Kebudayaan;"
            + " Badan Kepegawaian Pengembangan Sumber Daya Manusia;"
            + " Dinas Komunikasi, Informatika dan Statistik;"
            + " Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan"
            + " Keluarga Berencana; Dinas Lingkungan Hidup;"
            + " Dinas Pemberdayaan Masyarakat dan Desa; Dinas Perumahan dan Kawasan Pemukiman;"
            + " Dinas Pekerjaan Umum dan Penataan Ruang; Dinas Kesehatan;"
            + " Dinas Perindustrian, Perdagangan dan Koperasi;"
            + " Dinas Kependudukan dan Catatan Sipil; Dinas Pariwisata, Pemuda dan Olah Raga;"
            + " Badan Perencanaan, Penelitian dan Pengembangan Daerah; Dinas Pangan;"
            + " Inspektorat Daerah; Dinas Pertanian; Dinas Perikanan;"
            + " Dinas Perpustakaan dan Kearsipan; Dinas Tenaga Kerja dan Transmigrasi;"
            + " Sekretariat Daerah; Sekretariat DPRD; Badan Kesatuan Bangsa dan Politik;"
            + " Badan Penanggulangan Bencana Daerah;"
            + " Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
      })
  void hasTheApparatusOfItsRegulation(String code, String listed) {
    Set<String> names =
        DemoRegency.load(new RegencyCode(code)).units().stream()
            .filter(unit -> unit.kind().isApparatus() && unit.kind() != UnitKind.DISTRICT)
            .map(DemoUnit::name)
            .collect(toSet());
    assertThat(names).containsExactlyInAnyOrder(listed.split("; *"));
  }

  @ParameterizedTest(name = "{0} has units of the kinds {1}")
  @CsvSource({
    // Kotabaru Lampiran I, 10 to 16; Pohuwato Lampiran I, G and P9(2)
    "63.02, DISTRICT WARD TECHNICAL_UNIT LEARNING_CENTER HEALTH_CENTER SCHOOL",
    "75.04, TECHNICAL_UNIT HEALTH_CENTER SCHOOL",
    // Jombang and Karanganyar, Lampiran BAB II huruf B angka 1: a few of the kinds named there
    "35.17, DISTRICT WARD TECHNICAL_UNIT",
    "33.13, DISTRICT WARD SCHOOL",
  })
  void hasTheOtherKindsOfItsRegulation(String code, String kinds) {
    assertThat(
            DemoRegency.load(new RegencyCode(code)).units().stream()
                .map(DemoUnit::kind)
                .filter(kind -> kind == UnitKind.DISTRICT || BELOW_APPARATUS_LISTED.contains(kind))
                .map(Enum::name)
                .collect(toSet()))
        .containsExactlyInAnyOrder(kinds.split(" "));
  }

  @ParameterizedTest(name = "Pohuwato, {0}: {1} Subbagian under the Sekretaris, {2} Seksi")
  @CsvSource({
    // Lampiran I.A: what the simplification left of the third level
    "75.04-bpkpd,          1, 5",
    "75.04-disdikbud,      1, 3",
    "75.04-bkpsdm,         2, 0",
    "75.04-diskominfo,     2, 0",
    "75.04-p3ap2kb,        2, 0",
    "75.04-dlh,            2, 0",
    "75.04-dpmd,           2, 0",
    "75.04-perkim,         2, 0",
    "75.04-pupr,           2, 0",
    "75.04-dinkes,         2, 0",
    "75.04-disperindagkop, 2, 0",
    "75.04-dukcapil,       2, 0",
    "75.04-disparpora,     2, 0",
    "75.04-bapppeda,       2, 0",
    "75.04-pangan,         2, 0",
    "75.04-inspektorat,    1, 0",
    "75.04-distan,         1, 0",
    "75.04-diskan,         1, 0",
    "75.04-dispersip,      1, 0",
    "75.04-nakertrans,     1, 0",
    "75.04-kesbangpol,     2, 0",
    "75.04-bpbd,           1, 0",
  })
  void keepsTheThirdLevelThatItsRegulationKeeps(String apparatus, int underSecretary, int others) {
    Map<OrgUnitId, DemoUnit> units = byId(DemoRegency.load(new RegencyCode("75.04")));
    List<DemoUnit> thirdLevel =
        units.values().stream()
            .filter(unit -> unit.kind() == UnitKind.SUBSECTION)
            .filter(unit -> apparatusOf(unit, units).id().value().equals(apparatus))
            .toList();
    assertThat(thirdLevel)
        .filteredOn(unit -> units.get(unit.parent()).kind() == UnitKind.SECRETARIAT)
        .hasSize(underSecretary);
    assertThat(thirdLevel)
        .filteredOn(unit -> units.get(unit.parent()).kind() != UnitKind.SECRETARIAT)
        .hasSize(others);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void aParentStandsBeforeItsChildrenAndHasRoomForTheirKind(DemoRegency regency) {
    Map<OrgUnitId, DemoUnit> seen = new java.util.HashMap<>();
    for (DemoUnit unit : regency.units()) {
      assertThat(unit.id().value()).startsWith(regency.code() + "-");
      assertThat(unit.parent() == null).as(unit.toString()).isEqualTo(unit.kind().isApparatus());
      if (unit.parent() != null) {
        // a parent that was seen before cannot lead back: no cycles
        assertThat(seen).containsKey(unit.parent());
        assertThat(unit.kind().canStandIn(apparatusOf(unit, seen).kind()))
            .as(unit.toString())
            .isTrue();
      }
      assertThat(seen.put(unit.id(), unit)).as(unit.id() + " is unique").isNull();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void aUnitHasOneHeadAtMostWhoHeadsNoOther(DemoRegency regency) {
    Map<EmployeeId, DemoOfficial> officials =
        regency.officials().stream().collect(toMap(DemoOfficial::id, identity()));
    Set<EmployeeId> heads = new HashSet<>();
    for (DemoUnit unit : regency.units()) {
      if (unit.head() == null) {
        continue;
      }
      assertThat(heads.add(unit.head())).as(unit.head() + " heads one unit").isTrue();
      DemoOfficial head = officials.get(unit.head());
      assertThat(head).as(unit.id() + "'s head").isNotNull();
      assertThat(head.position().kind())
          .isEqualTo(
              unit.rank() == HeadRank.FUNCTIONAL
                  ? Position.Kind.FUNCTIONAL
                  : Position.Kind.STRUCTURAL);
    }
    assertThat(regency.officials())
        .allSatisfy(official ->
            assertThat(official.place().isPresent())
                .as(official.id() + " heads a unit or is placed in one, not both")
                .isNotEqualTo(heads.contains(official.id())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void hasAVacancyAPltInAnotherAndAPlhForAHeadWhoIsAway(DemoRegency regency) {
    Map<OrgUnitId, DemoUnit> units = byId(regency);
    Map<OrgUnitId, DemoMandate> mandates =
        regency.mandates().stream().collect(toMap(DemoMandate::unit, identity()));
    assertThat(units.values())
        .as("vacant and nobody mandated: the next level acts")
        .anyMatch(unit -> unit.head() == null && !mandates.containsKey(unit.id()));
    assertThat(mandates.values())
        .extracting(DemoMandate::capacity)
        .contains(Capacity.PLT, Capacity.PLH);
    assertThat(mandates.values())
        .allSatisfy(mandate ->
            assertThat(units.get(mandate.unit()).head() == null)
                .as(mandate.number())
                .isEqualTo(mandate.capacity() == Capacity.PLT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void everyBidangAndBagianHasSomebody(DemoRegency regency) {
    Map<OrgUnitId, DemoUnit> units = byId(regency);
    Set<OrgUnitId> staffed = new HashSet<>();
    regency.officials().stream()
        .flatMap(official -> official.place().stream())
        .forEach(place -> {
          DemoUnit unit = units.get(place.unit());
          while (unit != null) {
            staffed.add(unit.id());
            unit = unit.parent() == null ? null : units.get(unit.parent());
          }
        });
    assertThat(regency.units())
        .filteredOn(unit ->
            unit.kind() == UnitKind.DIVISION
                || unit.kind() == UnitKind.BUREAU_SECTION
                || unit.kind().isApparatus())
        .allSatisfy(unit -> assertThat(staffed).contains(unit.id()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void everyPlacementIsUnderAnAppraiserThatTheRegulationAllows(DemoRegency regency) {
    RegulationProfile law = REGULATIONS.inForce(regency.code(), regency.effectiveFrom());
    Map<OrgUnitId, DemoUnit> units = byId(regency);
    List<String> wrong = new ArrayList<>();
    for (DemoOfficial official : regency.officials()) {
      official
          .place()
          .ifPresent(place -> {
            DemoUnit unit = units.get(place.unit());
            DemoUnit appraiser = units.get(place.appraiser());
            AppraiserRule rule =
                law.appraiser(
                    apparatusOf(unit, units).kind(),
                    unit.kind(),
                    Optional.ofNullable(official.position().grade()));
            if (!rule.allows(appraiser.rank(), appraiser.kind())
                || !line(unit, units).contains(appraiser)) {
              wrong.add(official.id() + " under " + appraiser.id() + ": " + rule);
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regencies")
  void peopleAreInventedAndTheirNumbersAreUnique(DemoRegency regency) {
    Set<String> nips = new HashSet<>();
    Set<EmployeeId> ids = new HashSet<>();
    assertThat(regency.officials())
        .allSatisfy(official -> {
          assertThat(official.name()).endsWith(" Contoh");
          assertThat(official.email()).endsWith("@contoh.invalid");
          assertThat(nips.add(official.nip().value())).isTrue();
          assertThat(ids.add(official.id())).isTrue();
          assertThat(official.id().value()).startsWith(regency.code() + "-");
          // loading has checked NIP and golongan; a PNS starts at 18, nobody is past 60
          int born = official.nip().bornOn().getYear();
          assertThat(born).isBetween(1965, 2002);
        });
  }

  @ParameterizedTest(name = "{0}: {1} of golongan {2}")
  @CsvSource({
    "JPT_PRATAMA,   PNS,  IV/b IV/c IV/d IV/e",
    "ADMINISTRATOR, PNS,  III/d IV/a IV/b",
    "PENGAWAS,      PNS,  III/c III/d",
    "FUNCTIONAL,    PNS,  III/c III/d",
  })
  void aHeadsGolonganFitsTheRank(HeadRank rank, Nip.Kind kind, String golongan) {
    regencies()
        .map(Named::getPayload)
        .forEach(regency -> {
          Map<EmployeeId, DemoOfficial> officials =
              regency.officials().stream().collect(toMap(DemoOfficial::id, identity()));
          assertThat(regency.units())
              .filteredOn(unit -> unit.rank() == rank && unit.head() != null)
              .map(unit -> officials.get(unit.head()))
              .isNotEmpty()
              .allSatisfy(head -> {
                assertThat(head.nip().kind()).isEqualTo(kind);
                assertThat(golongan.split(" ")).contains(head.golongan().value());
              });
        });
  }

  private static Map<OrgUnitId, DemoUnit> byId(DemoRegency regency) {
    return regency.units().stream().collect(toMap(DemoUnit::id, identity()));
  }

  private static DemoUnit apparatusOf(DemoUnit unit, Map<OrgUnitId, DemoUnit> units) {
    return line(unit, units).getLast();
  }

  /** The unit and those above it, nearest first. */
  private static List<DemoUnit> line(DemoUnit unit, Map<OrgUnitId, DemoUnit> units) {
    List<DemoUnit> line = new ArrayList<>(List.of(unit));
    while (line.getLast().parent() != null) {
      line.add(units.get(line.getLast().parent()));
    }
    return line;
  }
}

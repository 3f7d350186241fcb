package id.sistemkerja.orgstructure.reorganization;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Appointment;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Destination;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Division;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.End;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.Merger;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewName;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewPlace;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization.NewUnit;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.OfficialStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.UnitStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlanner;
import id.sistemkerja.orgstructure.reorganization.domain.StructureBefore;
import id.sistemkerja.orgstructure.reorganization.domain.StructureBefore.Placed;
import id.sistemkerja.orgstructure.unit.domain.UnitDecider;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two Dinas: Kesehatan with the Bidang P2P (below it the Seksi Surveilans) and Yankes, and Sosial
 * with the Bidang Rehsos. Ana, Ahli Muda, stands in P2P under its head.
 */
class ReorganizationPlannerTest {
  private static final RegencyCode KOTABARU = new RegencyCode("63.02");
  private static final LocalDate FOUNDED = LocalDate.parse("2025-01-02");
  private static final LocalDate DAY = LocalDate.parse("2027-01-04");
  private static final LocalDate EVE = LocalDate.parse("2027-01-03");
  private static final String NUMBER = "188.45/12/2027";
  private static final OrgUnitId DINKES = unit("dinkes");
  private static final OrgUnitId P2P = unit("p2p");
  private static final OrgUnitId SURVEILANS = unit("surveilans");
  private static final OrgUnitId YANKES = unit("yankes");
  private static final OrgUnitId DINSOS = unit("dinsos");
  private static final OrgUnitId REHSOS = unit("rehsos");
  private static final OrgUnitId NEW = unit("new");
  private static final EmployeeId ANA = new EmployeeId("63.02-ana");
  private static final EmployeeId BUDI = new EmployeeId("63.02-budi");

  private final Map<OrgUnitId, UnitState> units = new HashMap<>();
  private final Map<EmployeeId, Placed> officials = new HashMap<>();
  private final Decree decree = new Decree();

  ReorganizationPlannerTest() {
    establish(DINKES, UnitKind.AGENCY_OFFICE, HeadRank.JPT_PRATAMA, null, DINKES);
    establish(P2P, UnitKind.DIVISION, HeadRank.ADMINISTRATOR, DINKES, DINKES);
    establish(SURVEILANS, UnitKind.SUBSECTION, HeadRank.PENGAWAS, P2P, DINKES);
    establish(YANKES, UnitKind.DIVISION, HeadRank.ADMINISTRATOR, DINKES, DINKES);
    establish(DINSOS, UnitKind.AGENCY_OFFICE, HeadRank.JPT_PRATAMA, null, DINSOS);
    establish(REHSOS, UnitKind.DIVISION, HeadRank.ADMINISTRATOR, DINSOS, DINSOS);
    official(ANA, P2P, P2P, "2025-02-01");
  }

  @Test
  void mergedUnitsEndAndTheirOfficialsAndChildrenGoToTheSuccessor() {
    decree.merge.add(new Merger(List.of(P2P), YANKES, null, false));
    assertThat(events())
        .containsExactly(
            new UnitMoved(SURVEILANS, YANKES, DINKES, UnitKind.AGENCY_OFFICE, NUMBER, DAY),
            new UnitDissolved(P2P, List.of(YANKES), YANKES, NUMBER, DAY),
            new OfficialPlaced(ANA, YANKES, YANKES, NUMBER, DAY));
  }

  @Test
  void KED_5_whoeverIsMovedIsAppraisedByWhomTheRegulationNamesInTheNewPlace() {
    // an Ahli Muda directly in a Dinas: its head, since no Administrator stands above
    decree.merge.add(new Merger(List.of(P2P), DINSOS, null, false));
    assertThat(events()).contains(new OfficialPlaced(ANA, DINSOS, DINSOS, NUMBER, DAY));
  }

  @Test
  void aSplitUnitsOfficeGoesToTheFirstSuccessorUnlessTheDecreeNamesAnother() {
    decree.establish.add(division(NEW, DINKES));
    decree.split.add(new Division(P2P, List.of(NEW, YANKES), null, YANKES, YANKES, false));
    decree.officials.add(new Destination(ANA, NEW));
    assertThat(events())
        .contains(
            new UnitDissolved(P2P, List.of(NEW, YANKES), NEW, NUMBER, DAY),
            new OfficialPlaced(ANA, NEW, NEW, NUMBER, DAY));

    decree.split.set(0, new Division(P2P, List.of(NEW, YANKES), YANKES, YANKES, YANKES, false));
    assertThat(events())
        .contains(new UnitDissolved(P2P, List.of(NEW, YANKES), YANKES, NUMBER, DAY));
  }

  @Test
  void aDissolvedUnitsOfficeGoesToTheUnitAboveUnlessTheDecreeSaysOtherwise() {
    decree.dissolve.add(new End(SURVEILANS, null, null, null, false));
    assertThat(events())
        .containsExactly(new UnitDissolved(SURVEILANS, List.of(P2P), P2P, NUMBER, DAY));
  }

  @Test
  void aMovedUnitTakesAllBelowItToTheOtherApparatus() {
    decree.move.add(new NewPlace(P2P, DINSOS));
    assertThat(events())
        .containsExactly(
            new UnitMoved(P2P, DINSOS, DINSOS, UnitKind.AGENCY_OFFICE, NUMBER, DAY),
            new UnitMoved(SURVEILANS, P2P, DINSOS, UnitKind.AGENCY_OFFICE, NUMBER, DAY));
  }

  @Test
  void whoseAppraiserNoLongerStandsAboveGetsAnother() {
    official(BUDI, SURVEILANS, P2P, "2025-02-01");
    decree.move.add(new NewPlace(SURVEILANS, REHSOS));
    assertThat(events())
        .containsExactly(
            new UnitMoved(SURVEILANS, REHSOS, DINSOS, UnitKind.AGENCY_OFFICE, NUMBER, DAY),
            new OfficialPlaced(BUDI, SURVEILANS, REHSOS, NUMBER, DAY));
  }

  @Test
  void aUnitMayBeRenamedAndMovedAtOnceAndWhatIsNotNamedStays() {
    decree.rename.add(new NewName(P2P, "Bidang Penyakit", null, null));
    decree.move.add(new NewPlace(P2P, DINSOS));
    assertThat(events())
        .startsWith(
            new UnitRenamed(P2P, "Bidang Penyakit", "Kepala p2p", "P2P", NUMBER, DAY),
            new UnitMoved(P2P, DINSOS, DINSOS, UnitKind.AGENCY_OFFICE, NUMBER, DAY));
  }

  @Test
  void aNewApparatusTakesInUnitsThatAreEstablishedInWhateverOrderWithTheirHeads() {
    OrgUnitId child = unit("new-child");
    decree.establish.add(division(child, NEW));
    decree.establish.add(
        new NewUnit(
            NEW,
            "Dinas Baru",
            UnitKind.AGENCY_OFFICE,
            HeadRank.JPT_PRATAMA,
            null,
            "Kepala Dinas Baru",
            "BARU"));
    decree.heads.add(new Appointment(NEW, ANA));
    List<Object> events = events();
    assertThat(events)
        .map(e -> e instanceof UnitEstablished u ? u.unitId() : e)
        .containsExactly(
            NEW, child, new UnitHeadAppointed(NEW, ANA, "Kepala Dinas Baru", NUMBER, DAY));
    assertThat(((UnitEstablished) events.get(1)).apparatusId()).isEqualTo(NEW);
    assertThat(((UnitEstablished) events.get(1)).decreeNumber()).isEqualTo(NUMBER);
  }

  @Test
  void termsOfAUnitThatEndsGoToItsEveIfTheDecreeSaysSo() {
    with(P2P, new UnitHeadAppointed(P2P, BUDI, "Kepala", "821/1", FOUNDED));
    decree.merge.add(new Merger(List.of(P2P), YANKES, null, true));
    assertThat(events()).contains(new UnitHeadReleased(P2P, BUDI, EVE));
  }

  @Test
  void ofUnitsOfWhichThereIsOneTheNewOneTakesThePlaceOfTheOneThatEnds() {
    OrgUnitId old = unit("sekretariat");
    establish(old, UnitKind.SECRETARIAT, HeadRank.ADMINISTRATOR, DINKES, DINKES);
    decree.establish.add(secretariat(NEW, DINKES));
    assertThat(faults()).containsExactly("establish[0].kind");
    decree.dissolve.add(new End(old, null, null, null, false));
    assertThat(faults()).isEmpty();
  }

  @Test
  void aSekretariatCannotMoveToWhereAnotherStandsNorTwoOfOneDecreeStandTogether() {
    OrgUnitId one = unit("sekretariat-1");
    establish(one, UnitKind.SECRETARIAT, HeadRank.ADMINISTRATOR, DINKES, DINKES);
    establish(unit("sekretariat-2"), UnitKind.SECRETARIAT, HeadRank.ADMINISTRATOR, DINSOS, DINSOS);
    decree.move.add(new NewPlace(one, DINSOS));
    assertThat(faults()).containsExactly("move[0].parentUnitId");
    decree.establish.add(secretariat(NEW, DINKES));
    decree.establish.add(secretariat(unit("new-2"), DINKES));
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "move[0].parentUnitId", "establish[0].kind", "establish[1].kind");
  }

  @Test
  void bothEndOfOneDecreeAreFound() {
    decree.number = " ";
    decree.merge.add(new Merger(List.of(P2P), YANKES, null, false));
    decree.move.add(new NewPlace(DINKES, DINSOS));
    decree.rename.add(new NewName(unit("none"), "X", null, null));
    assertThat(faults())
        .contains("decreeNumber", "move[0].unitId", "rename[0].unitId")
        .hasSizeGreaterThanOrEqualTo(3);
  }

  /** What is wrong with a decree, and the field that is told. */
  record Wrong(
      String what, java.util.function.Consumer<ReorganizationPlannerTest> given, String field) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Wrong> wrongs() {
    return Stream.of(
        new Wrong("nothing is reorganized", t -> {}, ""),
        new Wrong(
            "a unit moved below itself",
            t -> t.decree.move.add(new NewPlace(P2P, SURVEILANS)),
            "move[0].parentUnitId"),
        new Wrong(
            "a unit moved under itself",
            t -> t.decree.move.add(new NewPlace(P2P, P2P)),
            "move[0].parentUnitId"),
        new Wrong(
            "two units moved under each other",
            t -> {
              t.decree.move.add(new NewPlace(P2P, YANKES));
              t.decree.move.add(new NewPlace(YANKES, P2P));
            },
            "move[1].parentUnitId"),
        new Wrong(
            "new units that are each other's parents",
            t -> {
              t.decree.establish.add(division(NEW, unit("new-2")));
              t.decree.establish.add(division(unit("new-2"), NEW));
            },
            "establish[0].parentUnitId"),
        new Wrong(
            "a Kelurahan in a Dinas",
            t ->
                t.decree.establish.add(
                    new NewUnit(
                        NEW, "Kelurahan", UnitKind.WARD, HeadRank.PENGAWAS, DINKES, "Lurah", "L")),
            "establish[0].kind"),
        new Wrong(
            "an apparatus that is moved",
            t -> t.decree.move.add(new NewPlace(DINKES, DINSOS)),
            "move[0].unitId"),
        new Wrong(
            "a move to where it stands",
            t -> t.decree.move.add(new NewPlace(P2P, DINKES)),
            "move[0].parentUnitId"),
        new Wrong(
            "an unknown unit",
            t -> t.decree.dissolve.add(new End(unit("none"), null, null, null, false)),
            "dissolve[0].unitId"),
        new Wrong(
            "a unit of another regency",
            t -> t.decree.move.add(new NewPlace(P2P, new OrgUnitId("75.04-dinkes"))),
            "move[0].parentUnitId"),
        new Wrong(
            "a new unit with another regency's prefix",
            t -> t.decree.establish.add(division(new OrgUnitId("75.04-new"), DINKES)),
            "establish[0].unitId"),
        new Wrong(
            "a unit that exists is established",
            t -> t.decree.establish.add(division(P2P, DINKES)),
            "establish[0]"),
        new Wrong(
            "the same unit renamed twice",
            t -> {
              t.decree.rename.add(new NewName(P2P, "A", null, null));
              t.decree.rename.add(new NewName(P2P, "B", null, null));
            },
            "rename[1].unitId"),
        new Wrong(
            "the same unit twice in one merger",
            t -> t.decree.merge.add(new Merger(List.of(REHSOS, REHSOS), YANKES, null, false)),
            "merge[0].unitIds[1]"),
        new Wrong(
            "a unit both moved and dissolved",
            t -> {
              t.decree.dissolve.add(new End(REHSOS, null, null, null, false));
              t.decree.move.add(new NewPlace(REHSOS, DINKES));
            },
            "move[0].unitId"),
        new Wrong(
            "a unit merged into itself",
            t -> t.decree.merge.add(new Merger(List.of(REHSOS), REHSOS, null, false)),
            "merge[0].into"),
        new Wrong(
            "a unit merged into one that ends too",
            t -> {
              t.decree.merge.add(new Merger(List.of(REHSOS), YANKES, null, false));
              t.decree.dissolve.add(new End(YANKES, null, null, null, false));
            },
            "merge[0].into"),
        new Wrong(
            "a merger of nothing",
            t -> t.decree.merge.add(new Merger(List.of(), YANKES, null, false)),
            "merge[0].unitIds"),
        new Wrong(
            "a split into one",
            t -> t.decree.split.add(new Division(REHSOS, List.of(YANKES), null, null, null, false)),
            "split[0].into"),
        new Wrong(
            "officials left behind",
            t -> t.decree.dissolve.add(new End(P2P, null, null, YANKES, false)),
            "dissolve[0].officialsTo"),
        new Wrong(
            "children left behind",
            t -> t.decree.dissolve.add(new End(P2P, null, YANKES, null, false)),
            "dissolve[0].childrenTo"),
        new Wrong(
            "an apparatus that ends without a successor",
            t -> {
              t.decree.dissolve.add(new End(DINSOS, null, null, null, false));
              t.decree.dissolve.add(new End(REHSOS, null, null, null, false));
            },
            "dissolve[0].officeTo"),
        new Wrong(
            "a head whose term goes beyond",
            t -> {
              t.with(REHSOS, new UnitHeadAppointed(REHSOS, BUDI, "Kepala", "821/1", FOUNDED));
              t.decree.dissolve.add(new End(REHSOS, null, null, null, false));
            },
            "dissolve[0].endTerms"),
        new Wrong(
            "a head whose term begins later, even if terms are to end",
            t -> {
              t.with(REHSOS, new UnitHeadAppointed(REHSOS, BUDI, "Kepala", "821/1", DAY));
              t.decree.dissolve.add(new End(REHSOS, null, null, null, true));
            },
            "dissolve[0].endTerms"),
        new Wrong(
            "a stand-in whose term goes beyond",
            t -> {
              t.with(
                  REHSOS,
                  new ActingHeadMandated(
                      REHSOS, BUDI, Capacity.PLT, "800/1", FOUNDED, LocalDate.parse("2027-06-30")));
              t.decree.dissolve.add(new End(REHSOS, null, null, null, false));
            },
            "dissolve[0].endTerms"),
        new Wrong(
            "a day before the unit exists",
            t -> {
              t.decree.day = FOUNDED.minusDays(1);
              t.decree.rename.add(new NewName(P2P, "A", null, null));
            },
            "rename[0].unitId"),
        new Wrong(
            "a day that is not after an earlier move",
            t -> {
              t.with(
                  SURVEILANS,
                  new UnitMoved(SURVEILANS, YANKES, DINKES, UnitKind.AGENCY_OFFICE, "1", DAY));
              t.decree.move.add(new NewPlace(SURVEILANS, REHSOS));
            },
            "move[0].effectiveFrom"),
        new Wrong(
            "a day that is not after an official's placement",
            t -> {
              t.official(ANA, P2P, P2P, DAY.toString());
              t.decree.merge.add(new Merger(List.of(P2P), YANKES, null, false));
            },
            "merge[0].effectiveFrom"),
        new Wrong(
            "a unit that is dissolved already",
            t -> {
              t.with(REHSOS, new UnitDissolved(REHSOS, List.of(DINSOS), DINSOS, "1", EVE));
              t.decree.rename.add(new NewName(REHSOS, "A", null, null));
            },
            "rename[0].unitId"),
        new Wrong(
            "a unit that a later decree dissolves",
            t -> {
              t.with(
                  REHSOS,
                  new UnitDissolved(REHSOS, List.of(DINSOS), DINSOS, "1", DAY.plusDays(30)));
              t.decree.move.add(new NewPlace(SURVEILANS, REHSOS));
            },
            "move[0].parentUnitId"),
        new Wrong(
            "an unknown official",
            t -> {
              t.decree.merge.add(new Merger(List.of(REHSOS), YANKES, null, false));
              t.decree.officials.add(new Destination(new EmployeeId("63.02-none"), YANKES));
            },
            "officials[0].employeeId"),
        new Wrong(
            "the same official twice",
            t -> {
              t.decree.merge.add(new Merger(List.of(REHSOS), YANKES, null, false));
              t.decree.officials.add(new Destination(ANA, YANKES));
              t.decree.officials.add(new Destination(ANA, DINSOS));
            },
            "officials[1].employeeId"),
        new Wrong(
            "two heads of one unit",
            t -> {
              t.official(BUDI, null, null, null);
              t.decree.rename.add(new NewName(P2P, "A", null, null));
              t.decree.heads.add(new Appointment(P2P, ANA));
              t.decree.heads.add(new Appointment(P2P, BUDI));
            },
            "heads[1].unitId"),
        new Wrong(
            "a head beside the one in office",
            t -> {
              t.with(P2P, new UnitHeadAppointed(P2P, BUDI, "Kepala", "821/1", FOUNDED));
              t.decree.rename.add(new NewName(P2P, "A", null, null));
              t.decree.heads.add(new Appointment(P2P, ANA));
            },
            "heads[0].effectiveFrom"),
        new Wrong(
            "a name that is too long",
            t -> t.decree.rename.add(new NewName(P2P, "x".repeat(201), null, null)),
            "rename[0].name"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongs")
  void whatIsWrongIsToldByItsField(Wrong wrong) {
    wrong.given().accept(this);
    assertThat(faults()).contains(wrong.field());
  }

  private List<Object> events() {
    ReorganizationPlan plan = plan();
    assertThat(plan.faults()).isEmpty();
    return plan.steps().stream()
        .<Object>flatMap(step ->
            switch (step) {
              case UnitStep unit -> unit.events().stream();
              case OfficialStep official -> official.events().stream();
            })
        .toList();
  }

  private List<String> faults() {
    return plan().faults().stream().map(FieldFault::field).toList();
  }

  private ReorganizationPlan plan() {
    Map<OrgUnitId, Established> tree = new HashMap<>();
    units.forEach((id, state) -> tree.put(id, (Established) state));
    return ReorganizationPlanner.plan(
        decree.made(),
        new StructureBefore(
            tree, officials, RegulationCatalogue.bundled().inForce(KOTABARU, FOUNDED)));
  }

  private void establish(
      OrgUnitId id, UnitKind kind, HeadRank rank, @Nullable OrgUnitId parent, OrgUnitId apparatus) {
    String word = id.value().substring(6);
    with(
        id,
        new UnitEstablished(
            id,
            KOTABARU,
            "Unit " + word,
            kind,
            rank,
            parent,
            apparatus,
            UnitKind.AGENCY_OFFICE,
            "Kepala " + word,
            FOUNDED,
            word.toUpperCase(java.util.Locale.ROOT),
            null));
  }

  private void with(OrgUnitId id, UnitEvent event) {
    UnitDecider decider = new UnitDecider();
    units.put(id, decider.evolve(units.getOrDefault(id, decider.initial()), event));
  }

  private void official(
      EmployeeId id,
      @Nullable OrgUnitId unit,
      @Nullable OrgUnitId appraiser,
      @Nullable String from) {
    OfficialDecider decider = new OfficialDecider();
    OfficialState state =
        decider.evolve(
            decider.initial(),
            new OfficialRegistered(
                id,
                KOTABARU,
                "199001312015022901",
                Nip.Kind.PNS,
                "Orang Contoh",
                null,
                "III/c",
                new Position(
                    Position.Kind.FUNCTIONAL, "Epidemiolog Ahli Muda", FunctionalGrade.AHLI_MUDA),
                List.of()));
    if (unit != null && appraiser != null) {
      state =
          decider.evolve(
              state, new OfficialPlaced(id, unit, appraiser, "821/2", LocalDate.parse(from)));
    }
    officials.put(id, new Placed((Registered) state, unit, appraiser));
  }

  private static NewUnit division(OrgUnitId id, OrgUnitId parent) {
    return new NewUnit(
        id, "Bidang Baru", UnitKind.DIVISION, HeadRank.ADMINISTRATOR, parent, "Kepala", "BB");
  }

  private static NewUnit secretariat(OrgUnitId id, OrgUnitId parent) {
    return new NewUnit(
        id,
        "Sekretariat",
        UnitKind.SECRETARIAT,
        HeadRank.ADMINISTRATOR,
        parent,
        "Sekretaris",
        "SEK");
  }

  private static OrgUnitId unit(String word) {
    return new OrgUnitId("63.02-" + word);
  }

  /** A decree in the making. */
  private static final class Decree {
    String number = NUMBER;
    LocalDate day = DAY;
    final List<NewUnit> establish = new ArrayList<>();
    final List<NewName> rename = new ArrayList<>();
    final List<NewPlace> move = new ArrayList<>();
    final List<Merger> merge = new ArrayList<>();
    final List<Division> split = new ArrayList<>();
    final List<End> dissolve = new ArrayList<>();
    final List<Destination> officials = new ArrayList<>();
    final List<Appointment> heads = new ArrayList<>();

    Reorganization made() {
      return new Reorganization(
          KOTABARU, number, day, establish, rename, move, merge, split, dissolve, officials, heads);
    }
  }
}

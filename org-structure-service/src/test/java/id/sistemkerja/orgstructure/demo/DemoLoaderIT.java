package id.sistemkerja.orgstructure.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.orgstructure.OrgStructureService;
import id.sistemkerja.orgstructure.Published;
import id.sistemkerja.orgstructure.demo.DemoPlan.Step;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoMandate;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoOfficial;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoUnit;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.testing.TestService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A load that is cut off in the middle of a wave, and then the ordinary start of the service. */
class DemoLoaderIT {
  private static final List<DemoRegency> REGENCIES =
      DemoRegency.BUNDLED.stream().map(DemoRegency::load).toList();
  private static TestService stores;
  private static ConfigurableApplicationContext service;
  private static LocalDate loadedOn;
  private static long afterCut;

  @BeforeAll
  static void aCutLoadAndAStart() throws Exception {
    stores = TestService.start(OrgStructureService.class, OrgStructureService.NAME);
    ConfigurableApplicationContext first = stores.context();
    loadedOn = first.getBean(Today.class).get();
    List<List<Step>> cut = new ArrayList<>();
    List<List<Step>> waves =
        new DemoPlan(first.getBean(StructureFacts.class), loadedOn).waves(REGENCIES);
    // the first wave whole; of the second every third command, as when threads are cut off
    cut.add(waves.getFirst());
    List<Step> second = waves.get(1);
    cut.add(second.stream().filter(step -> second.indexOf(step) % 3 == 0).toList());
    loader(first).load(cut);
    afterCut = storedEvents();
    first.close();
    service = started();
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
    stores.close();
  }

  @Test
  void theServiceIsReadyWhenEveryUnitAndOfficialOfAllRegenciesIsShown() {
    Structure structure = service.getBean(Structure.class);
    for (DemoRegency regency : REGENCIES) {
      for (DemoUnit unit : regency.units()) {
        UnitView shown = structure.unit(regency.code(), unit.id()).orElseThrow();
        assertThat(shown.name()).isEqualTo(unit.name());
        assertThat(shown.heads())
            .containsExactlyElementsOf(
                Stream.ofNullable(unit.head())
                    .map(head ->
                        new HeadTerm(
                            head, regency.appointmentDecree(), regency.effectiveFrom(), null, null))
                    .toList());
        assertThat(shown.acting())
            .containsExactlyElementsOf(
                regency.mandates().stream()
                    .filter(mandate -> mandate.unit().equals(unit.id()))
                    .map(DemoLoaderIT::term)
                    .toList());
      }
      for (DemoOfficial official : regency.officials()) {
        OfficialView shown = structure.official(regency.code(), official.id()).orElseThrow();
        assertThat(shown.nip()).isEqualTo(official.nip().value());
        assertThat(shown.placements())
            .containsExactlyElementsOf(
                official.place().stream()
                    .map(place ->
                        new Placement(
                            place.unit(),
                            place.appraiser(),
                            regency.placementDecree(),
                            regency.effectiveFrom(),
                            null))
                    .toList());
      }
    }
  }

  @Test
  void nothingHappenedTwice() throws Exception {
    long expected = 0;
    for (DemoRegency regency : REGENCIES) {
      // established and headed; the places of which there is one taken; registered and the NIP
      // claimed; placed; mandated
      expected +=
          regency.units().size()
              + regency.units().stream().filter(unit -> unit.head() != null).count()
              + regency.units().stream().filter(unit -> unit.kind().isOneOfAKind()).count()
              + 2L * regency.officials().size()
              + regency.officials().stream().flatMap(o -> o.place().stream()).count()
              + regency.mandates().size();
    }
    assertThat(afterCut).isPositive().isLessThan(expected);
    assertThat(storedEvents()).isEqualTo(expected);
  }

  @Test
  void aStandInOfEachRegencyHoldsTheOfficeBesideTheirOwn() {
    Structure structure = service.getBean(Structure.class);
    for (DemoRegency regency : REGENCIES) {
      assertThat(regency.mandates())
          .extracting(DemoMandate::capacity)
          .contains(ActingMandate.Capacity.PLH, ActingMandate.Capacity.PLT);
      for (DemoMandate mandate : regency.mandates()) {
        var offices = structure.offices(regency.code(), mandate.standIn(), loadedOn);
        assertThat(offices).hasSize(2);
        assertThat(offices.getFirst().mandate()).isNull();
        assertThat(offices.getLast().unit().unitId()).isEqualTo(mandate.unit());
        assertThat(offices.getLast().mandate())
            .isEqualTo(new ActingMandate(mandate.capacity(), mandate.number()));
        assertThat(
                structure.offices(
                    regency.code(), mandate.standIn(), loadedOn.plusDays(mandate.days())))
            .as("the day after the mandate's last")
            .hasSize(1);
      }
    }
  }

  @Test
  void theNextLevelActsInAVacantOffice() {
    Structure structure = service.getBean(Structure.class);
    for (DemoRegency regency : REGENCIES) {
      for (DemoUnit unit : regency.units()) {
        boolean mandated = regency.mandates().stream().anyMatch(m -> m.unit().equals(unit.id()));
        if (unit.head() != null || mandated) {
          continue;
        }
        EmployeeId above =
            regency.units().stream()
                .filter(parent -> parent.id().equals(unit.parent()))
                .map(DemoUnit::head)
                .findFirst()
                .orElseThrow();
        assertThat(structure.mayActIn(regency.code(), above, loadedOn))
            .as(unit.id() + " under " + above)
            .anyMatch(office -> office.unit().unitId().equals(unit.id()));
      }
    }
  }

  @Test
  void anotherStartChangesNothing() throws Exception {
    long before = storedEvents();
    try (ConfigurableApplicationContext again = started()) {
      assertThat(again.isRunning()).isTrue();
      assertThat(storedEvents()).isEqualTo(before);
    }
  }

  @Test
  void aDirectoryBuiltFromTheFeedKnowsTheSameHeadsStandInsAndPlaces() {
    RecordCodec codec = service.getBean(RecordCodec.class);
    MongoDatabase database = service.getBean(MongoDatabase.class);
    Views<DirectoryUnit> units =
        new Views<>(database, "directory_units", DirectoryUnit.class, codec)
            .grouped(database, "regency");
    Views<DirectoryOfficial> officials =
        new Views<>(database, "directory_officials", DirectoryOfficial.class, codec);
    DirectoryFeed reader = new DirectoryFeed("test", units, officials);
    Set<String> types = new TreeSet<>();
    for (ContractEvent event : Published.by(service)) {
      types.add(event.type());
      reader.handle(event);
    }
    assertThat(types)
        .containsExactly(
            "org-structure.acting-head-mandated.v1",
            "org-structure.official-placed.v1",
            "org-structure.official-registered.v1",
            "org-structure.unit-established.v1",
            "org-structure.unit-head-appointed.v1");

    Structure structure = service.getBean(Structure.class);
    for (DemoRegency regency : REGENCIES) {
      LocalDate first = regency.effectiveFrom();
      for (DemoUnit unit : regency.units()) {
        DirectoryUnit copy = units.find(unit.id().value()).orElseThrow();
        UnitView own = structure.unit(regency.code(), unit.id()).orElseThrow();
        assertThat(copy.version()).isEqualTo(own.version());
        assertThat(copy.apparatusId()).isEqualTo(own.apparatusId());
        for (LocalDate day : List.of(first.minusDays(1), first, loadedOn, loadedOn.plusYears(1))) {
          assertThat(copy.headOn(day).map(DirectoryUnit.HeadTerm::employeeId))
              .isEqualTo(own.headOn(day).map(HeadTerm::employeeId));
          assertThat(copy.actingOn(day).stream().map(DirectoryUnit.ActingTerm::employeeId))
              .containsExactlyElementsOf(
                  own.actingOn(day).stream().map(ActingTerm::employeeId).toList());
        }
      }
      for (DemoOfficial official : regency.officials()) {
        DirectoryOfficial copy = officials.find(official.id().value()).orElseThrow();
        assertThat(copy.fullNip()).isEqualTo(official.nip());
        assertThat(copy.unitId()).isEqualTo(official.place().map(p -> p.unit()).orElse(null));
        assertThat(copy.appraiserUnitId())
            .isEqualTo(official.place().map(p -> p.appraiser()).orElse(null));
      }
    }
  }

  @Test
  void thePublishedOfficialHasAnAddressAndEventsAreAboutTheirUnitOrOfficial() {
    assertThat(Published.by(service))
        .allSatisfy(event -> {
          boolean aboutUnit = event.stream().startsWith("unit:");
          assertThat(event.subject()).isEqualTo(event.text(aboutUnit ? "unitId" : "employeeId"));
          if (event.type().equals("org-structure.official-registered.v1")) {
            assertThat(event.text("email")).endsWith("@contoh.invalid");
          }
        });
  }

  private static ActingTerm term(DemoMandate mandate) {
    return new ActingTerm(
        mandate.standIn(),
        mandate.capacity(),
        mandate.number(),
        loadedOn,
        loadedOn.plusDays(mandate.days() - 1L),
        null);
  }

  private static ConfigurableApplicationContext started() {
    List<String> arguments = stores.arguments(OrgStructureService.NAME, "postgresql");
    arguments.add("--sistem-kerja.demo.load=true");
    return new SpringApplicationBuilder(OrgStructureService.class)
        .run(arguments.toArray(String[]::new));
  }

  @SuppressWarnings("unchecked")
  private static DemoLoader loader(ConfigurableApplicationContext context) {
    return new DemoLoader(
        context.getBean(Commands.class),
        context.getBean("units", Capability.class),
        context.getBean("officials", Capability.class));
  }

  private static long storedEvents() throws Exception {
    try (var connection = stores.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from DomainEventEntry")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}

package id.sistemkerja.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.DelegationsFeed;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryDelegations;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.Story;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is told what is for the Dinas Kesehatan's head, on a day, as the office stands then. */
class OfficeHoldersIT {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final Office DINKES =
      new Office(new OrgUnitId("dinkes"), "Kepala Dinas Kesehatan");
  private MongoServer server;
  private MongoClient client;

  @BeforeEach
  void start() {
    server = new MongoServer(H2Backend.inMemory());
    server.bind("127.0.0.1", 0);
    client = MongoClients.create("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  private record Row(String what, Function<Story, List<ContractEvent>> then, String told) {}

  @TestFactory
  Stream<DynamicTest> anOfficeIsToldThroughWhoeverActsInItThatDay() {
    return Stream.of(
            new Row("its holder", s -> List.of(), "head-dinkes"),
            new Row(
                "holder and Plh.",
                s -> List.of(s.acting("dinkes", "head-dinkes-p2p", "PLH", "2026-03-31")),
                "head-dinkes, head-dinkes-p2p PLH 800/12/2026"),
            new Row(
                "a Plh. whose mandate is over",
                s -> List.of(s.acting("dinkes", "head-dinkes-p2p", "PLH", "2026-03-01")),
                "head-dinkes"),
            new Row(
                "the Plt. of a vacant office",
                s ->
                    List.of(
                        s.released("dinkes", "head-dinkes", "2026-03-01"),
                        s.acting("dinkes", "head-dinkes-p2p", "PLT", "2026-03-31")),
                "head-dinkes-p2p PLT 800/12/2026"),
            new Row(
                "on the last day in office its holder",
                s -> List.of(s.released("dinkes", "head-dinkes", "2026-03-02")),
                "head-dinkes"),
            new Row(
                "above a vacant Dinas the Regional Secretary",
                s -> List.of(s.released("dinkes", "head-dinkes", "2026-03-01")),
                "head-setda at setda instead of dinkes"),
            new Row(
                "the Plh. of the level above",
                s ->
                    List.of(
                        s.released("dinkes", "head-dinkes", "2026-03-01"),
                        s.acting("setda", "head-kominfo", "PLH", "2026-03-31")),
                "head-setda at setda instead of dinkes,"
                    + " head-kominfo PLH 800/12/2026 at setda instead of dinkes"),
            new Row(
                "nobody, if no level above is held",
                s ->
                    List.of(
                        s.released("dinkes", "head-dinkes", "2026-03-01"),
                        s.released("setda", "head-setda", "2026-03-01")),
                "nobody"))
        .map(row ->
            DynamicTest.dynamicTest(
                row.what() + " → " + row.told(),
                () -> {
                  List<ContractEvent> events = new ArrayList<>(Story.organization());
                  events.addAll(row.then().apply(Story.later()));
                  assertThat(inWords(holders(row.what(), events).on(DAY, DINKES)))
                      .isEqualTo(row.told());
                }));
  }

  @Test
  void aVacantBidangIsToldToItsDinasAndAboveThatToTheSecretary() {
    Office bidang = new Office(new OrgUnitId("dinkes-p2p"), "Kepala Bidang P2P");
    List<ContractEvent> events = new ArrayList<>(Story.organization());
    Story later = Story.later();
    events.add(later.released("dinkes-p2p", "head-dinkes-p2p", "2026-03-01"));
    assertThat(inWords(holders("one", events).on(DAY, bidang)))
        .isEqualTo("head-dinkes at dinkes instead of dinkes-p2p");
    events.add(later.released("dinkes", "head-dinkes", "2026-03-01"));
    List<Recipient> told = holders("two", events).on(DAY, bidang);
    assertThat(inWords(told)).isEqualTo("head-setda at setda instead of dinkes-p2p");
    assertThat(OfficeHolders.vacant(told)).containsExactly(bidang.unitId());
  }

  @Test
  void anOfficeThatNobodyAboveHoldsIsRecordedAsVacant() {
    List<ContractEvent> events = new ArrayList<>(Story.organization());
    Story later = Story.later();
    events.add(later.released("setda", "head-setda", "2026-03-01"));
    List<Recipient> told =
        holders("top", events).on(DAY, new Office(new OrgUnitId("setda"), "Sekretaris Daerah"));
    assertThat(inWords(told)).isEqualTo("nobody");
    assertThat(OfficeHolders.vacant(told)).containsExactly(new OrgUnitId("setda"));
    assertThat(told.getFirst().standsForOffice()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> KED_3_whoAppraisesByDelegationIsToldBesideTheAppraiser() {
    Office bidang = new Office(new OrgUnitId("dinkes-p2p"), "Kepala Bidang P2P");
    return Stream.of(
            new Row("none", s -> List.of(), "head-dinkes-p2p"),
            new Row(
                "until that day",
                s -> List.of(s.delegated("dinkes-p2p", "perawat", "2026-03-02")),
                "head-dinkes-p2p, perawat DELEGATE 800/7"),
            new Row(
                "until the day before",
                s -> List.of(s.delegated("dinkes-p2p", "perawat", "2026-03-01")),
                "head-dinkes-p2p"),
            new Row(
                "to the official",
                s -> List.of(s.delegated("dinkes-p2p", "dokter", "2026-03-31")),
                "head-dinkes-p2p"),
            new Row(
                "of another office",
                s -> List.of(s.delegated("dinkes", "perawat", "2026-03-31")),
                "head-dinkes-p2p"),
            new Row(
                "of a vacant office",
                s ->
                    List.of(
                        s.released("dinkes-p2p", "head-dinkes-p2p", "2026-03-01"),
                        s.delegated("dinkes-p2p", "perawat", "2026-03-31")),
                "head-dinkes at dinkes instead of dinkes-p2p, perawat DELEGATE 800/7"))
        .map(row ->
            DynamicTest.dynamicTest(
                row.what() + " → " + row.told(),
                () -> {
                  List<ContractEvent> events = new ArrayList<>(Story.organization());
                  Story story = Story.later();
                  events.add(story.official("perawat", "Perawat Contoh", null));
                  events.add(story.placed("dokter", "dinkes-p2p"));
                  events.addAll(row.then().apply(story));
                  assertThat(
                          inWords(
                              holders("delegated " + row.what(), events)
                                  .on(DAY, bidang, new EmployeeId("dokter"))))
                      .isEqualTo(row.told());
                }));
  }

  @Test
  void anOfficeThatTheDirectoryDoesNotKnowYetIsWaitedFor() {
    assertThatThrownBy(() -> holders("empty", List.of()).on(DAY, DINKES))
        .isInstanceOf(IllegalStateException.class);
  }

  private OfficeHolders holders(String name, List<ContractEvent> events) {
    MongoDatabase database = client.getDatabase("d" + Math.abs(name.hashCode()));
    RecordCodec codec = new RecordCodec();
    Views<DirectoryUnit> units =
        new Views<>(database, "units", DirectoryUnit.class, codec).grouped(database, "regency");
    Views<DirectoryOfficial> officials =
        new Views<>(database, "officials", DirectoryOfficial.class, codec);
    Views<DirectoryDelegations> delegations =
        new Views<>(database, "delegations", DirectoryDelegations.class, codec);
    Story.tell(new DirectoryFeed("test", units, officials), events);
    Story.tell(new DelegationsFeed("test", delegations), events);
    return new OfficeHolders(
        new Directory(units, officials, () -> java.time.LocalDate.of(2026, 3, 2)),
        new Delegations(delegations, officials));
  }

  private static String inWords(List<Recipient> recipients) {
    return recipients.stream()
        .map(r ->
            r.employee() == null
                ? "nobody"
                : r.employee()
                    + (r.mandate() == null
                        ? ""
                        : " " + r.mandate().capacity() + " " + r.mandate().number())
                    + (r.insteadOf() == null
                        ? ""
                        : " at " + r.office().unitId() + " instead of " + r.insteadOf().unitId()))
        .collect(Collectors.joining(", "));
  }
}

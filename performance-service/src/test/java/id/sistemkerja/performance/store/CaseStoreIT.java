package id.sistemkerja.performance.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.CaseEvents;
import id.sistemkerja.performance.RandomCases;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Dashboard;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.domain.Role;
import id.sistemkerja.performance.domain.Tally;
import id.sistemkerja.performance.feed.CaseStory;
import id.sistemkerja.performance.feed.CasesFeed;
import id.sistemkerja.performance.store.CaseStore.Cursor;
import id.sistemkerja.performance.store.CaseStore.Question;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept gives the same figures as counting all cases anew. */
class CaseStoreIT {
  private static final RegencyCode REGENCY = new RegencyCode("63.02");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final RecordCodec CODEC = new RecordCodec();
  private static final List<OrgUnitId> UNITS =
      RandomCases.UNITS.stream().map(OrgUnitId::new).toList();
  private static MongoServer server;
  private static MongoClient client;
  private static int databases;

  @BeforeAll
  static void start() {
    server = new MongoServer(H2Backend.inMemory());
    server.bind("127.0.0.1", 0);
    client = MongoClients.create("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void figuresAreThoseOfCountingEveryCaseAnew(long seed) {
    List<List<ContractEvent>> cases = RandomCases.of(seed, 120);
    CaseStore store = reading(RandomCases.interleaved(cases, seed));
    List<CaseLine> lines = lines(cases);
    assertThat(lines.stream().filter(l -> l.stage().isSettled())).hasSizeGreaterThan(30);
    for (Period period : periods(seed)) {
      Dashboard anew = Dashboard.of(lines, period, TODAY);
      same(figures(store, null, period), anew, UNITS);
      OrgUnitId unit = UNITS.getFirst();
      same(figures(store, List.of(unit), period), anew, List.of(unit));
    }
  }

  @Test
  void readingEverythingAgainInAnotherOrderGivesTheSameFigures() {
    List<List<ContractEvent>> cases = RandomCases.of(7, 120);
    CaseStore first = reading(RandomCases.interleaved(cases, 1));
    Dashboard before = figures(first, null, Period.ALL);
    for (long order = 2; order < 5; order++) {
      CaseStore again = reading(RandomCases.interleaved(cases, order));
      same(figures(again, null, Period.ALL), before, UNITS);
    }
    // into the same store: all is there already
    RandomCases.interleaved(cases, 9).forEach(new CasesFeed(story(), first)::handle);
    same(figures(first, null, Period.ALL), before, UNITS);
  }

  @ParameterizedTest(name = "cut off after step {0}")
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aCaseWhoseSettlingWasCutOffIsCountedOnce(int steps) {
    MongoDatabase database = database();
    CaseStore store = new CaseStore(database, CODEC);
    CaseEvents events =
        CaseEvents.of("63.02", "cut", "63.02-a", "63.02-b")
            .drafted("2026-10-31T20:00:00Z")
            .submitted("2026-11-02T00:00:00Z");
    events.all().forEach(new CasesFeed(story(), store)::handle);
    CaseLine settled = events.refused("2026-11-03T00:00:00Z", "NO_CAPACITY", "penuh").line();
    // what saving does, as far as it came
    Sheets sheets = new Sheets(database, CODEC);
    var live = database.getCollection("cases_live");
    if (steps > 0) {
      sheets.count(settled);
    }
    if (steps > 1) {
      var document = CODEC.mapper().convertValue(CaseEntry.of(settled), Document.class);
      database
          .getCollection("cases_settled")
          .insertOne(document.append("_id", settled.caseId().toString()));
    }
    if (steps > 2) {
      live.deleteOne(new Document("_id", settled.caseId().toString()));
    }
    if (steps > 3) {
      sheets.forget(settled);
    }

    new CasesFeed(story(), new CaseStore(database, CODEC)).handle(events.last());

    Dashboard figures = figures(store, null, Period.ALL);
    for (OrgUnitId unit : List.of(new OrgUnitId("63.02-a"), new OrgUnitId("63.02-b"))) {
      Role role = unit.value().equals("63.02-a") ? Role.OWNER : Role.ORIGIN;
      assertThat(figures.of(role, List.of(unit)).count(Measure.REFUSED)).isEqualTo(1);
      assertThat(figures.of(role, List.of(unit)).refusals()).containsEntry("NO_CAPACITY", 1L);
    }
    assertThat(figures.of(Role.OWNER, UNITS).count(Measure.STARTED)).isEqualTo(1);
    assertThat(live.countDocuments()).isZero();
  }

  @ParameterizedTest(name = "pages of {0}")
  @ValueSource(ints = {1, 7, 500})
  void everyFigureIsTheLengthOfItsList(int size) {
    List<List<ContractEvent>> cases = RandomCases.of(11, 60);
    CaseStore store = reading(RandomCases.interleaved(cases, 11));
    for (Period period :
        List.of(Period.ALL, new Period(LocalDate.of(2025, 6, 10), LocalDate.of(2026, 8, 20)))) {
      Dashboard figures = figures(store, null, period);
      for (Role role : Role.values()) {
        for (Measure measure : Measure.values()) {
          if (role == Role.ORIGIN && measure == Measure.STARTED) {
            continue; // a unit starts cases as their owner only
          }
          List<CaseLine> listed = list(store, role, measure, period, size);
          assertThat(listed)
              .as("%s %s", role, measure)
              .hasSize((int) figures.of(role, UNITS).count(measure))
              .doesNotHaveDuplicates()
              .allMatch(line -> Measure.of(line, TODAY).contains(measure))
              .isSortedAccordingTo((a, b) -> b.startedOn().compareTo(a.startedOn()));
        }
      }
    }
    assertThat(list(store, Role.OWNER, Measure.SUBMITTED, Period.ALL, size)).hasSizeGreaterThan(40);
  }

  @Test
  void anotherRegencysCasesAreNotSeen() {
    CaseStore store =
        reading(
            CaseEvents.of("75.04", "theirs", "63.02-a", "63.02-b")
                .drafted("2026-11-01T00:00:00Z")
                .submitted("2026-11-02T00:00:00Z")
                .refused("2026-11-03T00:00:00Z", "OTHER", "x")
                .all());
    assertThat(figures(store, null, Period.ALL).units()).isEmpty();
    assertThat(list(store, Role.OWNER, Measure.REFUSED, Period.ALL, 10)).isEmpty();
  }

  private static List<CaseLine> list(
      CaseStore store, Role role, Measure measure, Period period, int size) {
    Question question = new Question(REGENCY, role, UNITS, measure, null, period, TODAY);
    List<CaseLine> all = new ArrayList<>();
    List<CaseLine> page = store.list(question, null, size);
    while (!page.isEmpty()) {
      all.addAll(page);
      CaseLine last = page.getLast();
      page = store.list(question, new Cursor(last.startedOn(), last.caseId().toString()), size);
    }
    return all;
  }

  private static Dashboard figures(CaseStore store, Collection<OrgUnitId> units, Period period) {
    // another period beside it must make no difference
    Period other = new Period(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 30));
    return store.figures(REGENCY, units, new HashSet<>(List.of(period, other)), TODAY).get(period);
  }

  private static List<Period> periods(long seed) {
    Random random = new Random(seed);
    List<Period> periods = new ArrayList<>();
    periods.add(Period.ALL);
    periods.add(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    for (int i = 0; i < 12; i++) {
      LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
      LocalDate to = from.plusDays(random.nextInt(i < 6 ? 40 : 500));
      periods.add(
          switch (i % 4) {
            case 0 -> new Period(from, null);
            case 1 -> new Period(null, to);
            default -> new Period(from, to);
          });
    }
    return periods;
  }

  private static void same(Dashboard actual, Dashboard expected, List<OrgUnitId> units) {
    for (Role role : Role.values()) {
      for (OrgUnitId unit : units) {
        Tally tally = actual.of(role, List.of(unit));
        assertThat(tally).as("%s %s", role, unit).isEqualTo(expected.of(role, List.of(unit)));
      }
    }
  }

  private static List<CaseLine> lines(List<List<ContractEvent>> cases) {
    return cases.stream()
        .map(events -> {
          CaseLine line = null;
          for (ContractEvent event : events) {
            line = story().tell(line, event);
          }
          return line;
        })
        .toList();
  }

  private static CaseStore reading(List<ContractEvent> events) {
    CaseStore store = new CaseStore(database(), CODEC);
    events.forEach(new CasesFeed(story(), store)::handle);
    return store;
  }

  private static CaseStory story() {
    return new CaseStory(CaseEvents.ZONE);
  }

  private static MongoDatabase database() {
    return client.getDatabase("figures-" + databases++);
  }
}

package id.sistemkerja.orgstructure.unit;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.GivenWhenThen;
import id.sistemkerja.orgstructure.unit.domain.MandateLimit;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.MandateActingHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitDecider;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitDeciderTest {
  private static final RegencyCode KOTABARU = new RegencyCode("63.02");
  private static final RegencyCode POHUWATO = new RegencyCode("75.04");
  private static final OrgUnitId DINKES = new OrgUnitId("63.02-dinkes");
  private static final OrgUnitId P2P = new OrgUnitId("63.02-dinkes-p2p");
  private static final EmployeeId ANA = new EmployeeId("63.02-ana");
  private static final EmployeeId BUDI = new EmployeeId("63.02-budi");
  private static final LocalDate FOUNDED = day("2025-01-01");
  private static final UnitFacts DINKES_FACTS =
      new UnitFacts(
          DINKES,
          null,
          UnitKind.AGENCY_OFFICE,
          HeadRank.JPT_PRATAMA,
          DINKES,
          UnitKind.AGENCY_OFFICE,
          FOUNDED);
  private static final UnitEstablished ESTABLISHED =
      new UnitEstablished(
          P2P,
          KOTABARU,
          "Bidang Pencegahan dan Pengendalian Penyakit",
          UnitKind.DIVISION,
          HeadRank.ADMINISTRATOR,
          DINKES,
          DINKES,
          UnitKind.AGENCY_OFFICE,
          "Kepala Bidang Pencegahan dan Pengendalian Penyakit",
          FOUNDED,
          "DINKES.P2P",
          null);
  private static final UnitHeadAppointed ANA_APPOINTED =
      new UnitHeadAppointed(P2P, ANA, ESTABLISHED.headTitle(), "821/1", day("2025-02-01"));
  private static final UnitHeadReleased ANA_RELEASED =
      new UnitHeadReleased(P2P, ANA, day("2025-06-30"));

  @Test
  void anApparatusIsTheTopOfItsOwnTree() {
    unit()
        .when(
            new EstablishUnit(
                DINKES,
                KOTABARU,
                "Dinas Kesehatan",
                UnitKind.AGENCY_OFFICE,
                HeadRank.JPT_PRATAMA,
                null,
                null,
                "Kepala Dinas Kesehatan",
                FOUNDED,
                "DINKES"))
        .then(
            new UnitEstablished(
                DINKES,
                KOTABARU,
                "Dinas Kesehatan",
                UnitKind.AGENCY_OFFICE,
                HeadRank.JPT_PRATAMA,
                null,
                DINKES,
                UnitKind.AGENCY_OFFICE,
                "Kepala Dinas Kesehatan",
                FOUNDED,
                "DINKES",
                null));
  }

  @Test
  void aUnitBelowBelongsToItsParentsApparatus() {
    unit().when(establish(P2P, UnitKind.DIVISION, DINKES, DINKES_FACTS, FOUNDED)).then(ESTABLISHED);
  }

  @ParameterizedTest(name = "{0}: {5} {6}")
  @CsvSource(
      nullValues = "-",
      value = {
        "another regency's id,    75.04-x,          DIVISION,      63.02-dinkes,     2025-01-01, invalid-unit,          unitId",
        "an id without a regency, dinkes-p2p,       DIVISION,      63.02-dinkes,     2025-01-01, invalid-unit,          unitId",
        "an apparatus under one,  63.02-x,          AGENCY_OFFICE, 63.02-dinkes,     2025-01-01, invalid-unit,          parentUnitId",
        "a Bidang under nothing,  63.02-x,          DIVISION,      -,                2025-01-01, invalid-unit,          parentUnitId",
        "its own parent,          63.02-dinkes,     DIVISION,      63.02-dinkes,     2025-01-01, invalid-unit,          parentUnitId",
        "an unknown parent,       63.02-x,          DIVISION,      63.02-nowhere,    2025-01-01, parent-unit-not-found, parentUnitId",
        "an Asisten in a Dinas,   63.02-x,          ASSISTANT,     63.02-dinkes,     2025-01-01, invalid-unit,          kind",
        "a Kelurahan in a Dinas,  63.02-x,          WARD,          63.02-dinkes,     2025-01-01, invalid-unit,          kind",
        "before its parent,       63.02-x,          DIVISION,      63.02-dinkes,     2024-12-31, before-unit-exists,    effectiveFrom",
      })
  void isNotEstablishedAs(
      String what,
      String id,
      UnitKind kind,
      String parent,
      LocalDate from,
      String refused,
      String field) {
    OrgUnitId parentId = parent == null ? null : new OrgUnitId(parent);
    UnitFacts facts = DINKES.equals(parentId) ? DINKES_FACTS : null;
    var then = unit().when(establish(new OrgUnitId(id), kind, parentId, facts, from));
    assertThat(then.outcome()).as(what).isEqualTo(refused);
    assertThat(then.thenRefused(problem(refused)).faults())
        .extracting(FieldFault::field)
        .contains(field);
  }

  @ParameterizedTest(name = "name {0}, title {1}, code {2}: {3}")
  @CsvSource(
      emptyValue = "",
      value = {
        "200, 200, DINKES.P2P, done",
        "201, 200, DINKES.P2P, name",
        "0,   200, DINKES.P2P, name",
        "200, 201, DINKES.P2P, headTitle",
        "200, 0,   DINKES.P2P, headTitle",
        "200, 200, dinkes,     code",
        "200, 200, '',         code",
      })
  void textsHaveBounds(int name, int title, String code, String expected) {
    var then =
        unit()
            .when(
                new EstablishUnit(
                    P2P,
                    KOTABARU,
                    "n".repeat(name),
                    UnitKind.DIVISION,
                    HeadRank.ADMINISTRATOR,
                    DINKES,
                    DINKES_FACTS,
                    "t".repeat(title),
                    FOUNDED,
                    code));
    if (expected.equals("done")) {
      assertThat(then.outcome()).isEqualTo("done");
    } else {
      assertThat(then.thenRefused(UnitProblems.INVALID_UNIT).faults())
          .extracting(FieldFault::field)
          .containsExactly(expected);
    }
  }

  @Test
  void isEstablishedOnce() {
    unit(ESTABLISHED)
        .when(establish(P2P, UnitKind.DIVISION, DINKES, DINKES_FACTS, FOUNDED))
        .thenRefused(UnitProblems.UNIT_EXISTS);
  }

  @Test
  void whatIsNotThereCannotBeChangedNorSeenFromAnotherRegency() {
    for (RegencyCode caller : List.of(KOTABARU, POHUWATO)) {
      List<UnitCommand> commands =
          List.of(
              new AppointHead(P2P, caller, ANA, true, "821/1", day("2025-02-01")),
              new ReleaseHead(P2P, caller, ANA, day("2025-06-30")),
              new MandateActingHead(
                  P2P,
                  caller,
                  BUDI,
                  true,
                  Capacity.PLT,
                  "M-1",
                  day("2025-03-01"),
                  day("2025-03-31"),
                  null,
                  null),
              new EndActingMandate(P2P, caller, "M-1", day("2025-03-10")));
      var given = caller.equals(KOTABARU) ? unit() : unit(ESTABLISHED);
      for (UnitCommand command : commands) {
        given.when(command).thenRefused(UnitProblems.UNIT_NOT_FOUND);
      }
    }
  }

  @Test
  void aHeadIsAppointedUnderTheTitleOfThePost() {
    unit(ESTABLISHED).when(appoint(ANA, "2025-02-01")).then(ANA_APPOINTED);
  }

  @ParameterizedTest(name = "after {0}, appointed from {1}: {2}")
  @CsvSource({
    "'',                                   2024-12-31, before-unit-exists",
    "'',                                   2025-01-01, done",
    "head from 2025-02-01,                 2025-01-01, head-in-office",
    "head from 2025-02-01,                 2025-02-01, head-in-office",
    "head from 2025-02-01,                 2030-01-01, head-in-office",
    "head 2025-02-01 to 2025-06-30,        2025-06-30, head-in-office",
    "head 2025-02-01 to 2025-06-30,        2025-07-01, done",
    "PLT 2025-02-01 to 2025-06-30,         2025-06-30, stand-in-in-office",
    "PLT 2025-02-01 to 2025-06-30,         2025-01-15, stand-in-in-office",
    "PLT 2025-02-01 to 2025-06-30,         2025-07-01, done",
    "PLT 2025-02-01 ended 2025-03-31,      2025-04-01, done",
    "PLT 2025-02-01 ended 2025-03-31,      2025-03-31, stand-in-in-office",
  })
  void hasAtMostOneHeadAtATime(String before, String from, String outcome) {
    assertThat(unit(history(before)).when(appoint(BUDI, from)).outcome()).isEqualTo(outcome);
  }

  @Test
  void anAppointmentNeedsARegisteredOfficialAndADecree() {
    unit(ESTABLISHED)
        .when(new AppointHead(P2P, KOTABARU, ANA, false, "821/1", day("2025-02-01")))
        .thenRefused(UnitProblems.OFFICIAL_NOT_REGISTERED);
    unit(ESTABLISHED)
        .when(new AppointHead(P2P, KOTABARU, ANA, true, " ", day("2025-02-01")))
        .thenRefused(UnitProblems.INVALID_APPOINTMENT);
  }

  @ParameterizedTest(name = "{0} released on {1}: {2}")
  @CsvSource({
    "63.02-ana,  2025-02-01, done",
    "63.02-ana,  2025-01-31, ends-before-it-starts",
    "63.02-budi, 2025-06-30, not-head-of-unit",
  })
  void isReleased(String employee, String last, String outcome) {
    assertThat(
            unit(ESTABLISHED, ANA_APPOINTED)
                .when(new ReleaseHead(P2P, KOTABARU, new EmployeeId(employee), day(last)))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void isReleasedOnce() {
    unit(ESTABLISHED, ANA_APPOINTED)
        .when(new ReleaseHead(P2P, KOTABARU, ANA, day("2025-06-30")))
        .then(ANA_RELEASED);
    unit(ESTABLISHED, ANA_APPOINTED, ANA_RELEASED)
        .when(new ReleaseHead(P2P, KOTABARU, ANA, day("2025-06-30")))
        .thenRefused(UnitProblems.NOT_HEAD);
  }

  @Test
  void withTheHolderGoesThePlh() {
    ActingHeadMandated plh = mandated(Capacity.PLH, "2025-06-20", "2025-07-10");
    unit(ESTABLISHED, ANA_APPOINTED, plh)
        .when(new ReleaseHead(P2P, KOTABARU, ANA, day("2025-06-30")))
        .then(ANA_RELEASED, new ActingMandateEnded(P2P, "M-1", day("2025-06-30")));
    unit(ESTABLISHED, ANA_APPOINTED, plh)
        .when(new ReleaseHead(P2P, KOTABARU, ANA, day("2025-07-10")))
        .then(new UnitHeadReleased(P2P, ANA, day("2025-07-10")));
    unit(ESTABLISHED, ANA_APPOINTED, plh)
        .when(new ReleaseHead(P2P, KOTABARU, ANA, day("2025-06-19")))
        .thenRefused(UnitProblems.MANDATE_OUTLIVES_HEAD);
  }

  @ParameterizedTest(name = "after {0}, {1} from {2} to {3}: {4}")
  @CsvSource({
    "'',                              PLT, 2025-03-01, 2025-03-01, done",
    "'',                              PLT, 2025-03-02, 2025-03-01, ends-before-it-starts",
    "'',                              PLT, 2024-12-31, 2025-03-01, before-unit-exists",
    "'',                              PLH, 2025-03-01, 2025-03-31, plh-without-head",
    "head from 2025-02-01,            PLT, 2025-01-01, 2025-01-31, done",
    "head from 2025-02-01,            PLT, 2025-01-01, 2025-02-01, plt-while-head-in-office",
    "head from 2025-02-01,            PLT, 2025-03-01, 2025-03-31, plt-while-head-in-office",
    "head from 2025-02-01,            PLH, 2025-02-01, 2025-03-31, done",
    "head from 2025-02-01,            PLH, 2025-01-31, 2025-03-31, plh-without-head",
    "head 2025-02-01 to 2025-06-30,   PLT, 2025-06-30, 2025-08-31, plt-while-head-in-office",
    "head 2025-02-01 to 2025-06-30,   PLT, 2025-07-01, 2025-08-31, done",
    "head 2025-02-01 to 2025-06-30,   PLH, 2025-06-01, 2025-06-30, done",
    "head 2025-02-01 to 2025-06-30,   PLH, 2025-06-01, 2025-07-01, plh-without-head",
    "PLT 2025-02-01 to 2025-06-30,    PLT, 2025-06-30, 2025-08-31, stand-in-in-office",
    "PLT 2025-02-01 to 2025-06-30,    PLT, 2025-07-01, 2025-08-31, done",
    "PLT 2025-02-01 ended 2025-03-31, PLT, 2025-04-01, 2025-08-31, done",
  })
  void isStoodInFor(String before, Capacity capacity, String from, String to, String outcome) {
    assertThat(unit(history(before)).when(mandate(BUDI, capacity, "M-2", from, to)).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void aMandateIsRecordedWithItsCapacityNumberAndTerm() {
    unit(ESTABLISHED, ANA_APPOINTED)
        .when(mandate(BUDI, Capacity.PLH, "M-1", "2025-03-01", "2025-03-31"))
        .then(mandated(Capacity.PLH, "2025-03-01", "2025-03-31"));
  }

  @Test
  void aPlhCoveringTwoHoldersIsRefused() {
    unit(
            ESTABLISHED,
            ANA_APPOINTED,
            ANA_RELEASED,
            new UnitHeadAppointed(P2P, BUDI, "t", "821/2", day("2025-07-01")))
        .when(
            mandate(new EmployeeId("63.02-citra"), Capacity.PLH, "M-1", "2025-06-15", "2025-07-15"))
        .thenRefused(UnitProblems.PLH_WITHOUT_HEAD);
  }

  @Test
  void nobodyStandsInForOneself() {
    unit(ESTABLISHED, ANA_APPOINTED)
        .when(mandate(ANA, Capacity.PLH, "M-1", "2025-03-01", "2025-03-31"))
        .thenRefused(UnitProblems.STAND_IN_FOR_ONESELF);
  }

  /** Three months each, and by how many extensions; letters before it, by whom and from when. */
  @ParameterizedTest(name = "{0} to {1}, extensions {2}, after {3}: {4}")
  @CsvSource({
    "2025-04-01, 2025-06-30, 1,                           , done",
    "2025-04-01, 2025-07-01, 1,                           , mandate-too-long",
    "2025-04-01, 2025-06-30, 0, BUDI 2025-01-01 2025-03-31, mandate-too-long",
    "2025-04-01, 2025-06-30, 1, BUDI 2025-01-01 2025-03-31, done",
    "2025-04-01, 2025-06-30,  , BUDI 2025-01-01 2025-03-31, done",
    "2025-04-01, 2025-06-30, 0, ANA 2025-01-01 2025-03-31,  done",
    "2025-04-02, 2025-06-30, 0, BUDI 2025-01-01 2025-03-31, done",
    "2025-04-01, 2025-04-30, 0, BUDI 2025-02-01 2025-03-31, done",
    "2025-04-01, 2025-05-01, 0, BUDI 2025-02-01 2025-03-31, mandate-too-long",
    "2025-07-01, 2025-07-01, 1, BUDI 2025-01-01 2025-03-31 BUDI 2025-04-01 2025-06-30, mandate-too-long",
    "2025-07-01, 2025-09-30, 2, BUDI 2025-01-01 2025-03-31 BUDI 2025-04-01 2025-06-30, done",
    "2025-07-01, 2025-09-30, 1, ANA 2025-01-01 2025-03-31 BUDI 2025-04-01 2025-06-30,  done",
    "2025-04-01, 2025-06-30, 1, BUDI 2025-07-01 2025-09-30 BUDI 2025-01-01 2025-03-31, mandate-too-long",
  })
  void lettersOfTheSamePersonThatFollowEachOtherAreAddedUp(
      String from, String to, Integer extensions, String before, String outcome) {
    List<UnitEvent> events = new ArrayList<>(List.of(ESTABLISHED));
    String[] words = before == null ? new String[0] : before.split(" ");
    for (int i = 0; i < words.length; i += 3) {
      events.add(
          new ActingHeadMandated(
              P2P,
              words[i].equals("ANA") ? ANA : BUDI,
              Capacity.PLT,
              "M-" + i,
              day(words[i + 1]),
              day(words[i + 2])));
    }
    MandateLimit limit = new MandateLimit(3, extensions, new Citation("SE", "angka 3", "PLT-PLH"));
    assertThat(
            unit(events.toArray(UnitEvent[]::new))
                .when(mandate(BUDI, "M-new", from, to, limit, null))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void whoSignedIsRecordedWithTheAppointmentAndTheMandate() {
    Signatory sekda = new Signatory(DINKES, ANA);
    unit(ESTABLISHED)
        .when(new AppointHead(P2P, KOTABARU, BUDI, true, "821/9", day("2025-03-01"), sekda))
        .then(
            new UnitHeadAppointed(
                P2P, BUDI, ESTABLISHED.headTitle(), "821/9", day("2025-03-01"), sekda));
    unit(ESTABLISHED)
        .when(mandate(BUDI, "M-1", "2025-03-01", "2025-03-31", null, sekda))
        .then(
            new ActingHeadMandated(
                P2P, BUDI, Capacity.PLT, "M-1", day("2025-03-01"), day("2025-03-31"), sekda));
  }

  @Test
  void aMandateNeedsARegisteredOfficialAndAFreshNumber() {
    unit(ESTABLISHED)
        .when(
            new MandateActingHead(
                P2P,
                KOTABARU,
                BUDI,
                false,
                Capacity.PLT,
                "M-1",
                day("2025-03-01"),
                day("2025-03-31"),
                null,
                null))
        .thenRefused(UnitProblems.OFFICIAL_NOT_REGISTERED);
    unit(ESTABLISHED)
        .when(mandate(BUDI, Capacity.PLT, "", "2025-03-01", "2025-03-31"))
        .thenRefused(UnitProblems.INVALID_APPOINTMENT);
    unit(ESTABLISHED, mandated(Capacity.PLT, "2025-02-01", "2025-02-28"))
        .when(mandate(BUDI, Capacity.PLT, "M-1", "2025-03-01", "2025-03-31"))
        .thenRefused(UnitProblems.MANDATE_NUMBER_USED);
  }

  @ParameterizedTest(name = "mandate {0} ended on {1}: {2}")
  @CsvSource({
    "M-1, 2025-02-28, outside-mandate-term",
    "M-1, 2025-03-01, done",
    "M-1, 2025-03-30, done",
    "M-1, 2025-03-31, done",
    "M-1, 2025-04-01, outside-mandate-term",
    "M-9, 2025-03-10, mandate-not-found",
  })
  void aMandateEndsWithinItsTerm(String number, String last, String outcome) {
    assertThat(
            unit(ESTABLISHED, mandated(Capacity.PLT, "2025-03-01", "2025-03-31"))
                .when(new EndActingMandate(P2P, KOTABARU, number, day(last)))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void endingAMandateOnItsLastDayChangesNothing() {
    var given = unit(ESTABLISHED, mandated(Capacity.PLT, "2025-03-01", "2025-03-31"));
    given.when(new EndActingMandate(P2P, KOTABARU, "M-1", day("2025-03-31"))).then();
    given
        .when(new EndActingMandate(P2P, KOTABARU, "M-1", day("2025-03-30")))
        .then(new ActingMandateEnded(P2P, "M-1", day("2025-03-30")));
  }

  @Test
  void refusalsHaveUniqueNamesAndTextsInBothLanguages() throws Exception {
    Set<String> slugs = new HashSet<>();
    for (Field field : UnitProblems.class.getFields()) {
      assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
      ProblemType type = (ProblemType) field.get(null);
      assertThat(slugs.add(type.slug())).as(type.slug() + " is unique").isTrue();
      assertThat(
              List.of(type.title().id(), type.title().en(), type.remedy().id(), type.remedy().en()))
          .doesNotContain("");
    }
  }

  private static ProblemType problem(String slug) {
    return Arrays.stream(UnitProblems.class.getFields())
        .map(field -> {
          try {
            return (ProblemType) field.get(null);
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        })
        .filter(type -> type.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static GivenWhenThen<UnitState, UnitCommand, UnitEvent> unit(UnitEvent... events) {
    return given(new UnitDecider(), List.of(events));
  }

  /** "", "head from …", "head … to …", "PLT … to …", "PLT … ended …". */
  private static UnitEvent[] history(String text) {
    List<UnitEvent> events = new ArrayList<>(List.of(ESTABLISHED));
    String[] words = text.split(" ");
    if (text.startsWith("head from")) {
      events.add(new UnitHeadAppointed(P2P, ANA, "t", "821/1", day(words[2])));
    } else if (text.startsWith("head")) {
      events.add(new UnitHeadAppointed(P2P, ANA, "t", "821/1", day(words[1])));
      events.add(new UnitHeadReleased(P2P, ANA, day(words[3])));
    } else if (text.startsWith("PLT")) {
      boolean ended = words[2].equals("ended");
      events.add(mandated(Capacity.PLT, words[1], ended ? "2025-12-31" : words[3]));
      if (ended) {
        events.add(new ActingMandateEnded(P2P, "M-1", day(words[3])));
      }
    }
    return events.toArray(UnitEvent[]::new);
  }

  private static ActingHeadMandated mandated(Capacity capacity, String from, String to) {
    return new ActingHeadMandated(P2P, BUDI, capacity, "M-1", day(from), day(to));
  }

  private static AppointHead appoint(EmployeeId employee, String from) {
    return new AppointHead(P2P, KOTABARU, employee, true, "821/1", day(from));
  }

  private static MandateActingHead mandate(
      EmployeeId employee, Capacity capacity, String number, String from, String to) {
    return new MandateActingHead(
        P2P, KOTABARU, employee, true, capacity, number, day(from), day(to), null, null);
  }

  private static MandateActingHead mandate(
      EmployeeId employee,
      String number,
      String from,
      String to,
      MandateLimit limit,
      Signatory signedBy) {
    return new MandateActingHead(
        P2P, KOTABARU, employee, true, Capacity.PLT, number, day(from), day(to), limit, signedBy);
  }

  private static EstablishUnit establish(
      OrgUnitId id, UnitKind kind, OrgUnitId parent, UnitFacts facts, LocalDate from) {
    return new EstablishUnit(
        id,
        KOTABARU,
        ESTABLISHED.name(),
        kind,
        HeadRank.ADMINISTRATOR,
        parent,
        facts,
        ESTABLISHED.headTitle(),
        from,
        ESTABLISHED.code());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

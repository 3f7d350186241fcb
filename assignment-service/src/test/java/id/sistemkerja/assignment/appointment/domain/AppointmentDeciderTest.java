package id.sistemkerja.assignment.appointment.domain;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.appointment.domain.AppointmentCommand.AppointOfficial;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent.AppointmentMade;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentDeciderTest {
  private static final AppointmentDecider DECIDER = new AppointmentDecider(CATALOGUE);
  private static final UUID ID = new UUID(3, 3);
  private static final TaskContent CONTENT =
      new TaskContent("Menyusun peta layanan", null, "Peta layanan", TODAY, TODAY.plusMonths(1));

  private static Scenario<AppointmentState, AppointmentCommand, AppointmentEvent> nothing() {
    return Scenario.of(DECIDER);
  }

  private static Involvement within(Regency regency) {
    return involvement(regency, Scope.WITHIN_UNIT);
  }

  private static Involvement involvement(Regency regency, Scope scope) {
    return new Involvement(ID, OWNER, OFFICIAL, scope, regency.profileVersion);
  }

  private static AppointOfficial by(Office office, Regency regency) {
    return by(headOf(office), regency, null, CONTENT, PARTIES);
  }

  private static AppointOfficial by(
      Actor actor,
      Regency regency,
      @Nullable HeadRank headsAs,
      TaskContent content,
      Map<Party, Office> parties) {
    return new AppointOfficial(actor, NOW, within(regency), headsAs, PLACE, content, parties, true);
  }

  @ParameterizedTest(name = "PEN-3 {0}: unit head {1}, appraiser {2}, signed by {3}")
  @CsvSource({
    "KOTABARU, true, true, dinas-b.sekretariat, Pasal 20 ayat (1)",
    "POHUWATO, true, true, dinas-b.bidang-2, Pasal 12 ayat (4) dan Lampiran angka II huruf a angka 1",
    "JOMBANG, true, true, dinas-b, Pasal 23 ayat (4)",
    "KARANGANYAR, true, false, dinas-b.bidang-2, Lampiran BAB II huruf B angka 2 huruf a angka 1)",
  })
  void pen3_whoAppointsAndPen6_whoSigns(
      Regency regency, boolean unitHead, boolean appraiser, String signatory, String article) {
    for (Office office : List.of(OWNER, APPRAISER)) {
      Scenario.Outcome<AppointmentEvent> outcome = nothing().when(by(office, regency));
      if (office == OWNER ? unitHead : appraiser) {
        AppointmentMade made = outcome.then().citing("PEN-6", article).event(AppointmentMade.class);
        assertThat(made.signatoryUnitId().value()).isEqualTo(signatory);
        assertThat(made.appointerUnitId()).isEqualTo(office.unit());
        assertThat(made.content()).isEqualTo(CONTENT);
      } else {
        outcome.thenRefused(StepProblems.NOT_YOUR_STEP);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen3_nobodyElseAppoints(Regency regency) {
    String article =
        CATALOGUE.version(regency.profileVersion).entry("PEN-3").citations().getFirst().article();
    nothing()
        .when(by(STRANGER, regency))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .citing("PEN-3", article)
        .saying(OWNER.title());
  }

  @ParameterizedTest
  @CsvSource({"KOTABARU, false", "POHUWATO, false", "JOMBANG, false", "KARANGANYAR, true"})
  void pen3_aPengawasMayBeAppointedWhereTheProfileSaysSo(Regency regency, boolean allowed) {
    Scenario.Outcome<AppointmentEvent> outcome =
        nothing().when(by(headOf(OWNER), regency, HeadRank.PENGAWAS, CONTENT, PARTIES));
    if (allowed) {
      outcome.then();
    } else {
      outcome.thenRefused(AppointmentProblems.MAY_NOT_BE_APPOINTED);
    }
    nothing()
        .when(by(headOf(OWNER), regency, HeadRank.ADMINISTRATOR, CONTENT, PARTIES))
        .thenRefused(AppointmentProblems.MAY_NOT_BE_APPOINTED);
  }

  @ParameterizedTest(name = "PEN-5 {0}: a letter without a result is refused: {1}")
  @CsvSource({"KOTABARU, true", "POHUWATO, false", "JOMBANG, false", "KARANGANYAR, false"})
  void pen5_theLetterSaysWhatTheProfileDemands(Regency regency, boolean demanded) {
    TaskContent lacking = new TaskContent("Menyusun peta layanan", null, null, TODAY, TODAY);
    Scenario.Outcome<AppointmentEvent> outcome =
        nothing().when(by(headOf(OWNER), regency, null, lacking, PARTIES));
    if (demanded) {
      outcome
          .thenRefused(StepProblems.LETTER_INCOMPLETE)
          .atFields("content.expectedResult")
          .citing("PEN-5", "Pasal 20 ayat (2)");
    } else {
      outcome.then();
    }
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen7_anOfficialOfAnotherUnitNeedsARequest(Regency regency) {
    for (Scope scope : new Scope[] {Scope.ACROSS_UNITS, Scope.ACROSS_APPARATUS}) {
      nothing()
          .when(
              new AppointOfficial(
                  headOf(OWNER),
                  NOW,
                  involvement(regency, scope),
                  null,
                  PLACE,
                  CONTENT,
                  PARTIES,
                  true))
          .thenRefused(AppointmentProblems.NEEDS_A_REQUEST);
    }
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void nobodyAppointsThemselves(Regency regency) {
    Actor self = new Actor(OFFICIAL.id(), OFFICIAL.name(), OWNER.title(), OWNER.unit(), null);
    nothing()
        .when(by(self, regency, null, CONTENT, PARTIES))
        .thenRefused(AppointmentProblems.APPOINTS_THEMSELVES);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void anAppointmentIsMadeOnce(Regency regency) {
    nothing()
        .given(by(OWNER, regency))
        .when(by(OWNER, regency))
        .thenRefused(AppointmentProblems.ALREADY_EXISTS);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void anOfficeThatTheProfileNamesAndTheStructureLacksIsSaid(Regency regency) {
    Party signatory =
        CATALOGUE
            .version(regency.profileVersion)
            .letterSignatory(Scope.WITHIN_UNIT, id.sistemkerja.regulation.Execution.INDIVIDUAL)
            .party();
    nothing()
        .when(by(headOf(OWNER), regency, null, CONTENT, partiesWithout(signatory)))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties." + signatory);
  }

  // the combined edge cases alone would use up the tries, and all are in Anything already
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whateverIsAskedIsDecided(@ForAll("commands") List<AppointmentCommand> commands) {
    assertThat(RandomRun.of(DECIDER, commands, (state, decision) -> {}))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<AppointmentCommand>> commands() {
    Arbitrary<TaskContent> content =
        Combinators.combine(Anything.text(), Anything.text(), Anything.day(), Anything.day())
            .as((purpose, result, from, to) -> new TaskContent(purpose, null, result, from, to));
    Arbitrary<AppointmentCommand> any =
        Combinators.combine(
                Anything.actor(),
                Combinators.combine(Arbitraries.of(Regency.class), Arbitraries.of(Scope.class))
                    .as(AppointmentDeciderTest::involvement),
                Arbitraries.of(HeadRank.class).injectNull(0.7),
                Anything.place().filter(place -> place != null),
                content,
                Anything.parties(),
                Arbitraries.of(true, false))
            .as((actor, asked, rank, place, says, parties, other) ->
                new AppointOfficial(actor, NOW, asked, rank, place, says, parties, other));
    Arbitrary<AppointmentCommand> sensible =
        Arbitraries.of(Regency.class).map(regency -> by(OWNER, regency));
    return Arbitraries.oneOf(any, sensible).list().ofMaxSize(6);
  }
}

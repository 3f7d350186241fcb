package id.sistemkerja.assignment.proposal.domain;

import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.OWNERS_DINAS;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.SEKDA;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWhere;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static id.sistemkerja.assignment.Cases.theOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ApproveProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.CompleteProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.DeclineProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Facts;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Propose;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ReturnProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Superior;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.WithdrawProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalAccepted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalCompleted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalMade;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalDeciderTest {
  private static final ProposalDecider DECIDER = new ProposalDecider(CATALOGUE);
  private static final UUID ID = new UUID(4, 4);
  private static final String SUBSTANCE = "Sub-substansi pelaporan";
  private static final TaskContent CONTENT =
      new TaskContent("Menyusun laporan", null, "Laporan tahunan", TODAY, TODAY.plusMonths(6));

  private static Scenario<ProposalState, ProposalCommand, ProposalEvent> nothing() {
    return Scenario.of(DECIDER);
  }

  private static Involvement asked(Regency regency, Scope scope) {
    return new Involvement(ID, OWNER, OFFICIAL, scope, regency.profileVersion);
  }

  private static Facts facts(@Nullable FunctionalGrade grade) {
    return facts(grade, null, PARTIES);
  }

  private static Facts facts(
      @Nullable FunctionalGrade grade, @Nullable HeadRank headsAs, Map<Party, Office> parties) {
    return new Facts(
        parties,
        PLACE,
        grade,
        headsAs,
        List.of(
            new Superior(OWNER, HeadRank.ADMINISTRATOR),
            new Superior(OWNERS_DINAS, HeadRank.JPT_PRATAMA)),
        TODAY,
        true);
  }

  private static Propose propose(Actor actor, Regency regency, Duty duty, Facts facts) {
    return new Propose(
        actor, NOW, asked(regency, Scope.WITHIN_UNIT), duty, SUBSTANCE, CONTENT, facts);
  }

  private static Propose technical(Duty duty, FunctionalGrade grade) {
    return propose(headOf(OWNER), Regency.JOMBANG, duty, facts(grade));
  }

  private static Propose activity(Regency regency) {
    return propose(
        theOfficial(), regency, Duty.CREDIT_POINT_ACTIVITY, facts(FunctionalGrade.AHLI_MUDA));
  }

  /** A head of a unit below the owner's, whom the owner's head or the Dinas's appoints. */
  private static Propose lead(Office appointer, Regency regency, HeadRank rank) {
    Involvement asked =
        new Involvement(
            ID,
            appointer,
            new Official(OFFICIAL.id(), OFFICIAL.name(), OWNER.unit()),
            Scope.WITHIN_UNIT,
            regency.profileVersion);
    Facts facts = facts(null, rank, partiesWhere(Party.OWNER_UNIT_HEAD, appointer));
    return new Propose(headOf(appointer), NOW, asked, Duty.TEAM_LEAD, SUBSTANCE, CONTENT, facts);
  }

  // --- PEN-21: technical officers

  @ParameterizedTest(name = "PEN-21 JOMBANG: {1} as {0}: {2}")
  @CsvSource({
    "OFFICER_IN_CHARGE, AHLI_MADYA, true",
    "OFFICER_IN_CHARGE, AHLI_MUDA, false",
    "OFFICER_IN_CHARGE, AHLI_UTAMA, false",
    "CONTROLLER, AHLI_MUDA, true",
    "CONTROLLER, AHLI_MADYA, false",
    "CONTROLLER, PENYELIA, false",
  })
  void pen21_theGradeFitsTheDuty(Duty duty, FunctionalGrade grade, boolean allowed) {
    Scenario.Outcome<ProposalEvent> outcome = nothing().when(technical(duty, grade));
    if (allowed) {
      ProposalMade made =
          outcome
              .then()
              .citing("PEN-21", "Pasal 22 ayat (1) dan ayat (2)")
              .event(ProposalMade.class);
      assertThat(made.approver()).isEqualTo(SEKDA);
      assertThat(made.substance()).isEqualTo(SUBSTANCE);
    } else {
      outcome.thenRefused(ProposalProblems.GRADE_NOT_ALLOWED).citing("PEN-21", "Pasal 22 ayat (3)");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFICER_IN_CHARGE", "CONTROLLER"})
  void pen21_whereTheOtherReadingIsChosenTheGradeIsAPreferenceOnly(Duty duty) {
    String version =
        CATALOGUE.version(Regency.JOMBANG.profileVersion).with(Set.of("A-56")).version();
    Involvement asked = new Involvement(ID, OWNER, OFFICIAL, Scope.WITHIN_UNIT, version);
    nothing()
        .when(
            new Propose(
                headOf(OWNER),
                NOW,
                asked,
                duty,
                SUBSTANCE,
                CONTENT,
                facts(FunctionalGrade.AHLI_PERTAMA)))
        .then();
  }

  @Test
  void pen21_theSecretaryApprovesAndTheHeadOfTheApparatusSetsByDecree() {
    ProposalAccepted accepted =
        nothing()
            .given(technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA))
            .when(new ApproveProposal(headOf(SEKDA), NOW, facts(FunctionalGrade.AHLI_MUDA), " ya "))
            .then()
            .citing("PEN-21", "Pasal 22 ayat (1) dan ayat (2)")
            .event(ProposalAccepted.class);
    assertThat(accepted.signatory()).isEqualTo(OWNERS_DINAS);
    assertThat(accepted.approver()).isEqualTo(SEKDA);
    assertThat(accepted.note()).isEqualTo("ya");
  }

  @Test
  void pen21_onlyTheUnitsHeadProposesAndOnlyTheSecretaryApproves() {
    nothing()
        .when(
            propose(
                headOf(STRANGER),
                Regency.JOMBANG,
                Duty.CONTROLLER,
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .citing("PEN-21", "Pasal 22 ayat (1) dan ayat (2)")
        .saying(OWNER.title());
    nothing()
        .given(technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA))
        .when(
            new ApproveProposal(headOf(OWNERS_DINAS), NOW, facts(FunctionalGrade.AHLI_MUDA), null))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(SEKDA.title());
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen21_onlyWhereTheRegulationKnowsThem(Regency regency) {
    Scenario.Outcome<ProposalEvent> outcome =
        nothing()
            .when(
                propose(headOf(OWNER), regency, Duty.CONTROLLER, facts(FunctionalGrade.AHLI_MUDA)));
    if (regency == Regency.JOMBANG) {
      outcome.then();
    } else {
      outcome.thenRefused(ProposalProblems.DUTY_NOT_PROVIDED);
    }
  }

  @Test
  void pen21_anOfficialWithoutAFunctionalPostOrOfAnotherApparatusIsRefused() {
    nothing()
        .when(propose(headOf(OWNER), Regency.JOMBANG, Duty.CONTROLLER, facts(null)))
        .thenRefused(ProposalProblems.NOT_FUNCTIONAL);
    nothing()
        .when(
            new Propose(
                headOf(OWNER),
                NOW,
                asked(Regency.JOMBANG, Scope.ACROSS_APPARATUS),
                Duty.CONTROLLER,
                SUBSTANCE,
                CONTENT,
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(ProposalProblems.OTHER_APPARATUS);
  }

  @Test
  void pen21_whatIsToBeLedIsNamed() {
    nothing()
        .when(
            new Propose(
                headOf(OWNER),
                NOW,
                asked(Regency.JOMBANG, Scope.WITHIN_UNIT),
                Duty.CONTROLLER,
                " ",
                CONTENT,
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("substance");
  }

  @Test
  void pen21_aPartyThatTheStructureLacksIsNamed() {
    nothing()
        .when(
            propose(
                headOf(OWNER),
                Regency.JOMBANG,
                Duty.CONTROLLER,
                facts(FunctionalGrade.AHLI_MUDA, null, partiesWithout(Party.OWNER_APPARATUS_HEAD))))
        .thenRefused(StepProblems.PARTY_NOT_FOUND);
  }

  // --- PEN-16: leads from structural posts

  @ParameterizedTest(name = "PEN-16 {0}: a {1} by {2}: {3}")
  @CsvSource({
    "KARANGANYAR, PENGAWAS, ADMINISTRATOR, accepted",
    "KARANGANYAR, PENGAWAS, JPT_PRATAMA, not-your-step",
    "KARANGANYAR, ADMINISTRATOR, JPT_PRATAMA, accepted",
    "KARANGANYAR, ADMINISTRATOR, ADMINISTRATOR, not-your-step",
    "KARANGANYAR, JPT_PRATAMA, JPT_PRATAMA, regional-head-appoints",
    "KARANGANYAR, FUNCTIONAL, JPT_PRATAMA, duty-not-provided-for",
    "KOTABARU, PENGAWAS, ADMINISTRATOR, duty-not-provided-for",
    "POHUWATO, ADMINISTRATOR, JPT_PRATAMA, duty-not-provided-for",
    "JOMBANG, PENGAWAS, ADMINISTRATOR, duty-not-provided-for",
  })
  void pen16_theLevelAboveAppoints(Regency regency, HeadRank lead, HeadRank by, String outcome) {
    Office appointer = by == HeadRank.ADMINISTRATOR ? OWNER : OWNERS_DINAS;
    assertThat(nothing().when(lead(appointer, regency, lead)).inOneWord()).isEqualTo(outcome);
  }

  @Test
  void pen16_theAppointerSignsAndNobodyElseIsAsked() {
    List<ProposalEvent> events =
        nothing()
            .when(lead(OWNER, Regency.KARANGANYAR, HeadRank.PENGAWAS))
            .then()
            .citing("PEN-16", "Lampiran BAB II huruf A huruf c")
            .accepted()
            .events();
    assertThat(events).hasSize(2);
    assertThat(((ProposalMade) events.getFirst()).approver()).isNull();
    assertThat(((ProposalAccepted) events.getLast()).signatory()).isEqualTo(OWNER);
  }

  @Test
  void pen16_aLeadWithoutAStructuralPostNeedsNoSuchLetter() {
    nothing()
        .when(
            propose(
                headOf(OWNER),
                Regency.KARANGANYAR,
                Duty.TEAM_LEAD,
                facts(FunctionalGrade.AHLI_MADYA)))
        .thenRefused(ProposalProblems.NOT_A_HEAD);
  }

  // --- PEN-20: activities for credit points

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen20_anActivityIsProposedWhereTheRegulationKnowsIt(Regency regency) {
    Scenario.Outcome<ProposalEvent> outcome = nothing().when(activity(regency));
    if (regency == Regency.KARANGANYAR) {
      ProposalMade made =
          outcome.then().citing("PEN-20", "Pasal 10 ayat (4)").event(ProposalMade.class);
      assertThat(made.approver()).isEqualTo(OWNER);
    } else {
      outcome.thenRefused(ProposalProblems.DUTY_NOT_PROVIDED);
    }
  }

  @Test
  void pen20_theUnitsHeadPermitsItWithoutALetter() {
    ProposalAccepted accepted =
        nothing()
            .given(activity(Regency.KARANGANYAR))
            .when(new ApproveProposal(headOf(OWNER), NOW, facts(FunctionalGrade.AHLI_MUDA), null))
            .then()
            .event(ProposalAccepted.class);
    assertThat(accepted.signatory()).isNull();
    assertThat(accepted.duty().isAssigned()).isFalse();
  }

  @Test
  void pen20_onlyTheOfficialProposesItInTheOwnUnitAndSaysWhatItIs() {
    nothing()
        .when(
            propose(
                headOf(OWNER),
                Regency.KARANGANYAR,
                Duty.CREDIT_POINT_ACTIVITY,
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(ProposalProblems.ONLY_THE_OFFICIAL);
    nothing()
        .when(
            new Propose(
                theOfficial(),
                NOW,
                asked(Regency.KARANGANYAR, Scope.ACROSS_UNITS),
                Duty.CREDIT_POINT_ACTIVITY,
                null,
                CONTENT,
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(ProposalProblems.OWN_UNIT_ONLY);
    nothing()
        .when(
            new Propose(
                theOfficial(),
                NOW,
                asked(Regency.KARANGANYAR, Scope.WITHIN_UNIT),
                Duty.CREDIT_POINT_ACTIVITY,
                null,
                new TaskContent(null, null, null, null, null),
                facts(FunctionalGrade.AHLI_MUDA)))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("content.purpose");
    nothing()
        .when(propose(theOfficial(), Regency.KARANGANYAR, Duty.CREDIT_POINT_ACTIVITY, facts(null)))
        .thenRefused(ProposalProblems.NOT_FUNCTIONAL);
  }

  // --- answered, returned, withdrawn

  @Test
  void pen12_declinedWithItsReason() {
    Scenario<ProposalState, ProposalCommand, ProposalEvent> waiting =
        nothing().given(technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA));
    waiting
        .when(new DeclineProposal(headOf(SEKDA), NOW, " ", RefusalCategory.OTHER))
        .thenRefused(StepProblems.REASON_MISSING)
        .atFields("reason");
    waiting
        .given(new DeclineProposal(headOf(SEKDA), NOW, "sudah ada", RefusalCategory.OTHER))
        .when(new ApproveProposal(headOf(SEKDA), NOW, facts(FunctionalGrade.AHLI_MUDA), null))
        .thenRefused(ProposalProblems.ALREADY_ENDED)
        .saying("declined");
  }

  @Test
  void pen12_returnedCompletedAndAskedAgain() {
    TaskContent better =
        new TaskContent("Menyusun laporan", null, "Laporan triwulan", TODAY, TODAY.plusMonths(3));
    Scenario<ProposalState, ProposalCommand, ProposalEvent> returned =
        nothing()
            .given(
                technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA),
                new ReturnProposal(headOf(SEKDA), NOW, "sebutkan triwulannya"));
    returned
        .when(new ApproveProposal(headOf(SEKDA), NOW, facts(FunctionalGrade.AHLI_MUDA), null))
        .thenRefused(ProposalProblems.RETURNED);
    ProposalCompleted completed =
        returned
            .when(
                new CompleteProposal(
                    headOf(OWNER),
                    NOW,
                    "Sub-substansi triwulan",
                    better,
                    facts(FunctionalGrade.AHLI_MUDA)))
            .then()
            .event(ProposalCompleted.class);
    assertThat(completed.content()).isEqualTo(better);
    assertThat(completed.approver()).isEqualTo(SEKDA);
  }

  @Test
  void withdrawnByWhoeverProposedItOnly() {
    Scenario<ProposalState, ProposalCommand, ProposalEvent> waiting =
        nothing().given(technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA));
    waiting
        .when(new WithdrawProposal(headOf(SEKDA), NOW, "x"))
        .thenRefused(StepProblems.NOT_YOUR_STEP);
    waiting
        .when(new WithdrawProposal(headOf(OWNER), NOW, null))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
    waiting.when(new WithdrawProposal(headOf(OWNER), NOW, "batal")).then();
    Scenario<ProposalState, ProposalCommand, ProposalEvent> own =
        nothing().given(activity(Regency.KARANGANYAR));
    own.when(new WithdrawProposal(headOf(OWNER), NOW, "x"))
        .thenRefused(ProposalProblems.ONLY_THE_OFFICIAL);
    own.when(new WithdrawProposal(theOfficial(), NOW, "batal")).then();
  }

  // the combined edge cases alone would use up the tries, and all are in Anything already
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whateverIsAskedIsDecided(@ForAll("commands") List<ProposalCommand> commands) {
    List<ProposalEvent> events =
        RandomRun.of(
            DECIDER,
            commands,
            (state, decision) -> {
              if (state instanceof ProposalState.Ended) {
                assertThat(decision).isInstanceOf(Decision.Refused.class);
              }
            });
    assertThat(events.stream().filter(ProposalAccepted.class::isInstance)).hasSizeLessThan(2);
  }

  @Provide
  Arbitrary<List<ProposalCommand>> commands() {
    Arbitrary<Facts> facts =
        Combinators.combine(
                Anything.parties(),
                Anything.place(),
                Arbitraries.of(FunctionalGrade.class).injectNull(0.2),
                Arbitraries.of(HeadRank.class).injectNull(0.6))
            .as((parties, place, grade, rank) ->
                new Facts(
                    parties,
                    place,
                    grade,
                    rank,
                    List.of(new Superior(OWNER, HeadRank.ADMINISTRATOR)),
                    TODAY,
                    false));
    Arbitrary<TaskContent> content =
        Combinators.combine(Anything.text(), Anything.text(), Anything.day(), Anything.day())
            .as((purpose, result, from, to) -> new TaskContent(purpose, null, result, from, to));
    Arbitrary<ProposalCommand> proposing =
        Combinators.combine(
                Anything.actor(),
                Combinators.combine(Arbitraries.of(Regency.class), Arbitraries.of(Scope.class))
                    .as(ProposalDeciderTest::asked),
                Arbitraries.of(Duty.class),
                Anything.text(),
                content,
                facts)
            .as((actor, asked, duty, substance, says, known) ->
                new Propose(actor, NOW, asked, duty, substance, says, known));
    Arbitrary<ProposalCommand> sensible =
        Arbitraries.of(
            technical(Duty.CONTROLLER, FunctionalGrade.AHLI_MUDA),
            technical(Duty.OFFICER_IN_CHARGE, FunctionalGrade.AHLI_MADYA),
            lead(OWNER, Regency.KARANGANYAR, HeadRank.PENGAWAS),
            activity(Regency.KARANGANYAR));
    Arbitrary<ProposalCommand> answering =
        Combinators.combine(
                Anything.actor(), Anything.text(), facts, content, Arbitraries.of(0, 1, 2, 3, 4))
            .as((actor, text, known, says, which) ->
                switch (which) {
                  case 0 -> new ApproveProposal(actor, NOW, known, text);
                  case 1 -> new DeclineProposal(actor, NOW, text, RefusalCategory.OTHER);
                  case 2 -> new ReturnProposal(actor, NOW, text);
                  case 3 -> new CompleteProposal(actor, NOW, text, says, known);
                  default -> new WithdrawProposal(actor, NOW, text);
                });
    return Arbitraries.frequencyOf(
            Tuple.of(1, proposing), Tuple.of(2, sensible), Tuple.of(4, answering))
        .list()
        .ofMaxSize(12);
  }
}

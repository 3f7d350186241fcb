package id.sistemkerja.assignment.agency.domain;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.ORIGIN;
import static id.sistemkerja.assignment.Cases.ORIGINS_DINAS;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.OWNERS_DINAS;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.SEKDA;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWhere;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.NominateOfficials;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.OfficialsNominated;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.Facts;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.SendAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestSubmitted;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyWithdrawalSent;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.regulation.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyDeciderTest {
  private static SendAgencyRequest sending(
      Regency regency, TaskContent content, Integer people, Facts facts) {
    return new SendAgencyRequest(
        headOf(OWNER),
        NOW,
        AgencyScenes.ID,
        regency.profileVersion,
        OWNER,
        new AgencyScenes(regency, true).other(),
        content,
        people,
        facts);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void PEN_7_PEN_10_theRequestGoesToTheOwnAuthorizedOfficialWithACopyToTheOwnAppraiser(
      Regency regency) {
    AgencyRequestSubmitted sent =
        new AgencyScenes(regency, false)
            .noRequest()
            .when(new AgencyScenes(regency, false).outgoing("SendAgencyRequest"))
            .then()
            .event(AgencyRequestSubmitted.class);
    assertThat(sent.authority()).isEqualTo(SEKDA);
    assertThat(sent.copies()).containsExactly(new Copy(OWNERS_DINAS.unit(), OWNERS_DINAS.title()));
  }

  @ParameterizedTest
  @CsvSource({"KOTABARU, 4", "POHUWATO, 1", "JOMBANG, 2", "KARANGANYAR, 4"})
  void PEN_9_theRequestSaysWhatTheRegencysProfileDemands(Regency regency, int parts) {
    var refused =
        new AgencyScenes(regency, true)
            .noRequest()
            .when(
                sending(
                    regency, new TaskContent(null, null, null, null, null), 1, AgencyScenes.FACTS))
            .thenRefused(StepProblems.INVALID_CONTENT);
    assertThat(refused.refusal().faults()).hasSize(parts);
    assertThat(refused.refusal().citations()).anyMatch(c -> c.rule().equals("PEN-9"));
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void PEN_12_aRefusalWithoutItsReasonIsRefusedAtEachStep(Regency regency) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    for (Map.Entry<String, Office> step :
        Map.of(
                "AwaitingAuthority", SEKDA,
                "AwaitingNomination", APPRAISER,
                "Nominated", APPRAISER,
                "AwaitingReply", SEKDA)
            .entrySet()) {
      var scene = scenes.incomingIn(step.getKey());
      scene
          .when(AgencyScenes.refuse(headOf(step.getValue()), " "))
          .thenRefused(StepProblems.REASON_MISSING);
      scene
          .when(AgencyScenes.refuse(headOf(STRANGER), "x"))
          .thenRefused(StepProblems.NOT_YOUR_STEP);
      scene
          .when(AgencyScenes.refuse(headOf(step.getValue()), "Tidak tersedia"))
          .then()
          .event(IncomingEvent.IncomingRequestRefused.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KOTABARU, ORIGIN_APPRAISER, Pasal 23 ayat (5)",
    "POHUWATO, ORIGIN_UNIT_HEAD, Lampiran angka II huruf a angka 3 huruf e",
    "JOMBANG, ORIGIN_APPARATUS_HEAD, Pasal 23 ayat (4)",
    "KARANGANYAR, ORIGIN_UNIT_HEAD, Lampiran BAB II huruf B angka 2 huruf a angka 3) huruf e)",
  })
  void PEN_6_PEN_10_theLetterIsForTheSignatoryOfTheOrigin(
      Regency regency, Party signatory, String article) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    var happened =
        scenes
            .incomingIn("AwaitingReply")
            .when(scenes.incoming("SendReply"))
            .then()
            .citing("PEN-6", article);
    AgencyReplySent sent = happened.event(AgencyReplySent.class);
    assertThat(sent.placements())
        .extracting(Placement::signatory)
        .containsExactly(Cases.PARTIES.get(signatory));
    assertThat(sent.reply().officials()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void PEN_10_theHeadOfTheUnitOfOriginRecommendsUnlessTheyAppraise(Regency regency) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    OfficialsNominated nominated =
        scenes
            .incomingIn("AwaitingNomination")
            .when(scenes.incoming("NominateOfficials"))
            .then()
            .event(OfficialsNominated.class);
    assertThat(nominated.recommenders()).containsExactly(ORIGIN);
    OfficialsNominated themselves =
        scenes
            .incomingIn("AwaitingAuthority")
            .given(new IncomingCommand.InstructAppraiser(headOf(SEKDA), NOW, ORIGIN, null))
            .when(
                new NominateOfficials(
                    headOf(ORIGIN),
                    NOW,
                    List.of(
                        new Candidate(
                            AgencyScenes.NOMINEE,
                            partiesWhere(Party.ORIGIN_APPRAISER, ORIGIN),
                            PLACE))))
            .then()
            .event(OfficialsNominated.class);
    assertThat(themselves.recommenders()).isEmpty();
  }

  @Test
  void PEN_10_anAppraiserNominatesWhomTheyAppraiseOnceEachAndNotMoreThanAreAsked() {
    AgencyScenes scenes = new AgencyScenes(Regency.KARANGANYAR, false);
    var scene = scenes.incomingIn("AwaitingNomination");
    Candidate another =
        new Candidate(
            AgencyScenes.NOMINEE, partiesWhere(Party.ORIGIN_APPRAISER, ORIGINS_DINAS), PLACE);
    scene
        .when(new NominateOfficials(headOf(APPRAISER), NOW, List.of()))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("officialIds");
    scene
        .when(new NominateOfficials(headOf(APPRAISER), NOW, List.of(another)))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("officialIds[0]");
    scene
        .when(
            new NominateOfficials(
                headOf(APPRAISER), NOW, List.of(AgencyScenes.CANDIDATE, AgencyScenes.CANDIDATE)))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("officialIds[1]");
    scene
        .when(
            new NominateOfficials(
                headOf(APPRAISER),
                NOW,
                List.of(
                    new Candidate(
                        AgencyScenes.NOMINEE, partiesWithout(Party.ORIGIN_UNIT_HEAD), PLACE))))
        .thenRefused(StepProblems.PARTY_NOT_FOUND);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void aLetterThatIsNotWhatWasSentIsRefused(Regency regency) {
    AgencyScenes scenes = new AgencyScenes(regency, false);
    scenes
        .incomingIn("Missing")
        .when(scenes.receive("h", "other"))
        .thenRefused(AgencyProblems.ALTERED);
    scenes
        .incomingIn("AwaitingAuthority")
        .when(scenes.receive("other", "other"))
        .thenRefused(AgencyProblems.ALREADY_EXISTS);
    scenes
        .outgoingIn("Agreed")
        .when(scenes.reply("another"))
        .thenRefused(AgencyProblems.ANOTHER_ANSWER);
    scenes
        .outgoingIn("Agreed")
        .given(scenes.assignment(1, "a"))
        .when(scenes.assignment(1, "b"))
        .thenRefused(AgencyProblems.ANOTHER_ANSWER);
    scenes
        .outgoingIn("Agreed")
        .given(scenes.assignment(1, "a"))
        .when(scenes.assignment(1, "a"))
        .then()
        .nothing();
  }

  @Test
  void whatAnAgencyOnThisSystemSaysIsNotRecordedByHandAndPaperOnlyWithItsScan() {
    AgencyScenes system = new AgencyScenes(Regency.JOMBANG, false);
    AgencyScenes paper = new AgencyScenes(Regency.JOMBANG, true);
    system
        .outgoingIn("AwaitingAgency")
        .when(paper.reply("r"))
        .thenRefused(AgencyProblems.BY_SYSTEM);
    paper
        .outgoingIn("AwaitingAgency")
        .when(
            new OutgoingCommand.ReceiveReply(
                headOf(SEKDA),
                NOW,
                new ReplyLetter(AgencyScenes.ID, paper.other(), "1", TODAY, List.of()),
                "r",
                "r",
                null,
                TODAY))
        .thenRefused(AgencyProblems.NO_SCAN);
    paper
        .outgoingIn("AwaitingAgency")
        .when(
            new OutgoingCommand.ReceiveReply(
                headOf(OWNER),
                NOW,
                new ReplyLetter(AgencyScenes.ID, paper.other(), "1", TODAY, List.of()),
                "r",
                "r",
                AgencyScenes.SCAN,
                TODAY))
        .thenRefused(StepProblems.NOT_YOUR_STEP);
    paper
        .outgoingIn("AwaitingAgency")
        .when(
            new OutgoingCommand.ReceiveReply(
                headOf(SEKDA),
                NOW,
                new ReplyLetter(AgencyScenes.ID, paper.other(), " ", TODAY.plusDays(1), List.of()),
                "r",
                "r",
                AgencyScenes.SCAN,
                TODAY))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("number", "date", "officials");
  }

  @Test
  void aRequestThatHasLeftIsWithdrawnAtOnceOnPaperAndByAgreementOtherwise() {
    AgencyScenes paper = new AgencyScenes(Regency.POHUWATO, true);
    paper
        .outgoingIn("AwaitingAgency")
        .when(paper.outgoing("WithdrawAgencyRequest"))
        .then()
        .event(AgencyRequestWithdrawn.class);
    AgencyScenes system = new AgencyScenes(Regency.POHUWATO, false);
    system
        .outgoingIn("AwaitingAgency")
        .when(system.outgoing("WithdrawAgencyRequest"))
        .then()
        .event(AgencyWithdrawalSent.class);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void nobodyMayAskForNobodyOrForTheirOwnRegency(Regency regency) {
    AgencyScenes scenes = new AgencyScenes(regency, true);
    for (Integer people : new Integer[] {null, 0, -1, 51}) {
      scenes
          .noRequest()
          .when(sending(regency, AgencyScenes.CONTENT, people, AgencyScenes.FACTS))
          .thenRefused(StepProblems.INVALID_CONTENT)
          .atFields("people");
    }
    scenes
        .noRequest()
        .when(
            new SendAgencyRequest(
                headOf(OWNER),
                NOW,
                AgencyScenes.ID,
                regency.profileVersion,
                OWNER,
                new Agency(regency.code, "", ""),
                AgencyScenes.CONTENT,
                1,
                AgencyScenes.FACTS))
        .thenRefused(AgencyProblems.OWN_AGENCY);
    scenes
        .noRequest()
        .when(
            sending(
                regency,
                AgencyScenes.CONTENT,
                1,
                new Facts(partiesWithout(Party.OWNER_AUTHORIZED_OFFICIAL), TODAY)))
        .thenRefused(StepProblems.PARTY_NOT_FOUND);
  }

  @Test
  void A_26_whereTheOtherReadingForbidsOtherAgenciesNoneIsAsked() {
    String version =
        CATALOGUE.version(Regency.POHUWATO.profileVersion).with(Set.of("A-26")).version();
    new AgencyScenes(Regency.POHUWATO, true)
        .noRequest()
        .when(
            new SendAgencyRequest(
                headOf(OWNER),
                NOW,
                AgencyScenes.ID,
                version,
                OWNER,
                new AgencyScenes(Regency.POHUWATO, true).other(),
                AgencyScenes.CONTENT,
                1,
                AgencyScenes.FACTS))
        .thenRefused(StepProblems.SCOPE_NOT_ALLOWED);
  }
}

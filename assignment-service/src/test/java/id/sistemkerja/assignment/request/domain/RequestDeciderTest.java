package id.sistemkerja.assignment.request.domain;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWhere;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static id.sistemkerja.assignment.request.domain.RequestCases.CONTENT;
import static id.sistemkerja.assignment.request.domain.RequestCases.ID;
import static id.sistemkerja.assignment.request.domain.RequestCases.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.assignment.request.domain.RequestCommand.ApproveRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.DraftRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RecommendRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RefuseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReturnRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.SubmitRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.WithdrawRequest;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestDrafted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestReturned;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRevised;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestWithdrawn;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDeciderTest {
  private static final RequestCases KOTABARU = RequestCases.in(Regency.KOTABARU);
  private static final RequestCases POHUWATO = RequestCases.in(Regency.POHUWATO);

  private static SubmitRequest submitWith(Map<Party, Office> parties) {
    return new SubmitRequest(
        headOf(OWNER), NOW, TODAY, parties, null, WorkingDays.mondaysToFridays());
  }

  // --- PEN-1: how far an assignment may reach

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen1_withinTheUnitNoRequestIsNeeded(Regency regency) {
    RequestCases cases = new RequestCases(regency, Scope.WITHIN_UNIT);
    cases.missing().when(cases.draft(CONTENT)).thenRefused(RequestProblems.WITHIN_UNIT);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen1_acrossUnitsAndApparatusARequestIsDrafted(Regency regency) {
    for (Scope scope : new Scope[] {Scope.ACROSS_UNITS, Scope.ACROSS_APPARATUS}) {
      RequestCases cases = new RequestCases(regency, scope);
      RequestDrafted drafted =
          cases.missing().when(cases.draft(CONTENT)).then().event(RequestDrafted.class);
      assertThat(drafted.scope()).isEqualTo(scope);
      assertThat(drafted.profileVersion()).isEqualTo(regency.profileVersion);
      assertThat(drafted.content()).isEqualTo(CONTENT);
    }
  }

  // --- PEN-7: who asks, whom, with copies to whom

  @ParameterizedTest(name = "PEN-7 {0} {1}: to {2}, recommended by {3}, {4}")
  @CsvSource({
    "KOTABARU, ACROSS_UNITS, dinas-b.bidang-2, , Pasal 20 ayat (3)",
    "KOTABARU, ACROSS_APPARATUS, dinas-b, , Pasal 20 ayat (3)",
    "POHUWATO, ACROSS_UNITS, dinas-b.sekretariat, dinas-b, Lampiran angka II huruf a angka 2 huruf a",
    "POHUWATO, ACROSS_APPARATUS, dinas-b.sekretariat, dinas-b, Lampiran angka II huruf a angka 2 huruf a",
  })
  void pen7_theRequestGoesToTheOfficeThatTheProfileNames(
      Regency regency, Scope scope, String addressee, String recommender, String article) {
    RequestCases cases = new RequestCases(regency, scope);
    RequestSubmitted submitted =
        cases
            .drafted()
            .when(cases.submit())
            .then()
            .citing("PEN-7", article)
            .event(RequestSubmitted.class);
    assertThat(submitted.addresseeUnitId().value()).isEqualTo(addressee);
    assertThat(submitted.recommenderUnitId() == null ? null : submitted.recommenderUnitId().value())
        .isEqualTo(recommender);
    assertThat(submitted.content()).isEqualTo(CONTENT);
    assertThat(submitted.profileVersion()).isEqualTo(regency.profileVersion);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen7_onlyTheOwnersHeadPreparesSendsAndWithdraws(Regency regency) {
    RequestCases cases = RequestCases.in(regency);
    Actor stranger = headOf(STRANGER);
    String owner = OWNER.title();
    cases
        .missing()
        .when(new DraftRequest(stranger, NOW, cases.involvement(), CONTENT))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(owner);
    for (RequestCommand command :
        new RequestCommand[] {
          new RequestCommand.ReviseRequest(stranger, NOW, CONTENT),
          new SubmitRequest(stranger, NOW, TODAY, PARTIES, null, WorkingDays.mondaysToFridays()),
          new WithdrawRequest(stranger, NOW, "Batal")
        }) {
      cases.drafted().when(command).thenRefused(StepProblems.NOT_YOUR_STEP).saying(owner);
    }
  }

  @Test
  void pen7_whoActsForTheOwnersHeadMayAsk() {
    Actor acting =
        new Actor(
            new EmployeeId("contoh-dua"),
            "Contoh Dua",
            "Plt. " + OWNER.title(),
            OWNER.unit(),
            new ActingMandate(ActingMandate.Capacity.PLT, "800/12/2026"));
    KOTABARU
        .missing()
        .when(new DraftRequest(acting, NOW, KOTABARU.involvement(), CONTENT))
        .then()
        .event(RequestDrafted.class);
  }

  @Test
  void pen7_nobodyAsksForThemselves() {
    Actor ownerAndOfficial =
        new Actor(OFFICIAL.id(), OFFICIAL.name(), OWNER.title(), OWNER.unit(), null);
    KOTABARU
        .missing()
        .when(new DraftRequest(ownerAndOfficial, NOW, KOTABARU.involvement(), CONTENT))
        .thenRefused(RequestProblems.REQUESTER_IS_THE_OFFICIAL);
  }

  @Test
  void pen7_copiesGoOnceToEachOfficeThatIsNeitherAddresseeNorOwner() {
    // in Pohuwato the owner's appraiser has a copy
    assertThat(copies(PARTIES))
        .containsExactly(new Copy(Cases.OWNERS_DINAS.unit(), Cases.OWNERS_DINAS.title()));
    assertThat(copies(partiesWhere(Party.OWNER_APPRAISER, OWNER))).isEmpty();
    assertThat(copies(partiesWhere(Party.OWNER_APPRAISER, APPRAISER))).isEmpty();
  }

  @Test
  void pen7_anOfficeWithTwoPartsHasOneCopy() {
    // in Kotabaru the official's appraiser and unit head each have a copy; here they are one
    assertThat(
            KOTABARU
                .drafted()
                .when(submitWith(partiesWhere(Party.ORIGIN_APPRAISER, Cases.ORIGIN)))
                .then()
                .event(RequestSubmitted.class)
                .copies())
        .containsExactly(new Copy(Cases.ORIGIN.unit(), Cases.ORIGIN.title()));
  }

  private static List<Copy> copies(Map<Party, Office> parties) {
    return POHUWATO
        .drafted()
        .when(submitWith(parties))
        .then()
        .event(RequestSubmitted.class)
        .copies();
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "KOTABARU, ORIGIN_APPARATUS_HEAD",
    "KOTABARU, ORIGIN_UNIT_HEAD",
    "POHUWATO, ORIGIN_APPRAISER",
    "POHUWATO, ORIGIN_APPARATUS_HEAD",
    "POHUWATO, OWNER_APPRAISER"
  })
  void pen7_anOfficeThatTheStructureLacksIsNamed(Regency regency, Party missing) {
    RequestCases.in(regency)
        .drafted()
        .when(submitWith(partiesWithout(missing)))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties." + missing);
  }

  // --- PEN-9: what the request must contain

  static Stream<Arguments> incomplete() {
    LocalDate from = CONTENT.periodFrom();
    LocalDate to = CONTENT.periodTo();
    return Stream.of(
        Arguments.of(NOTHING, "purpose competence expectedResult periodFrom"),
        Arguments.of(new TaskContent(" ", "b", "c", from, to), "purpose"),
        Arguments.of(new TaskContent("a", null, "c", from, to), "competence"),
        Arguments.of(new TaskContent("a", "b", "\n", from, to), "expectedResult"),
        Arguments.of(new TaskContent("a", "b", "c", from, null), "periodFrom"),
        Arguments.of(new TaskContent("a", "b", "c", null, to), "periodFrom"));
  }

  @ParameterizedTest(name = "{0} lacks {1}")
  @MethodSource("incomplete")
  void pen9_kotabaruDemandsAllFourParts(TaskContent content, String missing) {
    KOTABARU
        .missing()
        .given(KOTABARU.draft(content))
        .when(KOTABARU.submit())
        .thenRefused(RequestProblems.CONTENT_INCOMPLETE)
        .citing("PEN-9", "Pasal 20 ayat (3)")
        .atFields(Stream.of(missing.split(" ")).map("content."::concat).toArray(String[]::new));
  }

  @Test
  void pen9_inPohuwatoTheCriteriaSuffice() {
    TaskContent criteria = new TaskContent(null, "Pemodelan proses", null, null, null);
    POHUWATO
        .missing()
        .given(POHUWATO.draft(criteria))
        .when(POHUWATO.submit())
        .then()
        .event(RequestSubmitted.class);
    POHUWATO
        .missing()
        .given(POHUWATO.draft(NOTHING))
        .when(POHUWATO.submit())
        .thenRefused(RequestProblems.CONTENT_INCOMPLETE)
        .atFields("content.competence");
  }

  static Stream<Arguments> impossible() {
    String longest = "x".repeat(2001);
    return Stream.of(
        Arguments.of(new TaskContent(longest, null, null, null, null), "purpose"),
        Arguments.of(new TaskContent(null, longest, null, null, null), "competence"),
        Arguments.of(new TaskContent(null, null, longest, null, null), "expectedResult"),
        Arguments.of(new TaskContent("a\u0000b", null, null, null, null), "purpose"),
        Arguments.of(new TaskContent("\ud800", null, null, null, null), "purpose"),
        Arguments.of(new TaskContent(null, null, null, TODAY, TODAY.minusDays(1)), "periodTo"),
        Arguments.of(new TaskContent(null, null, null, TODAY, TODAY.plusYears(5)), "periodTo"),
        Arguments.of(new TaskContent(null, null, null, LocalDate.MAX, TODAY), "periodFrom"),
        Arguments.of(new TaskContent(null, null, null, TODAY, LocalDate.MIN), "periodTo"));
  }

  @ParameterizedTest(name = "at {1}")
  @MethodSource("impossible")
  void aDraftMayLackPartsButNotContainImpossibleOnes(TaskContent content, String field) {
    KOTABARU
        .missing()
        .when(KOTABARU.draft(content))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("content." + field);
    KOTABARU
        .drafted()
        .when(KOTABARU.revise(content))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("content." + field);
  }

  @Test
  void textsOf2000CharactersAndFiveYearsAreTheLongest() {
    TaskContent longest =
        new TaskContent(
            "\ud83d\ude00".repeat(2000),
            "x".repeat(2000),
            " " + "x".repeat(2000) + "\n",
            TODAY,
            TODAY.plusYears(5).minusDays(1));
    KOTABARU.missing().given(KOTABARU.draft(longest)).when(KOTABARU.submit()).then();
    TaskContent oneDay = new TaskContent("a", "b", "c", TODAY, TODAY);
    KOTABARU.missing().given(KOTABARU.draft(oneDay)).when(KOTABARU.submit()).then();
  }

  @Test
  void textsAreTrimmed() {
    assertThat(new TaskContent(" a ", "\t", "c\n", null, null))
        .isEqualTo(new TaskContent("a", null, "c", null, null));
  }

  // --- when the answer is due

  @ParameterizedTest(name = "{0} + {1} working days = {2}")
  @CsvSource({
    "2026-11-24, 1, 2026-11-25",
    "2026-11-24, 3, 2026-11-27",
    "2026-11-24, 4, 2026-11-30",
    "2026-11-27, 1, 2026-11-30",
    "2026-11-28, 1, 2026-11-30",
    "2026-11-29, 5, 2026-12-04",
    "2026-11-24, 60, 2027-02-16"
  })
  void theAnswerIsDueSoManyWorkingDaysAfterSending(LocalDate sent, int days, LocalDate due) {
    SubmitRequest submit =
        new SubmitRequest(headOf(OWNER), NOW, sent, PARTIES, days, WorkingDays.mondaysToFridays());
    assertThat(KOTABARU.drafted().when(submit).then().event(RequestSubmitted.class).answerDueOn())
        .isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 61, Integer.MAX_VALUE})
  void theAnswerIsDueIn1To60WorkingDays(int days) {
    KOTABARU
        .drafted()
        .when(
            new SubmitRequest(
                headOf(OWNER), NOW, TODAY, PARTIES, days, WorkingDays.mondaysToFridays()))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("answerWithinWorkingDays");
  }

  // --- PEN-8: the answer

  @ParameterizedTest(name = "PEN-8 {0}: {1}")
  @CsvSource({
    "KOTABARU, 'tidak diatur, perilaku umum (bandingkan Pasal 21 ayat (3))'",
    "POHUWATO, Lampiran angka II huruf a angka 2 huruf d",
  })
  void pen8_aRefusalStatesItsReason(Regency regency, String article) {
    RequestCases cases = RequestCases.in(regency);
    for (String blank : new String[] {null, "", " \n"}) {
      cases
          .submitted()
          .when(cases.refuse(blank))
          .thenRefused(StepProblems.REASON_MISSING)
          .citing("PEN-8", article)
          .atFields("reason");
    }
    cases
        .submitted()
        .when(cases.refuse(" Tidak ada tenaga "))
        .then()
        .events(new RequestRefused(ID, "Tidak ada tenaga", RefusalCategory.NO_CAPACITY))
        .citing("PEN-8", article);
  }

  @Test
  void pen8_inPohuwatoApprovalNeedsTheOriginHeadsRecommendation() {
    String article = "Lampiran angka II huruf a angka 2 huruf c";
    POHUWATO
        .submitted()
        .when(POHUWATO.approve())
        .thenRefused(RequestProblems.RECOMMENDATION_MISSING)
        .citing("PEN-8", article);
    POHUWATO
        .submitted()
        .given(POHUWATO.recommend(false))
        .when(POHUWATO.approve())
        .thenRefused(RequestProblems.RECOMMENDATION_MISSING)
        .citing("PEN-8", article);
    POHUWATO
        .submitted()
        .given(POHUWATO.recommend(false), POHUWATO.recommend(true))
        .when(POHUWATO.approve())
        .then()
        .citing("PEN-8", article)
        .event(RequestApproved.class);
  }

  @Test
  void pen8_anAddresseeWhoIsTheOriginHeadTooRecommendsByApproving() {
    POHUWATO
        .drafted()
        .given(submitWith(partiesWhere(Party.ORIGIN_APPARATUS_HEAD, APPRAISER)))
        .when(POHUWATO.approve())
        .then()
        .event(RequestApproved.class);
  }

  @Test
  void pen8_onlyTheRecommendersOfficeRecommends() {
    POHUWATO
        .submitted()
        .when(new RecommendRequest(headOf(STRANGER), NOW, true, null))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(Cases.ORIGINS_DINAS.title());
    POHUWATO
        .submitted()
        .when(new RecommendRequest(headOf(Cases.ORIGINS_DINAS), NOW, true, " Cakap "))
        .then()
        .events(new RequestRecommended(ID, Cases.ORIGINS_DINAS.unit(), true, "Cakap"));
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen8_onlyTheAddresseeAnswers(Regency regency) {
    RequestCases cases = RequestCases.in(regency);
    for (Actor actor : new Actor[] {headOf(STRANGER), headOf(OWNER), Cases.theOfficial()}) {
      for (RequestCommand command :
          new RequestCommand[] {
            new ApproveRequest(actor, NOW, PARTIES, PLACE, null),
            new RefuseRequest(actor, NOW, "Tidak", RefusalCategory.OTHER),
            new ReturnRequest(actor, NOW, "Perjelas")
          }) {
        cases
            .ready()
            .when(command)
            .thenRefused(StepProblems.NOT_YOUR_STEP)
            .saying(cases.addressee().title());
      }
    }
  }

  @Test
  void pen8_aSecondAnswerIsRefusedAndNamesTheFirst() {
    KOTABARU
        .ready()
        .given(KOTABARU.approve())
        .when(KOTABARU.refuse("Tidak ada tenaga"))
        .thenRefused(RequestProblems.ALREADY_ANSWERED)
        .saying("approved");
    KOTABARU
        .ready()
        .given(KOTABARU.refuse("Tidak ada tenaga"))
        .when(KOTABARU.approve())
        .thenRefused(RequestProblems.ALREADY_ANSWERED)
        .saying("refused");
  }

  // --- PEN-6: who signs

  @ParameterizedTest(name = "PEN-6 {0} {1}: {2}")
  @CsvSource({
    "KOTABARU, ACROSS_UNITS, dinas-b",
    "KOTABARU, ACROSS_APPARATUS, setda",
    "POHUWATO, ACROSS_UNITS, dinas-b.sekretariat",
    "POHUWATO, ACROSS_APPARATUS, dinas-b.sekretariat",
  })
  void pen6_theApprovalNamesWhoSignsTheLetter(Regency regency, Scope scope, String signatory) {
    RequestCases cases = new RequestCases(regency, scope);
    RequestApproved approved =
        cases.ready().when(cases.approve()).then().event(RequestApproved.class);
    assertThat(approved.signatoryUnitId().value()).isEqualTo(signatory);
    assertThat(approved.note()).isEqualTo("Disetujui");
  }

  @Test
  void pen6_aSignatoryThatTheStructureLacksIsNamed() {
    KOTABARU
        .ready()
        .when(
            new ApproveRequest(
                headOf(KOTABARU.addressee()),
                NOW,
                partiesWithout(Party.REGIONAL_SECRETARY),
                PLACE,
                null))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties.REGIONAL_SECRETARY");
  }

  /** Otherwise the letter would be signed and the assignment could not be opened. */
  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "KOTABARU, ORIGIN_APPRAISER",
    "KOTABARU, OWNER_APPARATUS_HEAD",
    "POHUWATO, OWNER_UNIT_HEAD",
  })
  void lap1_mek_anAssignmentThatNobodyCouldReceiveOrReviewIsNotApproved(
      Regency regency, Party missing) {
    RequestCases cases = RequestCases.in(regency);
    cases
        .ready()
        .when(
            new ApproveRequest(
                headOf(cases.addressee()), NOW, partiesWithout(missing), PLACE, null))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties." + missing);
  }

  @Test
  void mek_anOwnerWhoseUnitIsGoneOrCannotBeIsNotGivenAnOfficial() {
    UnitPlace impossible = new UnitPlace(UnitKind.AGENCY_OFFICE, UnitKind.WARD, HeadRank.PENGAWAS);
    for (UnitPlace place : Arrays.asList(null, impossible)) {
      KOTABARU
          .ready()
          .when(new ApproveRequest(headOf(KOTABARU.addressee()), NOW, PARTIES, place, null))
          .thenRefused(StepProblems.STRUCTURE_CONTRADICTORY);
    }
  }

  // --- back and forth

  @Test
  void aReturnedRequestIsRevisedAndSentAgain() {
    TaskContent better = new TaskContent("Lebih jelas", "b", "c", TODAY, TODAY);
    var returned = KOTABARU.submitted().given(KOTABARU.sendBack());
    returned.when(KOTABARU.revise(better)).then().events(new RequestRevised(ID, better));
    RequestSubmitted again =
        returned
            .given(KOTABARU.revise(better))
            .when(KOTABARU.submit())
            .then()
            .event(RequestSubmitted.class);
    assertThat(again.content()).isEqualTo(better);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"  ", "\u0000"})
  void returningAndWithdrawingStateTheirReason(String reason) {
    KOTABARU
        .submitted()
        .when(new ReturnRequest(headOf(KOTABARU.addressee()), NOW, reason))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
    KOTABARU
        .submitted()
        .when(new WithdrawRequest(headOf(OWNER), NOW, reason))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
  }

  @Test
  void reasonsAreKeptWithTheirTextTrimmed() {
    KOTABARU
        .submitted()
        .when(new ReturnRequest(headOf(KOTABARU.addressee()), NOW, " Perjelas "))
        .then()
        .events(new RequestReturned(ID, "Perjelas"));
    KOTABARU
        .submitted()
        .when(new WithdrawRequest(headOf(OWNER), NOW, " Batal "))
        .then()
        .events(new RequestWithdrawn(ID, "Batal"));
  }
}

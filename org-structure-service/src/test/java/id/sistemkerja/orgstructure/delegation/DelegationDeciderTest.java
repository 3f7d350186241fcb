package id.sistemkerja.orgstructure.delegation;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.GivenWhenThen;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegateAppraisal;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegationLaw;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.EndDelegation;
import id.sistemkerja.orgstructure.delegation.domain.DelegationDecider;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserAuthorityDelegated;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserDelegationEnded;
import id.sistemkerja.orgstructure.delegation.domain.DelegationProblems;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationDeciderTest {
  private static final RegencyCode KOTABARU = new RegencyCode("63.02");
  private static final EmployeeId ANA = new EmployeeId("63.02-ana");
  private static final Citation CLAUSE = new Citation("Perbup X 1/2024", "Pasal 3", "KED-3");
  private static final UnitFacts DINKES =
      facts("63.02-dinkes", null, UnitKind.AGENCY_OFFICE, HeadRank.JPT_PRATAMA);
  private static final UnitFacts P2P =
      facts("63.02-dinkes-p2p", DINKES.unitId(), UnitKind.DIVISION, HeadRank.ADMINISTRATOR);
  private static final UnitFacts HEALTH_CENTER =
      facts("63.02-dinkes-pkm", DINKES.unitId(), UnitKind.HEALTH_CENTER, HeadRank.FUNCTIONAL);

  @Test
  void KED_3_theHeadOfTheUnitDelegatesToAFunctionalOfficial() {
    var accepted =
        authority()
            .when(delegate(List.of(P2P, DINKES), "63.02-dinkes-p2p", "FUNCTIONAL", "800/1"))
            .then(delegated("63.02-dinkes-p2p", "800/1", "2025-02-01", "2025-06-30"));
    assertThat(accepted.citations()).containsExactly(CLAUSE);
  }

  @ParameterizedTest(name = "KED-3: {0} → {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "by the office above,            63.02-dinkes,     FUNCTIONAL,  done",
        "by an office outside the line,  63.02-setda,      FUNCTIONAL,  nothing-to-delegate",
        "to a head,                      63.02-dinkes-p2p, STRUCTURAL,  not-a-delegate",
        "to operational staff,           63.02-dinkes-p2p, OPERATIONAL, not-a-delegate",
        "to nobody of the regency,       63.02-dinkes-p2p, -,           delegate-not-found",
      })
  void isDelegated(String what, String by, String kind, String outcome) {
    assertThat(authority().when(delegate(List.of(P2P, DINKES), by, kind, "800/1")).outcome())
        .as(what)
        .isEqualTo(outcome);
  }

  @Test
  void KED_2_aFunctionalOfficialWhoLeadsAUnitHasNothingToDelegate() {
    assertThat(
            authority()
                .when(
                    delegate(
                        List.of(HEALTH_CENTER, DINKES), "63.02-dinkes-pkm", "FUNCTIONAL", "800/1"))
                .thenRefused(DelegationProblems.NOTHING_TO_DELEGATE)
                .citations())
        .containsExactly(CLAUSE);
  }

  @Test
  void whereTheRegulationKnowsNoDelegationItIsRefusedWithTheArticle() {
    assertThat(
            authority()
                .when(
                    command(
                        List.of(P2P, DINKES),
                        "63.02-dinkes-p2p",
                        position("FUNCTIONAL"),
                        "800/1",
                        "2025-02-01",
                        "2025-06-30",
                        new DelegationLaw(false, CLAUSE, null)))
                .thenRefused(DelegationProblems.DELEGATION_NOT_FORESEEN)
                .citations())
        .containsExactly(CLAUSE);
  }

  @ParameterizedTest(
      name = "held by 63.02-dinkes-p2p 2025-02-01 to 2025-06-30: {0}, {1}, {2} to {3} → {4}")
  @CsvSource({
    "63.02-dinkes-p2p, 800/2, 2025-06-30, 2025-12-31, delegation-overlaps",
    "63.02-dinkes-p2p, 800/2, 2025-01-01, 2025-02-01, delegation-overlaps",
    "63.02-dinkes-p2p, 800/2, 2025-07-01, 2025-12-31, done",
    "63.02-dinkes,     800/2, 2025-03-01, 2025-03-31, done",
    "63.02-dinkes-p2p, 800/1, 2025-07-01, 2025-12-31, invalid-delegation",
    "63.02-dinkes-p2p, '',    2025-07-01, 2025-12-31, invalid-delegation",
    "63.02-dinkes-p2p, 800/2, 2025-07-02, 2025-07-01, invalid-delegation",
    "63.02-dinkes-p2p, 800/2, 2024-12-31, 2025-01-15, invalid-delegation",
  })
  void termsOfOneOfficesAuthorityDoNotOverlap(
      String by, String decree, String from, String to, String outcome) {
    assertThat(
            authority(delegated("63.02-dinkes-p2p", "800/1", "2025-02-01", "2025-06-30"))
                .when(
                    command(
                        List.of(P2P, DINKES),
                        by,
                        position("FUNCTIONAL"),
                        decree,
                        from,
                        to,
                        new DelegationLaw(true, CLAUSE, null)))
                .outcome())
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} ended on {1} → {2}")
  @CsvSource({
    "800/1, 2025-03-31, ends",
    "800/1, 2025-06-30, stays",
    "800/1, 2025-07-01, invalid-delegation",
    "800/1, 2025-01-31, invalid-delegation",
    "800/9, 2025-03-31, delegation-not-found",
  })
  void endsWithinItsTerm(String decree, String last, String outcome) {
    var then =
        authority(delegated("63.02-dinkes-p2p", "800/1", "2025-02-01", "2025-06-30"))
            .when(new EndDelegation(P2P.unitId(), KOTABARU, decree, LocalDate.parse(last)));
    switch (outcome) {
      case "ends" ->
          then.then(new AppraiserDelegationEnded(P2P.unitId(), decree, LocalDate.parse(last)));
      case "stays" -> then.then();
      default -> assertThat(then.outcome()).isEqualTo(outcome);
    }
  }

  @Test
  void afterItsEndTheAuthorityMayBeDelegatedAgain() {
    assertThat(
            authority(
                    delegated("63.02-dinkes-p2p", "800/1", "2025-02-01", "2025-06-30"),
                    new AppraiserDelegationEnded(
                        P2P.unitId(), "800/1", LocalDate.parse("2025-03-31")))
                .when(
                    command(
                        List.of(P2P, DINKES),
                        "63.02-dinkes-p2p",
                        position("FUNCTIONAL"),
                        "800/2",
                        "2025-04-01",
                        "2025-12-31",
                        new DelegationLaw(true, CLAUSE, null)))
                .outcome())
        .isEqualTo("done");
  }

  @Test
  void aUnitThatTheRegencyDoesNotHaveIsNotFound() {
    authority()
        .when(
            command(
                List.of(),
                "63.02-dinkes-p2p",
                position("FUNCTIONAL"),
                "800/1",
                "2025-02-01",
                "2025-06-30",
                null))
        .thenRefused(DelegationProblems.UNIT_NOT_FOUND);
  }

  private static GivenWhenThen<DelegationState, DelegationCommand, DelegationEvent> authority(
      DelegationEvent... events) {
    return given(new DelegationDecider(), List.of(events));
  }

  private static AppraiserAuthorityDelegated delegated(
      String by, String decree, String from, String to) {
    return new AppraiserAuthorityDelegated(
        P2P.unitId(), new OrgUnitId(by), ANA, decree, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static DelegateAppraisal delegate(
      List<UnitFacts> line, String by, String kind, String decree) {
    return command(
        line,
        by,
        kind == null ? null : position(kind),
        decree,
        "2025-02-01",
        "2025-06-30",
        new DelegationLaw(true, CLAUSE, null));
  }

  private static DelegateAppraisal command(
      List<UnitFacts> line,
      String by,
      Position position,
      String decree,
      String from,
      String to,
      DelegationLaw law) {
    return new DelegateAppraisal(
        P2P.unitId(),
        KOTABARU,
        line,
        new OrgUnitId(by),
        ANA,
        position,
        decree,
        LocalDate.parse(from),
        LocalDate.parse(to),
        law);
  }

  private static Position position(String kind) {
    Position.Kind of = Position.Kind.valueOf(kind);
    return new Position(
        of, "Jabatan Contoh", of == Position.Kind.FUNCTIONAL ? FunctionalGrade.AHLI_MADYA : null);
  }

  private static UnitFacts facts(String id, OrgUnitId parent, UnitKind kind, HeadRank rank) {
    return new UnitFacts(
        new OrgUnitId(id),
        parent,
        kind,
        rank,
        new OrgUnitId("63.02-dinkes"),
        UnitKind.AGENCY_OFFICE,
        LocalDate.parse("2025-01-01"));
  }
}

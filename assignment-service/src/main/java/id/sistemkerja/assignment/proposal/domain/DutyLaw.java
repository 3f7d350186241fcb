package id.sistemkerja.assignment.proposal.domain;

import static id.sistemkerja.assignment.domain.StepProblems.theProfileAllows;

import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Facts;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Superior;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of a duty: whether it knows it, who proposes, whose approval it takes, who
 * signs.
 *
 * @param clause on which the duty rests
 * @param proposers offices of which any may propose; none where the official does in person
 * @param approver the party whose approval it takes, if anybody's
 * @param signatory who signs the letter; absent for what is permitted without one
 */
public record DutyLaw(
    Duty duty,
    Citation clause,
    List<Office> proposers,
    Optional<PartyRule> approver,
    Optional<PartyRule> signatory) {
  private static final String TECHNICAL = "PEN-21";
  private static final String LEADS = "PEN-16";
  private static final String CREDIT_POINTS = "PEN-20";

  public static DutyLaw of(RegulationProfile profile, Duty duty, Facts facts) {
    return switch (duty) {
      case OFFICER_IN_CHARGE, CONTROLLER -> technical(profile, duty, facts);
      case TEAM_LEAD -> lead(profile, facts);
      case CREDIT_POINT_ACTIVITY -> creditPoints(profile);
    };
  }

  /** The rule on which a duty rests, for example {@code PEN-21}. */
  public static String ruleOf(Duty duty) {
    return switch (duty) {
      case OFFICER_IN_CHARGE, CONTROLLER -> TECHNICAL;
      case TEAM_LEAD -> LEADS;
      case CREDIT_POINT_ACTIVITY -> CREDIT_POINTS;
    };
  }

  /** The clause on which a duty rests, whoever the official is. */
  public static Citation clauseOf(RegulationProfile profile, Duty duty) {
    return switch (duty) {
      case OFFICER_IN_CHARGE, CONTROLLER, CREDIT_POINT_ACTIVITY ->
          demands(profile, ruleOf(duty), Set.of()).citation();
      case TEAM_LEAD -> profile.entry(LEADS).citations().getFirst();
    };
  }

  /** Whether the profile wants a decree, not a letter, for the duty. */
  public static boolean isSetByDecree(RegulationProfile profile, Duty duty) {
    return ruleOf(duty).equals(TECHNICAL)
        && demands(profile, TECHNICAL, Set.of("UNIT_HEAD_PROPOSED", "REGIONAL_SECRETARY_APPROVED"))
            instanceof Verdict.Violated;
  }

  private static DutyLaw technical(RegulationProfile profile, Duty duty, Facts facts) {
    Citation clause = demands(profile, TECHNICAL, Set.of()).citation();
    boolean secretary =
        demands(profile, TECHNICAL, Set.of("UNIT_HEAD_PROPOSED", "APPARATUS_HEAD_DECREE"))
            instanceof Verdict.Violated;
    return new DutyLaw(
        duty,
        clause,
        Stream.ofNullable(facts.parties().get(Party.OWNER_UNIT_HEAD)).toList(),
        secretary ? Optional.of(new PartyRule(Party.REGIONAL_SECRETARY, clause)) : Optional.empty(),
        Optional.of(new PartyRule(Party.OWNER_APPARATUS_HEAD, clause)));
  }

  private static DutyLaw lead(RegulationProfile profile, Facts facts) {
    Citation clause = byRegent(profile, facts.headsAs()).citation();
    return new DutyLaw(
        Duty.TEAM_LEAD,
        clause,
        appointer(profile, facts.headsAs(), facts.superiors()).stream().toList(),
        Optional.empty(),
        Optional.of(new PartyRule(Party.OWNER_UNIT_HEAD, clause)));
  }

  /** The nearest office above the lead's that may appoint a lead of that rank. */
  public static Optional<Office> appointer(
      RegulationProfile profile, @Nullable HeadRank lead, List<Superior> superiors) {
    return superiors.stream()
        .filter(superior ->
            profile.allows(LEADS, superior.rank().name(), leading(lead))
                instanceof Verdict.Satisfied)
        .map(Superior::office)
        .findFirst();
  }

  private static DutyLaw creditPoints(RegulationProfile profile) {
    Citation clause = demands(profile, CREDIT_POINTS, Set.of()).citation();
    return new DutyLaw(
        Duty.CREDIT_POINT_ACTIVITY,
        clause,
        List.of(),
        Optional.of(new PartyRule(Party.OWNER_UNIT_HEAD, clause)),
        Optional.empty());
  }

  private static Verdict demands(RegulationProfile profile, String rule, Set<String> present) {
    return profile.requires(rule, present, Situation.unspecified());
  }

  private static Verdict byRegent(RegulationProfile profile, @Nullable HeadRank lead) {
    return profile.allows(LEADS, "REGIONAL_HEAD", leading(lead));
  }

  private static Situation leading(@Nullable HeadRank lead) {
    return new Situation(null, null, null, null, lead);
  }

  /** Broken if the profile does not know the duty, or not for this official. */
  static Optional<Refusal> theDutyIsFor(
      RegulationProfile profile, Involvement asked, Duty duty, Facts facts) {
    return switch (duty) {
      case OFFICER_IN_CHARGE, CONTROLLER ->
          isProvided(demands(profile, TECHNICAL, Set.of()))
              .or(() -> holdsAFunctionalPost(facts))
              .or(() ->
                  theProfileAllows(
                      ProposalProblems.GRADE_NOT_ALLOWED,
                      profile.allows(
                          TECHNICAL, duty + "_" + facts.grade(), Situation.unspecified())))
              .or(() ->
                  asked.scope() == Scope.WITHIN_UNIT || asked.scope() == Scope.ACROSS_UNITS
                      ? Optional.empty()
                      : Optional.of(
                          Refusal.of(
                              ProposalProblems.OTHER_APPARATUS,
                              demands(profile, TECHNICAL, Set.of()).citation())));
      case TEAM_LEAD -> theLeadIsStructural(profile, facts);
      case CREDIT_POINT_ACTIVITY ->
          isProvided(demands(profile, CREDIT_POINTS, Set.of()))
              .or(() -> holdsAFunctionalPost(facts))
              .or(() ->
                  asked.scope() == Scope.WITHIN_UNIT
                      ? Optional.empty()
                      : Optional.of(Refusal.of(ProposalProblems.OWN_UNIT_ONLY)));
    };
  }

  /** A duty is known where its rule demands something. */
  private static Optional<Refusal> isProvided(Verdict withNothing) {
    return withNothing instanceof Verdict.Violated
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ProposalProblems.DUTY_NOT_PROVIDED).because(withNothing.explained()));
  }

  private static Optional<Refusal> holdsAFunctionalPost(Facts facts) {
    return facts.grade() != null
        ? Optional.empty()
        : Optional.of(Refusal.of(ProposalProblems.NOT_FUNCTIONAL));
  }

  private static Optional<Refusal> theLeadIsStructural(RegulationProfile profile, Facts facts) {
    HeadRank rank = facts.headsAs();
    if (rank == null) {
      return profile.entry(LEADS).citations().isEmpty()
          ? Optional.of(
              Refusal.of(ProposalProblems.DUTY_NOT_PROVIDED)
                  .because(demands(profile, LEADS, Set.of()).explained()))
          : Optional.of(Refusal.of(ProposalProblems.NOT_A_HEAD));
    }
    Verdict regent = byRegent(profile, rank);
    return switch (regent) {
      case Verdict.Satisfied _ ->
          Optional.of(
              Refusal.of(ProposalProblems.REGIONAL_HEAD_APPOINTS).because(regent.explained()));
      case Verdict.Violated _ -> Optional.empty();
      case Verdict.NotApplicable _, Verdict.Undetermined _ ->
          Optional.of(Refusal.of(ProposalProblems.DUTY_NOT_PROVIDED).because(regent.explained()));
    };
  }
}

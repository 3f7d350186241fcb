package id.sistemkerja.assignment.appointment.domain;

import static id.sistemkerja.assignment.domain.LetterDemands.theLetterWillSayWhatTheProfileDemands;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.theAssignmentCanBeAccountedFor;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;
import static id.sistemkerja.assignment.domain.StepProblems.theProfileAllows;
import static id.sistemkerja.assignment.domain.TaskRules.aDecreeIsProvidedFor;
import static id.sistemkerja.assignment.domain.TaskRules.theTaskIsOfAnAllowedNature;

import id.sistemkerja.assignment.appointment.domain.AppointmentCommand.AppointOfficial;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent.AppointmentMade;
import id.sistemkerja.assignment.appointment.domain.AppointmentState.Made;
import id.sistemkerja.assignment.appointment.domain.AppointmentState.Missing;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An appointment within the unit: by whom the profile names, of whom it lets be appointed. */
public final class AppointmentDecider
    implements Decider<AppointmentState, AppointmentCommand, AppointmentEvent> {
  private static final Execution EXECUTION = Execution.INDIVIDUAL;

  /** The words of rule PEN-3 and the parties that they mean. */
  private enum Appointer {
    UNIT_HEAD(Party.OWNER_UNIT_HEAD),
    APPRAISER(Party.ORIGIN_APPRAISER);

    private final Party party;

    Appointer(Party party) {
      this.party = party;
    }
  }

  private final RegulationCatalogue catalogue;

  public AppointmentDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The offices that may appoint in this case, of those that the structure has. */
  public static List<Office> appointers(RegulationProfile profile, Map<Party, Office> parties) {
    return Stream.of(Appointer.values())
        .filter(word -> isNamed(profile, word.name()))
        .flatMap(word -> Stream.ofNullable(parties.get(word.party)))
        .distinct()
        .toList();
  }

  /** The clause that names them. */
  public static Citation appointersRule(RegulationProfile profile) {
    return profile.entry("PEN-3").citations().getFirst();
  }

  private static boolean isNamed(RegulationProfile profile, String word) {
    return profile.allows("PEN-3", word, Situation.of(Scope.WITHIN_UNIT, EXECUTION))
        instanceof Verdict.Satisfied;
  }

  @Override
  public AppointmentState initial() {
    return new Missing();
  }

  @Override
  public Decision<AppointmentEvent> decide(AppointmentCommand command, AppointmentState state) {
    return switch (command) {
      case AppointOfficial c ->
          state instanceof Missing
              ? appoint(c)
              : Decision.refuse(AppointmentProblems.ALREADY_EXISTS);
    };
  }

  private Decision<AppointmentEvent> appoint(AppointOfficial command) {
    Involvement asked = command.involvement();
    RegulationProfile profile = catalogue.version(asked.profileVersion());
    Verdict way = profile.allows("PEN-2", "APPOINTMENT", Situation.unspecified());
    Verdict scope = profile.scopeAllowed(asked.scope());
    if (profile.requestNeeded(asked.scope())) {
      return Decision.refuse(AppointmentProblems.NEEDS_A_REQUEST);
    }
    PartyRule signatoryRule = profile.letterSignatory(asked.scope(), EXECUTION);
    Citation appointers = appointersRule(profile);
    return unless(
        theProfileAllows(StepProblems.WAY_NOT_ALLOWED, way)
            .or(() -> theProfileAllows(StepProblems.SCOPE_NOT_ALLOWED, scope))
            .or(() -> onlyThoseWhoAppointDo(command, profile, appointers))
            .or(() -> nobodyAppointsThemselves(command))
            .or(() -> theOfficialMayBeAppointed(command, profile, appointers))
            .or(() -> fieldsAreValid(command.content().faults()))
            .or(() -> theTaskIsOfAnAllowedNature(profile, command.content()))
            .or(() -> aDecreeIsProvidedFor(profile, asked.scope(), command.content()))
            .or(() ->
                theLetterWillSayWhatTheProfileDemands(
                    profile, asked.scope(), command.content(), command.otherArrangements()))
            .or(() -> everyPartyExists(List.of(signatoryRule), command.parties()))
            .or(() ->
                theAssignmentCanBeAccountedFor(
                    profile, EXECUTION, command.ownerPlace(), command.parties())),
        () -> made(command, office(signatoryRule, command.parties()), signatoryRule, appointers));
  }

  private static Decision<AppointmentEvent> made(
      AppointOfficial command, Office signatory, PartyRule signatoryRule, Citation appointers) {
    Involvement asked = command.involvement();
    return Decision.accept(
        new AppointmentMade(
            asked.caseId(),
            asked.profileVersion(),
            asked.owner().unit(),
            asked.owner().unitName(),
            asked.owner().title(),
            asked.official().id(),
            asked.official().name(),
            asked.official().unit(),
            asked.scope(),
            command.content(),
            Objects.requireNonNull(command.actor().officeUnit(), "acts in an office"),
            command.actor().office(),
            signatory.unit(),
            signatory.unitName(),
            signatory.title()),
        List.of(appointers, signatoryRule.citation()));
  }

  private static Optional<Refusal> onlyThoseWhoAppointDo(
      AppointOfficial command, RegulationProfile profile, Citation appointers) {
    List<Office> offices = appointers(profile, command.parties());
    return offices.stream().anyMatch(office -> office.isActedForBy(command.actor()))
        ? Optional.empty()
        : Optional.of(StepProblems.notYourStep(offices, List.of(appointers)));
  }

  private static Optional<Refusal> nobodyAppointsThemselves(AppointOfficial command) {
    return command.involvement().official().id().equals(command.actor().employee())
        ? Optional.of(Refusal.of(AppointmentProblems.APPOINTS_THEMSELVES))
        : Optional.empty();
  }

  /**
   * Who is placed in the unit may be; of those who head a unit below it, whom the profile names.
   */
  private static Optional<Refusal> theOfficialMayBeAppointed(
      AppointOfficial command, RegulationProfile profile, Citation appointers) {
    return command.headsAs() == null || isNamed(profile, "ASSIGNEE_" + command.headsAs())
        ? Optional.empty()
        : Optional.of(Refusal.of(AppointmentProblems.MAY_NOT_BE_APPOINTED, appointers));
  }

  @Override
  public AppointmentState evolve(AppointmentState state, AppointmentEvent event) {
    return switch (event) {
      case AppointmentMade _ -> new Made();
    };
  }
}

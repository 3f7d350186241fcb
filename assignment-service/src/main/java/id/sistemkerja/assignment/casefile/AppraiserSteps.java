package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.application.domain.ApplicationDecider;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.Delegations.Held;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryDelegations.Term;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that an office takes as the appraiser of the official: of these, and of no other step
 * of that office, its delegate may take each (KED-3). Reviews follow the owner's line, in which the
 * official's appraiser has no part.
 */
public final class AppraiserSteps {
  private final RegulationCatalogue catalogue;
  private final Delegations delegations;
  private final Directory directory;
  private final Offices offices;

  public AppraiserSteps(
      RegulationCatalogue catalogue,
      Delegations delegations,
      Directory directory,
      Offices offices) {
    this.catalogue = catalogue;
    this.delegations = delegations;
    this.directory = directory;
    this.offices = offices;
  }

  /**
   * A step of an office in the case of an official.
   *
   * @param officialUnitId where the official stands
   * @param duty for which the official was proposed, if for any
   */
  public record InCase(
      Step.Kind step,
      OrgUnitId officeUnitId,
      String profileVersion,
      Scope scope,
      EmployeeId officialId,
      OrgUnitId officialUnitId,
      @Nullable Duty duty) {
    /** A duty's letter is signed by whom its own rule names, never as the appraiser. */
    private boolean isOfADuty() {
      return duty != null;
    }

    public static InCase of(Step.Kind step, OrgUnitId office, CaseFile file) {
      CaseFile.Subject subject = file.subject();
      return new InCase(
          step,
          office,
          file.profileVersion(),
          subject.scope(),
          subject.officialId(),
          subject.officialUnitId(),
          subject.duty());
    }
  }

  /** The caller in the step's office if they hold it, or else as its delegate if they are that. */
  public Actor actor(Caller caller, InCase step) {
    Actor actor = offices.actor(caller, List.of(step.officeUnitId()));
    if (step.officeUnitId().equals(actor.officeUnit()) || !isAppraisers(step)) {
      return actor;
    }
    EmployeeId me = caller.requireEmployee();
    return delegations
        .delegate(step.officialUnitId(), step.officeUnitId(), step.officialId(), offices.today())
        .filter(term -> term.employeeId().equals(me))
        .flatMap(term ->
            directory
                .unit(step.officeUnitId())
                .map(office ->
                    new Actor(
                        me, actor.name(), office.headTitle(), office.unitId(), term.mandate())))
        .orElse(actor);
  }

  /** Who may take the step as the delegate of its office today. */
  Optional<Term> delegate(CaseFile file, Step step) {
    OrgUnitId office = step.officeUnitId();
    return office == null || !isAppraisers(InCase.of(step.step(), office, file))
        ? Optional.empty()
        : delegations.delegate(
            file.subject().officialUnitId(), office, file.subject().officialId(), offices.today());
  }

  /** What the caller has by delegation today. */
  List<Held> heldBy(Caller caller) {
    EmployeeId me = caller.employee();
    return me == null ? List.of() : delegations.heldBy(caller.regency(), me, offices.today());
  }

  /** Whether the step is one of those that come with what is held. */
  boolean includes(List<Held> held, CaseFile file, Step step) {
    OrgUnitId office = step.officeUnitId();
    return office != null
        && held.contains(new Held(file.subject().officialUnitId(), office))
        && isAppraisers(InCase.of(step.step(), office, file));
  }

  private boolean isAppraisers(InCase step) {
    RegulationProfile profile = catalogue.version(step.profileVersion());
    Optional<PartyRule> rule =
        switch (step.step()) {
          case ANSWER_REQUEST -> Optional.of(profile.requestAddressee(step.scope()));
          case RECOMMEND -> profile.recommendation(step.scope());
          case SIGN_LETTER ->
              step.isOfADuty()
                  ? Optional.empty()
                  : Optional.of(profile.letterSignatory(step.scope(), Execution.INDIVIDUAL));
          case AGREE_TO_APPLICATION ->
              // of those who agree the appraiser's own part; the target's head has none
              ApplicationDecider.approvers(profile, step.scope()).stream()
                  .filter(r -> r.party() == Party.ORIGIN_APPRAISER)
                  .findFirst();
          case APPROVE_PROPOSAL,
              CONFIRM_STATEMENT,
              REVISE_LETTER,
              COMPLETE_RETURNED,
              ACKNOWLEDGE,
              REPORT,
              REVIEW,
              CLOSE,
              AGREE_TO_AGENCY_REQUEST,
              RECORD_AGENCY_ANSWER,
              RECORD_AGENCY_LETTERS,
              INSTRUCT_APPRAISER,
              NOMINATE_OFFICIALS,
              RECOMMEND_NOMINEES,
              ANSWER_AVAILABILITY,
              AGREE_TO_REPLY ->
              Optional.empty();
        };
    return rule.filter(r -> r.party() == Party.ORIGIN_APPRAISER).isPresent();
  }
}

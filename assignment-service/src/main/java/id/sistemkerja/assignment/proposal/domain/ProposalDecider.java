package id.sistemkerja.assignment.proposal.domain;

import static id.sistemkerja.assignment.domain.LetterDemands.theLetterWillSayWhatTheProfileDemands;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.PartyRules.theAssignmentCanBeAccountedFor;
import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;
import static id.sistemkerja.assignment.domain.StepProblems.aRefusalStatesItsReason;
import static id.sistemkerja.assignment.domain.TaskRules.theTaskIsOfAnAllowedNature;

import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ApproveProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.CompleteProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.DeclineProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Facts;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Propose;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ReturnProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.WithdrawProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalAccepted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalCompleted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalDeclined;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalMade;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalReturned;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalWithdrawn;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Accepted;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Declined;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Ended;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Made;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Missing;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Open;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Returned;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Waiting;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Withdrawn;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proposal of an official for a duty: by whom the profile names, approved by whom it names, set
 * by the letter of whom it names.
 */
public final class ProposalDecider
    implements Decider<ProposalState, ProposalCommand, ProposalEvent> {
  private static final int LONGEST_SUBSTANCE = 300;

  private final RegulationCatalogue catalogue;

  public ProposalDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public ProposalState initial() {
    return new Missing();
  }

  @Override
  public Decision<ProposalEvent> decide(ProposalCommand command, ProposalState state) {
    return switch (command) {
      case Propose c ->
          state instanceof Missing ? propose(c) : Decision.refuse(ProposalProblems.ALREADY_EXISTS);
      case ApproveProposal c -> waiting(state, proposal -> approve(c, proposal));
      case DeclineProposal c -> waiting(state, proposal -> decline(c, proposal));
      case ReturnProposal c -> waiting(state, proposal -> sendBack(c, proposal));
      case CompleteProposal c -> returned(state, proposal -> complete(c, proposal));
      case WithdrawProposal c -> open(state, proposal -> withdraw(c, proposal));
    };
  }

  private Decision<ProposalEvent> propose(Propose command) {
    Involvement asked = command.involvement();
    Facts facts = command.facts();
    DutyLaw law = DutyLaw.of(profileOf(asked), command.duty(), facts);
    return unless(
        DutyLaw.theDutyIsFor(profileOf(asked), asked, command.duty(), facts)
            .or(() -> onlyTheProposer(command.actor(), asked, law))
            .or(() ->
                theProposalIsComplete(asked, law, command.substance(), command.content(), facts)),
        () -> {
          ProposalMade made =
              new ProposalMade(
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
                  command.duty(),
                  FreeText.trimmed(command.substance()),
                  law.clause(),
                  law.approver().map(rule -> office(rule, facts.parties())).orElse(null),
                  facts.today());
          return made.approver() == null
              ? accepted(asked, law, facts, null, null, made)
              : Decision.accept(made, law.clause());
        });
  }

  private Decision<ProposalEvent> approve(ApproveProposal command, Waiting proposal) {
    Involvement asked = proposal.involvement();
    DutyLaw law = DutyLaw.of(profileOf(asked), proposal.duty(), command.facts());
    return unless(
        onlyTheApprover(command.actor(), proposal, law)
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT)))
            .or(() -> theLetterCanBeMade(asked, law, command.facts())),
        () ->
            accepted(
                asked,
                law,
                command.facts(),
                proposal.approver(),
                FreeText.trimmed(command.note()),
                null));
  }

  private static Decision<ProposalEvent> accepted(
      Involvement asked,
      DutyLaw law,
      Facts facts,
      @Nullable Office approver,
      @Nullable String note,
      @Nullable ProposalMade made) {
    ProposalAccepted accepted =
        new ProposalAccepted(
            asked.caseId(),
            law.duty(),
            asked.official().id(),
            approver,
            law.signatory().map(rule -> office(rule, facts.parties())).orElse(null),
            note);
    return new Decision.Accepted<ProposalEvent>(
        Stream.<ProposalEvent>concat(Stream.ofNullable(made), Stream.of(accepted)).toList(),
        List.of(law.clause()));
  }

  private Decision<ProposalEvent> decline(DeclineProposal command, Waiting proposal) {
    String reason = FreeText.trimmedOrEmpty(command.reason());
    Verdict reasoned = profileOf(proposal.involvement()).refusalReason(!reason.isEmpty());
    return unless(
        onlyTheApprover(command.actor(), proposal)
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT))),
        () ->
            Decision.accept(
                new ProposalDeclined(proposal.involvement().caseId(), reason, command.category()),
                reasoned.citation()));
  }

  private Decision<ProposalEvent> sendBack(ReturnProposal command, Waiting proposal) {
    return unless(
        onlyTheApprover(command.actor(), proposal).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new ProposalReturned(
                    proposal.involvement().caseId(), FreeText.trimmedOrEmpty(command.reason()))));
  }

  private Decision<ProposalEvent> complete(CompleteProposal command, Returned proposal) {
    Involvement asked = proposal.involvement();
    Facts facts = command.facts();
    DutyLaw law = DutyLaw.of(profileOf(asked), proposal.duty(), facts);
    return unless(
        onlyTheProposer(command.actor(), asked, law)
            .or(() -> DutyLaw.theDutyIsFor(profileOf(asked), asked, proposal.duty(), facts))
            .or(() ->
                theProposalIsComplete(asked, law, command.substance(), command.content(), facts)),
        () ->
            Decision.accept(
                new ProposalCompleted(
                    asked.caseId(),
                    command.content(),
                    FreeText.trimmed(command.substance()),
                    office(law.approver().orElseThrow(), facts.parties()),
                    facts.today()),
                law.clause()));
  }

  private static Decision<ProposalEvent> withdraw(WithdrawProposal command, Open proposal) {
    Involvement asked = proposal.involvement();
    return unless(
        (proposal.duty().isAssigned()
                ? onlyTheStepsOffice(command.actor(), asked.owner(), List.of())
                : onlyTheOfficial(command.actor(), asked))
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new ProposalWithdrawn(asked.caseId(), FreeText.trimmedOrEmpty(command.reason()))));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private static Optional<Refusal> onlyTheProposer(Actor actor, Involvement asked, DutyLaw law) {
    if (!law.duty().isAssigned()) {
      return onlyTheOfficial(actor, asked);
    }
    return (law.proposers().stream().anyMatch(office -> office.isActedForBy(actor))
            ? Optional.<Refusal>empty()
            : Optional.of(StepProblems.notYourStep(law.proposers(), List.of(law.clause()))))
        .or(() -> nobodyDecidesForThemselves(actor, asked));
  }

  private static Optional<Refusal> onlyTheOfficial(Actor actor, Involvement asked) {
    return asked.official().id().equals(actor.employee())
        ? Optional.empty()
        : Optional.of(Refusal.of(ProposalProblems.ONLY_THE_OFFICIAL));
  }

  private Optional<Refusal> onlyTheApprover(Actor actor, Waiting proposal) {
    return onlyTheStepsOffice(actor, proposal.approver(), clausesOf(proposal))
        .or(() -> nobodyDecidesForThemselves(actor, proposal.involvement()));
  }

  private static Optional<Refusal> onlyTheApprover(Actor actor, Waiting proposal, DutyLaw law) {
    return onlyTheStepsOffice(actor, proposal.approver(), List.of(law.clause()))
        .or(() -> nobodyDecidesForThemselves(actor, proposal.involvement()));
  }

  private static Optional<Refusal> nobodyDecidesForThemselves(Actor actor, Involvement asked) {
    return asked.official().id().equals(actor.employee())
        ? Optional.of(Refusal.of(ProposalProblems.NOT_FOR_ONESELF))
        : Optional.empty();
  }

  private Optional<Refusal> theProposalIsComplete(
      Involvement asked,
      DutyLaw law,
      @Nullable String substance,
      TaskContent content,
      Facts facts) {
    RegulationProfile profile = profileOf(asked);
    return fieldsAreValid(
            Stream.concat(substanceFault(law.duty(), substance).stream(), content.faults().stream())
                .toList())
        .or(() -> theTaskIsOfAnAllowedNature(profile, content))
        .or(() ->
            law.duty().isAssigned()
                ? theLetterWillSayWhatTheProfileDemands(
                    profile, asked.scope(), content, facts.otherArrangements())
                : fieldIsValid(
                    FreeText.faultIfRequired("content.purpose", content.purpose(), LONGEST_TEXT)))
        .or(() -> everyPartyExists(law.approver().stream().toList(), facts.parties()))
        .or(() -> theLetterCanBeMade(asked, law, facts));
  }

  private static Optional<FieldFault> substanceFault(Duty duty, @Nullable String substance) {
    return duty.isAssigned()
        ? FreeText.faultIfRequired("substance", substance, LONGEST_SUBSTANCE)
        : FreeText.fault("substance", substance, LONGEST_SUBSTANCE);
  }

  private Optional<Refusal> theLetterCanBeMade(Involvement asked, DutyLaw law, Facts facts) {
    List<PartyRule> signatory = law.signatory().stream().toList();
    return signatory.isEmpty()
        ? Optional.empty()
        : everyPartyExists(signatory, facts.parties())
            .or(() ->
                theAssignmentCanBeAccountedFor(
                    profileOf(asked), law.duty().execution(), facts.ownerPlace(), facts.parties()));
  }

  private List<Citation> clausesOf(Waiting proposal) {
    return List.of(DutyLaw.clauseOf(profileOf(proposal.involvement()), proposal.duty()));
  }

  private RegulationProfile profileOf(Involvement asked) {
    return catalogue.version(asked.profileVersion());
  }

  // Which commands a state takes at all.

  private static Decision<ProposalEvent> waiting(
      ProposalState state, Function<Waiting, Decision<ProposalEvent>> decide) {
    return state instanceof Waiting proposal ? decide.apply(proposal) : otherwise(state);
  }

  private static Decision<ProposalEvent> returned(
      ProposalState state, Function<Returned, Decision<ProposalEvent>> decide) {
    return state instanceof Returned proposal ? decide.apply(proposal) : otherwise(state);
  }

  private static Decision<ProposalEvent> open(
      ProposalState state, Function<Open, Decision<ProposalEvent>> decide) {
    return state instanceof Open proposal ? decide.apply(proposal) : otherwise(state);
  }

  private static Decision<ProposalEvent> otherwise(ProposalState state) {
    return switch (state) {
      case Missing _ -> Decision.refuse(ProposalProblems.NOT_FOUND);
      case Ended ended -> Decision.refuse(ProposalProblems.alreadyEnded(ended));
      case Waiting _ -> Decision.refuse(ProposalProblems.ALREADY_WAITING);
      case Returned _ -> Decision.refuse(ProposalProblems.RETURNED);
      case Made _ -> throw new IllegalStateException("made and not accepted");
    };
  }

  @Override
  public ProposalState evolve(ProposalState state, ProposalEvent event) {
    return switch (event) {
      case ProposalMade e -> {
        Involvement asked =
            new Involvement(
                e.proposalId(),
                new Office(e.ownerUnitId(), e.ownerTitle(), e.ownerUnitName()),
                new Official(e.officialId(), e.officialName(), e.officialUnitId()),
                e.scope(),
                e.profileVersion());
        yield e.approver() == null
            ? new Made(asked, e.duty())
            : new Waiting(asked, e.duty(), e.approver());
      }
      case ProposalCompleted e ->
          new Waiting(((Open) state).involvement(), ((Open) state).duty(), e.approver());
      case ProposalReturned _ -> new Returned(((Open) state).involvement(), ((Open) state).duty());
      case ProposalAccepted _ -> new Accepted();
      case ProposalDeclined _ -> new Declined();
      case ProposalWithdrawn _ -> new Withdrawn();
    };
  }
}

package id.sistemkerja.assignment.agency.domain;

import static id.sistemkerja.assignment.agency.domain.AgencyRules.letterFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.nameFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.peopleFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.theLetterIsWhatWasSent;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.theProfileAllowsOtherAgencies;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;
import static id.sistemkerja.assignment.domain.StepProblems.aRefusalStatesItsReason;

import id.sistemkerja.assignment.agency.domain.OutgoingCommand.Facts;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ForwardAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveNoAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveRefusal;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveReply;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveWithdrawal;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.RefuseAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ResendAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReturnAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.SendAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.WithdrawAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyAssignmentMade;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyAssignmentNotMade;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyReplyReceived;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestForwarded;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestRefused;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestResubmitted;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestReturned;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestSubmitted;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyWithdrawalSent;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Agreed;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Asked;
import id.sistemkerja.assignment.agency.domain.OutgoingState.AwaitingAgency;
import id.sistemkerja.assignment.agency.domain.OutgoingState.AwaitingAuthority;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Begun;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Missing;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Refused;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Returned;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Withdrawing;
import id.sistemkerja.assignment.agency.domain.OutgoingState.Withdrawn;
import id.sistemkerja.assignment.agency.domain.ReplyLetter.Listed;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.ContentPart;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to another agency, where it leaves (PEN-10): the owner unit's head asks the own
 * authorized official, who sends it on; what the other agency answers is recorded here, whichever
 * way it comes.
 */
public final class OutgoingDecider
    implements Decider<OutgoingState, OutgoingCommand, OutgoingEvent> {
  private static final Scope SCOPE = Scope.ACROSS_AGENCIES;

  private final RegulationCatalogue catalogue;

  public OutgoingDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The letter as it would leave under this number. */
  public RequestLetter letter(Asked asked, String number, LocalDate date) {
    RegulationProfile profile = profileOf(asked);
    return new RequestLetter(
        asked.requestId(),
        new Agency(profile.regency(), profile.regencyName(), asked.authority().title()),
        asked.owner().unitName(),
        asked.owner().title(),
        number,
        date,
        asked.content(),
        asked.people());
  }

  /** Who has a copy of the request, beside those who have a part in it anyway. */
  public static List<Copy> copies(RegulationProfile profile, Map<Party, Office> parties) {
    List<Copy> copies = new ArrayList<>();
    Office addressee = parties.get(profile.requestAddressee(SCOPE).party());
    Office owner = parties.get(Party.OWNER_UNIT_HEAD);
    for (PartyRule rule : profile.requestCopies(SCOPE)) {
      Office office = parties.get(rule.party());
      if (office != null && !office.equals(addressee) && !office.equals(owner)) {
        copies.add(new Copy(office.unit(), office.title()));
      }
    }
    return copies.stream().distinct().toList();
  }

  @Override
  public OutgoingState initial() {
    return new Missing();
  }

  @Override
  public Decision<OutgoingEvent> decide(OutgoingCommand command, OutgoingState state) {
    return switch (command) {
      case SendAgencyRequest c ->
          state instanceof Missing ? send(c) : Decision.refuse(AgencyProblems.ALREADY_EXISTS);
      case ResendAgencyRequest c ->
          in(Returned.class, state, returned -> resend(c, returned.asked()));
      case ForwardAgencyRequest c ->
          in(AwaitingAuthority.class, state, waiting -> forward(c, waiting.asked()));
      case RefuseAgencyRequest c ->
          in(AwaitingAuthority.class, state, waiting -> refuse(c, waiting.asked()));
      case ReturnAgencyRequest c ->
          in(AwaitingAuthority.class, state, waiting -> sendBack(c, waiting.asked()));
      case WithdrawAgencyRequest c -> withdraw(c, state);
      case ReceiveReply c -> reply(c, state);
      case ReceiveRefusal c -> refusal(c, state);
      case ReceiveWithdrawal c -> withdrawal(c, state);
      case ReceiveAssignment c -> in(Agreed.class, state, agreed -> assignment(c, agreed));
      case ReceiveNoAssignment c -> in(Agreed.class, state, agreed -> noAssignment(c, agreed));
    };
  }

  private Decision<OutgoingEvent> send(SendAgencyRequest command) {
    RegulationProfile profile = catalogue.version(command.profileVersion());
    return unless(
        theProfileAllowsOtherAgencies(profile)
            .or(() -> onlyTheStepsOffice(command.actor(), command.owner(), rules(profile)))
            .or(() -> theOtherAgencyIsAnother(command.other(), profile))
            .or(() ->
                theRequestIsPossible(
                    profile, command.content(), command.people(), command.facts())),
        () -> {
          int people = command.people() == null ? 1 : command.people();
          return Decision.accept(
              new AgencyRequestSubmitted(
                  command.requestId(),
                  command.profileVersion(),
                  command.owner(),
                  command.other(),
                  command.content(),
                  people,
                  authority(profile, command.facts()),
                  copies(profile, command.facts().parties()),
                  command.facts().today()),
              rules(profile));
        });
  }

  private Decision<OutgoingEvent> resend(ResendAgencyRequest command, Asked asked) {
    RegulationProfile profile = profileOf(asked);
    return unless(
        onlyTheStepsOffice(command.actor(), asked.owner(), rules(profile))
            .or(() ->
                theRequestIsPossible(
                    profile, command.content(), command.people(), command.facts())),
        () ->
            Decision.accept(
                new AgencyRequestResubmitted(
                    asked.requestId(),
                    command.content(),
                    command.people() == null ? 1 : command.people(),
                    authority(profile, command.facts()),
                    copies(profile, command.facts().parties()),
                    command.facts().today()),
                rules(profile)));
  }

  private Decision<OutgoingEvent> forward(ForwardAgencyRequest command, Asked asked) {
    return unless(
        onlyTheAuthority(command.actor(), asked)
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new AgencyRequestForwarded(
                    asked.requestId(),
                    asked.other(),
                    letter(asked, command.number(), command.today()),
                    command.contentHash(),
                    FreeText.trimmed(command.note())),
                Chain.clause(profileOf(asked))));
  }

  private Decision<OutgoingEvent> refuse(RefuseAgencyRequest command, Asked asked) {
    String reason = FreeText.trimmedOrEmpty(command.reason());
    Verdict reasoned = AgencyRules.reasoned(profileOf(asked), reason);
    return unless(
        onlyTheAuthority(command.actor(), asked)
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT))),
        () ->
            Decision.accept(
                new AgencyRequestRefused(
                    asked.requestId(),
                    asked.authority().title(),
                    null,
                    reason,
                    command.category(),
                    null),
                reasoned.citation()));
  }

  private Decision<OutgoingEvent> sendBack(ReturnAgencyRequest command, Asked asked) {
    return unless(
        onlyTheAuthority(command.actor(), asked).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new AgencyRequestReturned(
                    asked.requestId(), FreeText.trimmedOrEmpty(command.reason())),
                rules(profileOf(asked))));
  }

  /** With the other agency the request is taken back once that agency has stopped. */
  private Decision<OutgoingEvent> withdraw(WithdrawAgencyRequest command, OutgoingState state) {
    if (!(state instanceof AwaitingAuthority
        || state instanceof Returned
        || state instanceof AwaitingAgency)) {
      return otherwise(state);
    }
    Asked asked = ((Begun) state).asked();
    String reason = FreeText.trimmedOrEmpty(command.reason());
    return unless(
        onlyTheStepsOffice(command.actor(), asked.owner(), rules(profileOf(asked)))
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                state instanceof AwaitingAgency && !asked.other().worksOnPaper()
                    ? new AgencyWithdrawalSent(asked.requestId(), asked.other(), reason)
                    : new AgencyRequestWithdrawn(asked.requestId(), reason)));
  }

  private Decision<OutgoingEvent> reply(ReceiveReply command, OutgoingState state) {
    if (state instanceof Agreed agreed) {
      return agreed.contentHash().equals(command.contentHash())
          ? Decision.nothingToDo()
          : Decision.refuse(AgencyProblems.ANOTHER_ANSWER);
    }
    if (!awaitsTheOtherAgency(state)) {
      return otherwise(state);
    }
    Asked asked = asked(state);
    ReplyLetter reply = command.reply();
    return unless(
        itComesTheWayItMust(command.actor(), asked, command.scan())
            .or(() -> theLetterIsWhatWasSent(command.sentHash(), command.contentHash()))
            .or(() ->
                fieldsAreValid(
                    asked.other().worksOnPaper()
                        ? faults(reply, asked, command.today())
                        : List.of())),
        () ->
            Decision.accept(
                new AgencyReplyReceived(
                    asked.requestId(), reply, command.contentHash(), command.scan()),
                Chain.clause(profileOf(asked))));
  }

  private static List<FieldFault> faults(ReplyLetter reply, Asked asked, LocalDate today) {
    List<FieldFault> faults = new ArrayList<>(letterFaults(reply.number(), reply.date(), today));
    if (reply.officials().isEmpty() || reply.officials().size() > asked.people()) {
      faults.add(
          FieldFault.of(
              "officials",
              "antara 1 dan " + asked.people() + " orang, sebanyak yang diminta",
              "between 1 and " + asked.people() + " people, as many as were asked for"));
    }
    for (Listed listed : reply.officials()) {
      String field = "officials[" + (listed.no() - 1) + "].";
      faults.addAll(nameFaults(field + "name", listed.name()));
      faults.addAll(nameFaults(field + "position", listed.position()));
      faults.addAll(nameFaults(field + "unitName", listed.unitName()));
    }
    return faults;
  }

  private Decision<OutgoingEvent> refusal(ReceiveRefusal command, OutgoingState state) {
    String reason = FreeText.trimmedOrEmpty(command.reason());
    if (state instanceof Refused refused
        && command.actor().employee() == null
        && reason.equals(refused.reasonThere())) {
      return Decision.nothingToDo();
    }
    if (!awaitsTheOtherAgency(state)) {
      return otherwise(state);
    }
    Asked asked = asked(state);
    Verdict reasoned = AgencyRules.reasoned(profileOf(asked), reason);
    return unless(
        itComesTheWayItMust(
                command.actor(), asked, command.paper() == null ? null : command.paper().scan())
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT)))
            .or(() ->
                fieldsAreValid(
                    command.paper() == null
                        ? List.of()
                        : letterFaults(
                            command.paper().number(), command.paper().date(), command.today()))),
        () ->
            Decision.accept(
                new AgencyRequestRefused(
                    asked.requestId(),
                    command.byTitle(),
                    asked.other().name(),
                    reason,
                    command.category(),
                    command.paper()),
                reasoned.citation()));
  }

  private Decision<OutgoingEvent> withdrawal(ReceiveWithdrawal command, OutgoingState state) {
    return state instanceof Withdrawn
        ? Decision.nothingToDo()
        : in(
            Withdrawing.class,
            state,
            withdrawing ->
                unless(
                    itComesTheWayItMust(command.actor(), withdrawing.asked(), null),
                    () ->
                        Decision.accept(
                            new AgencyRequestWithdrawn(
                                withdrawing.asked().requestId(), withdrawing.reason()))));
  }

  private Decision<OutgoingEvent> assignment(ReceiveAssignment command, Agreed agreed) {
    Asked asked = agreed.asked();
    AssignmentLetter letter = command.letter();
    return unless(
        itComesTheWayItMust(command.actor(), asked, command.scan())
            .or(() -> theLetterIsWhatWasSent(command.sentHash(), command.contentHash()))
            .or(() -> theOfficialIsOnTheList(letter.no(), agreed))
            .or(() ->
                fieldsAreValid(
                    asked.other().worksOnPaper()
                        ? Stream.concat(
                                letterFaults(letter.number(), letter.date(), command.today())
                                    .stream(),
                                nameFaults("signatory", letter.signatory()).stream())
                            .toList()
                        : List.of())),
        () -> {
          String before = agreed.settled().get(letter.no());
          return before == null
              ? Decision.accept(
                  new AgencyAssignmentMade(
                      asked.requestId(), letter, command.contentHash(), command.scan()),
                  copyRules(profileOf(asked)))
              : before.equals(command.contentHash())
                  ? Decision.nothingToDo()
                  : Decision.refuse(AgencyProblems.ANOTHER_ANSWER);
        });
  }

  private Decision<OutgoingEvent> noAssignment(ReceiveNoAssignment command, Agreed agreed) {
    Asked asked = agreed.asked();
    return unless(
        onlyTheirWay(command.actor(), asked)
            .or(() -> aReasonIsGiven(command.reason()))
            .or(() -> theOfficialIsOnTheList(command.no(), agreed)),
        () -> {
          String before = agreed.settled().get(command.no());
          return before == null
              ? Decision.accept(
                  new AgencyAssignmentNotMade(
                      asked.requestId(),
                      command.no(),
                      agreed.reply().officials().get(command.no() - 1).name(),
                      FreeText.trimmedOrEmpty(command.reason())))
              : before.isEmpty()
                  ? Decision.nothingToDo()
                  : Decision.refuse(AgencyProblems.ANOTHER_ANSWER);
        });
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private static Optional<Refusal> theOtherAgencyIsAnother(
      Agency other, RegulationProfile profile) {
    return profile.regency().equals(other.regency())
        ? Optional.of(Refusal.of(AgencyProblems.OWN_AGENCY))
        : fieldsAreValid(
            Stream.concat(
                    nameFaults("agencyName", other.name()).stream(),
                    nameFaults("agencyOfficialTitle", other.authorityTitle()).stream())
                .toList());
  }

  private static Optional<Refusal> theRequestIsPossible(
      RegulationProfile profile, TaskContent content, @Nullable Integer people, Facts facts) {
    List<FieldFault> faults = new ArrayList<>(content.faults());
    faults.addAll(peopleFaults(people));
    List<PartyRule> parties = new ArrayList<>(profile.requestCopies(SCOPE));
    parties.addFirst(profile.requestAddressee(SCOPE));
    return fieldsAreValid(faults)
        .or(() -> theLetterContainsWhatTheProfileDemands(profile, content))
        .or(() -> everyPartyExists(parties, facts.parties()));
  }

  private static Optional<Refusal> theLetterContainsWhatTheProfileDemands(
      RegulationProfile profile, TaskContent content) {
    Verdict verdict = profile.requestContent(SCOPE, Execution.INDIVIDUAL, content.parts());
    if (!(verdict instanceof Verdict.Violated)) {
      return Optional.empty();
    }
    List<FieldFault> missing =
        Stream.of(ContentPart.values())
            .filter(part -> !content.parts().contains(part))
            .filter(part ->
                profile.requestContent(
                        SCOPE, Execution.INDIVIDUAL, EnumSet.complementOf(EnumSet.of(part)))
                    instanceof Verdict.Violated)
            .map(TaskContent::missing)
            .toList();
    return Optional.of(
        new Refusal(StepProblems.INVALID_CONTENT, missing, List.of()).because(verdict.explained()));
  }

  private Optional<Refusal> onlyTheAuthority(Actor actor, Asked asked) {
    return onlyTheStepsOffice(actor, asked.authority(), rules(profileOf(asked)));
  }

  /** By message from an agency on this system, by the authorized official's office from others. */
  private Optional<Refusal> onlyTheirWay(Actor actor, Asked asked) {
    return asked.other().worksOnPaper()
        ? onlyTheAuthority(actor, asked)
        : actor.employee() == null
            ? Optional.empty()
            : Optional.of(Refusal.of(AgencyProblems.BY_SYSTEM));
  }

  private Optional<Refusal> itComesTheWayItMust(Actor actor, Asked asked, @Nullable Scan scan) {
    return onlyTheirWay(actor, asked)
        .or(() ->
            asked.other().worksOnPaper() && scan == null
                ? Optional.of(Refusal.of(AgencyProblems.NO_SCAN))
                : Optional.empty());
  }

  private static Optional<Refusal> theOfficialIsOnTheList(int no, Agreed agreed) {
    return no >= 1 && no <= agreed.reply().officials().size()
        ? Optional.empty()
        : Optional.of(
            StepProblems.invalid(
                List.of(
                    FieldFault.of(
                        "no",
                        "nomor dalam daftar, 1 sampai " + agreed.reply().officials().size(),
                        "a number on the list, 1 to " + agreed.reply().officials().size()))));
  }

  // What the profile says.

  private RegulationProfile profileOf(Asked asked) {
    return catalogue.version(asked.profileVersion());
  }

  private static Office authority(RegulationProfile profile, Facts facts) {
    return office(profile.requestAddressee(SCOPE), facts.parties());
  }

  private static List<Citation> rules(RegulationProfile profile) {
    return Stream.of(profile.requestAddressee(SCOPE).citation(), Chain.clause(profile))
        .distinct()
        .toList();
  }

  private static List<Citation> copyRules(RegulationProfile profile) {
    return profile.letterCopies(SCOPE).stream().map(PartyRule::citation).distinct().toList();
  }

  // Which commands a state takes at all.

  private static <S extends Begun> Decision<OutgoingEvent> in(
      Class<S> wanted, OutgoingState state, Function<S, Decision<OutgoingEvent>> decide) {
    return wanted.isInstance(state) ? decide.apply(wanted.cast(state)) : otherwise(state);
  }

  private static boolean awaitsTheOtherAgency(OutgoingState state) {
    return state instanceof AwaitingAgency || state instanceof Withdrawing;
  }

  private static Decision<OutgoingEvent> otherwise(OutgoingState state) {
    return switch (state) {
      case Missing _ -> Decision.refuse(AgencyProblems.NOT_FOUND);
      case AwaitingAuthority s ->
          waitsFor("menunggu " + s.asked().authority().title(), "awaits the own official");
      case Returned _ -> waitsFor("dikembalikan kepada pemohon", "was returned to the requester");
      case AwaitingAgency s ->
          waitsFor("menunggu jawaban " + s.asked().other().name(), "awaits the other agency");
      case Withdrawing _ -> waitsFor("penarikan sudah dikirim", "the withdrawal was sent");
      case Agreed _ -> waitsFor("sudah disetujui instansi itu", "the other agency has agreed");
      case Refused _ ->
          Decision.refuse(AgencyProblems.ended(new BilingualText("ditolak", "refused")));
      case Withdrawn _ ->
          Decision.refuse(AgencyProblems.ended(new BilingualText("ditarik kembali", "withdrawn")));
    };
  }

  private static Decision<OutgoingEvent> waitsFor(String id, String en) {
    return Decision.refuse(AgencyProblems.notWaiting(new BilingualText(id, en)));
  }

  @Override
  public OutgoingState evolve(OutgoingState state, OutgoingEvent event) {
    return switch (event) {
      case AgencyRequestSubmitted e ->
          new AwaitingAuthority(
              new Asked(
                  e.requestId(),
                  e.profileVersion(),
                  e.owner(),
                  e.other(),
                  e.content(),
                  e.people(),
                  e.authority()));
      case AgencyRequestReturned _ -> new Returned(asked(state));
      case AgencyRequestResubmitted e -> {
        Asked before = asked(state);
        yield new AwaitingAuthority(
            new Asked(
                before.requestId(),
                before.profileVersion(),
                before.owner(),
                before.other(),
                e.content(),
                e.people(),
                e.authority()));
      }
      case AgencyRequestForwarded e -> new AwaitingAgency(asked(state), e.letter());
      case AgencyRequestRefused e ->
          new Refused(asked(state), e.byAgency() == null ? null : e.reason());
      case AgencyWithdrawalSent e -> new Withdrawing(asked(state), e.reason());
      case AgencyRequestWithdrawn _ -> new Withdrawn(asked(state));
      case AgencyReplyReceived e -> new Agreed(asked(state), e.reply(), e.contentHash(), Map.of());
      case AgencyAssignmentMade e -> settled(state, e.letter().no(), e.contentHash());
      case AgencyAssignmentNotMade e -> settled(state, e.no(), "");
    };
  }

  private static Agreed settled(OutgoingState state, int no, String hash) {
    Agreed agreed = (Agreed) state;
    Map<Integer, String> all = new HashMap<>(agreed.settled());
    all.put(no, hash);
    return new Agreed(agreed.asked(), agreed.reply(), agreed.contentHash(), all);
  }

  private static Asked asked(OutgoingState state) {
    return ((Begun) state).asked();
  }
}

package id.sistemkerja.assignment.agency.domain;

import static id.sistemkerja.assignment.agency.domain.AgencyRules.letterFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.nameFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.peopleFaults;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.theLetterIsWhatWasSent;
import static id.sistemkerja.assignment.agency.domain.AgencyRules.theProfileAllowsOtherAgencies;
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

import id.sistemkerja.assignment.agency.domain.IncomingCommand.AnswerAvailability;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.InstructAppraiser;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.NominateOfficials;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.ReceiveRequest;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.RecommendNominees;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.RefuseIncomingRequest;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.ReturnAvailability;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.SendReply;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.WithdrawIncomingRequest;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AppraiserInstructed;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AvailabilityAnswered;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AvailabilityReturned;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestReceived;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestRefused;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.NomineesRecommended;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.OfficialsNominated;
import id.sistemkerja.assignment.agency.domain.IncomingState.Asked;
import id.sistemkerja.assignment.agency.domain.IncomingState.AwaitingAuthority;
import id.sistemkerja.assignment.agency.domain.IncomingState.AwaitingNomination;
import id.sistemkerja.assignment.agency.domain.IncomingState.AwaitingReply;
import id.sistemkerja.assignment.agency.domain.IncomingState.Begun;
import id.sistemkerja.assignment.agency.domain.IncomingState.Missing;
import id.sistemkerja.assignment.agency.domain.IncomingState.Nominated;
import id.sistemkerja.assignment.agency.domain.IncomingState.Open;
import id.sistemkerja.assignment.agency.domain.IncomingState.Refused;
import id.sistemkerja.assignment.agency.domain.IncomingState.Replied;
import id.sistemkerja.assignment.agency.domain.IncomingState.Withdrawn;
import id.sistemkerja.assignment.agency.domain.ReplyLetter.Listed;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.Refusal;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A request of another agency, where it arrives (PEN-10): the authorized official instructs the
 * appraiser, the appraiser nominates, the heads of the units of origin recommend, the appraiser
 * answers with the list, the authorized official replies. The same whether the letter came by
 * message or on paper.
 */
public final class IncomingDecider
    implements Decider<IncomingState, IncomingCommand, IncomingEvent> {
  private static final Scope SCOPE = Scope.ACROSS_AGENCIES;
  private static final Execution EXECUTION = Execution.INDIVIDUAL;

  private final RegulationCatalogue catalogue;

  public IncomingDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The reply as it would leave under this number. */
  public ReplyLetter reply(AwaitingReply state, String number, LocalDate date) {
    Asked asked = state.asked();
    RegulationProfile profile = profileOf(asked);
    List<Listed> listed = new ArrayList<>();
    for (Nominee official : state.officials()) {
      listed.add(
          new Listed(listed.size() + 1, official.name(), official.position(), official.unitName()));
    }
    return new ReplyLetter(
        asked.letter().requestId(),
        new Agency(profile.regency(), profile.regencyName(), asked.authority().title()),
        number,
        date,
        listed);
  }

  @Override
  public IncomingState initial() {
    return new Missing();
  }

  @Override
  public Decision<IncomingEvent> decide(IncomingCommand command, IncomingState state) {
    return switch (command) {
      case ReceiveRequest c -> state instanceof Begun begun ? again(c, begun) : receive(c);
      case InstructAppraiser c ->
          in(AwaitingAuthority.class, state, waiting -> instruct(c, waiting.asked()));
      case NominateOfficials c ->
          switch (state) {
            case AwaitingNomination s -> nominate(c, s.asked(), s.appraiser());
            case Nominated s -> nominate(c, s.asked(), s.appraiser());
            default -> otherwise(state);
          };
      case RecommendNominees c -> in(Nominated.class, state, nominated -> recommend(c, nominated));
      case AnswerAvailability c -> in(Nominated.class, state, nominated -> answer(c, nominated));
      case ReturnAvailability c -> in(AwaitingReply.class, state, waiting -> sendBack(c, waiting));
      case SendReply c -> in(AwaitingReply.class, state, waiting -> send(c, waiting));
      case RefuseIncomingRequest c -> in(Open.class, state, open -> refuse(c, open));
      case WithdrawIncomingRequest c ->
          state instanceof Withdrawn && c.actor().employee() == null
              ? Decision.nothingToDo()
              : in(Open.class, state, open -> withdraw(c, open.asked()));
    };
  }

  private static Decision<IncomingEvent> again(ReceiveRequest command, Begun begun) {
    return command.actor().employee() == null
            && begun.asked().contentHash().equals(command.contentHash())
        ? Decision.nothingToDo()
        : Decision.refuse(AgencyProblems.ALREADY_EXISTS);
  }

  private Decision<IncomingEvent> receive(ReceiveRequest command) {
    RegulationProfile profile = catalogue.version(command.profileVersion());
    RequestLetter letter = command.letter();
    Office authority = command.authority();
    Map<Party, Office> parties =
        authority == null ? Map.of() : Map.of(Party.ORIGIN_AUTHORIZED_OFFICIAL, authority);
    PartyRule rule = new PartyRule(Party.ORIGIN_AUTHORIZED_OFFICIAL, Chain.clause(profile));
    return unless(
        theProfileAllowsOtherAgencies(profile)
            .or(() -> everyPartyExists(List.of(rule), parties))
            .or(() -> itComesTheWayItMust(command, office(rule, parties), rule.citation()))
            .or(() -> theLetterIsWhatWasSent(command.sentHash(), command.contentHash()))
            .or(() -> fieldsAreValid(faults(letter, command.today()))),
        () ->
            Decision.accept(
                new IncomingRequestReceived(
                    command.incomingId(),
                    command.profileVersion(),
                    letter,
                    command.contentHash(),
                    command.scan(),
                    office(rule, parties),
                    command.today()),
                rule.citation()));
  }

  private static Optional<Refusal> itComesTheWayItMust(
      ReceiveRequest command, Office authority, Citation clause) {
    if (!command.letter().from().worksOnPaper()) {
      return command.actor().employee() == null
          ? Optional.empty()
          : Optional.of(Refusal.of(AgencyProblems.BY_SYSTEM));
    }
    return onlyTheStepsOffice(command.actor(), authority, List.of(clause))
        .or(() ->
            command.scan() == null
                ? Optional.of(Refusal.of(AgencyProblems.NO_SCAN))
                : Optional.empty());
  }

  private static List<FieldFault> faults(RequestLetter letter, LocalDate today) {
    if (!letter.from().worksOnPaper()) {
      return List.of(); // the sender has checked it, under its own calendar
    }
    List<FieldFault> faults = new ArrayList<>(letter.content().faults());
    faults.addAll(peopleFaults(letter.people()));
    faults.addAll(nameFaults("agencyName", letter.from().name()));
    faults.addAll(nameFaults("agencyOfficialTitle", letter.from().authorityTitle()));
    faults.addAll(nameFaults("ownerUnitName", letter.ownerUnitName()));
    faults.addAll(nameFaults("ownerTitle", letter.ownerTitle()));
    faults.addAll(letterFaults(letter.number(), letter.date(), today));
    return faults;
  }

  private Decision<IncomingEvent> instruct(InstructAppraiser command, Asked asked) {
    return unless(
        onlyTheirStep(command.actor(), asked.authority(), asked)
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new AppraiserInstructed(
                    asked.incomingId(), command.appraiser(), FreeText.trimmed(command.note())),
                clause(asked)));
  }

  private Decision<IncomingEvent> nominate(
      NominateOfficials command, Asked asked, Office appraiser) {
    RegulationProfile profile = profileOf(asked);
    List<PartyRule> recommenders = recommenderRules(profile);
    return unless(
        onlyTheirStep(command.actor(), appraiser, asked)
            .or(() -> fieldsAreValid(faults(command.candidates(), asked, appraiser)))
            .or(() ->
                nobodyForThemselves(
                    command.actor(), command.candidates().stream().map(Candidate::official)))
            .or(() -> theirLettersAndWorkArePossible(command.candidates(), profile, recommenders)),
        () ->
            Decision.accept(
                new OfficialsNominated(
                    asked.incomingId(),
                    command.candidates().stream().map(Candidate::official).toList(),
                    command.candidates().stream()
                        .flatMap(c -> recommenders.stream().map(rule -> office(rule, c.parties())))
                        .filter(office -> !office.unit().equals(appraiser.unit()))
                        .distinct()
                        .toList()),
                Stream.concat(
                        Stream.of(clause(asked)), recommenders.stream().map(PartyRule::citation))
                    .distinct()
                    .toList()));
  }

  private static List<FieldFault> faults(
      List<Candidate> candidates, Asked asked, Office appraiser) {
    int most = asked.letter().people();
    List<FieldFault> faults = new ArrayList<>();
    if (candidates.isEmpty() || candidates.size() > most) {
      faults.add(
          FieldFault.of(
              "officialIds",
              "antara 1 dan " + most + " orang, sebanyak yang diminta",
              "between 1 and " + most + " people, as many as are asked for"));
    }
    Set<EmployeeId> named = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String field = "officialIds[" + i + "]";
      if (!named.add(candidate.official().id())) {
        faults.add(FieldFault.of(field, "disebut dua kali", "named twice"));
      }
      Office theirs = candidate.parties().get(Party.ORIGIN_APPRAISER);
      if (theirs == null || !theirs.unit().equals(appraiser.unit())) {
        faults.add(
            FieldFault.of(
                field,
                "pejabat penilainya bukan " + appraiser.title(),
                "is not appraised by " + appraiser.title()));
      }
    }
    return faults;
  }

  private static Optional<Refusal> theirLettersAndWorkArePossible(
      List<Candidate> candidates, RegulationProfile profile, List<PartyRule> more) {
    List<PartyRule> rules = new ArrayList<>(more);
    rules.add(profile.letterSignatory(SCOPE, EXECUTION));
    return candidates.stream()
        .map(candidate ->
            everyPartyExists(rules, candidate.parties())
                .or(() ->
                    theAssignmentCanBeAccountedFor(
                        profile, EXECUTION, candidate.place(), candidate.parties())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Decision<IncomingEvent> recommend(RecommendNominees command, Nominated nominated) {
    Asked asked = nominated.asked();
    Optional<Office> theirs =
        nominated.recommenders().stream().filter(o -> o.isActedForBy(command.actor())).findFirst();
    return unless(
        onlyARecommender(theirs, nominated)
            .or(() -> nobodyForThemselves(command.actor(), nominated.nominees().stream()))
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new NomineesRecommended(
                    asked.incomingId(),
                    theirs.orElseThrow(),
                    command.favourable(),
                    FreeText.trimmed(command.note())),
                recommenderRules(profileOf(asked)).stream().map(PartyRule::citation).toList()));
  }

  private Optional<Refusal> onlyARecommender(Optional<Office> theirs, Nominated nominated) {
    return theirs.isPresent()
        ? Optional.empty()
        : Optional.of(
            StepProblems.notYourStep(nominated.recommenders(), List.of(clause(nominated.asked()))));
  }

  private Decision<IncomingEvent> answer(AnswerAvailability command, Nominated nominated) {
    Asked asked = nominated.asked();
    List<Nominee> fit = nominated.fit();
    return unless(
        onlyTheirStep(command.actor(), nominated.appraiser(), asked)
            .or(() -> everyHeadHasRecommended(nominated))
            .or(() ->
                fit.isEmpty()
                    ? Optional.of(Refusal.of(AgencyProblems.NOBODY_RECOMMENDED))
                    : Optional.empty())
            .or(() -> nobodyForThemselves(command.actor(), fit.stream()))
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new AvailabilityAnswered(asked.incomingId(), fit, FreeText.trimmed(command.note())),
                clause(asked)));
  }

  private Decision<IncomingEvent> sendBack(ReturnAvailability command, AwaitingReply waiting) {
    Asked asked = waiting.asked();
    return unless(
        onlyTheirStep(command.actor(), asked.authority(), asked)
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new AvailabilityReturned(
                    asked.incomingId(), FreeText.trimmedOrEmpty(command.reason())),
                clause(asked)));
  }

  private Decision<IncomingEvent> send(SendReply command, AwaitingReply waiting) {
    Asked asked = waiting.asked();
    RegulationProfile profile = profileOf(asked);
    PartyRule signatoryRule = profile.letterSignatory(SCOPE, EXECUTION);
    Verdict chain = Chain.verdict(profile, EnumSet.allOf(Chain.class));
    return unless(
        onlyTheirStep(command.actor(), asked.authority(), asked)
            .or(() -> nobodyForThemselves(command.actor(), waiting.officials().stream()))
            .or(() -> theFactsAreOfThisList(command, waiting))
            .or(() -> theirLettersAndWorkArePossible(command.candidates(), profile, List.of()))
            .or(() -> StepProblems.theProfileAllows(AgencyProblems.CHAIN_INCOMPLETE, chain)),
        () -> {
          List<Placement> placements = new ArrayList<>();
          for (Nominee official : waiting.officials()) {
            placements.add(
                new Placement(
                    placements.size() + 1,
                    caseOf(asked.incomingId(), official),
                    official,
                    office(signatoryRule, partiesOf(official, command.candidates()))));
          }
          return Decision.accept(
              new AgencyReplySent(
                  asked.incomingId(),
                  asked.letter().from(),
                  reply(waiting, command.number(), command.today()),
                  command.contentHash(),
                  placements),
              List.of(chain.citation(), signatoryRule.citation()));
        });
  }

  private static Map<Party, Office> partiesOf(Nominee official, List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.official().id().equals(official.id()))
        .findFirst()
        .map(Candidate::parties)
        .orElseThrow(() -> new IllegalArgumentException("no facts of " + official.id()));
  }

  /** The case that an official's letter and work make. */
  private static UUID caseOf(UUID incomingId, Nominee official) {
    return Identifiers.derived("agency-placement", incomingId.toString(), official.id().value());
  }

  private Decision<IncomingEvent> refuse(RefuseIncomingRequest command, Open open) {
    Asked asked = open.asked();
    String reason = FreeText.trimmedOrEmpty(command.reason());
    Verdict reasoned = AgencyRules.reasoned(profileOf(asked), reason);
    return unless(
        onlyTheirStep(command.actor(), open.next(), asked)
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT))),
        () ->
            Decision.accept(
                new IncomingRequestRefused(
                    asked.incomingId(),
                    asked.letter().requestId(),
                    asked.letter().from(),
                    open.next(),
                    reason,
                    command.category()),
                reasoned.citation()));
  }

  private Decision<IncomingEvent> withdraw(WithdrawIncomingRequest command, Asked asked) {
    return unless(
        (asked.letter().from().worksOnPaper()
                ? onlyTheirStep(command.actor(), asked.authority(), asked)
                : command.actor().employee() == null
                    ? Optional.<Refusal>empty()
                    : Optional.of(Refusal.of(AgencyProblems.BY_SYSTEM)))
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new IncomingRequestWithdrawn(
                    asked.incomingId(),
                    asked.letter().requestId(),
                    asked.letter().from(),
                    FreeText.trimmedOrEmpty(command.reason()))));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private Optional<Refusal> onlyTheirStep(Actor actor, Office office, Asked asked) {
    return onlyTheStepsOffice(actor, office, List.of(clause(asked)));
  }

  private static Optional<Refusal> nobodyForThemselves(Actor actor, Stream<Nominee> officials) {
    return officials.anyMatch(official -> official.id().equals(actor.employee()))
        ? Optional.of(Refusal.of(AgencyProblems.NOT_FOR_ONESELF))
        : Optional.empty();
  }

  /** The list may have changed since the facts were looked up. */
  private static Optional<Refusal> theFactsAreOfThisList(SendReply command, AwaitingReply waiting) {
    Set<EmployeeId> known = new HashSet<>();
    command.candidates().forEach(candidate -> known.add(candidate.official().id()));
    return waiting.officials().stream().allMatch(official -> known.contains(official.id()))
        ? Optional.empty()
        : Optional.of(
            AgencyProblems.notWaiting(
                new BilingualText(
                    "daftar pegawai baru saja berubah", "the list has just changed")));
  }

  private static Optional<Refusal> everyHeadHasRecommended(Nominated nominated) {
    return nominated.pending().isEmpty()
        ? Optional.empty()
        : Optional.of(AgencyProblems.missing(nominated.pending()));
  }

  // What the profile says.

  /** Whose recommendation the list needs, if anybody's. */
  private static List<PartyRule> recommenderRules(RegulationProfile profile) {
    return Chain.UNIT_HEAD_RECOMMENDED.isDemanded(profile)
        ? List.of(
            profile
                .recommendation(SCOPE)
                .orElseGet(() -> new PartyRule(Party.ORIGIN_UNIT_HEAD, Chain.clause(profile))))
        : List.of();
  }

  private RegulationProfile profileOf(Asked asked) {
    return catalogue.version(asked.profileVersion());
  }

  private Citation clause(Asked asked) {
    return Chain.clause(profileOf(asked));
  }

  // Which commands a state takes at all.

  private static <S extends Begun> Decision<IncomingEvent> in(
      Class<S> wanted, IncomingState state, Function<S, Decision<IncomingEvent>> decide) {
    return wanted.isInstance(state) ? decide.apply(wanted.cast(state)) : otherwise(state);
  }

  private static Decision<IncomingEvent> otherwise(IncomingState state) {
    return switch (state) {
      case Missing _ -> Decision.refuse(AgencyProblems.NOT_FOUND);
      case Open open ->
          Decision.refuse(
              AgencyProblems.notWaiting(
                  new BilingualText(
                      "menunggu " + open.next().title(), "awaits " + open.next().title())));
      case Replied _ -> ended("sudah dijawab", "was replied to");
      case Refused _ -> ended("ditolak", "was refused");
      case Withdrawn _ -> ended("ditarik kembali", "was withdrawn");
    };
  }

  private static Decision<IncomingEvent> ended(String id, String en) {
    return Decision.refuse(AgencyProblems.ended(new BilingualText(id, en)));
  }

  @Override
  public IncomingState evolve(IncomingState state, IncomingEvent event) {
    return switch (event) {
      case IncomingRequestReceived e ->
          new AwaitingAuthority(
              new Asked(
                  e.incomingId(), e.profileVersion(), e.letter(), e.contentHash(), e.authority()));
      case AppraiserInstructed e -> new AwaitingNomination(asked(state), e.appraiser());
      case OfficialsNominated e ->
          new Nominated(
              asked(state), ((Open) state).next(), e.nominees(), e.recommenders(), Map.of());
      case NomineesRecommended e ->
          ((Nominated) state).with(e.recommender().unit(), e.favourable());
      case AvailabilityAnswered e ->
          new AwaitingReply(asked(state), ((Nominated) state).appraiser(), e.officials());
      case AvailabilityReturned _ ->
          new AwaitingNomination(asked(state), ((AwaitingReply) state).appraiser());
      case AgencyReplySent _ -> new Replied(asked(state));
      case IncomingRequestRefused _ -> new Refused(asked(state));
      case IncomingRequestWithdrawn _ -> new Withdrawn(asked(state));
    };
  }

  private static Asked asked(IncomingState state) {
    return ((Begun) state).asked();
  }
}

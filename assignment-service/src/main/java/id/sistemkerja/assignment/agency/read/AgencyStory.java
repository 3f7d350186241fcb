package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.Chain;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AppraiserInstructed;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AvailabilityAnswered;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AvailabilityReturned;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestReceived;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestRefused;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.NomineesRecommended;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.OfficialsNominated;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
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
import id.sistemkerja.assignment.agency.domain.Placement;
import id.sistemkerja.assignment.agency.read.AgencyFile.Candidacy;
import id.sistemkerja.assignment.agency.read.AgencyFile.Change;
import id.sistemkerja.assignment.agency.read.AgencyFile.Ending;
import id.sistemkerja.assignment.agency.read.AgencyFile.ListedOfficial;
import id.sistemkerja.assignment.agency.read.AgencyFile.ReplyPart;
import id.sistemkerja.assignment.agency.read.AgencyFile.ScannedLetter;
import id.sistemkerja.assignment.agency.read.AgencyFile.Side;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a request across agencies from one side's events: a pure fold. */
public final class AgencyStory {
  private final RegulationCatalogue catalogue;

  public AgencyStory(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The file after the event; the same file if it contains the event already. A request has one
   * stream on each side, so its version is the next event's sequence.
   *
   * @throws IllegalStateException if an event before this one is missing
   */
  public AgencyFile tell(@Nullable AgencyFile before, Object event, EventEnvelope envelope) {
    if (before == null) {
      return switch (event) {
        case AgencyRequestSubmitted sent -> opened(sent, envelope);
        case IncomingRequestReceived received -> opened(received, envelope);
        default -> throw new IllegalStateException("begins with " + envelope.type());
      };
    }
    if (before.version() > envelope.sequence()) {
      return before;
    }
    if (before.version() < envelope.sequence()) {
      throw new IllegalStateException(
          envelope.stream() + " lacks event " + before.version() + " before " + envelope.type());
    }
    Change change = before.change();
    Instant at = envelope.occurredAt();
    switch (event) {
      case OutgoingEvent e -> outgoing(before, change, e, at);
      case IncomingEvent e -> incoming(before, change, e, at, envelope);
      default -> throw new IllegalStateException("not of this story: " + envelope.type());
    }
    return change.at(envelope.recordedAt());
  }

  private AgencyFile opened(AgencyRequestSubmitted e, EventEnvelope envelope) {
    Set<OrgUnitId> audience = new LinkedHashSet<>(List.of(e.owner().unit(), e.authority().unit()));
    e.copies().forEach(copy -> audience.add(copy.unitId()));
    return new AgencyFile(
        e.requestId(),
        envelope.regency(),
        e.profileVersion(),
        Side.OUTGOING,
        AgencyStage.AWAITING_AUTHORITY,
        e.other(),
        e.owner(),
        e.content(),
        e.people(),
        e.authority(),
        e.copies(),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(
            step(
                Step.Kind.AGREE_TO_AGENCY_REQUEST,
                e.requestId(),
                e.authority(),
                envelope.occurredAt(),
                addressee(e.profileVersion()))),
        Set.copyOf(audience),
        1,
        envelope.recordedAt(),
        envelope.recordedAt(),
        CaseEntry.sortable(envelope.recordedAt()));
  }

  private AgencyFile opened(IncomingRequestReceived e, EventEnvelope envelope) {
    return new AgencyFile(
        e.incomingId(),
        envelope.regency(),
        e.profileVersion(),
        Side.INCOMING,
        AgencyStage.RECEIVED,
        e.letter().from(),
        null,
        e.letter().content(),
        e.letter().people(),
        e.authority(),
        List.of(),
        e.letter(),
        e.contentHash(),
        null,
        List.of(),
        null,
        List.of(),
        e.scan() == null
            ? List.of()
            : List.of(
                new ScannedLetter(
                    ScannedLetter.Kind.REQUEST, e.letter().number(), e.letter().date(), e.scan())),
        null,
        List.of(
            step(
                Step.Kind.INSTRUCT_APPRAISER,
                e.incomingId(),
                e.authority(),
                envelope.occurredAt(),
                chain(e.profileVersion()))),
        Set.of(e.authority().unit()),
        1,
        envelope.recordedAt(),
        envelope.recordedAt(),
        CaseEntry.sortable(envelope.recordedAt()));
  }

  private void outgoing(AgencyFile file, Change change, OutgoingEvent event, Instant at) {
    UUID id = file.caseId();
    switch (event) {
      case AgencyRequestSubmitted _ -> throw new IllegalStateException("sent twice: " + id);
      case AgencyRequestReturned e ->
          change
              .stage(
                  AgencyStage.RETURNED,
                  step(
                      Step.Kind.COMPLETE_RETURNED,
                      id,
                      Objects.requireNonNull(file.owner()),
                      at,
                      addressee(file.profileVersion())))
              .ending(new Ending(e.reason(), null, file.authority().title(), null, at));
      case AgencyRequestResubmitted e -> {
        change.content = e.content();
        change.people = e.people();
        change.authority = e.authority();
        change.copies = e.copies();
        change.ending = null;
        change
            .stage(
                AgencyStage.AWAITING_AUTHORITY,
                step(
                    Step.Kind.AGREE_TO_AGENCY_REQUEST,
                    id,
                    e.authority(),
                    at,
                    addressee(file.profileVersion())))
            .seenBy(
                Stream.concat(
                        Stream.of(e.authority().unit()), e.copies().stream().map(Copy::unitId))
                    .toList());
      }
      case AgencyRequestForwarded e -> {
        change.letter = e.letter();
        change.letterHash = e.contentHash();
        change.stage(
            AgencyStage.AWAITING_AGENCY,
            onPaper(file, Step.Kind.RECORD_AGENCY_ANSWER, at).toArray(Step[]::new));
      }
      case AgencyRequestRefused e -> {
        change
            .stage(AgencyStage.REFUSED)
            .ending(new Ending(e.reason(), e.reasonCategory(), e.byTitle(), e.byAgency(), at));
        if (e.paper() != null) {
          change.scanned(
              new ScannedLetter(
                  ScannedLetter.Kind.REFUSAL,
                  e.paper().number(),
                  e.paper().date(),
                  e.paper().scan()));
        }
      }
      case AgencyWithdrawalSent _ -> change.stage(AgencyStage.WITHDRAWING);
      case AgencyRequestWithdrawn e ->
          change
              .stage(AgencyStage.WITHDRAWN)
              .ending(
                  new Ending(
                      e.reason(), null, Objects.requireNonNull(file.owner()).title(), null, at));
      case AgencyReplyReceived e -> {
        change.reply = new ReplyPart(e.reply().number(), e.reply().date(), e.contentHash());
        change.officials =
            e.reply().officials().stream()
                .map(o ->
                    new ListedOfficial(
                        o.no(), o.name(), o.position(), o.unitName(), null, null, null, null, null))
                .toList();
        change.stage(
            AgencyStage.AGREED,
            onPaper(file, Step.Kind.RECORD_AGENCY_LETTERS, at).toArray(Step[]::new));
        if (e.scan() != null) {
          change.scanned(
              new ScannedLetter(
                  ScannedLetter.Kind.REPLY, e.reply().number(), e.reply().date(), e.scan()));
        }
      }
      case AgencyAssignmentMade e -> {
        settle(
            change,
            e.letter().no(),
            o ->
                new ListedOfficial(
                    o.no(),
                    o.name(),
                    o.position(),
                    o.unitName(),
                    o.caseId(),
                    e.letter().number(),
                    e.letter().date(),
                    e.letter().signatory(),
                    null));
        if (e.scan() != null) {
          change.scanned(
              new ScannedLetter(
                  ScannedLetter.Kind.ASSIGNMENT, e.letter().number(), e.letter().date(), e.scan()));
        }
      }
      case AgencyAssignmentNotMade e ->
          settle(
              change,
              e.no(),
              o ->
                  new ListedOfficial(
                      o.no(),
                      o.name(),
                      o.position(),
                      o.unitName(),
                      o.caseId(),
                      null,
                      null,
                      null,
                      e.reason()));
    }
  }

  private static void settle(
      Change change, int no, Function<ListedOfficial, ListedOfficial> settled) {
    change.officials =
        change.officials.stream().map(o -> o.no() == no ? settled.apply(o) : o).toList();
    if (change.officials.stream().allMatch(ListedOfficial::hasOutcome)) {
      change.stage(AgencyStage.SETTLED);
    }
  }

  /** What an agency on this system answers comes by itself. */
  private List<Step> onPaper(AgencyFile file, Step.Kind kind, Instant at) {
    return file.other().worksOnPaper()
        ? List.of(step(kind, file.caseId(), file.authority(), at, chain(file.profileVersion())))
        : List.of();
  }

  private void incoming(
      AgencyFile file, Change change, IncomingEvent event, Instant at, EventEnvelope envelope) {
    UUID id = file.caseId();
    Citation clause = chain(file.profileVersion());
    switch (event) {
      case IncomingRequestReceived _ -> throw new IllegalStateException("received twice: " + id);
      case AppraiserInstructed e -> {
        change.appraiser = e.appraiser();
        change
            .stage(
                AgencyStage.INSTRUCTED,
                step(Step.Kind.NOMINATE_OFFICIALS, id, e.appraiser(), at, clause))
            .seenBy(List.of(e.appraiser().unit()));
      }
      case OfficialsNominated e -> {
        change.nominees = e.nominees().stream().map(n -> new Candidacy(n, null)).toList();
        change.ending = null;
        change
            .stage(
                AgencyStage.NOMINATED,
                Stream.concat(
                        e.recommenders().stream()
                            .map(o ->
                                step(
                                    Step.Kind.RECOMMEND_NOMINEES,
                                    id,
                                    o,
                                    at,
                                    recommendation(file.profileVersion()))),
                        e.recommenders().isEmpty()
                            ? Stream.of(answer(file, at))
                            : Stream.<Step>empty())
                    .toArray(Step[]::new))
            .seenBy(e.recommenders().stream().map(Office::unit).toList());
      }
      case NomineesRecommended e -> {
        change.nominees =
            file.nominees().stream()
                .map(c ->
                    c.official().unitHead().unit().equals(e.recommender().unit())
                        ? new Candidacy(c.official(), e.favourable())
                        : c)
                .toList();
        List<Step> left =
            file.waiting().stream()
                .filter(s -> !e.recommender().unit().equals(s.officeUnitId()))
                .toList();
        change.waiting = left.isEmpty() ? List.of(answer(file, at)) : left;
      }
      case AvailabilityAnswered e -> {
        change.nominees =
            file.nominees().stream().filter(c -> e.officials().contains(c.official())).toList();
        change.stage(
            AgencyStage.ANSWERED, step(Step.Kind.AGREE_TO_REPLY, id, file.authority(), at, clause));
      }
      case AvailabilityReturned e ->
          change
              .stage(
                  AgencyStage.INSTRUCTED,
                  step(Step.Kind.NOMINATE_OFFICIALS, id, appraiser(file), at, clause))
              .ending(new Ending(e.reason(), null, file.authority().title(), null, at));
      case AgencyReplySent e -> {
        change.reply = new ReplyPart(e.reply().number(), e.reply().date(), e.contentHash());
        change.officials = e.placements().stream().map(AgencyStory::listed).toList();
        change
            .stage(AgencyStage.REPLIED)
            .seenBy(e.placements().stream().map(p -> p.signatory().unit()).toList());
      }
      case IncomingRequestRefused e ->
          change
              .stage(AgencyStage.REFUSED)
              .ending(new Ending(e.reason(), e.reasonCategory(), e.by().title(), null, at));
      case IncomingRequestWithdrawn e ->
          change
              .stage(AgencyStage.WITHDRAWN)
              .ending(
                  new Ending(
                      e.reason(),
                      null,
                      file.other().authorityTitle(),
                      file.other().name(),
                      envelope.occurredAt()));
    }
  }

  private static ListedOfficial listed(Placement placement) {
    return new ListedOfficial(
        placement.no(),
        placement.official().name(),
        placement.official().position(),
        placement.official().unitName(),
        placement.caseId(),
        null,
        null,
        null,
        null);
  }

  private Step answer(AgencyFile file, Instant at) {
    return step(
        Step.Kind.ANSWER_AVAILABILITY,
        file.caseId(),
        appraiser(file),
        at,
        chain(file.profileVersion()));
  }

  private static Office appraiser(AgencyFile file) {
    return Objects.requireNonNull(file.appraiser(), "nobody was instructed");
  }

  private static Step step(
      Step.Kind kind, UUID subject, Office office, Instant since, Citation clause) {
    return Step.of(kind, subject, office, since, null, clause);
  }

  private Citation chain(String profileVersion) {
    return Chain.clause(catalogue.version(profileVersion));
  }

  private Citation addressee(String profileVersion) {
    return catalogue.version(profileVersion).requestAddressee(Scope.ACROSS_AGENCIES).citation();
  }

  private Citation recommendation(String profileVersion) {
    RegulationProfile profile = catalogue.version(profileVersion);
    return profile
        .recommendation(Scope.ACROSS_AGENCIES)
        .map(PartyRule::citation)
        .orElseGet(() -> Chain.clause(profile));
  }
}

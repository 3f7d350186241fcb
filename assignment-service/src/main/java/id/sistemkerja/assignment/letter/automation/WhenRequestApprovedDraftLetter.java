package id.sistemkerja.assignment.letter.automation;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.LetterStyles;
import id.sistemkerja.assignment.letter.style.Rank;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestContent;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the assignment letter for the office that the profile names (PEN-6). The letter's stream
 * follows from the request, so that a second run finds the first one's letter.
 */
@ProcessingGroup("automation.draft-letter")
public final class WhenRequestApprovedDraftLetter {
  private static final String NAME = "Penyusunan surat penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<RequestState, RequestCommand, RequestEvent> requests;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Directory directory;
  private final Parties parties;
  private final RegulationCatalogue catalogue;
  private final RegencyStyles styles;
  private final String publicUrl;
  private final ZoneId zone;

  public WhenRequestApprovedDraftLetter(
      Commands commands,
      StreamCommandHandler streams,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      Parties parties,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      String publicUrl,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.requests = requests;
    this.letters = letters;
    this.directory = directory;
    this.parties = parties;
    this.catalogue = catalogue;
    this.styles = styles;
    this.publicUrl = publicUrl;
    this.zone = zone;
  }

  @EventHandler
  void on(RequestApproved approved, EventEnvelope envelope) {
    Sent sent = sent(envelope);
    RequestSubmitted request = sent.request();
    UUID letterId = Identifiers.derived("letter", request.requestId().toString());
    String letter = letters.stream(envelope.regency(), letterId);
    if (!(streams.state(letters, letter) instanceof LetterState.Missing)) {
      return; // drafted by an earlier run, perhaps from a structure that is no longer there
    }
    commands.require(
        letter,
        new DraftLetter(
            Actor.system(NAME),
            envelope.occurredAt(),
            letterId,
            request.requestId(),
            Identifiers.derived("assignment", letterId.toString()),
            request.profileVersion(),
            content(letterId, approved, sent, envelope)),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            request.profileVersion()));
  }

  /** The request as it was last sent, and whether it was recommended since. */
  private record Sent(RequestSubmitted request, boolean recommended) {}

  private Sent sent(EventEnvelope envelope) {
    RequestSubmitted last = null;
    boolean recommended = false;
    for (RequestEvent event : streams.events(requests, envelope.stream())) {
      switch (event) {
        case RequestSubmitted submitted -> {
          last = submitted;
          recommended = false;
        }
        case RequestRecommended recommendation -> recommended = recommendation.favourable();
        default -> {
          // says nothing that the letter repeats
        }
      }
    }
    return new Sent(Objects.requireNonNull(last, "approved and never submitted"), recommended);
  }

  private LetterContent content(
      UUID letterId, RequestApproved approved, Sent sent, EventEnvelope envelope) {
    RequestSubmitted request = sent.request();
    RegulationProfile profile = catalogue.version(request.profileVersion());
    LetterStyles.Style style = styles.of(envelope.regency());
    DirectoryUnit owner = unit(request.ownerUnitId());
    LocalDate decidedOn = LocalDate.ofInstant(envelope.occurredAt(), zone);
    DirectoryOfficial official =
        directory
            .official(request.officialId())
            .orElseThrow(() -> unknown(request.officialId()))
            .on(decidedOn);
    DirectoryUnit origin = unit(request.officialUnitId());
    DirectoryUnit signatory = unit(approved.signatoryUnitId());
    Map<Party, Office> parties = this.parties.of(owner, official);
    PartyRule reportRule = profile.reportRecipient(Execution.INDIVIDUAL);
    RequestContent asked = request.content();
    return new LetterContent(
        new LetterContent.Letterhead(
            style.government(),
            unit(signatory.apparatusId()).name().toUpperCase(Locale.of("id")),
            style.address(),
            null,
            null),
        style.title(),
        List.of(
            "bahwa %s memerlukan pelibatan pejabat dari %s untuk mencapai target kinerjanya"
                .formatted(full(owner), full(origin))),
        basis(profile, sent, decidedOn),
        style.directive(),
        new LetterContent.Assignee(
            official.employeeId(),
            official.name(),
            official.fullNip(),
            Rank.withGolongan(official.golongan()),
            official.position(),
            origin.unitId(),
            full(origin)),
        new Office(owner.unitId(), owner.headTitle(), full(owner)),
        purpose(asked, owner),
        stated(asked.expectedResult(), "sesuai target kinerja " + owner.name()),
        asked.periodFrom() == null
            ? new EffectivePeriod(decidedOn, null)
            : new EffectivePeriod(asked.periodFrom(), asked.periodTo()),
        Objects.requireNonNull(parties.get(reportRule.party()), "report recipient"),
        reportRule.citation(),
        style.otherArrangements(),
        style.place(),
        Parties.officeOf(signatory),
        profile.letterSignatory(request.scope(), Execution.INDIVIDUAL).citation(),
        copies(profile, request, parties, signatory),
        publicUrl + "/verify/" + envelope.regency() + "-" + letterId);
  }

  private static List<String> basis(RegulationProfile profile, Sent sent, LocalDate decidedOn) {
    RequestSubmitted request = sent.request();
    List<String> basis = new ArrayList<>();
    basis.add(
        profile.title()
            + ", "
            + profile.letterSignatory(request.scope(), Execution.INDIVIDUAL).citation().article());
    basis.add(
        "Permohonan pelibatan dari %s tanggal %s"
            .formatted(request.ownerTitle(), IndonesianDates.written(request.sentOn())));
    if (sent.recommended()) {
      basis.add("Rekomendasi " + request.recommenderTitle());
    }
    basis.add(
        "Persetujuan %s tanggal %s"
            .formatted(request.addresseeTitle(), IndonesianDates.written(decidedOn)));
    return basis;
  }

  /** The unit's name with its apparatus's: many a Dinas has a Bidang of that name. */
  private String full(DirectoryUnit unit) {
    return unit.unitId().equals(unit.apparatusId())
        ? unit.name()
        : unit.name() + ", " + unit(unit.apparatusId()).name();
  }

  private static String purpose(RequestContent asked, DirectoryUnit owner) {
    return asked.purpose() != null
        ? asked.purpose()
        : "membantu pelaksanaan tugas %s dengan kompetensi: %s"
            .formatted(owner.name(), stated(asked.competence(), "sesuai jabatan"));
  }

  private static String stated(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static List<Copy> copies(
      RegulationProfile profile,
      RequestSubmitted request,
      Map<Party, Office> parties,
      DirectoryUnit signatory) {
    Map<OrgUnitId, Copy> copies = new LinkedHashMap<>();
    for (PartyRule rule : profile.letterCopies(request.scope())) {
      Office office = parties.get(rule.party());
      if (office != null && !office.unit().equals(signatory.unitId())) {
        copies.put(office.unit(), new Copy(office.unit(), office.title()));
      }
    }
    return List.copyOf(copies.values());
  }

  private DirectoryUnit unit(OrgUnitId id) {
    return directory.unit(id).orElseThrow(() -> unknown(id));
  }

  /** The directory lags behind: the automation is tried again. */
  private static IllegalStateException unknown(Object id) {
    return new IllegalStateException("not in the directory yet: " + id);
  }
}

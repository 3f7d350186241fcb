package id.sistemkerja.assignment.letter.automation;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterContent.Wording;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterForm;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.LetterStyles;
import id.sistemkerja.assignment.letter.style.Rank;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.proposal.domain.DutyLaw;
import id.sistemkerja.assignment.template.Templates;
import id.sistemkerja.assignment.template.Templates.Paper;
import id.sistemkerja.assignment.template.domain.Condition;
import id.sistemkerja.assignment.template.domain.Facts;
import id.sistemkerja.assignment.template.domain.Placeholder;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.assignment.template.domain.TemplateText;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
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
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the assignment letter for the office that the profile names (PEN-6). The letter's stream
 * follows from the case, so that a second run finds the first one's letter.
 */
public final class LetterDrafting {
  private static final Execution EXECUTION = Execution.INDIVIDUAL;
  private static final String NAME = "Penyusunan surat penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Directory directory;
  private final Parties parties;
  private final RegulationCatalogue catalogue;
  private final RegencyStyles styles;
  private final Templates templates;
  private final String publicUrl;
  private final ZoneId zone;

  public LetterDrafting(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      Parties parties,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      Templates templates,
      String publicUrl,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.directory = directory;
    this.parties = parties;
    this.catalogue = catalogue;
    this.styles = styles;
    this.templates = templates;
    this.publicUrl = publicUrl;
    this.zone = zone;
  }

  /**
   * What was agreed.
   *
   * @param content as it was agreed to last
   * @param leads what the official is set to lead, and on what clause; absent for other work
   * @param basis on what the letter rests, after the regulation: one text each, made from the day
   *     of the agreement
   * @param elsewhere present if the work is another agency's
   */
  record Agreed(
      UUID caseId,
      CaseBeginning begun,
      TaskContent content,
      OrgUnitId signatoryUnitId,
      @Nullable Leading leads,
      Function<LocalDate, List<String>> basis,
      @Nullable Elsewhere elsewhere) {
    Agreed(
        UUID caseId,
        CaseBeginning begun,
        TaskContent content,
        OrgUnitId signatoryUnitId,
        @Nullable Leading leads,
        Function<LocalDate, List<String>> basis) {
      this(caseId, begun, content, signatoryUnitId, leads, basis, null);
    }
  }

  /**
   * Another agency, whose target the work serves. Here the official's own unit stands for its unit.
   *
   * @param owner its unit as letters name it
   * @param copy for its authorized official, through the own one's office (PEN-11)
   */
  record Elsewhere(String owner, Copy copy) {}

  void draft(Agreed agreed, EventEnvelope envelope) {
    UUID letterId = Identifiers.derived("letter", agreed.caseId().toString());
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
            agreed.caseId(),
            Identifiers.derived("assignment", letterId.toString()),
            agreed.begun().profileVersion(),
            content(letterId, agreed, envelope)),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            agreed.begun().profileVersion()));
  }

  private LetterContent content(UUID letterId, Agreed agreed, EventEnvelope envelope) {
    RegulationProfile profile = catalogue.version(agreed.begun().profileVersion());
    LetterStyles.Style style = styles.of(envelope.regency());
    DirectoryUnit owner = unit(agreed.begun().ownerUnitId());
    Elsewhere elsewhere = agreed.elsewhere();
    String ownerName = elsewhere == null ? full(owner) : elsewhere.owner();
    LocalDate decidedOn = LocalDate.ofInstant(envelope.occurredAt(), zone);
    DirectoryOfficial official =
        directory
            .official(agreed.begun().officialId())
            .orElseThrow(() -> unknown(agreed.begun().officialId()))
            .on(decidedOn);
    DirectoryUnit origin = unit(agreed.begun().officialUnitId());
    DirectoryUnit signatory = unit(agreed.signatoryUnitId());
    Map<Party, Office> parties = this.parties.of(owner, official, origin.unitId());
    PartyRule reportRule = profile.reportRecipient(Leading.execution(agreed.leads()));
    Citation signatoryRule = signatoryRule(profile, agreed);
    TaskContent asked = agreed.content();
    Paper paper = templates.paper(envelope.regency(), envelope.occurredAt());
    boolean decree = isDecree(profile, agreed);
    String title = decree ? styles.decreeTitle(signatory.headTitle()) : style.title();
    Template template =
        templates.inForce(
            envelope.regency(),
            decree ? TemplateKind.DECREE : TemplateKind.ASSIGNMENT,
            envelope.occurredAt());
    Facts facts =
        new Facts()
            .with(Placeholder.REGENCY, style.regency())
            .with(Placeholder.TITLE, title.toLowerCase(Locale.ROOT))
            .with(Placeholder.OFFICIAL, official.name())
            .with(Placeholder.POSITION, official.position())
            .with(Placeholder.ORIGIN_UNIT, full(origin))
            .with(Placeholder.OWNER_UNIT, ownerName)
            .with(
                Placeholder.OWNER,
                elsewhere == null ? owner.headTitle() : "pimpinan " + elsewhere.owner())
            .with(Placeholder.SIGNATORY, signatory.headTitle())
            .when(
                Condition.OTHER_UNIT, elsewhere != null || !owner.unitId().equals(origin.unitId()));
    return new LetterContent(
        new LetterContent.Letterhead(
            paper.government(),
            unit(signatory.apparatusId()).name().toUpperCase(Locale.of("id")),
            paper.address(),
            paper.website(),
            paper.email()),
        title,
        template.marked(TemplateField.CONSIDERATIONS, facts),
        Stream.concat(
                Stream.of(profile.title() + ", " + signatoryRule.article()),
                basis(agreed, decidedOn))
            .toList(),
        template.plain(TemplateField.DIRECTIVE, facts),
        new LetterContent.Assignee(
            official.employeeId(),
            official.name(),
            official.fullNip(),
            Rank.withGolongan(official.golongan()),
            official.position(),
            origin.unitId(),
            full(origin)),
        new Office(owner.unitId(), owner.headTitle(), ownerName),
        purpose(asked, elsewhere == null ? owner.name() : ownerName, agreed.leads()),
        stated(
            asked.expectedResult(),
            "sesuai target kinerja " + (elsewhere == null ? owner.name() : ownerName)),
        asked.periodFrom() == null
            ? new EffectivePeriod(decidedOn, null)
            : new EffectivePeriod(asked.periodFrom(), asked.periodTo()),
        Objects.requireNonNull(parties.get(reportRule.party()), "report recipient"),
        reportRule.citation(),
        arrangements(
            template.marked(TemplateField.ARRANGEMENTS, facts), profile, agreed.begun().scope()),
        style.place(),
        Parties.officeOf(signatory),
        signatoryRule,
        copies(profile, agreed.begun().scope(), parties, signatory, elsewhere),
        publicUrl + "/verify/" + envelope.regency() + "-" + letterId,
        null,
        decree ? LetterForm.DECREE : null,
        new Wording(
            template.name(),
            paper.template(),
            null,
            template.marked(TemplateField.CLOSING, facts)));
  }

  /** With the note that work for another unit is additional, where the profile asks for it. */
  private static List<String> arrangements(
      List<String> arranged, RegulationProfile profile, Scope scope) {
    return profile.requires("PEN-19", Set.of(), Situation.of(scope))
            instanceof Verdict.Violated additional
        ? Stream.concat(
                Stream.of(
                    "Tugas ini bersifat tambahan; target kinerja unit asal tetap didahulukan (%s)"
                        .formatted(TemplateText.escaped(additional.citation().article()))),
                arranged.stream())
            .toList()
        : arranged;
  }

  /** The unit's name with its apparatus's: many a Dinas has a Bidang of that name. */
  private String full(DirectoryUnit unit) {
    return unit.unitId().equals(unit.apparatusId())
        ? unit.name()
        : unit.name() + ", " + unit(unit.apparatusId()).name();
  }

  /** The clause that names the signatory: of the duty, or of letters of this scope. */
  private static Citation signatoryRule(RegulationProfile profile, Agreed agreed) {
    return agreed.leads() == null
        ? profile.letterSignatory(agreed.begun().scope(), EXECUTION).citation()
        : agreed.leads().clause();
  }

  /** Where the duty is set by decree (PEN-21), or a statute demands one. */
  private static boolean isDecree(RegulationProfile profile, Agreed agreed) {
    return agreed.content().decreeBasis() != null
        || (agreed.leads() != null && DutyLaw.isSetByDecree(profile, agreed.leads().duty()));
  }

  /** With the statute that demands a decree, where one does. */
  private static Stream<String> basis(Agreed agreed, LocalDate decidedOn) {
    return Stream.concat(
        Stream.ofNullable(agreed.content().decreeBasis()),
        agreed.basis().apply(decidedOn).stream());
  }

  private static String purpose(TaskContent asked, String ownerName, @Nullable Leading leads) {
    String work = purpose(asked, ownerName);
    return leads == null
        ? work
        : "sebagai %s (%s): %s".formatted(leads.duty().title(), leads.substance(), work);
  }

  private static String purpose(TaskContent asked, String ownerName) {
    return asked.purpose() != null
        ? asked.purpose()
        : "membantu pelaksanaan tugas %s dengan kompetensi: %s"
            .formatted(ownerName, stated(asked.competence(), "sesuai jabatan"));
  }

  private static String stated(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static List<Copy> copies(
      RegulationProfile profile,
      Scope scope,
      Map<Party, Office> parties,
      DirectoryUnit signatory,
      @Nullable Elsewhere elsewhere) {
    Map<OrgUnitId, Copy> copies = new LinkedHashMap<>();
    for (PartyRule rule : profile.letterCopies(scope)) {
      Office office = parties.get(rule.party());
      if (office != null && !office.unit().equals(signatory.unitId())) {
        copies.put(office.unit(), new Copy(office.unit(), office.title()));
      }
    }
    return Stream.concat(
            copies.values().stream(),
            elsewhere == null ? Stream.empty() : Stream.of(elsewhere.copy()))
        .toList();
  }

  private DirectoryUnit unit(OrgUnitId id) {
    return directory.unit(id).orElseThrow(() -> unknown(id));
  }

  /** The directory lags behind: the automation is tried again. */
  private static IllegalStateException unknown(Object id) {
    return new IllegalStateException("not in the directory yet: " + id);
  }
}

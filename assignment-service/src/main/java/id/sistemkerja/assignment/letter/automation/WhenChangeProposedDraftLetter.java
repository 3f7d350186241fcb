package id.sistemkerja.assignment.letter.automation;

import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.document.LetterTitle;
import id.sistemkerja.assignment.letter.domain.Changing;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterContent.Wording;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Rank;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.template.Templates;
import id.sistemkerja.assignment.template.Templates.Paper;
import id.sistemkerja.assignment.template.domain.Condition;
import id.sistemkerja.assignment.template.domain.Facts;
import id.sistemkerja.assignment.template.domain.Placeholder;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the letter of a proposed change: for the office that signed the first letter, with its
 * copies, and resting on the letters before it (PEN-23). A second run finds the first one's draft.
 */
@ProcessingGroup("automation.draft-change-letter")
public final class WhenChangeProposedDraftLetter {
  private static final String NAME = "Penyusunan surat perubahan penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Directory directory;
  private final RegencyStyles styles;
  private final Templates templates;
  private final String publicUrl;

  public WhenChangeProposedDraftLetter(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      RegencyStyles styles,
      Templates templates,
      String publicUrl) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.directory = directory;
    this.styles = styles;
    this.templates = templates;
    this.publicUrl = publicUrl;
  }

  @EventHandler
  void on(ChangeProposed proposed, EventEnvelope envelope) {
    String letter = letters.stream(envelope.regency(), proposed.letterId());
    if (!(streams.state(letters, letter) instanceof LetterState.Missing)) {
      return; // drafted by an earlier run
    }
    Signed first = signed(envelope.regency(), proposed.firstLetterId());
    Signed last = signed(envelope.regency(), proposed.lastLetterId());
    commands.require(
        letter,
        new DraftLetter(
            Actor.system(NAME),
            envelope.occurredAt(),
            proposed.letterId(),
            first.draft().caseId(),
            proposed.assignmentId(),
            first.draft().profileVersion(),
            content(proposed, first, last, envelope)),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            first.draft().profileVersion()));
  }

  private Signed signed(RegencyCode regency, UUID letterId) {
    if (streams.state(letters, letters.stream(regency, letterId)) instanceof Signed signed) {
      return signed;
    }
    throw new IllegalStateException("a change of what was not signed: " + letterId);
  }

  private LetterContent content(
      ChangeProposed proposed, Signed first, Signed last, EventEnvelope envelope) {
    RegencyCode regency = envelope.regency();
    LetterContent opening = first.draft().content();
    String title = styles.changeTitle(regency, proposed.kind(), opening.title());
    LetterContent.Assignee assignee = assignee(opening.assignee(), proposed.proposedOn());
    Paper paper = templates.paper(regency, envelope.occurredAt());
    Template template =
        templates.inForce(regency, TemplateKind.of(proposed.kind()), envelope.occurredAt());
    Facts facts =
        new Facts()
            .with(Placeholder.REGENCY, styles.of(regency).regency())
            .with(Placeholder.TITLE, title.toLowerCase(Locale.ROOT))
            .with(Placeholder.OFFICIAL, assignee.name())
            .with(Placeholder.POSITION, assignee.position())
            .with(Placeholder.ORIGIN_UNIT, assignee.unitName())
            .with(Placeholder.OWNER_UNIT, opening.owner().unitName())
            .with(Placeholder.OWNER, opening.owner().title())
            .with(Placeholder.SIGNATORY, opening.signatory().title())
            .with(Placeholder.OLD_LETTER, named(first, last))
            .withIfPresent(
                Placeholder.REVOKED_FROM,
                proposed.revokedFrom() == null
                    ? null
                    : IndonesianDates.written(proposed.revokedFrom()))
            .when(Condition.OTHER_UNIT, !assignee.unitId().equals(opening.owner().unit()));
    AgreedWork before = last.draft().content().work();
    return new LetterContent(
        new LetterContent.Letterhead(
            paper.government(),
            opening.letterhead().apparatus(),
            paper.address(),
            paper.website(),
            paper.email()),
        title,
        template.marked(TemplateField.CONSIDERATIONS, facts),
        basis(proposed, first, last),
        template.plain(TemplateField.DIRECTIVE, facts),
        assignee,
        opening.owner(),
        stated(proposed.purpose(), before.purpose()),
        stated(proposed.expectedResult(), before.expectedResult()),
        new EffectivePeriod(proposed.periodFrom(), proposed.periodTo()),
        opening.reportRecipient(),
        opening.reportRule(),
        template.marked(TemplateField.ARRANGEMENTS, facts),
        opening.placeOfIssue(),
        opening.signatory(),
        opening.signatoryRule(),
        opening.copies(),
        publicUrl + "/verify/" + regency + "-" + proposed.letterId(),
        new Changing(
            proposed.kind(),
            proposed.changeNo(),
            proposed.firstLetterId(),
            opening.title(),
            first.number(),
            first.signature().signedOn(),
            before,
            proposed.revokedFrom(),
            proposed.reason()),
        opening.form(),
        new Wording(
            template.name(),
            paper.template(),
            "atas " + named(first),
            template.marked(TemplateField.CLOSING, facts)));
  }

  private static List<String> basis(ChangeProposed proposed, Signed first, Signed last) {
    List<String> basis = new ArrayList<>();
    basis.add(first.draft().content().legalBasis().getFirst());
    basis.add(named(first, last));
    basis.add(
        "Usul %s tanggal %s"
            .formatted(proposed.proposerTitle(), IndonesianDates.written(proposed.proposedOn())));
    return basis;
  }

  private static String named(Signed first, Signed last) {
    return named(first) + (last == first ? "" : ", terakhir diubah dengan " + named(last));
  }

  private static String named(Signed letter) {
    return "%s Nomor %s tanggal %s"
        .formatted(
            LetterTitle.inWords(letter.draft().content().title()),
            letter.number(),
            IndonesianDates.written(letter.signature().signedOn()));
  }

  /** Under the rank and post of the day; who has left stays as the first letter has them. */
  private LetterContent.Assignee assignee(LetterContent.Assignee then, LocalDate day) {
    return directory
        .official(then.id())
        .map(official -> official.on(day))
        .map(official ->
            new LetterContent.Assignee(
                then.id(),
                official.name(),
                official.fullNip(),
                Rank.withGolongan(official.golongan()),
                official.position(),
                then.unitId(),
                then.unitName()))
        .orElse(then);
  }

  private static String stated(@Nullable String text, String otherwise) {
    return Objects.requireNonNullElse(text, otherwise);
  }
}

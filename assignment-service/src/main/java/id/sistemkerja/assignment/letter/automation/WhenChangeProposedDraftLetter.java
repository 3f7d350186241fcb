package id.sistemkerja.assignment.letter.automation;

import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.domain.Changing;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Rank;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
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
  private final String publicUrl;

  public WhenChangeProposedDraftLetter(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Directory directory,
      RegencyStyles styles,
      String publicUrl) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.directory = directory;
    this.styles = styles;
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
            content(proposed, first, last, envelope.regency())),
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
      ChangeProposed proposed, Signed first, Signed last, RegencyCode regency) {
    LetterContent opening = first.draft().content();
    AgreedWork before = last.draft().content().work();
    return new LetterContent(
        opening.letterhead(),
        styles.changeTitle(regency, proposed.kind(), opening.title()),
        List.of(consideration(proposed.kind(), opening)),
        basis(proposed, first, last),
        styles.changeDirective(regency, proposed.kind()),
        assignee(opening.assignee(), proposed.proposedOn()),
        opening.owner(),
        stated(proposed.purpose(), before.purpose()),
        stated(proposed.expectedResult(), before.expectedResult()),
        new EffectivePeriod(proposed.periodFrom(), proposed.periodTo()),
        opening.reportRecipient(),
        opening.reportRule(),
        proposed.kind() == ChangeKind.REVOKE ? List.of() : List.of(unchanged(first)),
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
            proposed.reason()));
  }

  private static String consideration(ChangeKind kind, LetterContent opening) {
    String owner = opening.owner().unitName();
    return switch (kind) {
      case EXTEND ->
          "bahwa target kinerja %s memerlukan waktu lebih lama dari yang ditetapkan"
              .formatted(owner);
      case AMEND ->
          "bahwa penugasan pada %s perlu disesuaikan dengan kebutuhan target kinerjanya"
              .formatted(owner);
      case REVOKE -> "bahwa penugasan pada %s tidak dapat dilanjutkan".formatted(owner);
      case FINISH_EARLY ->
          "bahwa penugasan pada %s dapat diselesaikan sebelum waktu yang ditetapkan"
              .formatted(owner);
    };
  }

  private static List<String> basis(ChangeProposed proposed, Signed first, Signed last) {
    List<String> basis = new ArrayList<>();
    basis.add(first.draft().content().legalBasis().getFirst());
    basis.add(named(first) + (last == first ? "" : ", terakhir diubah dengan " + named(last)));
    basis.add(
        "Usul %s tanggal %s"
            .formatted(proposed.proposerTitle(), IndonesianDates.written(proposed.proposedOn())));
    return basis;
  }

  private static String unchanged(Signed first) {
    return "Ketentuan lain dalam %s tetap berlaku sepanjang tidak diubah dengan surat ini."
        .formatted(named(first));
  }

  private static String named(Signed letter) {
    return "%s Nomor %s tanggal %s"
        .formatted(
            inWords(letter.draft().content().title()),
            letter.number(),
            IndonesianDates.written(letter.signature().signedOn()));
  }

  /** {@code Surat Perintah} of {@code SURAT PERINTAH}. */
  private static String inWords(String title) {
    StringBuilder words = new StringBuilder();
    for (String word : title.strip().split("\\s+")) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(word.substring(0, 1))
          .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return words.toString();
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

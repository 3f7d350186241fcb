package id.sistemkerja.assignment.letter.read;

import com.mongodb.client.model.Filters;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ByLetter;
import id.sistemkerja.assignment.casefile.Words;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterReturned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRevised;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.letter.read.RegisteredLetter.Fate;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the register's lines, each by its letter's own events; what later letters made of it
 * follows from those of the assignment.
 */
@ProcessingGroup("register-lines")
public final class LetterRegisterProjector {
  private final Views<RegisteredLetter> letters;
  private final ZoneId zone;

  public LetterRegisterProjector(Views<RegisteredLetter> letters, ZoneId zone) {
    this.letters = letters;
    this.zone = zone;
  }

  @EventHandler
  void on(LetterEvent event, EventEnvelope envelope) {
    String id = event.letterId().toString();
    RegisteredLetter before = letters.find(id).orElse(null);
    if (before != null && before.version() > envelope.sequence()) {
      return; // applied already
    }
    letters.save(id, after(before, event, envelope));
  }

  @EventHandler
  void on(AssignmentExtended event) {
    changed(event.assignmentId(), ChangeKind.EXTEND, event.by(), null);
  }

  @EventHandler
  void on(AssignmentAmended event) {
    changed(event.assignmentId(), ChangeKind.AMEND, event.by(), null);
  }

  @EventHandler
  void on(AssignmentRevoked event) {
    changed(event.assignmentId(), ChangeKind.REVOKE, event.by(), event.revokedFrom());
  }

  @EventHandler
  void on(AssignmentFinishedEarly event) {
    changed(event.assignmentId(), ChangeKind.FINISH_EARLY, event.by(), null);
  }

  private void changed(
      UUID assignment, ChangeKind kind, ByLetter by, @Nullable LocalDate revokedFrom) {
    Fate fate =
        new Fate(by.changeNo(), kind, by.letterId(), by.letterNumber(), by.signedOn(), revokedFrom);
    letters.all(Filters.eq("assignmentId", assignment.toString())).stream()
        .filter(letter -> letter.isChangedBy(by.changeNo()))
        .forEach(letter -> letters.save(letter.letterId().toString(), letter.with(fate)));
  }

  private RegisteredLetter after(
      @Nullable RegisteredLetter before, LetterEvent event, EventEnvelope envelope) {
    if (event instanceof LetterDrafted drafted) {
      return drafted(drafted, envelope);
    }
    if (before == null || before.version() != envelope.sequence()) {
      throw new IllegalStateException("an earlier event of " + envelope.stream() + " is missing");
    }
    return switch (event) {
      case LetterDrafted _ -> throw new IllegalStateException("drafted twice");
      case LetterSigned e -> signed(before, e);
      case LetterReturned _ -> with(before, "RETURNED");
      case LetterRefused _ -> with(before, "REFUSED");
      case LetterWithdrawn _ -> with(before, "WITHDRAWN");
      case LetterRevised e -> revised(before, e);
    };
  }

  private RegisteredLetter drafted(LetterDrafted e, EventEnvelope envelope) {
    LetterContent content = e.content();
    LocalDate day = LocalDate.ofInstant(envelope.occurredAt(), zone);
    return new RegisteredLetter(
        e.letterId(),
        e.caseId(),
        e.assignmentId(),
        envelope.regency(),
        "DRAFTED",
        content.title(),
        null,
        null,
        null,
        day.getYear(),
        day,
        content.assignee().id(),
        content.assignee().name(),
        content.assignee().position(),
        content.owner().unit(),
        content.owner().unitName(),
        content.purpose(),
        content.period().from(),
        content.period().to(),
        content.signatory().unit(),
        content.signatory().title(),
        null,
        content.copies(),
        Stream.of(content.owner().unit(), content.signatory().unit()).distinct().toList(),
        place(day, "", 0, e.letterId()),
        Words.of(
            content.purpose(),
            content.expectedResult(),
            content.assignee().name(),
            content.owner().unitName()),
        1,
        content.changes() == null ? null : content.changes().changeNo(),
        null);
  }

  private static RegisteredLetter signed(RegisteredLetter l, LetterSigned e) {
    LocalDate day = e.signature().signedOn();
    return new RegisteredLetter(
        l.letterId(),
        l.caseId(),
        l.assignmentId(),
        l.regency(),
        "SIGNED",
        l.title(),
        e.number(),
        e.registerId(),
        e.sequence(),
        day.getYear(),
        day,
        l.assigneeId(),
        l.assigneeName(),
        l.assigneePosition(),
        l.ownerUnitId(),
        l.ownerUnitName(),
        l.purpose(),
        e.periodFrom(),
        e.periodTo(),
        l.signatoryUnitId(),
        l.signatoryTitle(),
        e.signatoryName(),
        e.copies(),
        Stream.concat(l.units().stream(), e.copies().stream().map(Copy::unitId))
            .distinct()
            .toList(),
        place(day, e.registerId(), e.sequence(), e.letterId()),
        joined(l.words(), Words.of(e.number())),
        l.version() + 1,
        l.changeNo(),
        l.fate());
  }

  private static RegisteredLetter revised(RegisteredLetter l, LetterRevised e) {
    return new RegisteredLetter(
        l.letterId(),
        l.caseId(),
        l.assignmentId(),
        l.regency(),
        "DRAFTED",
        l.title(),
        null,
        null,
        null,
        l.year(),
        l.date(),
        l.assigneeId(),
        l.assigneeName(),
        l.assigneePosition(),
        l.ownerUnitId(),
        l.ownerUnitName(),
        e.purpose(),
        e.period().from(),
        e.period().to(),
        l.signatoryUnitId(),
        l.signatoryTitle(),
        null,
        l.copies(),
        l.units(),
        l.place(),
        Words.of(e.purpose(), e.expectedResult(), l.assigneeName(), l.ownerUnitName()),
        l.version() + 1,
        l.changeNo(),
        l.fate());
  }

  private static RegisteredLetter with(RegisteredLetter l, String status) {
    return new RegisteredLetter(
        l.letterId(),
        l.caseId(),
        l.assignmentId(),
        l.regency(),
        status,
        l.title(),
        l.number(),
        l.registerId(),
        l.sequence(),
        l.year(),
        l.date(),
        l.assigneeId(),
        l.assigneeName(),
        l.assigneePosition(),
        l.ownerUnitId(),
        l.ownerUnitName(),
        l.purpose(),
        l.periodFrom(),
        l.periodTo(),
        l.signatoryUnitId(),
        l.signatoryTitle(),
        l.signatoryName(),
        l.copies(),
        l.units(),
        l.place(),
        l.words(),
        l.version() + 1,
        l.changeNo(),
        l.fate());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private static String place(LocalDate day, String register, int sequence, UUID letter) {
    return "%s~%s~%08d~%s".formatted(day, register, sequence, letter);
  }
}

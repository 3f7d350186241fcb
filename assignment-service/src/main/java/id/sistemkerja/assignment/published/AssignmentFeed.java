package id.sistemkerja.assignment.published;

import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.seal.domain.SealEvent;
import id.sistemkerja.assignment.template.domain.TemplateEvent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.feed.ContractMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feed {@code sistem-kerja.assignment.v1}. Most events are published as they are; a letter's
 * body and signature stay here, because they hold personal data (NIP, rank) that no reader of the
 * feed needs, and the register's numbers and the file's seal are the letter's business.
 */
public final class AssignmentFeed implements ContractMapping {
  @Override
  public String topic() {
    return "sistem-kerja.assignment.v1";
  }

  @Override
  public @Nullable Object body(Object event, EventEnvelope envelope) {
    return switch (event) {
      case LetterDrafted e -> Drafted.of(e);
      case LetterSigned e -> Signed.of(e);
      case RegisterEvent _ -> null;
      // how a regency words its letters is its own affair
      case TemplateEvent _ -> null;
      // repeats for people what the events say that are published, with personal data
      case CorrespondenceEvent _ -> null;
      case SealEvent _ -> null;
      default -> event;
    };
  }

  record Drafted(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      OrgUnitId signatoryUnitId,
      String signatoryTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      @Nullable ChangeKind change) {
    static Drafted of(LetterDrafted e) {
      LetterContent content = e.content();
      return new Drafted(
          e.letterId(),
          e.caseId(),
          e.assignmentId(),
          e.signatoryUnitId(),
          content.signatory().title(),
          content.assignee().id(),
          content.assignee().name(),
          content.owner().unit(),
          content.owner().unitName(),
          content.changeKind());
    }
  }

  record Signed(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String number,
      String registerId,
      int sequence,
      OrgUnitId signatoryUnitId,
      String signatoryName,
      LocalDate signedOn,
      EmployeeId officialId,
      OrgUnitId ownerUnitId,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      List<Copy> copies,
      String contentHash,
      @Nullable ChangeKind change) {
    static Signed of(LetterSigned e) {
      return new Signed(
          e.letterId(),
          e.caseId(),
          e.assignmentId(),
          e.number(),
          e.registerId(),
          e.sequence(),
          e.signatoryUnitId(),
          e.signatoryName(),
          e.signature().signedOn(),
          e.officialId(),
          e.ownerUnitId(),
          e.periodFrom(),
          e.periodTo(),
          e.copies(),
          e.contentHash(),
          e.change());
    }
  }
}

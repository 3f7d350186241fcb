package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.casefile.CaseFile.Asking;
import id.sistemkerja.assignment.casefile.CaseFile.Ending;
import id.sistemkerja.assignment.casefile.CaseFile.LetterPart;
import id.sistemkerja.assignment.casefile.CaseFile.ProposedChange;
import id.sistemkerja.assignment.casefile.CaseFile.Report;
import id.sistemkerja.assignment.casefile.CaseFile.Subject;
import id.sistemkerja.assignment.casefile.CaseFile.Way;
import id.sistemkerja.assignment.casefile.CaseFile.Work;
import id.sistemkerja.assignment.casefile.StepActors.MayAct;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API shows it.
 *
 * @param mayAct who may take the steps that wait; only where one case is read by itself
 */
public record CaseView(
    UUID caseId,
    RegencyCode regency,
    String profileVersion,
    long version,
    Way way,
    Stage stage,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    EmployeeId officialId,
    String officialName,
    OrgUnitId officialUnitId,
    Scope scope,
    TaskContent content,
    @Nullable Duty duty,
    @Nullable String substance,
    @Nullable Office addressee,
    List<Copy> copies,
    @Nullable Office recommender,
    @Nullable Boolean recommendedFavourably,
    @Nullable LocalDate answerDueOn,
    @Nullable Ending ending,
    @Nullable UUID letterId,
    @Nullable String letterNumber,
    @Nullable Office signatory,
    @Nullable UUID assignmentId,
    @Nullable Office reportRecipient,
    List<Office> evaluationChain,
    List<Report> reports,
    List<ProposedChange> changes,
    List<WaitingStep> waiting,
    @Nullable List<MayAct> mayAct,
    Instant openedAt,
    Instant changedAt) {

  static CaseView of(CaseFile file, List<WaitingStep> waiting, @Nullable List<MayAct> mayAct) {
    Subject subject = file.subject();
    Asking asking = file.asking();
    LetterPart letter = file.letter();
    Work work = file.work();
    return new CaseView(
        file.caseId(),
        file.regency(),
        file.profileVersion(),
        file.version(),
        file.way(),
        file.stage(),
        subject.ownerUnitId(),
        subject.ownerUnitName(),
        subject.officialId(),
        subject.officialName(),
        subject.officialUnitId(),
        subject.scope(),
        subject.content(),
        subject.duty(),
        subject.substance(),
        asking == null ? null : asking.addressee(),
        asking == null ? List.of() : asking.copies(),
        asking == null ? null : asking.recommender(),
        asking == null ? null : asking.recommendedFavourably(),
        asking == null ? null : asking.answerDueOn(),
        file.ending(),
        letter == null ? null : letter.letterId(),
        letter == null ? null : letter.number(),
        letter == null ? null : letter.signatory(),
        work == null ? null : work.assignmentId(),
        work == null ? null : work.reportRecipient(),
        work == null ? List.of() : work.evaluationChain(),
        work == null ? List.of() : work.reports(),
        file.changes(),
        waiting,
        mayAct,
        file.openedAt(),
        file.changedAt());
  }
}

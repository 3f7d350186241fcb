package id.sistemkerja.performance.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.CaseLine.Desk;
import id.sistemkerja.performance.domain.CaseLine.Refusal;
import id.sistemkerja.performance.domain.CaseLine.Work;
import id.sistemkerja.performance.domain.Spent;
import id.sistemkerja.performance.domain.Stage;
import id.sistemkerja.performance.domain.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case behind a figure.
 *
 * @param since when what it waits for now began
 * @param deskUnitId at whose desk the request waits
 * @param late whether the assignment is open and its period over
 * @param reason why it was refused; only for those who may read it
 * @param answerSeconds time spent, as the other steps', absent if the step was not taken
 */
record CaseRow(
    UUID caseId,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    OrgUnitId originUnitId,
    String originUnitName,
    EmployeeId officialId,
    String officialName,
    Stage stage,
    Instant since,
    LocalDate startedOn,
    @Nullable LocalDate submittedOn,
    @Nullable OrgUnitId deskUnitId,
    @Nullable String deskTitle,
    @Nullable String refusalCategory,
    @Nullable String reason,
    @Nullable String letterNumber,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable LocalDate closedOn,
    boolean late,
    @Nullable Long answerSeconds,
    @Nullable Long signSeconds,
    @Nullable Long acknowledgeSeconds,
    @Nullable Long closeSeconds) {

  static CaseRow of(CaseLine line, Viewer viewer, LocalDate today) {
    Desk desk = line.waitsAt();
    Refusal refusal = line.refusal();
    Work work = line.work();
    return new CaseRow(
        line.caseId(),
        line.ownerUnitId(),
        line.ownerUnitName(),
        line.originUnitId(),
        viewer.structure().name(line.originUnitId()),
        line.officialId(),
        line.officialName(),
        line.stage(),
        line.since(),
        line.startedOn(),
        line.submittedOn(),
        desk == null ? null : desk.unitId(),
        desk == null ? null : desk.title(),
        refusal == null ? null : refusal.category(),
        refusal == null || !viewer.seesReason(line) ? null : refusal.reason(),
        work == null ? null : work.letterNumber(),
        work == null ? null : work.from(),
        work == null ? null : work.to(),
        work == null ? null : work.closedOn(),
        work != null && work.closedOn() == null && work.isOverOn(today),
        seconds(line, StepKind.ANSWER),
        seconds(line, StepKind.SIGN),
        seconds(line, StepKind.ACKNOWLEDGE),
        seconds(line, StepKind.CLOSE));
  }

  private static @Nullable Long seconds(CaseLine line, StepKind step) {
    Spent spent = line.steps().get(step);
    return spent == null ? null : spent.seconds();
  }
}

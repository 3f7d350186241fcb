package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.casefile.WaitingStep.Due;
import id.sistemkerja.assignment.casefile.WaitingStep.Urgency;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.directory.Delegations.Held;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "inbox", description = "What waits for the caller, and what they were told")
final class InboxApi {
  private static final int MOST = 200;
  private final Cases cases;
  private final Offices offices;
  private final AppraiserSteps appraisers;
  private final DueTimes dueTimes;
  private final OtherCases otherCases;

  InboxApi(
      Cases cases,
      Offices offices,
      AppraiserSteps appraisers,
      DueTimes dueTimes,
      OtherCases otherCases) {
    this.cases = cases;
    this.offices = offices;
    this.appraisers = appraisers;
    this.dueTimes = dueTimes;
    this.otherCases = otherCases;
  }

  /**
   * Something in the inbox.
   *
   * @param kind STEP is to be done; COPY (tembusan) and NOTICE are to be read
   * @param subjectId the request, letter or assignment
   * @param citation on what authority the step is the caller's
   * @param urgency of a step
   * @param urgentSince the first day on which it was that urgent; absent while it is in time
   * @param lateWorkingDays of a step; 0 if it is not overdue
   */
  record Item(
      String id,
      String kind,
      String step,
      UUID caseId,
      UUID subjectId,
      String titleId,
      String titleEn,
      Instant since,
      @Nullable LocalDate dueOn,
      @Nullable OrgUnitId officeUnitId,
      @Nullable String officeTitle,
      @Nullable Citation citation,
      @Nullable Urgency urgency,
      @Nullable LocalDate urgentSince,
      @Nullable Integer lateWorkingDays) {}

  record Inbox(List<Item> items) {}

  @GetMapping("/v1/inbox")
  @Operation(
      summary = "Steps that wait for the caller, the most urgent first, then notices",
      description =
          "Overdue steps by their due dates, then those that are due soon, then the others as long"
              + " as they have waited.")
  Inbox inbox(@RequestParam(defaultValue = "100") int limit, Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    List<Held> delegated = appraisers.heldBy(caller);
    EmployeeId me = caller.requireEmployee();
    LocalDate today = offices.today();
    WorkingDays workingDays = dueTimes.workingDays(caller.regency());
    List<Item> items = new ArrayList<>();
    for (CaseFile file : cases.waitingFor(caller, size)) {
      for (Step step : file.waiting()) {
        boolean forMe =
            step.officeUnitId() != null
                ? mine.contains(step.officeUnitId())
                    || (!me.equals(file.subject().officialId())
                        && appraisers.includes(delegated, file, step))
                : me.equals(step.employeeId());
        if (forMe) {
          items.add(item(file, step, Due.of(step, file.deadlines(), today, workingDays)));
        }
      }
    }
    otherCases
        .waitingFor(caller, size)
        .forEach(w ->
            items.add(
                item(
                    w.caseId(),
                    w.title(),
                    w.step(),
                    Due.of(w.step(), Deadlines.none(), today, workingDays))));
    items.sort(
        Comparator.comparing(Item::urgency)
            .thenComparing(
                i -> i.urgency() == Urgency.ON_TIME ? null : i.dueOn(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Item::since));
    List<Notice> notices = cases.noticesFor(caller, size);
    Map<UUID, CaseFile> files =
        cases.unchecked(notices.stream().map(Notice::caseId).collect(Collectors.toSet()));
    for (Notice notice : notices) {
      CaseFile file = files.get(notice.caseId());
      if (file != null) {
        items.add(item(file, notice));
      }
    }
    otherCases.told(caller, size).forEach(t -> items.add(item(t.title(), t.notice())));
    return new Inbox(items.subList(0, Math.min(items.size(), size)));
  }

  private static Item item(CaseFile file, Step step, Due due) {
    return item(file.caseId(), Sentences.ofStep(step.step(), file), step, due);
  }

  private static Item item(UUID caseId, BilingualText title, Step step, Due due) {
    return new Item(
        step.step() + "/" + step.subjectId() + "/" + of(step.officeUnitId()),
        "STEP",
        step.step().name(),
        caseId,
        step.subjectId(),
        title.id(),
        title.en(),
        step.since(),
        step.dueOn(),
        step.officeUnitId(),
        step.officeTitle(),
        step.citation(),
        due.urgency(),
        due.since(),
        due.lateWorkingDays());
  }

  /** One person may hold several offices that are told the same. */
  private static String of(@Nullable OrgUnitId office) {
    return office == null ? "self" : office.value();
  }

  private static Item item(CaseFile file, Notice notice) {
    return item(Sentences.ofStep(notice.kind(), file), notice);
  }

  private static Item item(BilingualText title, Notice notice) {
    boolean copy =
        switch (notice.kind()) {
          case COPY_OF_REQUEST, COPY_OF_APPLICATION, COPY_OF_LETTER, COPY_OF_AGENCY_REQUEST -> true;
          default -> false;
        };
    return new Item(
        notice.kind() + "/" + notice.subjectId() + "/" + of(notice.officeUnitId()),
        copy ? "COPY" : "NOTICE",
        notice.kind().name(),
        notice.caseId(),
        notice.subjectId(),
        title.id(),
        title.en(),
        notice.since(),
        null,
        notice.officeUnitId(),
        notice.officeTitle(),
        null,
        null,
        null,
        null);
  }
}

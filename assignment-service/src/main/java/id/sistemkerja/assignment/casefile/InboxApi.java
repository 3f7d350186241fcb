package id.sistemkerja.assignment.casefile;

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

  InboxApi(Cases cases, Offices offices, AppraiserSteps appraisers) {
    this.cases = cases;
    this.offices = offices;
    this.appraisers = appraisers;
  }

  /**
   * Something in the inbox.
   *
   * @param kind STEP is to be done; COPY (tembusan) and NOTICE are to be read
   * @param subjectId the request, letter or assignment
   * @param citation on what authority the step is the caller's
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
      @Nullable Citation citation) {}

  record Inbox(List<Item> items) {}

  @GetMapping("/v1/inbox")
  @Operation(summary = "Steps that wait for the caller, the most urgent first, then notices")
  Inbox inbox(@RequestParam(defaultValue = "100") int limit, Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    List<Held> delegated = appraisers.heldBy(caller);
    EmployeeId me = caller.requireEmployee();
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
          items.add(item(file, step));
        }
      }
    }
    items.sort(
        Comparator.comparing(Item::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
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
    return new Inbox(items.subList(0, Math.min(items.size(), size)));
  }

  private static Item item(CaseFile file, Step step) {
    BilingualText title = Sentences.ofStep(step.step(), file);
    return new Item(
        step.step() + "/" + step.subjectId() + "/" + of(step.officeUnitId()),
        "STEP",
        step.step().name(),
        file.caseId(),
        step.subjectId(),
        title.id(),
        title.en(),
        step.since(),
        step.dueOn(),
        step.officeUnitId(),
        step.officeTitle(),
        step.citation());
  }

  /** One person may hold several offices that are told the same. */
  private static String of(@Nullable OrgUnitId office) {
    return office == null ? "self" : office.value();
  }

  private static Item item(CaseFile file, Notice notice) {
    BilingualText title = Sentences.ofStep(notice.kind(), file);
    boolean copy =
        switch (notice.kind()) {
          case COPY_OF_REQUEST, COPY_OF_APPLICATION, COPY_OF_LETTER -> true;
          default -> false;
        };
    return new Item(
        notice.kind() + "/" + notice.subjectId() + "/" + of(notice.officeUnitId()),
        copy ? "COPY" : "NOTICE",
        notice.kind().name(),
        file.caseId(),
        notice.subjectId(),
        title.id(),
        title.en(),
        notice.since(),
        null,
        notice.officeUnitId(),
        notice.officeTitle(),
        null);
  }
}

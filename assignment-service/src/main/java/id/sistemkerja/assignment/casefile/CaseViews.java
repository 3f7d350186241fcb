package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.casefile.StepActors.MayAct;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows cases as they stand on a day: how urgent a step is changes without any event. */
@Component
public final class CaseViews {
  private final DueTimes dueTimes;
  private final Offices offices;
  private final ZoneId zone;

  CaseViews(DueTimes dueTimes, Offices offices, ZoneId zone) {
    this.dueTimes = dueTimes;
    this.offices = offices;
    this.zone = zone;
  }

  /** Today. */
  public CaseView of(CaseFile file) {
    return of(List.of(file), file.regency()).getFirst();
  }

  /** Today, and who may take the steps that wait. */
  CaseView of(CaseFile file, List<MayAct> mayAct) {
    return view(file, mayAct, offices.today(), dueTimes.workingDays(file.regency()));
  }

  /** On the day of the moment. */
  CaseView asOf(CaseFile file, Instant moment) {
    LocalDate today = offices.today();
    // a moment may be any, also one that no calendar has
    LocalDate day =
        moment.isAfter(today.plusDays(1).atStartOfDay(zone).toInstant())
            ? today
            : LocalDate.ofInstant(moment, zone);
    return view(file, null, day, dueTimes.workingDays(file.regency()));
  }

  /** Today; all of one regency. */
  List<CaseView> of(List<CaseFile> files, RegencyCode regency) {
    LocalDate today = offices.today();
    WorkingDays workingDays = dueTimes.workingDays(regency);
    return files.stream().map(f -> view(f, null, today, workingDays)).toList();
  }

  private static CaseView view(
      CaseFile file, @Nullable List<MayAct> mayAct, LocalDate day, WorkingDays workingDays) {
    return CaseView.of(
        file,
        file.waiting().stream()
            .map(step -> WaitingStep.of(step, file.deadlines(), day, workingDays))
            .toList(),
        mayAct);
  }
}

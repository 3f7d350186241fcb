package id.sistemkerja.assignment.deadline.automation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.Deadlines;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Ended;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.LookAtCase;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Waiting;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.deadline.domain.DeadlineState;
import id.sistemkerja.assignment.deadline.domain.DueTimesState;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.projection.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the cases on whose due dates something is to be done. What it finds is only a proposal:
 * each case's own stream decides what was done already, so that looking twice, or on two nodes at
 * once, or again after a failure, leads to nothing more.
 */
public final class DeadlineWatch {
  private static final Logger log = LoggerFactory.getLogger(DeadlineWatch.class);
  private static final String NAME = "Batas waktu";
  private static final int PAGE = 200;

  private final Views<CaseFile> files;
  private final DueTimes dueTimes;
  private final Commands commands;
  private final Capability<DeadlineState, DeadlineCommand, DeadlineEvent> deadlines;
  private final Superiors superiors;
  private final ZoneId zone;

  public DeadlineWatch(
      Views<CaseFile> files,
      DueTimes dueTimes,
      Commands commands,
      Capability<DeadlineState, DeadlineCommand, DeadlineEvent> deadlines,
      Directory directory,
      ZoneId zone) {
    this.files = files;
    this.dueTimes = dueTimes;
    this.commands = commands;
    this.deadlines = deadlines;
    this.superiors = new Superiors(directory);
    this.zone = zone;
  }

  /**
   * Looks once at every case that wants it on the day, those that wait longest first; one that
   * fails holds no other up and is looked at again the next time.
   *
   * @return at how many it looked
   */
  public int look(LocalDate today) {
    Map<RegencyCode, DueTimesState> set = new HashMap<>();
    Bson due = Filters.lte("deadlines.lookOn", today.toString());
    Bson from = due;
    int looked = 0;
    while (true) {
      List<CaseFile> page = files.find(from, Sorts.ascending("deadlines.lookOn", "caseId"), PAGE);
      for (CaseFile file : page) {
        if (Thread.currentThread().isInterrupted()) {
          return looked;
        }
        try {
          look(file, set.computeIfAbsent(file.regency(), dueTimes::of), today);
        } catch (RuntimeException e) {
          log.warn("the due dates of case {} were not looked at", file.caseId(), e);
        }
      }
      looked += page.size();
      if (page.size() < PAGE) {
        return looked;
      }
      from = Filters.and(due, after(page.getLast()));
    }
  }

  private static Bson after(CaseFile last) {
    String day = last.deadlines().lookOn();
    return Filters.or(
        Filters.gt("deadlines.lookOn", day),
        Filters.and(
            Filters.eq("deadlines.lookOn", day), Filters.gt("caseId", last.caseId().toString())));
  }

  private void look(CaseFile file, DueTimesState set, LocalDate today) {
    commands.require(
        deadlines.stream(file.regency(), file.caseId()),
        new LookAtCase(
            file.caseId(),
            today,
            set.workingDays(),
            file.waiting().stream().map(step -> waiting(file, step, set, today)).toList(),
            file.deadlines().steps().stream()
                .filter(timed -> timed.endedAt() != null)
                .map(timed ->
                    new Ended(
                        timed.key(), day(Objects.requireNonNull(timed.endedAt())), timed.taken()))
                .toList()),
        new CommandContext(
            file.regency(),
            file.caseId().toString(),
            Actor.system(NAME),
            Identifiers.derived("deadline", file.caseId().toString(), today.toString()),
            null,
            null,
            file.profileVersion(),
            null,
            null,
            null));
  }

  private Waiting waiting(CaseFile file, Step step, DueTimesState set, LocalDate today) {
    LocalDate began = day(step.since());
    return new Waiting(
        Deadlines.key(step),
        step.officeTitle(),
        step.dueOn(),
        // a report is due when the work ends; work without an end has no such day
        step.step() != Step.Kind.REPORT,
        began,
        set.applying(step.step().name(), began),
        superiors.of(file, step, today));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}

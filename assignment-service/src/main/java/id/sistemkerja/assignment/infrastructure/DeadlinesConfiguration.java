package id.sistemkerja.assignment.infrastructure;

import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.deadline.automation.DeadlineClock;
import id.sistemkerja.assignment.deadline.automation.DeadlineWatch;
import id.sistemkerja.assignment.deadline.automation.DueTimesProperties;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand;
import id.sistemkerja.assignment.deadline.domain.DeadlineDecider;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.deadline.domain.DeadlineState;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand;
import id.sistemkerja.assignment.deadline.domain.DueTimesDecider;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent;
import id.sistemkerja.assignment.deadline.domain.DueTimesState;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import java.time.ZoneId;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Due times, due dates and the clock that watches them. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {
  @Bean
  Capability<DueTimesState, DueTimesCommand, DueTimesEvent> dueTimesSet() {
    return new Capability<>(
        "due-times", DueTimesCommand.class, DueTimesEvent.class, new DueTimesDecider());
  }

  @Bean
  Capability<DeadlineState, DeadlineCommand, DeadlineEvent> deadlines() {
    return new Capability<>(
        "deadline", DeadlineCommand.class, DeadlineEvent.class, new DeadlineDecider());
  }

  @Bean
  DueTimes dueTimes(
      StreamCommandHandler streams,
      Capability<DueTimesState, DueTimesCommand, DueTimesEvent> dueTimesSet) {
    return new DueTimes(streams, dueTimesSet);
  }

  @Bean
  DeadlineWatch deadlineWatch(
      Views<CaseFile> files,
      DueTimes dueTimes,
      Commands commands,
      Capability<DeadlineState, DeadlineCommand, DeadlineEvent> deadlines,
      Directory directory,
      ZoneId zone) {
    return new DeadlineWatch(files, dueTimes, commands, deadlines, directory, zone);
  }

  /** Runs where the cases are told: of several nodes, on one. */
  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(
      name = "sistem-kerja.due-times.enabled",
      havingValue = "true",
      matchIfMissing = true)
  DeadlineClock deadlineClock(
      DeadlineWatch watch, Offices offices, EventProcessingConfiguration processing) {
    return new DeadlineClock(
        watch,
        offices,
        () ->
            processing
                .eventProcessor("cases", StreamingEventProcessor.class)
                .filter(cases ->
                    cases.processingStatus().values().stream()
                        .anyMatch(EventTrackerStatus::isCaughtUp))
                .isPresent());
  }

  @Bean
  @ConditionalOnProperty(
      name = "sistem-kerja.due-times.enabled",
      havingValue = "true",
      matchIfMissing = true)
  SmartInitializingSingleton deadlineClockBegins(
      DeadlineClock clock, DueTimesProperties properties) {
    return () -> clock.begin(properties.lookEvery());
  }
}

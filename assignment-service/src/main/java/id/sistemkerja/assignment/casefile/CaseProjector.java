package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import tools.jackson.core.type.TypeReference;

/** Keeps cases, their histories and the notices to their parties. */
@ProcessingGroup("cases")
public final class CaseProjector {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private final Views<CaseFile> files;
  private final Views<CaseEntry> entries;
  private final Views<Notice> notices;
  private final CaseStory story;
  private final CaseChanges changes;
  private final RecordCodec codec;

  public CaseProjector(
      Views<CaseFile> files,
      Views<CaseEntry> entries,
      Views<Notice> notices,
      CaseStory story,
      CaseChanges changes,
      RecordCodec codec) {
    this.files = files;
    this.entries = entries;
    this.notices = notices;
    this.story = story;
    this.changes = changes;
    this.codec = codec;
  }

  @EventHandler
  void on(RequestEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(AppointmentEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(ApplicationEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(ProposalEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(PlacementEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(LetterEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(AssignmentEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(DeadlineEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  private void apply(Object event, EventEnvelope envelope) {
    CaseFile before = files.find(envelope.subject()).orElse(null);
    CaseFile after = story.tell(before, event, envelope);
    if (after == before) {
      return;
    }
    // the file last: until it is saved the event counts as not applied, and all is written again
    entries.save(
        envelope.id().toString(),
        new CaseEntry(
            after.caseId(),
            after.version(),
            CaseEntry.sortable(envelope.recordedAt()),
            envelope,
            codec.mapper().convertValue(event, FIELDS)));
    for (Notice notice : Notice.of(event, after, envelope)) {
      notices.save(notice.id(envelope.id()), notice);
    }
    files.save(after.caseId().toString(), after);
    changes.happened();
  }
}

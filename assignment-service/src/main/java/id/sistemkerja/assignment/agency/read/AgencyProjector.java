package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.casefile.CaseChanges;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.Notice;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import tools.jackson.core.type.TypeReference;

/** Keeps requests across agencies, their histories and the notices to their parties. */
@ProcessingGroup("agency-cases")
public final class AgencyProjector {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final Views<AgencyFile> files;
  private final Views<CaseEntry> entries;
  private final Views<Notice> notices;
  private final AgencyStory story;
  private final CaseChanges changes;
  private final RecordCodec codec;

  public AgencyProjector(
      Views<AgencyFile> files,
      Views<CaseEntry> entries,
      Views<Notice> notices,
      AgencyStory story,
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
  void on(OutgoingEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  @EventHandler
  void on(IncomingEvent event, EventEnvelope envelope) {
    apply(event, envelope);
  }

  private void apply(Object event, EventEnvelope envelope) {
    AgencyFile before = files.find(envelope.subject()).orElse(null);
    AgencyFile after = story.tell(before, event, envelope);
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
    for (Notice notice : AgencyNotices.of(event, after, envelope)) {
      notices.save(notice.id(envelope.id()), notice);
    }
    files.save(after.caseId().toString(), after);
    changes.happened();
  }
}

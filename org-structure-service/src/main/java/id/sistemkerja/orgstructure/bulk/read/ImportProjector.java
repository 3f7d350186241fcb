package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRowsRecorded;
import id.sistemkerja.platform.projection.Views;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the list of imports. */
@ProcessingGroup("imports")
public final class ImportProjector {
  private final Views<ImportView> views;

  public ImportProjector(Views<ImportView> views) {
    this.views = views;
  }

  @EventHandler
  void on(ImportEvent event, EventEnvelope envelope) {
    String id = event.importId().toString();
    ImportView before = views.find(id).orElse(null);
    long version = before == null ? 0 : before.version();
    if (envelope.sequence() < version) {
      return;
    }
    if (envelope.sequence() > version) {
      throw new IllegalStateException(
          "an event of " + envelope.stream() + " before " + envelope.sequence() + " is missing");
    }
    if (event instanceof ImportRequested e) {
      views.save(
          id,
          new ImportView(
              e.importId(), e.regency(), e.file().sha256(), e.dryRun(), e.at(), true, 1));
    } else {
      views.change(
          id,
          v ->
              new ImportView(
                  v.importId(),
                  v.regency(),
                  v.sha256(),
                  v.dryRun(),
                  v.requestedAt(),
                  event instanceof ImportRowsRecorded,
                  v.version() + 1));
    }
  }
}

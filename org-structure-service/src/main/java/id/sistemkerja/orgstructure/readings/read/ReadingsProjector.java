package id.sistemkerja.orgstructure.readings.read;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent.ReadingChosen;
import id.sistemkerja.platform.projection.Views;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the choices with who made them. What was applied is not applied again. */
@ProcessingGroup("readings")
public final class ReadingsProjector {
  private final Views<ReadingsView> views;

  public ReadingsProjector(Views<ReadingsView> views) {
    this.views = views;
  }

  @EventHandler
  void on(ReadingChosen event, EventEnvelope envelope) {
    ReadingsView before =
        views
            .find(event.regulation())
            .orElse(ReadingsView.none(event.regulation(), event.regency()));
    if (envelope.sequence() > before.version()) {
      throw new IllegalStateException(
          "an event of " + envelope.stream() + " before " + envelope.sequence() + " is missing");
    }
    if (envelope.sequence() == before.version()) {
      views.save(event.regulation(), before.with(event, envelope));
    }
  }
}

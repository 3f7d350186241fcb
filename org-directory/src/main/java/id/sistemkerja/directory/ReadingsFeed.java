package id.sistemkerja.directory;

import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.ReadingChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Keeps the regencies' chosen readings. It has positions of its own, beside the directory's: a
 * service that comes to need the law then reads every choice that was ever made.
 */
public final class ReadingsFeed implements FeedHandler {
  private final String service;
  private final Views<DirectoryReadings> readings;

  /**
   * @param service that keeps them
   */
  public ReadingsFeed(String service, Views<DirectoryReadings> readings) {
    this.service = service;
    this.readings = readings;
  }

  @Override
  public String name() {
    return service + "-readings";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.org-structure.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    if (!event.type().equals("org-structure.reading-chosen.v1")) {
      return;
    }
    String regulation = event.text("regulation");
    DirectoryReadings known =
        readings
            .find(regulation)
            .orElse(new DirectoryReadings(regulation, event.regency(), List.of(), 0));
    if (known.version() < event.sequence()) {
      throw new IllegalStateException(
          "a choice of " + event.stream() + " before " + event.sequence() + " is missing");
    }
    if (known.version() == event.sequence()) {
      readings.save(
          regulation,
          known.with(
              new ReadingChoice(
                  regulation,
                  event.text("ambiguity"),
                  event.text("reading").equals("OTHER"),
                  LocalDate.parse(event.text("effectiveFrom")))));
    }
  }
}

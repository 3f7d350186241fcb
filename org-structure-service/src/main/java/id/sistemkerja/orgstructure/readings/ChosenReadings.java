package id.sistemkerja.orgstructure.readings;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent;
import id.sistemkerja.orgstructure.readings.domain.ReadingsState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.regulation.ReadingChoice;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import java.util.List;

/** The choices as the streams tell them at this moment. */
final class ChosenReadings implements Regulations.Choices {
  private final StreamCommandHandler streams;
  private final Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings;
  private final RegulationCatalogue catalogue;

  ChosenReadings(
      StreamCommandHandler streams,
      Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings,
      RegulationCatalogue catalogue) {
    this.streams = streams;
    this.readings = readings;
    this.catalogue = catalogue;
  }

  @Override
  public List<ReadingChoice> of(RegencyCode regency) {
    return catalogue.all().stream()
        .filter(edition -> edition.regency().equals(regency))
        .map(RegulationProfile::regulation)
        .distinct()
        .map(regulation -> streams.state(readings, readings.stream(regency, regulation)))
        .flatMap(state -> state.choices().stream())
        .toList();
  }
}

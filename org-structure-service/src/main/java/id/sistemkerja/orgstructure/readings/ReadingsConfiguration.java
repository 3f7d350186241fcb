package id.sistemkerja.orgstructure.readings;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand;
import id.sistemkerja.orgstructure.readings.domain.ReadingsDecider;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent;
import id.sistemkerja.orgstructure.readings.domain.ReadingsState;
import id.sistemkerja.orgstructure.readings.read.ReadingsProjector;
import id.sistemkerja.orgstructure.readings.read.ReadingsView;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.Regulations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law of every regency, with its chosen readings. */
@Configuration(proxyBeanMethods = false)
class ReadingsConfiguration {
  /** Its streams are named by the regulation: {@code readings:35.17:35.17:122-2023}. */
  @Bean
  Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings(
      RegulationCatalogue catalogue) {
    return new Capability<>(
        "readings", ReadingsCommand.class, ReadingsEvent.class, new ReadingsDecider(catalogue));
  }

  @Bean
  Regulations regulations(
      StreamCommandHandler streams,
      Capability<ReadingsState, ReadingsCommand, ReadingsEvent> readings,
      RegulationCatalogue catalogue) {
    return new Regulations(catalogue, new ChosenReadings(streams, readings, catalogue));
  }

  @Bean
  Views<ReadingsView> readingsViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "readings", ReadingsView.class, codec);
  }

  @Bean
  ReadingsProjector readingsProjector(Views<ReadingsView> views) {
    return new ReadingsProjector(views);
  }
}

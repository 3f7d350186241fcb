package id.sistemkerja.directory;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.Regulations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that judges by the law imports this: the regulations with the chosen readings. */
@Configuration(proxyBeanMethods = false)
public class OrgLaw {

  @Bean
  Views<DirectoryReadings> directoryReadings(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "directory_readings", DirectoryReadings.class, codec)
        .indexed("regency");
  }

  @Bean
  ReadingsFeed readingsFeed(
      @Value("${spring.application.name}") String service, Views<DirectoryReadings> readings) {
    return new ReadingsFeed(service, readings);
  }

  @Bean
  Regulations regulations(RegulationCatalogue catalogue, Views<DirectoryReadings> readings) {
    return new Regulations(
        catalogue,
        regency ->
            readings.all(Filters.eq("regency", regency.value())).stream()
                .flatMap(chosen -> chosen.choices().stream())
                .toList());
  }
}

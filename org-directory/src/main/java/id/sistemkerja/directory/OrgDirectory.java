package id.sistemkerja.directory;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that keeps a directory imports this. */
@Configuration(proxyBeanMethods = false)
public class OrgDirectory {

  @Bean
  Views<DirectoryUnit> directoryUnits(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "directory_units", DirectoryUnit.class, codec)
        .grouped(database, "regency");
  }

  @Bean
  Views<DirectoryOfficial> directoryOfficials(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "directory_officials", DirectoryOfficial.class, codec)
        .indexed("unitId");
  }

  @Bean
  DirectoryFeed directoryFeed(
      @Value("${spring.application.name}") String service,
      Views<DirectoryUnit> units,
      Views<DirectoryOfficial> officials) {
    return new DirectoryFeed(service, units, officials);
  }

  @Bean
  Directory directory(
      Views<DirectoryUnit> units, Views<DirectoryOfficial> officials, Clock clock, ZoneId zone) {
    return new Directory(units, officials, () -> LocalDate.now(clock.withZone(zone)));
  }

  @Bean
  ZoneId zone(@Value("${sistem-kerja.zone}") String zone) {
    return ZoneId.of(zone);
  }

  @Bean
  Offices offices(Directory directory, Clock clock, ZoneId zone) {
    return new Offices(directory, clock, zone);
  }
}

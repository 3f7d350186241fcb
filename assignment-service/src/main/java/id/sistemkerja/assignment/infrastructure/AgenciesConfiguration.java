package id.sistemkerja.assignment.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.assignment.agency.automation.WhenAgencyLetterIsSentDeliverIt;
import id.sistemkerja.assignment.agency.automation.WhenAgencyReplySentBeginPlacements;
import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.domain.PlacementCommand;
import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.agency.domain.PlacementState;
import id.sistemkerja.assignment.agency.read.AgencyCases;
import id.sistemkerja.assignment.agency.read.AgencyFile;
import id.sistemkerja.assignment.agency.read.AgencyProjector;
import id.sistemkerja.assignment.agency.read.AgencyStory;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.assignment.agency.write.ScanProblems;
import id.sistemkerja.assignment.casefile.CaseChanges;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.Notice;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.LargeBody;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.Regulations;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests across agencies: their automations and read models. */
@Configuration(proxyBeanMethods = false)
class AgenciesConfiguration {
  @Bean
  WhenAgencyLetterIsSentDeliverIt deliverAgencyLetters(
      Commands commands,
      StreamCommandHandler streams,
      Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming,
      Capability<PlacementState, PlacementCommand, PlacementEvent> placements,
      Parties parties,
      Regulations regulations,
      ZoneId zone) {
    return new WhenAgencyLetterIsSentDeliverIt(
        commands, streams, outgoing, incoming, placements, parties, regulations, zone);
  }

  @Bean
  WhenAgencyReplySentBeginPlacements beginPlacements(
      Commands commands,
      StreamCommandHandler streams,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming,
      Capability<PlacementState, PlacementCommand, PlacementEvent> placements) {
    return new WhenAgencyReplySentBeginPlacements(commands, streams, incoming, placements);
  }

  @Bean
  Views<AgencyFile> agencyFiles(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "agency_cases", AgencyFile.class, codec)
        .indexed("waiting.officeUnitId")
        .indexed("audience")
        .indexed("regency", "changed");
  }

  @Bean
  AgencyStory agencyStory(RegulationCatalogue catalogue) {
    return new AgencyStory(catalogue);
  }

  @Bean
  AgencyProjector agencyProjector(
      Views<AgencyFile> files,
      MongoDatabase database,
      AgencyStory story,
      CaseChanges changes,
      RecordCodec codec) {
    return new AgencyProjector(
        files, entries(database, codec), notices(database, codec), story, changes, codec);
  }

  @Bean
  AgencyCases agencyCases(
      Views<AgencyFile> files, MongoDatabase database, Offices offices, RecordCodec codec) {
    return new AgencyCases(files, entries(database, codec), notices(database, codec), offices);
  }

  /** In the database of the events, which keeps what it has acknowledged. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  static class ScansInPostgres {
    @Bean
    DataSourceScriptDatabaseInitializer agencyScanTable(DataSource dataSource) {
      DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
      settings.setSchemaLocations(List.of("classpath:assignment/agency-scans.sql"));
      settings.setMode(DatabaseInitializationMode.ALWAYS);
      return new DataSourceScriptDatabaseInitializer(dataSource, settings);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Scans agencyScans(DataSource dataSource) {
      return new PostgresScans(dataSource);
    }
  }

  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "axon-server")
  Scans agencyScans(MongoDatabase database) {
    return new MongoScans(database);
  }

  /** The gateway lets as much through to this address. */
  @Bean
  LargeBody agencyScanBody() {
    return new LargeBody("/v1/agency-scans", ScanProblems.MOST_BYTES, ScanProblems.TOO_LARGE);
  }

  private static Views<CaseEntry> entries(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "agency_entries", CaseEntry.class, codec)
        .indexed("caseId", "place");
  }

  private static Views<Notice> notices(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "agency_notices", Notice.class, codec)
        .indexed("officeUnitId", "since");
  }
}

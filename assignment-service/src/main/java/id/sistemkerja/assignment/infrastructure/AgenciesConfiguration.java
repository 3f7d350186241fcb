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
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.Regulations;
import java.time.ZoneId;
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

  private static Views<CaseEntry> entries(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "agency_entries", CaseEntry.class, codec)
        .indexed("caseId", "place");
  }

  private static Views<Notice> notices(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "agency_notices", Notice.class, codec)
        .indexed("officeUnitId", "since");
  }
}

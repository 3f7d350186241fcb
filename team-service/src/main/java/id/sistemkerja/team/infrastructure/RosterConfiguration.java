package id.sistemkerja.team.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.team.published.TeamFeed;
import id.sistemkerja.team.roster.automation.WhenAssignmentChangesUpdateRoster;
import id.sistemkerja.team.roster.domain.RosterCommand;
import id.sistemkerja.team.roster.domain.RosterDecider;
import id.sistemkerja.team.roster.domain.RosterEvent;
import id.sistemkerja.team.roster.domain.RosterState;
import id.sistemkerja.team.roster.read.Member;
import id.sistemkerja.team.roster.read.RosterChange;
import id.sistemkerja.team.roster.read.RosterProjector;
import id.sistemkerja.team.roster.read.Rosters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rosters: their aggregate, what feeds it, its read model and its feed. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {
  @Bean
  Capability<RosterState, RosterCommand, RosterEvent> rosterCapability() {
    return new Capability<>("roster", RosterCommand.class, RosterEvent.class, new RosterDecider());
  }

  @Bean
  WhenAssignmentChangesUpdateRoster whenAssignmentChangesUpdateRoster(
      Commands commands, Capability<RosterState, RosterCommand, RosterEvent> rosters) {
    return new WhenAssignmentChangesUpdateRoster(commands, rosters);
  }

  @Bean
  TeamFeed teamFeed() {
    return new TeamFeed();
  }

  @Bean
  Views<Member> rosterMembers(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "roster_members", Member.class, codec)
        .indexed("regency", "unitId", "left.noted.recordedAt")
        .indexed("regency", "officialId");
  }

  @Bean
  Views<RosterChange> rosterChanges(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "roster_changes", RosterChange.class, codec)
        .indexed("regency", "unitId", "sequence");
  }

  @Bean
  RosterProjector rosterProjector(
      Views<Member> members, Views<RosterChange> changes, RecordCodec codec) {
    return new RosterProjector(members, changes, codec);
  }

  @Bean
  Rosters rosters(Views<Member> members, Views<RosterChange> changes, Directory directory) {
    return new Rosters(members, changes, directory);
  }
}

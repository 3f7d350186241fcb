package id.sistemkerja.orgstructure.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState;
import id.sistemkerja.orgstructure.facts.Limits;
import id.sistemkerja.orgstructure.official.automation.WhenOfficialLeavesEndOffices;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.reorganization.write.AffectedParts;
import id.sistemkerja.orgstructure.structure.AppraisalProjector;
import id.sistemkerja.orgstructure.structure.Appraisers;
import id.sistemkerja.orgstructure.structure.DelegationView;
import id.sistemkerja.orgstructure.structure.HeadshipsView;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.Past;
import id.sistemkerja.orgstructure.structure.PlacementPreviews;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.StructureProjector;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.write.KnownUnits;
import id.sistemkerja.orgstructure.workload.Workload;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.Regulations;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's read models. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class StructureViews {
  @Bean
  Views<UnitView> unitViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "units", UnitView.class, codec).grouped(database, "regency");
  }

  @Bean
  Views<OfficialView> officialViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "officials", OfficialView.class, codec)
        .indexed("regency", "name")
        .indexed("placements.unitId")
        .indexed("placements.appraiserUnitId");
  }

  @Bean
  Views<HeadshipsView> headshipsViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "headships", HeadshipsView.class, codec);
  }

  @Bean
  Views<DelegationView> delegationViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "appraiser_delegations", DelegationView.class, codec);
  }

  @Bean
  AppraisalProjector appraisalProjector(
      Views<HeadshipsView> headships, Views<DelegationView> delegations) {
    return new AppraisalProjector(headships, delegations);
  }

  @Bean
  Appraisers appraisers(
      Structure structure,
      Views<HeadshipsView> headships,
      Views<DelegationView> delegations,
      Past past,
      Regulations regulations) {
    return new Appraisers(structure, headships, delegations, past, regulations);
  }

  @Bean
  PlacementPreviews placementPreviews(
      Structure structure, Views<OfficialView> officials, Workload workload, Limits limits) {
    return new PlacementPreviews(structure, officials, workload, limits);
  }

  @Bean
  WhenOfficialLeavesEndOffices whenOfficialLeavesEndOffices(
      Commands commands, Capability<UnitState, UnitCommand, UnitEvent> units, Structure structure) {
    return new WhenOfficialLeavesEndOffices(commands, units, structure);
  }

  @Bean
  StructureProjector structureProjector(Views<UnitView> units, Views<OfficialView> officials) {
    return new StructureProjector(units, officials);
  }

  @Bean
  Past past(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<DelegationState, DelegationCommand, DelegationEvent> delegations) {
    return new Past(streams, units, officials, delegations);
  }

  @Bean
  Structure structure(Views<UnitView> units, Views<OfficialView> officials, Past past) {
    return new Structure(units, officials, past);
  }

  @Bean
  Today today(Clock clock, @Value("${sistem-kerja.zone}") String zone) {
    return new Today(clock, ZoneId.of(zone));
  }

  @Bean
  KnownUnits knownUnits(Structure structure) {
    return (regency, kind) ->
        structure.everyUnit(regency, kind).stream()
            .map(UnitView::unitId)
            .collect(Collectors.toSet());
  }

  @Bean
  AffectedParts affectedParts(Structure structure) {
    return new AffectedParts() {
      @Override
      public Set<OrgUnitId> unitsOf(RegencyCode regency) {
        return structure.everyUnit(regency).stream()
            .map(UnitView::unitId)
            .collect(Collectors.toSet());
      }

      @Override
      public Set<EmployeeId> officialsOf(RegencyCode regency, Collection<OrgUnitId> units) {
        return structure.everPlacedIn(regency, units).stream()
            .map(OfficialView::employeeId)
            .collect(Collectors.toSet());
      }
    };
  }
}

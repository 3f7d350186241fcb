package id.sistemkerja.orgstructure.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.orgstructure.structure.OfficialView;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.StructureProjector;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's read models. */
@Configuration(proxyBeanMethods = false)
class StructureViews {
  @Bean
  Views<UnitView> unitViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "units", UnitView.class, codec)
        .indexed("regency", "code")
        .indexed("apparatusId")
        .indexed("parentUnitId")
        .indexed("moves.apparatusId")
        .indexed("moves.parentUnitId")
        .indexed("heads.employeeId")
        .indexed("acting.employeeId");
  }

  @Bean
  Views<OfficialView> officialViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "officials", OfficialView.class, codec)
        .indexed("regency", "name")
        .indexed("placements.unitId");
  }

  @Bean
  StructureProjector structureProjector(Views<UnitView> units, Views<OfficialView> officials) {
    return new StructureProjector(units, officials);
  }

  @Bean
  Structure structure(Views<UnitView> units, Views<OfficialView> officials) {
    return new Structure(units, officials);
  }

  @Bean
  Today today(Clock clock, @Value("${sistem-kerja.zone}") String zone) {
    return new Today(clock, ZoneId.of(zone));
  }
}

package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.write.SoleUnits;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.regulation.Regulations;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReorganizationConfiguration {
  @Bean
  ReorganizationReader reorganizationReader(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      AffectedParts affected,
      Regulations regulations) {
    return new ReorganizationReader(streams, units, officials, affected, regulations);
  }

  @Bean
  SmartInitializingSingleton reorganizeUnits(
      StreamCommandHandler handler,
      CommandBus bus,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      SoleUnits soles,
      ReorganizationReader reader) {
    return () ->
        handler.subscribe(
            bus,
            ReorganizeUnits.class,
            new ReorganizeUnitsHandler(registers, units, officials, soles, reader));
  }
}

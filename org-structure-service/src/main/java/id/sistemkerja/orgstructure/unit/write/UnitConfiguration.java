package id.sistemkerja.orgstructure.unit.write;

import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitConfiguration {
  @Bean
  SoleUnits soleUnits(
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<SoleUnitState, SoleUnitCommand, SoleUnitEvent> places,
      KnownUnits known) {
    return new SoleUnits(units, places, known);
  }

  @Bean
  ComposedHandler<EstablishInPlace> establishment(
      Capability<UnitState, UnitCommand, UnitEvent> units, SoleUnits soles) {
    return new EstablishInPlaceHandler(units, soles);
  }

  @Bean
  SmartInitializingSingleton establishInPlace(
      StreamCommandHandler handler,
      CommandBus bus,
      ComposedHandler<EstablishInPlace> establishment) {
    return () -> handler.subscribe(bus, EstablishInPlace.class, establishment);
  }
}

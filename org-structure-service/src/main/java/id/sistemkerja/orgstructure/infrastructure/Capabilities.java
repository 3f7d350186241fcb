package id.sistemkerja.orgstructure.infrastructure;

import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationDecider;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState;
import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipDecider;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterDecider;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterState;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitDecider;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitDecider;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's aggregates. */
@Configuration(proxyBeanMethods = false)
class Capabilities {
  @Bean
  Capability<UnitState, UnitCommand, UnitEvent> units() {
    return new Capability<>("unit", UnitCommand.class, UnitEvent.class, new UnitDecider());
  }

  @Bean
  Capability<OfficialState, OfficialCommand, OfficialEvent> officials() {
    return new Capability<>(
        "official", OfficialCommand.class, OfficialEvent.class, new OfficialDecider());
  }

  @Bean
  Capability<DelegationState, DelegationCommand, DelegationEvent> delegations() {
    return new Capability<>(
        "appraiser-delegation",
        DelegationCommand.class,
        DelegationEvent.class,
        new DelegationDecider());
  }

  @Bean
  Capability<NipState, NipCommand, NipEvent> nips() {
    return new Capability<>("nip", NipCommand.class, NipEvent.class, new NipDecider());
  }

  @Bean
  Capability<SoleUnitState, SoleUnitCommand, SoleUnitEvent> soleUnitPlaces() {
    return new Capability<>(
        "sole-unit", SoleUnitCommand.class, SoleUnitEvent.class, new SoleUnitDecider());
  }

  @Bean
  Capability<RegisterState, RegisterCommand, RegisterEvent> reorganizationRegisters() {
    return new Capability<>(
        "reorganization", RegisterCommand.class, RegisterEvent.class, new RegisterDecider());
  }
}

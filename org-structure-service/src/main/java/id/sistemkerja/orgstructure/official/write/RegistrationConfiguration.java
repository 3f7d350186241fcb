package id.sistemkerja.orgstructure.official.write;

import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
  @Bean
  ComposedHandler<RegisterWithNip> registration(
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<NipState, NipCommand, NipEvent> nips) {
    return new RegisterWithNipHandler(officials, nips);
  }

  @Bean
  SmartInitializingSingleton registerWithNip(
      StreamCommandHandler handler, CommandBus bus, ComposedHandler<RegisterWithNip> registration) {
    return () -> handler.subscribe(bus, RegisterWithNip.class, registration);
  }
}

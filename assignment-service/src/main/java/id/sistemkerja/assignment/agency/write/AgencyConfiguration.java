package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.write.NumberedLetters.ForwardUnderNextNumber;
import id.sistemkerja.assignment.agency.write.NumberedLetters.ReplyUnderNextNumber;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {
  @Bean
  SmartInitializingSingleton numberedAgencyLetters(
      StreamCommandHandler handler,
      CommandBus bus,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming) {
    NumberedLetters letters = new NumberedLetters(registers, outgoing, incoming);
    return () -> {
      handler.subscribe(bus, ForwardUnderNextNumber.class, letters::forward);
      handler.subscribe(bus, ReplyUnderNextNumber.class, letters::reply);
    };
  }
}

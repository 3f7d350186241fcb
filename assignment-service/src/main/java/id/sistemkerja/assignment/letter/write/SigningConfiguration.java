package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
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
class SigningConfiguration {
  @Bean
  SmartInitializingSingleton signNextLetter(
      StreamCommandHandler handler,
      CommandBus bus,
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<LetterState, LetterCommand, LetterEvent> letters) {
    return () ->
        handler.subscribe(bus, SignNextLetter.class, new SignNextLetterHandler(registers, letters));
  }
}

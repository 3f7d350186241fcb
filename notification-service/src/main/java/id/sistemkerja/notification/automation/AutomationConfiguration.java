package id.sistemkerja.notification.automation;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.dispatch.domain.DispatchState;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.routing.domain.CaseFacts;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.projection.Views;
import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {
  @Bean
  Views<CaseFacts> caseFacts(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "case_facts", CaseFacts.class, codec);
  }

  @Bean
  SmartInitializingSingleton tellAllSubscription(
      StreamCommandHandler handler,
      CommandBus bus,
      Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches,
      Capability<NotificationState, NotificationCommand, NotificationEvent> notifications) {
    return () ->
        handler.subscribe(bus, TellAll.class, new TellAllHandler(dispatches, notifications));
  }

  @Bean
  WhenCaseMovesTellThoseConcerned whenCaseMoves(
      Commands commands,
      Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches,
      Views<CaseFacts> cases,
      Directory directory,
      Delegations delegations,
      ZoneId zone,
      Clock clock) {
    return new WhenCaseMovesTellThoseConcerned(
        commands, dispatches, cases, directory, delegations, zone, clock);
  }
}

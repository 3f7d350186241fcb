package id.sistemkerja.notification.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand;
import id.sistemkerja.notification.dispatch.domain.DispatchDecider;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.dispatch.domain.DispatchState;
import id.sistemkerja.notification.mail.MailProperties;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationDecider;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.published.NotificationFeed;
import id.sistemkerja.notification.read.NotificationProjector;
import id.sistemkerja.notification.read.NotificationView;
import id.sistemkerja.notification.read.Notifications;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.PlatformProperties;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.platform.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's aggregates, read models and feed. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
  @Bean
  Capability<NotificationState, NotificationCommand, NotificationEvent> notificationCapability(
      MailProperties mail) {
    return new Capability<>(
        "notification",
        NotificationCommand.class,
        NotificationEvent.class,
        new NotificationDecider(mail.retries()));
  }

  @Bean
  Capability<DispatchState, DispatchCommand, DispatchEvent> dispatchCapability() {
    return new Capability<>(
        "dispatch", DispatchCommand.class, DispatchEvent.class, new DispatchDecider());
  }

  @Bean
  Views<NotificationView> notificationViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "notifications", NotificationView.class, codec)
        .indexed("recipient.employee", "read", "place")
        .indexed("offices", "read", "place")
        .indexed("regency", "place")
        .indexed("mail.state", "mail.due");
  }

  @Bean
  NotificationProjector notificationProjector(Views<NotificationView> views) {
    return new NotificationProjector(views);
  }

  @Bean
  Notifications notifications(Views<NotificationView> views, Offices offices) {
    return new Notifications(views, offices);
  }

  @Bean
  Texts texts(Directory directory, PlatformProperties properties) {
    return new Texts(directory, properties.publicUrl());
  }

  @Bean
  ContractMapping notificationFeed() {
    return new NotificationFeed();
  }
}

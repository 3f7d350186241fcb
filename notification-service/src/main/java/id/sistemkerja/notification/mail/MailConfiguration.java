package id.sistemkerja.notification.mail;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.read.Notifications;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
  /** Configuration alone chooses. */
  @Bean
  MailTransport mailTransport(MailProperties properties, ObjectProvider<JavaMailSender> sender) {
    return switch (properties.transport()) {
      case CAPTURED -> new CapturedMail();
      case SMTP -> {
        JavaMailSender smtp = sender.getIfAvailable();
        if (smtp == null) {
          throw new IllegalStateException("mail goes by SMTP, but spring.mail.host is not set");
        }
        yield new SmtpMail(smtp, properties);
      }
    };
  }

  @Bean
  OutboxWorker outboxWorker(
      Notifications notifications,
      Commands commands,
      Capability<NotificationState, NotificationCommand, NotificationEvent> capability,
      Directory directory,
      Texts texts,
      MailTransport transport,
      MailProperties properties,
      Clock clock) {
    return new OutboxWorker(
        new Outbox(
            notifications,
            commands,
            capability,
            directory,
            texts,
            transport,
            properties.lease(),
            clock),
        properties.poll());
  }
}

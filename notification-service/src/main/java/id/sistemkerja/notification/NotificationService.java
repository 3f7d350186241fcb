package id.sistemkerja.notification;

import id.sistemkerja.directory.OrgDelegations;
import id.sistemkerja.directory.OrgDirectory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The notification service as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({OrgDirectory.class, OrgDelegations.class})
public class NotificationService {
  /** Also the name of the configuration file: all services may share one class path. */
  public static final String NAME = "notification-service";

  public static void main(String[] args) {
    new SpringApplicationBuilder(NotificationService.class)
        .properties("spring.config.name=" + NAME)
        .run(args);
  }
}

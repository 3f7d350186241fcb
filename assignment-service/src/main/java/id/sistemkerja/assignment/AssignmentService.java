package id.sistemkerja.assignment;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The assignment service as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AssignmentService {
  /** Also the name of the configuration file: all services may share one class path. */
  public static final String NAME = "assignment-service";

  public static void main(String[] args) {
    new SpringApplicationBuilder(AssignmentService.class)
        .properties("spring.config.name=" + NAME)
        .run(args);
  }
}

package id.sistemkerja.team;

import id.sistemkerja.directory.OrgDirectory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The team service as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(OrgDirectory.class)
public class TeamService {
  /** Also the name of the configuration file: all services may share one class path. */
  public static final String NAME = "team-service";

  public static void main(String[] args) {
    new SpringApplicationBuilder(TeamService.class)
        .properties("spring.config.name=" + NAME)
        .run(args);
  }
}

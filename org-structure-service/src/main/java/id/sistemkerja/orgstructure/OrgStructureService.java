package id.sistemkerja.orgstructure;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The organization structure service as a process of its own. */
@SpringBootApplication
public class OrgStructureService {
  /** Also the name of the configuration file: all services may share one class path. */
  public static final String NAME = "org-structure-service";

  public static void main(String[] args) {
    new SpringApplicationBuilder(OrgStructureService.class)
        .properties("spring.config.name=" + NAME)
        .run(args);
  }
}

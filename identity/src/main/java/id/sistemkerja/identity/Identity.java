package id.sistemkerja.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The identity provider as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Identity {
  /** Also the name of the configuration file: all applications may share one class path. */
  public static final String NAME = "identity";

  public static void main(String[] args) {
    new SpringApplicationBuilder(Identity.class).properties("spring.config.name=" + NAME).run(args);
  }
}

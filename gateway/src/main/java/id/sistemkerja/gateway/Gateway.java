package id.sistemkerja.gateway;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The gateway as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {
  /** Also the name of the configuration file: all applications may share one class path. */
  public static final String NAME = "gateway";

  public static void main(String[] args) {
    new SpringApplicationBuilder(Gateway.class).properties("spring.config.name=" + NAME).run(args);
  }
}

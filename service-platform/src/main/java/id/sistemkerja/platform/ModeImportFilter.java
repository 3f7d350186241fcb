package id.sistemkerja.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets in only the autoconfigurations of the chosen event store, so that one property decides and
 * no context makes beans that it has no use for. Without the property a context is no service: it
 * gets neither Axon nor a database (in the embedded mode all contexts share one class path).
 */
public final class ModeImportFilter implements AutoConfigurationImportFilter, EnvironmentAware {
  private @Nullable Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean[] match(
      @Nullable String[] classes, AutoConfigurationMetadata autoConfigurationMetadata) {
    String chosen =
        environment == null ? "" : environment.getProperty("sistem-kerja.event-store", "");
    boolean service = !chosen.isEmpty();
    boolean axonServer = chosen.equalsIgnoreCase("axon-server");
    boolean postgresql = chosen.equalsIgnoreCase("postgresql");
    boolean[] wanted = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      String name = classes[i];
      if (name == null || name.startsWith("id.sistemkerja.")) {
        wanted[i] = true;
      } else if (name.startsWith("org.axonframework.")) {
        // Axon's timeouts interrupt a handler in the middle: ours set deadlines to what they wait
        // for
        wanted[i] =
            !name.endsWith(".AxonTimeoutAutoConfiguration")
                && (name.contains(".AxonServer")
                    ? axonServer
                    : name.endsWith(".JdbcAutoConfiguration")
                        ? postgresql
                        : axonServer || postgresql);
      } else if (name.startsWith("org.springframework.boot.jdbc.")) {
        wanted[i] = postgresql;
      } else if (name.startsWith("org.springframework.boot.mongodb.")) {
        wanted[i] = service;
      } else {
        wanted[i] = true;
      }
    }
    return wanted;
  }
}

package id.sistemkerja.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets in only the autoconfigurations of the chosen event store, so that one property decides and
 * no context makes beans that it has no use for. Without the property a context is no service: it
 * gets neither Axon nor a database (in the embedded mode all contexts share one class path). Nor
 * does a service get what makes an application a gateway or an issuer: a second decoder of tokens,
 * for example, that trusts a key of its own.
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
    String application =
        environment == null ? "" : environment.getProperty("spring.application.name", "");
    boolean gateway = application.equals("gateway");
    boolean identity = application.equals("identity");
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
        // for; and a regency's server tells nobody outside which versions it runs
        wanted[i] =
            !name.endsWith(".AxonTimeoutAutoConfiguration")
                && !name.endsWith(".UpdateCheckerAutoConfiguration")
                && (name.contains(".AxonServer")
                    ? axonServer
                    : name.endsWith(".JdbcAutoConfiguration")
                        ? postgresql
                        : axonServer || postgresql);
      } else if (name.startsWith("org.springframework.boot.jdbc.")) {
        wanted[i] = postgresql;
      } else if (name.startsWith("org.springframework.boot.mongodb.")) {
        wanted[i] = service;
      } else if (name.startsWith("org.springdoc.")) {
        wanted[i] = service;
      } else if (name.startsWith("org.springframework.cloud.")) {
        wanted[i] = gateway;
      } else if (name.startsWith(
          "org.springframework.boot.security.oauth2.server.authorization.")) {
        wanted[i] = identity;
      } else if (name.startsWith("org.springframework.boot.security.oauth2.server.resource.")) {
        wanted[i] = !identity;
      } else {
        wanted[i] = true;
      }
    }
    return wanted;
  }
}

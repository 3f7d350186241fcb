package id.sistemkerja.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.platform.ModeImportFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** All applications share one class path; none may take what belongs to another. */
class IsolationIT {
  private static final String ISSUER =
      "org.springframework.boot.security.oauth2.server.authorization.";
  private static final String TOKENS = "org.springframework.boot.security.oauth2.server.resource.";
  private static final String GATEWAY = "org.springframework.cloud.";
  private static final List<String> OF_SERVICES =
      List.of(
          "org.axonframework.",
          "org.springdoc.",
          "org.springframework.boot.jdbc.",
          "org.springframework.boot.mongodb.");

  @TempDir Path data;

  /** The autoconfigurations on the class path that an application would take. */
  private static List<String> taken(Map<String, String> settings) {
    List<String> all = new ArrayList<>();
    ImportCandidates.load(AutoConfiguration.class, IsolationIT.class.getClassLoader())
        .forEach(all::add);
    assertThat(all)
        .as("what is to be kept apart is there")
        .anyMatch(n -> n.startsWith(ISSUER))
        .anyMatch(n -> n.startsWith(GATEWAY))
        .anyMatch(n -> n.startsWith("org.axonframework."));
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("settings", Map.copyOf(settings)));
    ModeImportFilter filter = new ModeImportFilter();
    filter.setEnvironment(environment);
    boolean[] wanted = filter.match(all.toArray(String[]::new), null);
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i]) {
        taken.add(all.get(i));
      }
    }
    return taken;
  }

  private static void assertNone(List<String> taken, Stream<String> prefixes) {
    prefixes.forEach(prefix -> assertThat(taken).noneMatch(name -> name.startsWith(prefix)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "none", "axon-server"})
  void aServiceIsNeitherGatewayNorIssuer(String eventStore) {
    List<String> taken =
        taken(
            Map.of(
                "spring.application.name", "team-service", "sistem-kerja.event-store", eventStore));
    assertNone(taken, Stream.of(ISSUER, GATEWAY));
    assertThat(taken)
        .anyMatch(n -> n.startsWith(TOKENS))
        .anyMatch(n -> n.startsWith("org.springdoc."));
  }

  @Test
  void theGatewayIsNeitherServiceNorIssuer() {
    List<String> taken = taken(Map.of("spring.application.name", "gateway"));
    assertNone(taken, Stream.concat(Stream.of(ISSUER), OF_SERVICES.stream()));
    assertThat(taken).anyMatch(n -> n.startsWith(GATEWAY)).anyMatch(n -> n.startsWith(TOKENS));
  }

  @Test
  void theIssuerIsNeitherServiceNorGateway() {
    List<String> taken = taken(Map.of("spring.application.name", "identity"));
    assertNone(taken, Stream.concat(Stream.of(GATEWAY, TOKENS), OF_SERVICES.stream()));
    assertThat(taken).anyMatch(n -> n.startsWith(ISSUER));
  }

  @Test
  void theContextsOfIssuerAndGatewayHoldNothingOfOthers() {
    for (Module module : Modules.WITHOUT_STORES) {
      List<String> arguments = new ArrayList<>();
      Addresses addresses =
          new Addresses(
              data,
              null,
              id.sistemkerja.embedded.stores.Ports.settle(Options.anyFreePorts(data).ports()));
      module
          .settings(addresses, "")
          .forEach((name, value) -> arguments.add("--" + name + "=" + value));
      try (ConfigurableApplicationContext context =
          new SpringApplicationBuilder(module.application())
              .registerShutdownHook(false)
              .run(arguments.toArray(String[]::new))) {
        String own = "id.sistemkerja." + module.name() + ".";
        for (String name : context.getBeanDefinitionNames()) {
          Class<?> type = context.getType(name, false);
          if (type != null) {
            assertThat(type.getName())
                .doesNotStartWith("org.axonframework.")
                .doesNotStartWith("com.mongodb.")
                .doesNotStartWith("org.springdoc.");
            if (type.getName().startsWith("id.sistemkerja.")) {
              assertThat(type.getName()).startsWith(own);
            }
          }
        }
      }
    }
  }
}

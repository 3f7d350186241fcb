package id.sistemkerja.acceptance.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sistemkerja.acceptance.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Docker cannot run where the tests run. So every variable that the compose file gives to one of
 * our applications is bound to the very classes that read it there; one that nobody reads, or that
 * cannot be converted, fails.
 */
class ComposeTest {
  private static final String CONTAINER_ENVIRONMENT = "systemEnvironment";

  private static final String PLATFORM = "id.sistemkerja.platform";
  private static final String DIRECTORY = "id.sistemkerja.directory";

  /** The code that runs in each application's process, beside the libraries. */
  private static final Map<String, List<String>> PACKAGES =
      Map.of(
          "org-structure-service", List.of("id.sistemkerja.orgstructure", PLATFORM, DIRECTORY),
          "assignment-service", List.of("id.sistemkerja.assignment", PLATFORM, DIRECTORY),
          "team-service", List.of("id.sistemkerja.team", PLATFORM, DIRECTORY),
          "performance-service", List.of("id.sistemkerja.performance", PLATFORM, DIRECTORY),
          "notification-service", List.of("id.sistemkerja.notification", PLATFORM, DIRECTORY),
          "gateway", List.of("id.sistemkerja.gateway"));

  /** What the libraries read. */
  private static final Map<String, Class<?>> LIBRARIES =
      Map.of(
          "spring.mongodb", MongoProperties.class,
          "spring.security.oauth2.resourceserver", OAuth2ResourceServerProperties.class,
          "server", ServerProperties.class,
          "server.tomcat", TomcatServerProperties.class,
          "axon.axonserver", AxonServerConfiguration.class);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.sistemkerja");

  static Set<String> applications() {
    return new TreeSet<>(PACKAGES.keySet());
  }

  @Test
  void everyApplicationIsInTheFileAndEveryImageOfOursIsOneOfThem() {
    List<String> built = new ArrayList<>();
    ComposeFile.services()
        .forEach((name, service) -> {
          if (service.get("build") instanceof Map<?, ?> build) {
            assertThat(build.get("args")).isEqualTo(Map.of("APPLICATION", name));
            assertThat(Project.root().resolve(name).resolve("pom.xml")).exists();
            built.add(name);
          }
        });
    assertThat(built).containsExactlyInAnyOrderElementsOf(applications());
  }

  @Test
  void everyServiceThatIsWaitedForExists() {
    Map<String, Map<String, Object>> services = ComposeFile.services();
    services.forEach((name, service) -> {
      if (service.get("depends_on") instanceof Map<?, ?> needs) {
        needs.forEach((other, how) -> {
          assertThat(services).as(name).containsKey((String) other);
          if (how.equals(Map.of("condition", "service_healthy"))) {
            assertThat(services.get(other))
                .as("%s, %s needs it", other, name)
                .containsKey("healthcheck");
          }
        });
      }
    });
  }

  @ParameterizedTest
  @MethodSource("applications")
  void everyVariableIsReadByTheApplicationThatItIsGivenTo(String application) throws Exception {
    assertThat(unread(application, ComposeFile.environment(application))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("applications")
  void aVariableThatNobodyReadsIsFound(String application) throws Exception {
    Map<String, Object> environment = ComposeFile.environment(application);
    environment.put("SISTEMKERJA_EVENTSTOER", "axon-server");
    environment.put("SPRING_MONGODB_URL", "mongodb://mongo/x");
    assertThat(unread(application, environment))
        .contains("SISTEMKERJA_EVENTSTOER", "SPRING_MONGODB_URL");
  }

  @ParameterizedTest
  @MethodSource("applications")
  void itsAddressesAreThoseOfOtherContainers(String application) {
    Set<String> hosts = ComposeFile.services().keySet();
    ComposeFile.environment(application)
        .forEach((name, value) -> {
          Matcher matcher =
              Pattern.compile("(?:^|//)([a-z][a-z-]+):[0-9]+").matcher(value.toString());
          while (matcher.find()) {
            // the browser's side of the same machine
            if (!matcher.group(1).equals("localhost")) {
              assertThat(hosts).as(name).contains(matcher.group(1));
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("applications")
  void itsHealthIsAskedAtThePortOfItsConfigurationFile(String application) throws Exception {
    Object port =
        configurationFile(application).stream()
            .map(source -> source.getProperty("server.port"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> service = ComposeFile.services().get(application);
    if (service.get("healthcheck") instanceof Map<?, ?> check) {
      assertThat(check.get("test").toString()).contains("/dev/tcp/localhost/" + port + " ");
    } else {
      assertThat(service.get("ports").toString()).contains(":" + port);
    }
  }

  /** The variables that no bean of the application would read. */
  private static Set<String> unread(String application, Map<String, Object> environment)
      throws Exception {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(new SystemEnvironmentPropertySource(CONTAINER_ENVIRONMENT, environment));
    configurationFile(application).forEach(sources::addLast);
    Binder binder =
        new Binder(
            ConfigurationPropertySources.from(sources),
            new PropertySourcesPlaceholdersResolver(sources));
    Set<String> unread = new TreeSet<>(environment.keySet());
    BindHandler noteOrigins =
        new BindHandler() {
          @Override
          public Object onSuccess(
              ConfigurationPropertyName name,
              Bindable<?> target,
              BindContext context,
              Object result) {
            ConfigurationProperty read = context.getConfigurationProperty();
            if (read != null) {
              String where = String.valueOf(read.getOrigin());
              String text = String.valueOf(read.getValue());
              // bound under its own name, or named by a placeholder of the configuration file
              unread.removeIf(variable ->
                  where.contains("\"" + variable + "\"") || text.contains("${" + variable + ":"));
            }
            return result;
          }
        };
    readers(application)
        .forEach((prefix, type) -> binder.bind(prefix, Bindable.of(type), noteOrigins));
    return unread;
  }

  private static Map<String, Class<?>> readers(String application) {
    Map<String, Class<?>> readers = new LinkedHashMap<>(LIBRARIES);
    // the mail client is on the class path of the one that sends
    if (application.equals("notification-service")) {
      readers.put("spring.mail", MailProperties.class);
    }
    for (JavaClass type : OURS) {
      if (PACKAGES.get(application).stream().noneMatch(p -> type.getPackageName().startsWith(p))) {
        continue;
      }
      if (type.isAnnotatedWith(ConfigurationProperties.class)) {
        ConfigurationProperties annotation =
            type.getAnnotationOfType(ConfigurationProperties.class);
        readers.put(
            annotation.prefix().isEmpty() ? annotation.value() : annotation.prefix(),
            type.reflect());
      }
      if (type.isAnnotatedWith(ConditionalOnProperty.class)) {
        for (String name : type.getAnnotationOfType(ConditionalOnProperty.class).value()) {
          readers.put(name, String.class);
        }
      }
      Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
          .flatMap(unit -> unit.getParameters().stream())
          .filter(parameter -> parameter.isAnnotatedWith(Value.class))
          .forEach(parameter -> {
            Matcher name =
                Pattern.compile("\\$\\{([a-z0-9.-]+)[:}]")
                    .matcher(parameter.getAnnotationOfType(Value.class).value());
            if (name.find()) {
              readers.put(name.group(1), parameter.getRawType().reflect());
            }
          });
    }
    return readers;
  }

  private static List<PropertySource<?>> configurationFile(String application) throws Exception {
    return new YamlPropertySourceLoader()
        .load(application, new ClassPathResource(application + ".yaml"));
  }
}

package id.sistemkerja.acceptance.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.acceptance.Project;
import id.sistemkerja.assignment.AssignmentService;
import id.sistemkerja.notification.NotificationService;
import id.sistemkerja.orgstructure.OrgStructureService;
import id.sistemkerja.team.TeamService;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Each service under the very variables that the compose file gives it: Axon Server's beans, and no
 * database. There is no Axon Server here, so nothing of the context is started.
 */
class AxonServerIT {
  private static MongoServer mongo;

  @BeforeAll
  static void startReadStore() {
    mongo = new MongoServer(H2Backend.inMemory());
    mongo.bind("127.0.0.1", 0);
  }

  @AfterAll
  static void stopReadStore() {
    mongo.shutdownNow();
  }

  static Stream<Arguments> services() {
    return Stream.of(
        Arguments.of("org-structure-service", OrgStructureService.class),
        Arguments.of("assignment-service", AssignmentService.class),
        Arguments.of("team-service", TeamService.class),
        Arguments.of("notification-service", NotificationService.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void theComposeFilesVariablesAloneChooseAxonServer(String name, Class<?> application) {
    Map<String, Object> variables = ComposeFile.environment(name);
    InetSocketAddress here = mongo.getLocalAddress();
    // indexes are made when beans are made
    variables.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:%d/x".formatted(here.getPort()));
    // what the compose file mounts there
    variables.put(
        "SISTEMKERJA_REGULATIONS_FOLDER", Project.root().resolve("docker/regulations").toString());
    // loading sends commands, and nobody is there to take them
    variables.put("SISTEMKERJA_DEMO_LOAD", "false");
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    try (var context =
        new SpringApplicationBuilder(application, NothingStarts.class)
            .environment(environment)
            .run("--spring.config.name=" + name, "--spring.main.banner-mode=off")) {
      assertThat(context.getBeanNamesForType(AxonServerConnectionManager.class)).isNotEmpty();
      assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
      assertThat(context.getBeansOfType(CommandBus.class).values())
          .hasAtLeastOneElementOfType(AxonServerCommandBus.class);
      assertThat(context.getBean(AxonServerConfiguration.class).getServers())
          .isEqualTo(variables.get("AXON_AXONSERVER_SERVERS"));
      assertThat(context.getBeanNamesForType(EventStorageEngine.class)).isEmpty();
      assertThat(context.getBeanNamesForType(DataSource.class)).isEmpty();
    }
  }

  @Configuration
  static class NothingStarts {
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
      return new DefaultLifecycleProcessor() {
        @Override
        public void onRefresh() {
          // nothing starts
        }
      };
    }
  }
}

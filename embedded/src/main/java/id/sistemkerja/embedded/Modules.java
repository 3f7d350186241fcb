package id.sistemkerja.embedded;

import id.sistemkerja.assignment.AssignmentService;
import id.sistemkerja.embedded.stores.PostgresStore;
import id.sistemkerja.gateway.Gateway;
import id.sistemkerja.identity.Identity;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.notification.NotificationService;
import id.sistemkerja.orgstructure.OrgStructureService;
import id.sistemkerja.performance.PerformanceService;
import id.sistemkerja.team.TeamService;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Every application that the launcher starts. A further service is a further entry. */
final class Modules {
  private Modules() {}

  /** These start beside the stores. */
  static final List<Module> WITHOUT_STORES = List.of(identity(), gateway());

  /** These start when the stores are ready. */
  static final List<Module> SERVICES =
      List.of(
          withDemo(eventKeeping("org-structure", OrgStructureService.class, "org_structure")),
          withDemoKeys(eventKeeping("assignment", AssignmentService.class, "assignment")),
          eventKeeping("team", TeamService.class, "team"),
          reading("performance", PerformanceService.class, "performance"),
          eventKeeping("notification", NotificationService.class, "notification"));

  /** The event store's databases: one for each service that keeps events. */
  static List<String> databases() {
    return List.of("org_structure", "assignment", "team", "notification");
  }

  private static Module identity() {
    return new Module(
        Identity.NAME,
        "identity",
        Identity.class,
        (addresses, password, setting) -> {
          setting.accept("sistem-kerja.identity.issuer", addresses.issuer().toString());
          setting.accept(
              "sistem-kerja.identity.key-file",
              addresses.data().resolve("identity").resolve("signing-key.json").toString());
          setting.accept("sistem-kerja.public-url", addresses.gateway().toString());
          setting.accept("sistem-kerja.demo.load", "true");
          if (addresses.law() != null) {
            setting.accept(
                "sistem-kerja.demo.joined",
                addresses.law().joined().stream()
                    .map(RegencyCode::value)
                    .collect(Collectors.joining(",")));
          }
        });
  }

  private static Module gateway() {
    return new Module(
        Gateway.NAME,
        "gateway",
        Gateway.class,
        (addresses, password, setting) -> {
          setting.accept(
              "spring.security.oauth2.resourceserver.jwt.issuer-uri",
              addresses.issuer().toString());
          for (String service :
              List.of("org-structure", "assignment", "team", "performance", "notification")) {
            setting.accept(
                "sistem-kerja.gateway.services." + service + "-service.url",
                addresses.application(service).toString());
          }
        });
  }

  /** A service with events of its own. */
  private static Module eventKeeping(String portName, Class<?> application, String database) {
    return new Module(
        portName + "-service",
        portName,
        application,
        (addresses, password, setting) -> {
          service(addresses, database, setting);
          setting.accept("sistem-kerja.event-store", "postgresql");
          setting.accept("spring.datasource.url", addresses.jdbcUrl(database));
          setting.accept("spring.datasource.username", PostgresStore.USER);
          setting.accept("spring.datasource.password", password);
        });
  }

  /** Loads the demo regencies, unless the environment says otherwise. */
  private static Module withDemo(Module module) {
    return and(
        module,
        (addresses, password, setting) ->
            setting.accept(
                "sistem-kerja.demo.load",
                System.getenv().getOrDefault("SISTEM_KERJA_DEMO_LOAD", "true")));
  }

  /** Lets letters be sealed with keys that say of themselves that nobody vouches for them. */
  private static Module withDemoKeys(Module module) {
    return and(
        module,
        (addresses, password, setting) ->
            setting.accept(
                "sistem-kerja.signing.demo-folder",
                addresses.data().resolve("signing-demo").toString()));
  }

  private static Module and(Module module, Module.Special more) {
    return new Module(
        module.name(),
        module.portName(),
        module.application(),
        (addresses, password, setting) -> {
          module.special().put(addresses, password, setting);
          more.put(addresses, password, setting);
        });
  }

  /** A service that only reads others' feeds. */
  private static Module reading(String portName, Class<?> application, String database) {
    return new Module(
        portName + "-service",
        portName,
        application,
        (addresses, password, setting) -> {
          service(addresses, database, setting);
          setting.accept("sistem-kerja.event-store", "none");
        });
  }

  private static void service(
      Addresses addresses, String database, BiConsumer<String, String> setting) {
    if (addresses.law() != null) {
      setting.accept("sistem-kerja.regulations.folder", addresses.law().folder().toString());
    }
    setting.accept("sistem-kerja.kafka.bootstrap-servers", addresses.kafka());
    setting.accept("sistem-kerja.public-url", addresses.gateway().toString());
    // the data directory is one node's: after a crash it goes on under the same name at once
    setting.accept("sistem-kerja.node-id", "embedded");
    setting.accept("spring.mongodb.uri", addresses.mongoUri(database));
    setting.accept(
        "spring.security.oauth2.resourceserver.jwt.issuer-uri", addresses.issuer().toString());
  }
}

package id.sistemkerja.embedded;

import java.util.List;

/** Every application that the launcher starts. A further service is a further entry. */
final class Modules {
  private Modules() {}

  /** These start beside the stores. */
  static final List<Module> WITHOUT_STORES = List.of();

  /** These start when the stores are ready. */
  static final List<Module> SERVICES = List.of();

  /** The event store's databases: one for each service that keeps events. */
  static List<String> databases() {
    return List.of("org_structure", "assignment", "team", "notification");
  }
}

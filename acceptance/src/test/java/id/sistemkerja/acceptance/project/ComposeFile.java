package id.sistemkerja.acceptance.project;

import id.sistemkerja.acceptance.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code docker-compose.yml} as Docker reads it. */
final class ComposeFile {
  private ComposeFile() {}

  /** The containers by name. */
  @SuppressWarnings("unchecked")
  static Map<String, Map<String, Object>> services() {
    Map<String, Object> file =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Project.read("docker-compose.yml"));
    Map<String, Map<String, Object>> services = new LinkedHashMap<>();
    ((Map<String, Map<Object, Object>>) file.get("services"))
        .forEach((name, service) -> services.put(name, (Map<String, Object>) merged(service)));
    return services;
  }

  /** The variables that a container gets. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> environment(String service) {
    return new LinkedHashMap<>((Map<String, Object>) services().get(service).get("environment"));
  }

  /** The merge key is YAML 1.1: Docker knows it, a YAML 1.2 parser leaves it to us. */
  private static Object merged(Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<Object, Object> all = new LinkedHashMap<>();
    if (map.get("<<") instanceof Map<?, ?> base) {
      all.putAll((Map<?, ?>) merged(base));
    }
    map.forEach((key, value) -> {
      if (!key.equals("<<")) {
        all.put(key, merged(value));
      }
    });
    return all;
  }
}

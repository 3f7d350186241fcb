package id.sistemkerja.assignment.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.platform.store.NamedEventSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they were stored once stay readable for ever: a field that is renamed or loses its
 * meaning fails here, long before it fails on a regency's history.
 */
class GoldenEventsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sistemkerja.assignment")
            .stream()
            .filter(c -> c.isAnnotatedWith(EventType.class))
            .map(JavaClass::reflect)
            .forEach(c -> types.put(c.getAnnotation(EventType.class).value(), c));
    return types;
  }

  static Stream<String> names() {
    return types().keySet().stream();
  }

  @Test
  void everyEventTypeHasAGoldenFileAndEveryFileAType() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      List<String> samples =
          files.map(f -> f.getFileName().toString().replaceAll("\\.json$", "")).sorted().toList();
      assertThat(samples).containsExactlyElementsOf(types().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aStoredEventIsReadAndWrittenBackEqual(String name) throws IOException {
    NamedEventSerializer serializer = new NamedEventSerializer(types().values());
    byte[] stored = Files.readAllBytes(GOLDEN.resolve(name + ".json"));
    Object event =
        serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, name, null));
    assertThat(event).isInstanceOf(types().get(name));
    SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
    assertThat(written.getType().getName()).isEqualTo(name);
    assertThat(JSON.readTree(new String(written.getData(), StandardCharsets.UTF_8)))
        .isEqualTo(JSON.readTree(new String(stored, StandardCharsets.UTF_8)));
  }
}

package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportDecider;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationDecider;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipDecider;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.readings.domain.ReadingsCommand;
import id.sistemkerja.orgstructure.readings.domain.ReadingsDecider;
import id.sistemkerja.orgstructure.readings.domain.ReadingsEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterDecider;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitDecider;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitDecider;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.store.NamedEventSerializer;
import id.sistemkerja.regulation.RegulationCatalogue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was stored once stays readable: a sample of each event type and version, as stored. */
class GoldenEventsTest {
  private static final RecordCodec CODEC = new RecordCodec();
  private static final List<Class<?>> TYPES =
      Stream.of(
              new Capability<>("unit", UnitCommand.class, UnitEvent.class, new UnitDecider()),
              new Capability<>(
                  "official", OfficialCommand.class, OfficialEvent.class, new OfficialDecider()),
              new Capability<>("nip", NipCommand.class, NipEvent.class, new NipDecider()),
              new Capability<>(
                  "sole-unit", SoleUnitCommand.class, SoleUnitEvent.class, new SoleUnitDecider()),
              new Capability<>(
                  "reorganization",
                  RegisterCommand.class,
                  RegisterEvent.class,
                  new RegisterDecider()),
              new Capability<>(
                  "import", ImportCommand.class, ImportEvent.class, new ImportDecider()),
              new Capability<>(
                  "readings",
                  ReadingsCommand.class,
                  ReadingsEvent.class,
                  new ReadingsDecider(RegulationCatalogue.bundled())),
              new Capability<>(
                  "appraiser-delegation",
                  DelegationCommand.class,
                  DelegationEvent.class,
                  new DelegationDecider()))
          .<Class<?>>flatMap(c -> c.eventTypes().stream())
          .toList();

  static Stream<String> samples() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void aUnitThatWasEstablishedBeforeThereWereReorganizationsIsStillRead() throws IOException {
    String stored =
        CODEC
            .write(CODEC.mapper().readTree(sample("org-structure.unit-established.v1")))
            .replace(",\"decreeNumber\":\"188.45/12/2025\"", "");
    assertThat(stored).doesNotContain("decreeNumber");
    UnitEvent.UnitEstablished event = CODEC.read(stored, UnitEvent.UnitEstablished.class);
    assertThat(event.decreeNumber()).isNull();
    assertThat(CODEC.write(event)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org-structure.unit-head-appointed.v1",
        "org-structure.acting-head-mandated.v1",
        "org-structure.official-placed.v1",
        "org-structure.official-left-service.v1"
      })
  void aDecreeThatWasStoredWithoutItsSignatoryIsStillRead(String name) throws IOException {
    ObjectNode stored = (ObjectNode) CODEC.mapper().readTree(sample(name));
    assertThat(stored.remove("signedBy")).isNotNull();
    NamedEventSerializer serializer = new NamedEventSerializer(TYPES);
    Object event =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                CODEC.mapper().writeValueAsBytes(stored),
                byte[].class,
                new SimpleSerializedType(name, null)));
    assertThat(CODEC.mapper().readTree(serializer.serialize(event, byte[].class).getData()))
        .isEqualTo(stored);
  }

  @Test
  void everyEventTypeHasASampleAndEverySampleAType() throws Exception {
    Set<String> names =
        TYPES.stream()
            .map(type -> type.getAnnotation(EventType.class).value())
            .collect(Collectors.toSet());
    assertThat(samples().collect(Collectors.toSet())).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isReadAndWrittenBackEqual(String name) throws IOException {
    byte[] stored = sample(name);
    NamedEventSerializer serializer = new NamedEventSerializer(TYPES);
    Object event =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                stored, byte[].class, new SimpleSerializedType(name, null)));
    JsonNode sample = CODEC.mapper().readTree(stored);
    var written = serializer.serialize(event, byte[].class);
    assertThat(written.getType().getName()).isEqualTo(name);
    assertThat(CODEC.mapper().readTree(written.getData())).isEqualTo(sample);
    // a field that is in no sample could disappear unseen
    assertThat(sample.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(event.getClass().getRecordComponents()).map(c -> c.getName()).toList());
  }

  private static byte[] sample(String name) throws IOException {
    try (var file = GoldenEventsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}

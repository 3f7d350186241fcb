package id.sistemkerja.team.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.team.published.TeamFeed;
import id.sistemkerja.team.roster.domain.RosterCommand;
import id.sistemkerja.team.roster.domain.RosterDecider;
import id.sistemkerja.team.roster.domain.RosterEvent;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * An event that was stored once is readable for ever: each type has a sample as it stands in the
 * store, which no later code may fail to read or write differently.
 */
class GoldenEventsTest {
  private static final RecordCodec CODEC = new RecordCodec();

  static List<Class<?>> types() {
    return new Capability<>("roster", RosterCommand.class, RosterEvent.class, new RosterDecider())
        .eventTypes();
  }

  @Test
  void everyTypeHasItsSampleAndEverySampleItsType() throws Exception {
    TreeSet<String> samples = new TreeSet<>();
    try (Stream<Path> files = Files.list(golden())) {
      files.forEach(file -> samples.add(file.getFileName().toString()));
    }
    assertThat(samples)
        .containsExactlyElementsOf(
            new TreeSet<>(types().stream().map(t -> name(t) + ".json").toList()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aStoredEventIsReadWholeAndWrittenTheSame(Class<?> type) throws Exception {
    JsonNode stored =
        CODEC.mapper().readTree(Files.readString(golden().resolve(name(type) + ".json")));
    Object event = CODEC.mapper().treeToValue(stored, type);
    for (RecordComponent component : type.getRecordComponents()) {
      assertThat(component.getAccessor().invoke(event)).as(component.getName()).isNotNull();
    }
    assertThat(CODEC.mapper().readTree(CODEC.write(event))).isEqualTo(stored);
  }

  @ParameterizedTest
  @MethodSource("types")
  void isPublishedAsItIsStored(Class<?> type) throws Exception {
    Object event =
        CODEC.read(Files.readString(golden().resolve(name(type) + ".json")), (Class<?>) type);
    assertThat(new TeamFeed().body(event, null)).isSameAs(event);
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(EventType.class).value();
  }

  private static Path golden() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden")).toURI());
  }
}

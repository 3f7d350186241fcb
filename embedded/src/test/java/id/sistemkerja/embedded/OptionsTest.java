package id.sistemkerja.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.embedded.stores.StartFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void withoutArgumentsTheStandardPortsAndDirectory() {
    Options options = Options.parse(List.of(), Map.of());
    assertThat(options).isEqualTo(Options.standard(Path.of("data")));
    assertThat(options.ports())
        .containsEntry("gateway", 8080)
        .containsEntry("identity", 8090)
        .containsEntry("org-structure", 8081)
        .containsEntry("notification", 8085)
        .containsEntry("kafka", 9092)
        .containsEntry("postgresql", 5433)
        .containsEntry("mongo", 27018);
  }

  @Test
  void aBaseMovesAllPortsAndASingleOneGoesBeforeIt() {
    Options options = Options.parse(List.of("--kafka-port=19092", "--port-base=20000"), Map.of());
    assertThat(options.ports())
        .containsEntry("gateway", 20_000)
        .containsEntry("notification", 20_005)
        .containsEntry("kafka", 19_092);
    assertThat(options.ports().values()).doesNotHaveDuplicates();
  }

  @Test
  void zeroTakesAnyFreePorts() {
    assertThat(Options.parse(List.of("--port-base=0"), Map.of()))
        .isEqualTo(Options.anyFreePorts(Path.of("data")));
  }

  @Test
  void anArgumentGoesBeforeTheEnvironment() {
    Map<String, String> environment =
        Map.of("SISTEM_KERJA_DATA", "/srv/a", "SISTEM_KERJA_PORT_BASE", "21000");
    assertThat(Options.parse(List.of(), environment).data()).isEqualTo(Path.of("/srv/a"));
    assertThat(Options.parse(List.of(), environment).ports()).containsEntry("gateway", 21_000);
    assertThat(Options.parse(List.of("--data=/srv/b c"), environment).data())
        .isEqualTo(Path.of("/srv/b c"));
    assertThat(Options.parse(List.of("--port-base=22000"), environment).ports())
        .containsEntry("gateway", 22_000);
  }

  @Test
  void aFolderOfRegulationsIsNamedByArgumentOrEnvironment() {
    Map<String, String> environment = Map.of("SISTEM_KERJA_REGULATIONS", "/srv/law");
    assertThat(Options.parse(List.of(), Map.of()).regulations()).isNull();
    assertThat(Options.parse(List.of(), environment).regulations()).isEqualTo(Path.of("/srv/law"));
    assertThat(Options.parse(List.of("--regulations=/srv/b c"), environment).regulations())
        .isEqualTo(Path.of("/srv/b c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fresh",
        "--data=",
        "--regulations=",
        "data",
        "--port-base=65530",
        "--port-base=",
        "--port-base=-1",
        "--gateway-port=65536",
        "--gateway-port=eighty",
        "--unknown-port=1"
      })
  void whatIsNotUnderstoodIsNamed(String argument) {
    assertThatThrownBy(() -> Options.parse(List.of(argument), Map.of()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(argument.substring(0, Math.max(4, argument.indexOf('='))));
  }
}

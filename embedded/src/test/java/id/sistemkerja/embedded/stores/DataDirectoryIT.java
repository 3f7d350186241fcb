package id.sistemkerja.embedded.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryIT {
  @TempDir Path temporary;

  @Test
  void oneProcessAtATime() {
    try (DataDirectory first = DataDirectory.open(temporary.resolve("data"))) {
      assertThatThrownBy(() -> DataDirectory.open(first.path()))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining(first.path().toString())
          .hasMessageContaining("--data=");
    }
    DataDirectory.open(temporary.resolve("data")).close();
  }

  @Test
  void aProcessOfItsOwnIsRefusedTooAndAKilledOneBlocksNobody() throws Exception {
    StoresProcess other = StoresProcess.start(temporary);
    try {
      assertThatThrownBy(() -> DataDirectory.open(temporary))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("in use by another running process");
    } finally {
      other.kill();
    }
    try (DataDirectory taken = DataDirectory.open(temporary)) {
      PostgresStore.stopOrphan(taken.path().resolve("postgresql"));
      assertThat(taken.path()).exists();
    }
  }
}

package id.sistemkerja.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own directory, found from wherever a test runs. */
public final class Project {
  private Project() {}

  public static Path root() {
    for (Path directory = Path.of("").toAbsolutePath();
        directory != null;
        directory = directory.getParent()) {
      if (Files.exists(directory.resolve("docker-compose.yml"))) {
        return directory;
      }
    }
    throw new IllegalStateException("not inside the project");
  }

  public static String read(String path) {
    try {
      return Files.readString(root().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

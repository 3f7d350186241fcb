package id.sistemkerja.assignment.architecture.planted.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A violation on purpose: the rule must find it. */
public final class ReadsAFile {
  private ReadsAFile() {}

  public static String read(Path path) throws IOException {
    return Files.readString(path);
  }
}

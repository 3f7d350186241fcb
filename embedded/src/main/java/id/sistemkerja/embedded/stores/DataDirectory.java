package id.sistemkerja.embedded.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything the process keeps, owned by one process at a time.
 *
 * <p>Ownership is an operating-system lock on the file {@code lock}: the system drops it when the
 * process ends, however it ends, so that a killed process never blocks the next one.
 */
public final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Creates the directory where it is missing, and takes it.
   *
   * @throws StartFailure if another process has it, or it cannot be written
   */
  public static DataDirectory open(Path directory) {
    Path lockFile = directory.resolve("lock");
    FileChannel channel;
    Path real;
    try {
      Files.createDirectories(directory);
      // PostgreSQL records the real path; comparing against it later needs the same form
      real = directory.toRealPath();
      channel =
          FileChannel.open(
              lockFile,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StartFailure(
          "The data directory " + directory + " cannot be written: " + e + ".", e);
    }
    FileLock lock = tryLock(channel);
    if (lock == null) {
      String owner = readOwner(lockFile);
      closeQuietly(channel);
      throw new StartFailure(
          "The data directory "
              + real
              + " is in use by another running process"
              + (owner.isEmpty() ? "" : " (process " + owner + ")")
              + ". Stop that one first, or choose another directory with --data=<directory>.");
    }
    try {
      channel.truncate(0);
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(pid), 0);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new StartFailure("The data directory " + real + " cannot be written: " + e + ".", e);
    }
    return new DataDirectory(real, channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    } catch (IOException e) {
      throw new StartFailure("The data directory's file \"lock\" cannot be locked: " + e + ".", e);
    }
  }

  private static String readOwner(Path lockFile) {
    try {
      return Files.readString(lockFile, StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The directory's real path. */
  public Path path() {
    return path;
  }

  /** Gives the directory back. What is in it stays. */
  @Override
  public void close() {
    try {
      if (lock.isValid()) {
        lock.release();
      }
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

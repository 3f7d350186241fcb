package id.sistemkerja.embedded.stores;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of read models: a server that speaks MongoDB's wire protocol, over one file.
 *
 * <p>What it holds can be rebuilt from the events, so a file that is torn is moved aside and an
 * empty one is begun. The file is written once per second and on closing; a kill loses at most the
 * last second, views and positions alike, and the projections take it up again from there.
 */
public final class MongoStore implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(MongoStore.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int CACHE_MEBIBYTES = 16;

  private final MongoServer server;
  private final Path openMark;
  private final int port;

  private MongoStore(MongoServer server, Path openMark, int port) {
    this.server = server;
    this.openMark = openMark;
    this.port = port;
  }

  /**
   * Opens the file and starts the server.
   *
   * @param directory where the store keeps everything; created where missing
   * @param port a free port, 1 to 65535
   * @throws StartFailure if the directory cannot be written, or the file is in use
   */
  public static MongoStore start(Path directory, int port) {
    Path file = directory.resolve("views.mv.db");
    // stays behind when the process is killed: then every page is read before the file is trusted
    Path openMark = directory.resolve("open");
    try {
      Files.createDirectories(directory);
      MVStore store = openOrBegin(file, Files.exists(openMark));
      Files.writeString(openMark, "");
      MongoServer server = new MongoServer(new H2Backend(store));
      server.bind("127.0.0.1", port);
      return new MongoStore(server, openMark, port);
    } catch (IOException e) {
      throw new StartFailure("The store of read models cannot be opened: " + e + ".", e);
    }
  }

  private static MVStore openOrBegin(Path file, boolean verify) throws IOException {
    try {
      MVStore store = open(file);
      if (verify) {
        readEverything(store);
      }
      return store;
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new StartFailure("The file " + file + " is in use by another process.", e);
      }
      Path aside =
          file.resolveSibling(
              file.getFileName() + ".torn-" + STAMP.format(Clock.systemUTC().instant()));
      Files.move(file, aside);
      log.warn(
          "{} is torn ({}): moved to {}; the read models are rebuilt from the events",
          file,
          summary(e),
          aside.getFileName());
      return open(file);
    }
  }

  // the full message may carry a dump of the page
  private static String summary(MVStoreException e) {
    String message = String.valueOf(e.getMessage());
    return message.length() <= 100 ? message : message.substring(0, 100) + "…";
  }

  private static MVStore open(Path file) {
    return new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEBIBYTES).open();
  }

  private static void readEverything(MVStore store) {
    try {
      for (String name : store.getMapNames()) {
        Cursor<Object, Object> cursor = store.openMap(name).cursor(null);
        while (cursor.hasNext()) {
          cursor.next();
        }
      }
    } catch (MVStoreException e) {
      store.closeImmediately();
      throw e;
    }
  }

  /** The address of one database. */
  public String uri(String database) {
    return "mongodb://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    server.shutdown();
    try {
      Files.deleteIfExists(openMark);
    } catch (IOException e) {
      log.warn("{} cannot be removed: {}", openMark, e.toString());
    }
  }
}

package id.sistemkerja.embedded.stores;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
 * empty one is begun. The file is written twice per second and on closing; a kill loses at most the
 * last half second, views and positions alike, and the projections take it up again from there.
 *
 * <p>It is written between commands only. The file engine's own writer would take the state of one
 * collection after the other while they change, so that a position could reach the file without the
 * view that was written before it; a kill in the same moment would then lose that view for good.
 */
public final class MongoStore implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(MongoStore.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int CACHE_MEBIBYTES = 16;

  private static final long WRITE_EVERY_MILLIS = 500;
  private static final int WRITES_PER_COMPACTION = 20;
  private static final int COMPACT_BELOW_PERCENT = 50;
  // how long the space of replaced pages is kept: the file grows by what is written in this time
  private static final int RETENTION_MILLIS = 5_000;
  private static final int COMPACT_BYTES = 2 << 20;

  private final MongoServer server;
  private final ScheduledExecutorService writer;
  private final Path openMark;
  private final int port;

  private MongoStore(MongoServer server, ScheduledExecutorService writer, Path openMark, int port) {
    this.server = server;
    this.writer = writer;
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
      BetweenCommands backend = new BetweenCommands(store);
      MongoServer server = new MongoServer(backend);
      server.bind("127.0.0.1", port);
      ScheduledExecutorService writer =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().name("read-models-writer").daemon().factory());
      ScheduledFuture<?> unused =
          writer.scheduleWithFixedDelay(
              backend::write, WRITE_EVERY_MILLIS, WRITE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      return new MongoStore(server, writer, openMark, port);
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
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEBIBYTES)
            .autoCommitDisabled()
            .open();
    store.setRetentionTime(RETENTION_MILLIS);
    return store;
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
    writer.close();
    // writes what is left
    server.shutdown();
    try {
      Files.deleteIfExists(openMark);
    } catch (IOException e) {
      log.warn("{} cannot be removed: {}", openMark, e.toString());
    }
  }

  /** Writes the file while no command is being carried out. */
  private static final class BetweenCommands extends H2Backend {
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private int writes;

    BetweenCommands(MVStore store) {
      super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      commands.readLock().lock();
      try {
        return super.handleMessage(message);
      } finally {
        commands.readLock().unlock();
      }
    }

    void write() {
      commands.writeLock().lock();
      try {
        MVStore store = getMvStore();
        if (store.hasUnsavedChanges()) {
          store.commit();
          writes++;
          if (writes % WRITES_PER_COMPACTION == 0) {
            // nothing else gives the space of replaced pages back
            boolean unused = store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES);
          }
        }
      } catch (RuntimeException e) {
        // thrown further it would end the schedule, and nothing would be written any more
        log.error("the read models could not be written; trying again", e);
      } finally {
        commands.writeLock().unlock();
      }
    }
  }
}

package id.sistemkerja.orgstructure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.orgstructure.bulk.load.FilePieces;
import id.sistemkerja.orgstructure.infrastructure.MongoFilePieces;
import id.sistemkerja.orgstructure.infrastructure.PostgresFilePieces;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Pieces of files in each of the stores that may keep them. */
class FilePiecesTest {
  private static final Instant DAY = Instant.parse("2026-03-02T01:02:03.004Z");

  @Test
  void inPostgres() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      var database = postgres.getPostgresDatabase();
      var table =
          new ResourceDatabasePopulator(new ClassPathResource("org-structure/import-files.sql"));
      table.execute(database);
      table.execute(database);
      keepsFilesApartAndInOrderUntilTheyAreRemoved(new PostgresFilePieces(database));
    }
  }

  @Test
  void inMongo() throws Exception {
    MongoServer server = new MongoServer(H2Backend.inMemory());
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      keepsFilesApartAndInOrderUntilTheyAreRemoved(new MongoFilePieces(client.getDatabase("test")));
    } finally {
      server.shutdownNow();
    }
  }

  private static void keepsFilesApartAndInOrderUntilTheyAreRemoved(FilePieces pieces)
      throws Exception {
    UUID file = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    byte[] content = new byte[1_000_000];
    new Random(1).nextBytes(content);
    int size = 100_000;
    for (int place = 0; place < 10; place++) {
      pieces.add(
          file,
          place,
          DAY,
          java.util.Arrays.copyOfRange(content, place * size, (place + 1) * size));
    }
    pieces.add(other, 0, DAY.plusSeconds(1), new byte[] {7});
    assertThat(read(pieces, file)).isEqualTo(content);
    pieces.removeBefore(DAY);
    assertThat(read(pieces, file)).isEqualTo(content);
    pieces.removeBefore(DAY.plusSeconds(1));
    assertThat(read(pieces, file)).isEmpty();
    assertThat(read(pieces, other)).containsExactly(7);
    pieces.remove(other);
    assertThat(read(pieces, other)).isEmpty();
  }

  private static byte[] read(FilePieces pieces, UUID file) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.read(file, all::write);
    return all.toByteArray();
  }
}

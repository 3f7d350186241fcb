package id.sistemkerja.orgstructure.infrastructure;

import id.sistemkerja.orgstructure.bulk.load.FilePieces;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pieces in the event store's database: each is on the disk when it is added, as an event is, and
 * no connection is held while a slow sender is waited for.
 */
public final class PostgresFilePieces implements FilePieces {
  private final JdbcClient jdbc;

  public PostgresFilePieces(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  @Override
  public void add(UUID fileId, int place, Instant at, byte[] content) {
    jdbc.sql("insert into ImportFilePiece (fileId, place, receivedAt, content) values (?, ?, ?, ?)")
        .params(fileId, place, at.atOffset(ZoneOffset.UTC), content)
        .update();
  }

  /** One by one: a whole file would be in memory at once. */
  @Override
  public void read(UUID fileId, Reader reader) throws IOException {
    for (int place = 0; ; place++) {
      var piece =
          jdbc.sql("select content from ImportFilePiece where fileId = ? and place = ?")
              .params(fileId, place)
              .query((row, number) -> row.getBytes(1))
              .optional();
      if (piece.isEmpty()) {
        return;
      }
      reader.take(piece.get());
    }
  }

  @Override
  public void remove(UUID fileId) {
    jdbc.sql("delete from ImportFilePiece where fileId = ?").param(fileId).update();
  }

  @Override
  public void removeBefore(Instant moment) {
    jdbc.sql("delete from ImportFilePiece where receivedAt < ?")
        .param(moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}

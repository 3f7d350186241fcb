package id.sistemkerja.orgstructure.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.orgstructure.bulk.load.FilePieces;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Pieces in MongoDB, for a service without a PostgreSQL of its own: a replica set acknowledges with
 * a majority and the journal.
 */
public final class MongoFilePieces implements FilePieces {
  private final MongoCollection<Document> pieces;

  public MongoFilePieces(MongoDatabase database) {
    this.pieces = database.getCollection("import_files");
    pieces.createIndex(Indexes.ascending("fileId", "place"));
  }

  @Override
  public void add(UUID fileId, int place, Instant at, byte[] content) {
    pieces.insertOne(
        new Document("_id", fileId + ":" + place)
            .append("fileId", fileId.toString())
            .append("place", place)
            .append("at", at.toString())
            .append("bytes", new Binary(content)));
  }

  @Override
  public void read(UUID fileId, Reader reader) throws IOException {
    for (Document piece :
        pieces.find(Filters.eq("fileId", fileId.toString())).sort(Sorts.ascending("place"))) {
      reader.take(piece.get("bytes", Binary.class).getData());
    }
  }

  @Override
  public void remove(UUID fileId) {
    pieces.deleteMany(Filters.eq("fileId", fileId.toString()));
  }

  @Override
  public void removeBefore(Instant moment) {
    pieces.deleteMany(Filters.lt("at", moment.toString()));
  }
}

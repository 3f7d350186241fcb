package id.sistemkerja.assignment.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * In MongoDB, for a service without a PostgreSQL of its own: a replica set acknowledges with a
 * majority and the journal.
 */
final class MongoSealedFiles implements SealedFiles {
  private final MongoCollection<Document> files;

  MongoSealedFiles(MongoDatabase database) {
    this.files = database.getCollection("sealed_files");
    files.createIndex(Indexes.ascending("letter"));
  }

  @Override
  public void keep(RegencyCode regency, UUID letterId, String sha256, byte[] file) {
    files.replaceOne(
        Filters.eq("_id", id(regency, letterId, sha256)),
        new Document("_id", id(regency, letterId, sha256))
            .append("letter", letter(regency, letterId))
            .append("bytes", new Binary(file)),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<byte[]> read(RegencyCode regency, UUID letterId, String sha256) {
    return Optional.ofNullable(files.find(Filters.eq("_id", id(regency, letterId, sha256))).first())
        .map(file -> file.get("bytes", Binary.class).getData());
  }

  @Override
  public void removeAllBut(RegencyCode regency, UUID letterId, String sha256) {
    files.deleteMany(
        Filters.and(
            Filters.eq("letter", letter(regency, letterId)),
            Filters.ne("_id", id(regency, letterId, sha256))));
  }

  private static String id(RegencyCode regency, UUID letterId, String sha256) {
    return letter(regency, letterId) + ":" + sha256;
  }

  private static String letter(RegencyCode regency, UUID letterId) {
    return regency + ":" + letterId;
  }
}

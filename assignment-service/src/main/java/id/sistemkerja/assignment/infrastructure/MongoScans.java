package id.sistemkerja.assignment.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * In MongoDB, for a service without a PostgreSQL of its own: a replica set acknowledges with a
 * majority and the journal.
 */
final class MongoScans implements Scans {
  private final MongoCollection<Document> scans;

  MongoScans(MongoDatabase database) {
    this.scans = database.getCollection("agency_scans");
  }

  @Override
  public void keep(RegencyCode regency, Scan scan, byte[] content) {
    String id = id(regency, scan.scanId());
    scans.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id)
            .append("mediaType", scan.mediaType())
            .append("bytes", scan.bytes())
            .append("sha256", scan.sha256())
            .append("content", new Binary(content)),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<Scan> find(RegencyCode regency, UUID scanId) {
    return document(regency, scanId)
        .map(d ->
            new Scan(scanId, d.getString("mediaType"), d.getLong("bytes"), d.getString("sha256")));
  }

  @Override
  public Optional<byte[]> read(RegencyCode regency, UUID scanId) {
    return document(regency, scanId).map(d -> d.get("content", Binary.class).getData());
  }

  private Optional<Document> document(RegencyCode regency, UUID scanId) {
    return Optional.ofNullable(scans.find(Filters.eq("_id", id(regency, scanId))).first());
  }

  private static String id(RegencyCode regency, UUID scanId) {
    return regency + ":" + scanId;
  }
}

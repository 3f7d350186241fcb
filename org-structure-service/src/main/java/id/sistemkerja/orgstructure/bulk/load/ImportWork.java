package id.sistemkerja.orgstructure.bulk.load;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.orgstructure.bulk.domain.RowCounts;
import id.sistemkerja.orgstructure.bulk.sheet.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Working papers of imports: how far each is, and what is wrong with which row. Not events: they
 * hold values of cells, and are made again when an import is.
 */
public final class ImportWork {
  /** The most faults that are kept of one import. */
  public static final int MOST_FAULTS = 20_000;

  private final MongoCollection<Document> progress;
  private final MongoCollection<Document> faults;

  public ImportWork(MongoDatabase database) {
    this.progress = database.getCollection("import_progress");
    this.faults = database.getCollection("import_faults");
    faults.createIndex(Indexes.ascending("importId", "place"));
  }

  /**
   * How far an import is.
   *
   * @param of all rows of the file
   */
  public record Progress(int of, RowCounts counts) {}

  void progress(UUID importId, Progress now) {
    progress.replaceOne(
        Filters.eq("_id", importId.toString()),
        new Document("_id", importId.toString())
            .append("of", now.of())
            .append("accepted", now.counts().accepted())
            .append("unchanged", now.counts().unchanged())
            .append("refused", now.counts().refused()),
        new ReplaceOptions().upsert(true));
  }

  public Optional<Progress> progress(UUID importId) {
    return Optional.ofNullable(progress.find(Filters.eq("_id", importId.toString())).first())
        .map(d ->
            new Progress(
                d.getInteger("of"),
                new RowCounts(
                    d.getInteger("accepted"), d.getInteger("unchanged"), d.getInteger("refused"))));
  }

  /** Forgets the faults from a row on, in the order of judging. */
  void forgetFaults(UUID importId, int from) {
    faults.deleteMany(Filters.and(of(importId), Filters.gte("place", place(from))));
  }

  /**
   * Keeps the faults of rows that were judged.
   *
   * @param from place of the first of these rows in the order of judging
   * @param room how many more may be kept
   */
  void faults(UUID importId, int from, List<RowFault> found, long room) {
    List<Document> documents = new ArrayList<>();
    long place = place(from);
    for (RowFault fault : found.subList(0, (int) Math.clamp(room, 0, found.size()))) {
      documents.add(
          new Document("_id", importId + ":" + place)
              .append("importId", importId.toString())
              .append("place", place)
              .append("sheet", fault.sheet())
              .append("row", fault.row())
              .append("column", fault.column())
              .append("value", fault.value())
              .append("problem", fault.problem())
              .append("id", fault.reason().id())
              .append("en", fault.reason().en()));
      place++;
    }
    if (!documents.isEmpty()) {
      faults.insertMany(documents);
    }
  }

  private static long place(int row) {
    return (long) row << 20;
  }

  /** Faults in the order of judging, from a place on. */
  public List<RowFault> faults(UUID importId, int skip, int limit) {
    List<RowFault> all = new ArrayList<>();
    for (Document d :
        faults.find(of(importId)).sort(Sorts.ascending("place")).skip(skip).limit(limit)) {
      all.add(fault(d));
    }
    return all;
  }

  public void eachFault(UUID importId, Consumer<RowFault> use) {
    for (Document d : faults.find(of(importId)).sort(Sorts.ascending("place"))) {
      use.accept(fault(d));
    }
  }

  public long faultCount(UUID importId) {
    return faults.countDocuments(of(importId));
  }

  private static Bson of(UUID importId) {
    return Filters.eq("importId", importId.toString());
  }

  private static RowFault fault(Document d) {
    return new RowFault(
        d.getString("sheet"),
        d.getInteger("row"),
        d.getString("column"),
        d.getString("value"),
        d.getString("problem"),
        new BilingualText(d.getString("id"), d.getString("en")));
  }
}

package id.sistemkerja.platform.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Views of a collection in memory, group by group. A stamp in the store tells every node whether
 * what it holds is still what is stored: whoever saves a view sets a new one after it, and whoever
 * reads looks at the stamp before the views. So a node may tell the group of a moment ago, like any
 * read model, but never holds on to it.
 */
final class Groups<V> {
  private final MongoCollection<Document> stamps;
  private final String collection;
  private final String field;
  private final Map<String, Held<V>> held = new ConcurrentHashMap<>();

  private record Held<V>(@Nullable String stamp, List<V> views) {}

  Groups(MongoDatabase database, String collection, String field) {
    this.stamps = database.getCollection("view_stamps");
    this.collection = collection;
    this.field = field;
  }

  /**
   * The group's views.
   *
   * @param read reads them from the store, by the grouping field
   */
  List<V> of(String value, Function<String, List<V>> read) {
    Document stored = stamps.find(id(value)).first();
    String stamp = stored == null ? null : stored.getString("stamp");
    Held<V> known = held.get(value);
    // a group without a stamp was stored by an older version, which sets none
    if (known != null && stamp != null && stamp.equals(known.stamp())) {
      return known.views();
    }
    Held<V> now = new Held<>(stamp, List.copyOf(read.apply(field)));
    held.put(value, now);
    return now.views();
  }

  /** After a view of the group was saved or removed. */
  void changed(Document view) {
    Document id = id(view.getString(field));
    stamps.replaceOne(
        id,
        new Document(id).append("stamp", UUID.randomUUID().toString()),
        new ReplaceOptions().upsert(true));
  }

  private Document id(String value) {
    return new Document("_id", collection + "/" + value);
  }
}

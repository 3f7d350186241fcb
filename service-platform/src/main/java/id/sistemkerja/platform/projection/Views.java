package id.sistemkerja.platform.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.platform.command.RecordCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A collection of views, each a record under an identifier. Dates are ISO 8601 texts, so that they
 * sort; only operations that the embedded store and MongoDB both have are used.
 *
 * <p>A projection saves whole views and decides by the view's own position what it has applied:
 * applying an event twice then changes nothing.
 *
 * @param <V> the view, a record
 */
public final class Views<V> {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final MongoCollection<Document> collection;
  private final Class<V> type;
  private final RecordCodec codec;
  private @Nullable Groups<V> groups;

  public Views(MongoDatabase database, String name, Class<V> type, RecordCodec codec) {
    this.collection = database.getCollection(name);
    this.type = type;
    this.codec = codec;
  }

  /** Makes sure of an index over the fields, ascending. */
  public Views<V> indexed(String... fields) {
    collection.createIndex(Indexes.ascending(fields), new IndexOptions());
    return this;
  }

  /**
   * Lets {@link #group} answer from memory. For collections that are read whole on every request
   * and seldom change.
   *
   * @param field whose value names the group of a view, and never changes
   */
  public Views<V> grouped(MongoDatabase database, String field) {
    groups = new Groups<>(database, collection.getNamespace().getCollectionName(), field);
    return indexed(field);
  }

  /** All views whose grouping field has the value, by identifier; to be read only. */
  public List<V> group(String value) {
    if (groups == null) {
      throw new IllegalStateException(type.getSimpleName() + " is not grouped");
    }
    return groups.of(value, field -> find(Filters.eq(field, value), Sorts.ascending("_id"), 0));
  }

  public Optional<V> find(String id) {
    return Optional.ofNullable(collection.find(new Document("_id", id)).first()).map(this::view);
  }

  /** At most {@code limit} views in the order of {@code sort}. */
  public List<V> find(Bson filter, @Nullable Bson sort, int limit) {
    List<V> views = new ArrayList<>();
    for (Document document : collection.find(filter).sort(sort).limit(limit)) {
      views.add(view(document));
    }
    return views;
  }

  public List<V> all(Bson filter) {
    return find(filter, null, 0);
  }

  /** Each view in order, without holding all of them. */
  public void each(Bson filter, Bson sort, Consumer<V> use) {
    for (Document document : collection.find(filter).sort(sort)) {
      use.accept(view(document));
    }
  }

  public long count(Bson filter) {
    return collection.countDocuments(filter);
  }

  public void save(String id, V view) {
    Document document = new Document(codec.mapper().convertValue(view, FIELDS));
    document.put("_id", id);
    collection.replaceOne(new Document("_id", id), document, new ReplaceOptions().upsert(true));
    if (groups != null) {
      groups.changed(document);
    }
  }

  /** Changes a view that must be there: a projection fails loudly on what it misses. */
  public void change(String id, UnaryOperator<V> change) {
    V view =
        find(id)
            .orElseThrow(() ->
                new IllegalStateException(
                    "no " + type.getSimpleName() + " " + id + ": an earlier event is missing"));
    save(id, change.apply(view));
  }

  public void remove(String id) {
    Document removed = collection.findOneAndDelete(new Document("_id", id));
    if (groups != null && removed != null) {
      groups.changed(removed);
    }
  }

  private V view(Document document) {
    return codec.mapper().convertValue(document, type);
  }
}

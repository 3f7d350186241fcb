package id.sistemkerja.performance.architecture.planted.domain;

import com.mongodb.client.MongoDatabase;

/** A violation on purpose: the rule must find it. */
public final class KnowsAStore {
  private KnowsAStore() {}

  public static String name(MongoDatabase database) {
    return database.getName();
  }
}

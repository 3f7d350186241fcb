package id.sistemkerja.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.platform.command.RecordCodec;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of a service, each with its own copy, on one store. */
class GroupedViewsTest {
  private static MongoServer server;
  private static MongoClient client;
  private static MongoDatabase database;

  private Views<Desk> one;
  private Views<Desk> other;

  record Desk(String id, String regency, String name) {}

  @BeforeAll
  static void start() {
    server = new MongoServer(H2Backend.inMemory());
    server.bind();
    client = MongoClients.create("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    database = client.getDatabase("desks");
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  @BeforeEach
  void empty() {
    database.drop();
    one = node();
    other = node();
  }

  private static Views<Desk> node() {
    return new Views<>(database, "desks", Desk.class, new RecordCodec())
        .grouped(database, "regency");
  }

  private static void save(Views<Desk> node, String id, String regency, String name) {
    node.save(id, new Desk(id, regency, name));
  }

  private static List<String> names(Views<Desk> node, String regency) {
    return node.group(regency).stream().map(Desk::name).toList();
  }

  @Test
  void aGroupIsTheViewsOfOneValueById() {
    save(one, "b", "63.02", "second");
    save(one, "a", "63.02", "first");
    save(one, "c", "75.04", "elsewhere");
    assertThat(names(one, "63.02")).containsExactly("first", "second");
    assertThat(names(one, "33.13")).isEmpty();
  }

  @Test
  void aNodeSeesWhatAnotherSavedChangedAndRemoved() {
    save(one, "a", "63.02", "first");
    assertThat(names(other, "63.02")).containsExactly("first");
    save(one, "a", "63.02", "renamed");
    save(one, "b", "63.02", "second");
    assertThat(names(other, "63.02")).containsExactly("renamed", "second");
    one.remove("a");
    assertThat(names(other, "63.02")).containsExactly("second");
  }

  @Test
  void whatIsUnchangedIsReadFromTheStoreOnce() {
    save(one, "a", "63.02", "first");
    List<Desk> before = other.group("63.02");
    save(one, "b", "75.04", "elsewhere");
    assertThat(other.group("63.02")).isSameAs(before);
  }

  @Test
  void aGroupOfAnOlderVersionWithoutAStampIsReadEachTime() {
    database
        .getCollection("desks")
        .insertOne(new Document("_id", "a").append("id", "a").append("regency", "63.02"));
    assertThat(one.group("63.02")).hasSize(1);
    database
        .getCollection("desks")
        .insertOne(new Document("_id", "b").append("id", "b").append("regency", "63.02"));
    assertThat(one.group("63.02")).hasSize(2);
  }
}

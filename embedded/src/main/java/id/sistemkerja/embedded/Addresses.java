package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.PostgresStore;
import id.sistemkerja.embedded.stores.Stores;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is, settled before anything starts.
 *
 * @param data the data directory's real path
 * @param law regulations beside those of the system, if there are any
 * @param ports the port of each name in {@link Options#PORT_NAMES}, 1 to 65535
 */
public record Addresses(Path data, @Nullable FurtherLaw law, Map<String, Integer> ports) {
  public Addresses {
    ports = Map.copyOf(ports);
  }

  /** The portal, and under {@code /api} the services. */
  public URI gateway() {
    return application("gateway");
  }

  /** The identity provider: the issuer of every token. */
  public URI issuer() {
    return application("identity");
  }

  /**
   * One application, past the gateway.
   *
   * @param portName one of {@link Options#PORT_NAMES}
   */
  public URI application(String portName) {
    return URI.create("http://localhost:" + port(portName));
  }

  /** Kafka's address for clients. */
  public String kafka() {
    return "127.0.0.1:" + port("kafka");
  }

  /** The read models of one service, in MongoDB's notation. */
  public String mongoUri(String database) {
    return "mongodb://127.0.0.1:" + port("mongo") + "/" + database;
  }

  /** The events of one service; the user is {@link PostgresStore#USER}. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port("postgresql") + "/" + database;
  }

  Stores.StorePorts storePorts() {
    return new Stores.StorePorts(
        port("postgresql"), port("kafka"), port("kafka-controller"), port("mongo"));
  }

  int port(String name) {
    return Objects.requireNonNull(ports.get(name), () -> "no port for " + name);
  }
}

package id.sistemkerja.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What differs between the two ways to run.
 *
 * @param eventStore where the service's events are kept
 * @param nodeId under which event processors claim their tokens and feeds are read; a node that
 *     comes back under its old id goes on at once. By default a new one for each process
 * @param publicUrl the gateway's address as people see it, for links in letters and mail
 */
@ConfigurationProperties("sistem-kerja")
public record PlatformProperties(
    EventStore eventStore,
    @Nullable String nodeId,
    @DefaultValue("http://localhost:8080") String publicUrl,
    @DefaultValue Kafka kafka,
    @DefaultValue Regulations regulations) {

  /** Where events are kept. NONE: the service only reads others' feeds. */
  public enum EventStore {
    POSTGRESQL,
    AXON_SERVER,
    NONE
  }

  /**
   * The law.
   *
   * @param folder of profiles beside those of the system: how a regency joins; none by default. A
   *     text: as a path it would be looked for inside the web application first
   */
  public record Regulations(@Nullable String folder) {}

  /**
   * The broker.
   *
   * @param replicas of the topics that the service creates
   * @param properties further client properties, for example of TLS and SASL
   */
  public record Kafka(
      @DefaultValue("localhost:9092") String bootstrapServers,
      @DefaultValue("1") short replicas,
      @DefaultValue Map<String, String> properties) {

    public Map<String, Object> client() {
      Map<String, Object> client = new java.util.HashMap<>(properties);
      client.put("bootstrap.servers", bootstrapServers);
      return client;
    }
  }
}

package id.sistemkerja.platform.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes sure that the feeds' topics exist, kept for ever: readers rebuild from the first event. */
public final class Topics {
  private static final int PARTITIONS = 6;
  private static final int TIMEOUT_MILLIS = 10_000;

  private Topics() {}

  public static void ensure(Map<String, Object> client, Collection<String> names, short replicas) {
    Map<String, Object> properties = new HashMap<>(client);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS / 2);
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    // made anew for each use; while no broker answers, rebootstrapping would be a busy loop
    properties.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
    Admin admin = Admin.create(properties);
    try {
      for (String name : names) {
        NewTopic topic =
            new NewTopic(name, PARTITIONS, replicas)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try {
          admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw new IllegalStateException("cannot create topic " + name, e.getCause());
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    } finally {
      // after an interruption it would wait for the answer to what was asked
      admin.close(Duration.ZERO);
    }
  }
}

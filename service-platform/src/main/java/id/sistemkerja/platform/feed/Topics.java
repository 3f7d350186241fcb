package id.sistemkerja.platform.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes sure that the feeds' topics exist, kept for ever: readers rebuild from the first event. */
public final class Topics {
  private static final int PARTITIONS = 6;

  private Topics() {}

  public static void ensure(Map<String, Object> client, Collection<String> names, short replicas) {
    try (Admin admin = Admin.create(client)) {
      for (String name : names) {
        NewTopic topic =
            new NewTopic(name, PARTITIONS, replicas)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try {
          admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw new IllegalStateException("cannot create topic " + name, e.getCause());
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the broker did not answer within 30 s", e);
    }
  }
}

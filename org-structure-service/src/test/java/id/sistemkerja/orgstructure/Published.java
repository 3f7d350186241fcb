package id.sistemkerja.orgstructure;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.platform.store.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a running service has published, from the first event on. */
public final class Published {
  private Published() {}

  public static List<ContractEvent> by(ApplicationContext service) {
    RecordCodec codec = service.getBean(RecordCodec.class);
    ContractMapping feed = service.getBean(ContractMapping.class);
    List<ContractEvent> events = new ArrayList<>();
    try (Stream<? extends TrackedEventMessage<?>> stored =
        service.getBean(EventStorageEngine.class).readEvents((TrackingToken) null, false)) {
      stored.forEach(message -> {
        EventEnvelope envelope = Recorded.envelope(message.getMetaData(), codec);
        Object body = feed.body(message.getPayload(), envelope);
        if (body != null) {
          events.add(event(envelope, codec.mapper().valueToTree(body), codec));
        }
      });
    }
    return events;
  }

  private static ContractEvent event(EventEnvelope e, JsonNode body, RecordCodec codec) {
    return new ContractEvent(
        e.id(),
        e.type(),
        e.regency(),
        e.stream(),
        e.sequence(),
        e.subject(),
        e.correlation(),
        e.causation(),
        e.occurredAt(),
        e.recordedAt(),
        codec.mapper().createObjectNode(),
        body);
  }
}

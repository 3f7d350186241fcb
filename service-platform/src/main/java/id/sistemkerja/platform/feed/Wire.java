package id.sistemkerja.platform.feed;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.RecordCodec;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Contract events as CloudEvents 1.0, binary mode, on Kafka. */
public final class Wire {
  static final String ID_HEADER = "ce_id";
  private final RecordCodec codec;

  public Wire(RecordCodec codec) {
    this.codec = codec;
  }

  ProducerRecord<String, byte[]> record(String topic, EventEnvelope envelope, Object body) {
    // a null actor field or citation list is left out by the codec, not written as null
    Content content =
        new Content(
            new Content.Record(
                envelope.actor(),
                envelope.profileVersion(),
                envelope.citations(),
                envelope.occurredAt(),
                envelope.recordedAt()),
            body);
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(envelope.id().toString())
            .withSource(URI.create("/sistem-kerja/" + envelope.regency()))
            .withType(envelope.type())
            .withSubject(envelope.subject())
            .withTime(envelope.occurredAt().atOffset(ZoneOffset.UTC))
            .withExtension("regency", envelope.regency().value())
            .withExtension("stream", envelope.stream())
            .withExtension("sequence", Long.toString(envelope.sequence()))
            .withExtension("correlationid", envelope.correlation().toString())
            .withExtension("recordedtime", envelope.recordedAt().toString())
            .withData("application/json", codec.write(content).getBytes(StandardCharsets.UTF_8));
    if (envelope.causation() != null) {
      builder.withExtension("causationid", envelope.causation().toString());
    }
    return KafkaMessageFactory.<String>createWriter(
            topic, null, null, envelope.regency() + "/" + envelope.subject())
        .writeBinary(builder.build());
  }

  ContractEvent event(ConsumerRecord<String, byte[]> message) {
    var reader = KafkaMessageFactory.createReader(message);
    if (reader.getEncoding() != Encoding.BINARY) {
      throw new IllegalArgumentException("not a CloudEvent in binary mode: " + message);
    }
    CloudEvent event = reader.toEvent();
    JsonNode content =
        codec.mapper().readTree(Objects.requireNonNull(event.getData(), "data").toBytes());
    JsonNode record = content.required("record");
    String causation = (String) event.getExtension("causationid");
    return new ContractEvent(
        UUID.fromString(event.getId()),
        event.getType(),
        new RegencyCode(extension(event, "regency")),
        extension(event, "stream"),
        Long.parseLong(extension(event, "sequence")),
        Objects.requireNonNull(event.getSubject(), "subject"),
        UUID.fromString(extension(event, "correlationid")),
        causation == null ? null : UUID.fromString(causation),
        Instant.parse(record.required("occurredAt").asString()),
        Instant.parse(record.required("recordedAt").asString()),
        record,
        content.required("body"));
  }

  private static String extension(CloudEvent event, String name) {
    return Objects.requireNonNull(event.getExtension(name), name).toString();
  }

  private record Content(Record record, Object body) {
    record Record(
        Object actor,
        @Nullable String profileVersion,
        Object citations,
        Instant occurredAt,
        Instant recordedAt) {}
  }
}

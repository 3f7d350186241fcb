package id.sistemkerja.orgstructure.planted.read;

import org.apache.kafka.clients.producer.Producer;

/** A second producer of the feed. */
public record PublishesOnTheSide(Producer<String, byte[]> producer) {}

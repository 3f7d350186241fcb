package id.sistemkerja.notification.architecture.planted.read;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.feed.ContractMapping;
import org.jspecify.annotations.Nullable;

/** Planted: a second producer of a feed. */
public final class PublishesOnItsOwn implements ContractMapping {
  @Override
  public String topic() {
    return "another";
  }

  @Override
  public @Nullable Object body(Object event, EventEnvelope envelope) {
    return event;
  }
}

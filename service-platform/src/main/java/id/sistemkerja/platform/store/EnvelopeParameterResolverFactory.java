package id.sistemkerja.platform.store;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives event handlers the {@link EventEnvelope} of the event that they handle. */
public final class EnvelopeParameterResolverFactory implements ParameterResolverFactory {
  private final RecordCodec codec;

  public EnvelopeParameterResolverFactory(RecordCodec codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable ParameterResolver<EventEnvelope> createInstance(
      Executable executable, Parameter[] parameters, int index) {
    return parameters[index].getType() == EventEnvelope.class ? new Resolver() : null;
  }

  private final class Resolver implements ParameterResolver<EventEnvelope> {
    @Override
    public EventEnvelope resolveParameterValue(Message<?> message) {
      return Recorded.envelope(message.getMetaData(), codec);
    }

    @Override
    public boolean matches(Message<?> message) {
      return message instanceof EventMessage;
    }
  }
}

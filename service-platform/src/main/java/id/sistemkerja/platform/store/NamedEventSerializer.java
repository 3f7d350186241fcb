package id.sistemkerja.platform.store;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.platform.command.RecordCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores events as JSON under the name and version of their {@link EventType}, never under a class
 * name: classes may be renamed and moved, stored events may not.
 */
public final class NamedEventSerializer extends Jackson3Serializer {
  private final Map<String, Class<?>> classes = new HashMap<>();

  public NamedEventSerializer(Collection<Class<?>> eventTypes) {
    super(
        Jackson3Serializer.builder()
            .converter(new ChainingConverter())
            .jsonMapperBuilderCustomizer(RecordCodec::configure));
    for (Class<?> type : eventTypes) {
      Class<?> other = classes.put(type.getAnnotation(EventType.class).value(), type);
      if (other != null) {
        throw new IllegalStateException(type + " and " + other + " have the same event name");
      }
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    @SuppressWarnings("unchecked")
    EventType name = type == null ? null : ((Class<?>) type).getAnnotation(EventType.class);
    return name == null ? super.typeForClass(type) : new SimpleSerializedType(name.value(), null);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    Class<?> known = classes.get(type.getName());
    return known != null ? known : super.classForType(type);
  }
}

package id.sistemkerja.platform.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Records to JSON and back, one way for events, contexts, views and contract events: ISO dates,
 * absent instead of null, unknown fields ignored (an older reader meets a newer writer).
 */
public final class RecordCodec {
  private final JsonMapper mapper = configure(JsonMapper.builder()).build();

  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    SimpleModule identifiers = new SimpleModule("sistem-kerja identifiers");
    asText(identifiers, RegencyCode.class, RegencyCode::new);
    asText(identifiers, EmployeeId.class, EmployeeId::new);
    asText(identifiers, OrgUnitId.class, OrgUnitId::new);
    return builder
        .addModule(identifiers)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /** Identifiers are texts in JSON, not objects with a value. */
  private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
    module.addSerializer(type, ToStringSerializer.instance);
    module.addDeserializer(
        type,
        new StdScalarDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) {
              context.reportInputMismatch(type, "a text is wanted");
              throw new AssertionError("reportInputMismatch throws");
            }
            return read.apply(text);
          }
        });
  }

  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  public <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  public JsonMapper mapper() {
    return mapper;
  }
}

package id.sistemkerja.platform.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.UUID;

/** What became of a command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Done.class, name = "done"),
  @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused")
})
public sealed interface Outcome {
  /**
   * @param version how many events the stream has now
   * @param events what the command led to; none if its effect was there already
   */
  record Done(String stream, long version, List<RecordedEvent> events) implements Outcome {}

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements Outcome {}

  /** An event that the command led to. */
  record RecordedEvent(UUID id, String type) {}
}

package id.sistemkerja.platform.web;

import id.sistemkerja.platform.command.Outcome;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** What a command's outcome looks like over HTTP. */
public final class Answers {
  /**
   * The answer to a command that was carried out.
   *
   * @param version of the resource; also its ETag
   */
  public record Receipt(String id, long version, List<Outcome.RecordedEvent> events) {}

  private Answers() {}

  /** 200 with a receipt, or the refusal. */
  public static ResponseEntity<Receipt> done(Object id, Outcome outcome) {
    return answer(ResponseEntity.ok(), id, outcome);
  }

  /** 201 with a receipt and the new resource's address, or the refusal. */
  public static ResponseEntity<Receipt> created(String address, Object id, Outcome outcome) {
    return answer(ResponseEntity.created(URI.create(address)), id, outcome);
  }

  private static ResponseEntity<Receipt> answer(
      ResponseEntity.BodyBuilder builder, Object id, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> throw new RefusedException(refused.refusal());
      case Outcome.Done done ->
          builder
              .eTag(tag(done.version()))
              .body(new Receipt(id.toString(), done.version(), done.events()));
    };
  }

  /** The entity tag of a version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }
}

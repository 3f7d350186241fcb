package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.TaskContent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The letter from one authorized official to the other (PEN-10). It is all that the other agency
 * learns of the request.
 *
 * @param requestId the sender's; of a letter on paper, that of its record here
 * @param from who asks
 * @param ownerUnitName the unit whose target the work serves, at the sender
 * @param ownerTitle who heads that unit
 * @param people how many officials are asked for
 */
public record RequestLetter(
    UUID requestId,
    Agency from,
    String ownerUnitName,
    String ownerTitle,
    String number,
    LocalDate date,
    TaskContent content,
    int people) {
  /** The unit as the other agency names it. */
  public String owner() {
    return ownerUnitName + ", " + from.name();
  }
}

package id.sistemkerja.assignment.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The reply that names the officials (PEN-10). Of each it tells what their letter will tell, and
 * not more.
 *
 * @param requestId of the request that it answers
 * @param from who agrees
 */
public record ReplyLetter(
    UUID requestId, Agency from, String number, LocalDate date, List<Listed> officials) {
  public ReplyLetter {
    officials = List.copyOf(officials);
  }

  /**
   * An official on the list.
   *
   * @param no from 1
   */
  public record Listed(int no, String name, String position, String unitName) {}
}

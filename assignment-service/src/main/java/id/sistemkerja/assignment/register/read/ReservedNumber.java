package id.sistemkerja.assignment.register.read;

import id.sistemkerja.assignment.register.domain.Block.Fate;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that was reserved for paper.
 *
 * @param unitId whose register it is
 * @param reservedFor why its block was reserved
 * @param number as it stands on the paper; absent unless it was used, as what follows
 * @param voidReason present if it was voided
 * @param words by which it is found
 */
public record ReservedNumber(
    String registerId,
    RegencyCode regency,
    OrgUnitId unitId,
    int year,
    int sequence,
    Fate fate,
    LocalDate reservedOn,
    String reservedFor,
    @Nullable String number,
    @Nullable LocalDate usedOn,
    @Nullable String subject,
    @Nullable String official,
    @Nullable String scanSha256,
    @Nullable String voidReason,
    List<String> words) {

  /** Whether its place is before that of a number of this or another register. */
  public boolean isBefore(@Nullable String register, @Nullable Integer number) {
    int order = register == null ? 1 : registerId.compareTo(register);
    return order < 0 || order == 0 && number != null && sequence < number;
  }

  String id() {
    return id(registerId, sequence);
  }

  static String id(String registerId, int sequence) {
    return registerId + "/" + sequence;
  }
}

package id.sistemkerja.notification.automation;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.DirectoryUnit.ActingTerm;
import id.sistemkerja.directory.DirectoryUnit.Dissolution;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what is for an office: its holder and its stand-ins, so that an absent head never
 * holds anything up; where it has neither, those of the next level above. The office of a dissolved
 * unit is its successor's.
 */
final class OfficeHolders {
  private final Directory directory;

  OfficeHolders(Directory directory) {
    this.directory = directory;
  }

  /**
   * At least one; without an employee if no level above has a holder either.
   *
   * @throws IllegalStateException if the directory does not know the unit yet
   */
  List<Recipient> on(LocalDate day, Office office) {
    DirectoryUnit unit =
        directory
            .unit(office.unitId())
            .orElseThrow(
                () -> new IllegalStateException("not in the directory yet: " + office.unitId()));
    DirectoryUnit standing = directory.successor(unit.unitId(), day).orElse(unit);
    Map<EmployeeId, @Nullable ActingMandate> holders = holders(standing, day);
    Dissolution end = unit.dissolution();
    if (end != null && unit.isDissolvedOn(day)) {
      holders.replaceAll((who, own) -> new ActingMandate(Capacity.SUCCESSOR, end.decreeNumber()));
    }
    if (!holders.isEmpty()) {
      return recipients(holders, office, null);
    }
    Optional<DirectoryUnit> above = directory.filledAbove(standing, day);
    if (above.isPresent()) {
      DirectoryUnit next = above.get();
      return recipients(holders(next, day), new Office(next.unitId(), next.headTitle()), office);
    }
    return List.of(new Recipient(null, office, null, null, List.of()));
  }

  /** Its holder first. Somebody who both holds it and stands in for it is told once. */
  private static Map<EmployeeId, @Nullable ActingMandate> holders(
      DirectoryUnit unit, LocalDate day) {
    Map<EmployeeId, @Nullable ActingMandate> holders = new LinkedHashMap<>();
    unit.headOn(day).ifPresent(head -> holders.put(head.employeeId(), null));
    for (ActingTerm term : unit.actingOn(day)) {
      if (!holders.containsKey(term.employeeId())) {
        holders.put(term.employeeId(), term.mandate());
      }
    }
    return holders;
  }

  private static List<Recipient> recipients(
      Map<EmployeeId, @Nullable ActingMandate> holders, Office office, @Nullable Office insteadOf) {
    List<EmployeeId> all = List.copyOf(holders.keySet());
    List<Recipient> recipients = new ArrayList<>();
    holders.forEach((employee, mandate) ->
        recipients.add(new Recipient(employee, office, mandate, insteadOf, all)));
    return recipients;
  }

  /** Offices that the recipients are told instead of. */
  static List<OrgUnitId> vacant(List<Recipient> recipients) {
    List<OrgUnitId> vacant = new ArrayList<>();
    for (Recipient recipient : recipients) {
      Office office = recipient.employee() == null ? recipient.office() : recipient.insteadOf();
      if (office != null && !vacant.contains(office.unitId())) {
        vacant.add(office.unitId());
      }
    }
    return vacant;
  }
}

package id.sistemkerja.notification.automation;

import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryDelegations.Term;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what is for an office: its holder and its stand-ins, so that an absent head never
 * holds anything up; where it has neither, those of the next level above. The office of a dissolved
 * unit is its successor's.
 */
final class OfficeHolders {
  private final Directory directory;
  private final Delegations delegations;

  OfficeHolders(Directory directory, Delegations delegations) {
    this.directory = directory;
    this.delegations = delegations;
  }

  /**
   * As {@link #on(LocalDate, Office)}, in a case of an official: whoever appraises the official by
   * delegation of the office is told beside those of the office (KED-3).
   */
  List<Recipient> on(LocalDate day, Office office, EmployeeId official) {
    List<Recipient> told = on(day, office);
    return directory
        .official(official)
        .map(DirectoryOfficial::unitId)
        .flatMap(unit -> delegations.delegate(unit, office.unitId(), official, day))
        .map(delegate -> with(told, office, delegate))
        .orElse(told);
  }

  private static List<Recipient> with(List<Recipient> told, Office office, Term delegate) {
    EmployeeId id = delegate.employeeId();
    if (told.stream().anyMatch(r -> id.equals(r.employee()))) {
      return told;
    }
    List<EmployeeId> all =
        Stream.concat(told.stream().flatMap(r -> r.toldInOffice().stream()), Stream.of(id))
            .distinct()
            .toList();
    // where nobody else was found, the delegate is somebody
    return Stream.concat(
            told.stream().filter(r -> r.employee() != null),
            Stream.of(new Recipient(id, office, delegate.mandate(), null, all)))
        .toList();
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
    Map<EmployeeId, @Nullable ActingMandate> holders = directory.holders(unit, day);
    if (!holders.isEmpty()) {
      return recipients(holders, office, null);
    }
    DirectoryUnit standing = directory.successor(unit.unitId(), day).orElse(unit);
    Optional<DirectoryUnit> above = directory.filledAbove(standing, day);
    if (above.isPresent()) {
      DirectoryUnit next = above.get();
      return recipients(
          directory.holders(next, day), new Office(next.unitId(), next.headTitle()), office);
    }
    return List.of(new Recipient(null, office, null, null, List.of()));
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

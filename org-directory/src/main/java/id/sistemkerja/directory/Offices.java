package id.sistemkerja.directory;

import id.sistemkerja.directory.Directory.HeldOffice;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.web.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the office in which a caller takes a step. Authority comes from the organization structure
 * of the day, never from the token; the decider then checks that the step is this office's.
 */
public final class Offices {
  private final Directory directory;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param zone of the regency, in which its days begin
   */
  public Offices(Directory directory, Clock clock, ZoneId zone) {
    this.directory = directory;
    this.clock = clock;
    this.zone = zone;
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  public List<HeldOffice> heldBy(Caller caller) {
    return caller.employee() == null
        ? List.of()
        : directory.officesOf(caller.regency(), caller.employee(), today());
  }

  public Set<OrgUnitId> unitsHeadedBy(Caller caller) {
    return heldBy(caller).stream().map(h -> h.unit().unitId()).collect(Collectors.toSet());
  }

  /**
   * The caller in the first of these offices that they hold; in their own, or none, if they hold
   * none of them: the decider then says whose step it is.
   */
  public Actor actor(Caller caller, List<OrgUnitId> candidates) {
    List<HeldOffice> held = heldBy(caller);
    for (OrgUnitId candidate : candidates) {
      for (HeldOffice office : held) {
        if (office.unit().unitId().equals(candidate)) {
          return actor(caller, office);
        }
      }
    }
    return held.isEmpty() ? ownPost(caller) : actor(caller, held.getFirst());
  }

  /** The caller as the official they are, in no office. */
  public Actor ownPost(Caller caller) {
    EmployeeId employee = caller.requireEmployee();
    Optional<DirectoryOfficial> official = directory.official(employee).map(o -> o.on(today()));
    return new Actor(
        employee,
        official.map(DirectoryOfficial::name).orElse(caller.name()),
        official.map(DirectoryOfficial::position).orElse(""),
        null,
        null);
  }

  private Actor actor(Caller caller, HeldOffice held) {
    EmployeeId employee = caller.requireEmployee();
    return new Actor(
        employee,
        directory.official(employee).map(DirectoryOfficial::name).orElse(caller.name()),
        held.unit().headTitle(),
        held.unit().unitId(),
        held.mandate());
  }
}

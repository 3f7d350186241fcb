package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official and every place that decrees gave him or her.
 *
 * @param placements the earliest first; each holds until the next begins
 * @param version events of the official's stream that are in it
 */
public record OfficialView(
    EmployeeId employeeId,
    RegencyCode regency,
    String nip,
    Nip.Kind nipKind,
    String name,
    @Nullable String email,
    String golongan,
    Position position,
    List<String> competences,
    List<Placement> placements,
    long version) {

  /** A place from a day on. */
  public record Placement(
      OrgUnitId unitId, OrgUnitId appraiserUnitId, String decreeNumber, LocalDate from) {}

  public Optional<Placement> placementOn(LocalDate day) {
    return placements.reversed().stream().filter(p -> !p.from().isAfter(day)).findFirst();
  }

  /** The official as all the events of the stream make him or her. */
  public static OfficialView of(List<OfficialEvent> events) {
    OfficialView official = registered((OfficialRegistered) events.getFirst());
    for (OfficialEvent event : events.subList(1, events.size())) {
      official = official.after(event);
    }
    return official;
  }

  OfficialView after(OfficialEvent event) {
    return switch (event) {
      case OfficialRegistered e -> registered(e);
      case OfficialPlaced e -> placed(e);
    };
  }

  static OfficialView registered(OfficialRegistered e) {
    return new OfficialView(
        e.employeeId(),
        e.regency(),
        e.nip(),
        e.nipKind(),
        e.name(),
        e.email(),
        e.golongan(),
        e.position(),
        e.competences(),
        List.of(),
        1);
  }

  private OfficialView placed(OfficialPlaced e) {
    return new OfficialView(
        employeeId,
        regency,
        nip,
        nipKind,
        name,
        email,
        golongan,
        position,
        competences,
        Stream.concat(
                placements.stream(),
                Stream.of(
                    new Placement(
                        e.unitId(), e.appraiserUnitId(), e.decreeNumber(), e.effectiveFrom())))
            .toList(),
        version + 1);
  }
}

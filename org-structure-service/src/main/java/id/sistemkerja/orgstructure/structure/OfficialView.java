package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.Competence;
import id.sistemkerja.orgstructure.official.domain.Departure;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceAdded;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceWithdrawn;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialCorrected;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialGolonganChanged;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialLeftService;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPositionChanged;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official, with every post, grade and place that decrees gave him or her.
 *
 * @param nameTokens the words of the name as they are searched for
 * @param competences plain words from the registration
 * @param posts the earliest first, at least one; each holds until the next begins
 * @param grades salary grades (golongan), the earliest first, at least one
 * @param placements the earliest first; each holds until the next begins
 * @param evidenced competences with evidence, withdrawn ones among them
 * @param left absent while the official serves
 * @param version events of the official's stream that are in it
 */
public record OfficialView(
    EmployeeId employeeId,
    RegencyCode regency,
    String nip,
    Nip.Kind nipKind,
    String name,
    List<String> nameTokens,
    @Nullable String email,
    List<String> competences,
    List<Post> posts,
    List<Grade> grades,
    List<Placement> placements,
    List<Evidenced> evidenced,
    @Nullable Left left,
    long version) {

  /**
   * A post from a day on.
   *
   * @param decreeNumber absent, as {@code from} is, for the one of the registration
   */
  public record Post(Position position, @Nullable String decreeNumber, @Nullable LocalDate from) {}

  /** A golongan from a day on; absent values as in {@link Post}. */
  public record Grade(String golongan, @Nullable String decreeNumber, @Nullable LocalDate from) {}

  /** A place from a day on. */
  public record Placement(
      OrgUnitId unitId,
      OrgUnitId appraiserUnitId,
      String decreeNumber,
      LocalDate from,
      @Nullable Signatory signedBy) {}

  /**
   * A competence with its evidence.
   *
   * @param withdrawnFrom the first day without it; absent while it counts
   */
  public record Evidenced(
      UUID competenceId,
      Competence competence,
      @Nullable LocalDate withdrawnFrom,
      @Nullable String withdrawnBecause) {
    /** Whether it counts on the day: shown by then, not withdrawn and not expired. */
    public boolean holds(LocalDate day) {
      LocalDate until = competence.evidence().validUntil();
      return !day.isBefore(competence.evidence().issuedOn())
          && (withdrawnFrom == null || day.isBefore(withdrawnFrom))
          && (until == null || !day.isAfter(until));
    }
  }

  /** How an official left the service. */
  public record Left(
      Departure departure, String decreeNumber, LocalDate lastDay, @Nullable Signatory signedBy) {}

  /** The post recorded last. */
  public Position position() {
    return posts.getLast().position();
  }

  /** The golongan recorded last. */
  public String golongan() {
    return grades.getLast().golongan();
  }

  public Position positionOn(LocalDate day) {
    return posts.reversed().stream()
        .filter(p -> p.from() == null || !p.from().isAfter(day))
        .findFirst()
        .orElse(posts.getFirst())
        .position();
  }

  public String golonganOn(LocalDate day) {
    return grades.reversed().stream()
        .filter(g -> g.from() == null || !g.from().isAfter(day))
        .findFirst()
        .orElse(grades.getFirst())
        .golongan();
  }

  /** Where a decree put the official; nowhere once out of service. */
  public Optional<Placement> placementOn(LocalDate day) {
    return serves(day)
        ? placements.reversed().stream().filter(p -> !p.from().isAfter(day)).findFirst()
        : Optional.empty();
  }

  public boolean serves(LocalDate day) {
    return left == null || !day.isAfter(left.lastDay());
  }

  /** The official as all the events of the stream make him or her. */
  public static OfficialView of(List<OfficialEvent> events) {
    OfficialView official = registered((OfficialRegistered) events.getFirst());
    for (OfficialEvent event : events.subList(1, events.size())) {
      official = official.after(event);
    }
    return official;
  }

  static OfficialView registered(OfficialRegistered e) {
    return new OfficialView(
        e.employeeId(),
        e.regency(),
        e.nip(),
        e.nipKind(),
        e.name(),
        NameTokens.of(e.name()),
        e.email(),
        e.competences(),
        List.of(new Post(e.position(), null, null)),
        List.of(new Grade(e.golongan(), null, null)),
        List.of(),
        List.of(),
        null,
        1);
  }

  OfficialView after(OfficialEvent event) {
    return switch (event) {
      case OfficialRegistered e -> registered(e);
      case OfficialPlaced e ->
          next(
              posts,
              grades,
              added(
                  placements,
                  new Placement(
                      e.unitId(),
                      e.appraiserUnitId(),
                      e.decreeNumber(),
                      e.effectiveFrom(),
                      e.signedBy())),
              evidenced,
              left);
      case OfficialPositionChanged e ->
          next(
              added(posts, new Post(e.position(), e.decreeNumber(), e.effectiveFrom())),
              grades,
              placements,
              evidenced,
              left);
      case OfficialGolonganChanged e ->
          next(
              posts,
              added(grades, new Grade(e.golongan(), e.decreeNumber(), e.effectiveFrom())),
              placements,
              evidenced,
              left);
      case OfficialCorrected e -> named(e.name(), e.email());
      case CompetenceAdded e ->
          next(
              posts,
              grades,
              placements,
              added(evidenced, new Evidenced(e.competenceId(), e.competence(), null, null)),
              left);
      case CompetenceWithdrawn e ->
          next(
              posts,
              grades,
              placements,
              each(
                  evidenced,
                  held ->
                      held.competenceId().equals(e.competenceId()) && held.withdrawnFrom() == null
                          ? new Evidenced(
                              held.competenceId(), held.competence(), e.effectiveFrom(), e.reason())
                          : held),
              left);
      case OfficialLeftService e ->
          next(
              posts,
              grades,
              placements,
              evidenced,
              new Left(e.departure(), e.decreeNumber(), e.lastDay(), e.signedBy()));
    };
  }

  private OfficialView named(String newName, @Nullable String newEmail) {
    return new OfficialView(
        employeeId,
        regency,
        nip,
        nipKind,
        newName,
        NameTokens.of(newName),
        newEmail,
        competences,
        posts,
        grades,
        placements,
        evidenced,
        left,
        version + 1);
  }

  private OfficialView next(
      List<Post> newPosts,
      List<Grade> newGrades,
      List<Placement> newPlacements,
      List<Evidenced> newEvidenced,
      @Nullable Left newLeft) {
    return new OfficialView(
        employeeId,
        regency,
        nip,
        nipKind,
        name,
        nameTokens,
        email,
        competences,
        newPosts,
        newGrades,
        newPlacements,
        newEvidenced,
        newLeft,
        version + 1);
  }

  private static <T> List<T> added(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}

package id.sistemkerja.assignment.deadline.automation;

import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.deadline.domain.Superior;
import id.sistemkerja.assignment.deadline.domain.Superior.Reason;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told that a step is late: somebody who can see to it, and who is not late themselves. It
 * gives nobody the step: who may take it is for the structure and the regulation to say.
 */
final class Superiors {
  private final Directory directory;

  Superiors(Directory directory) {
    this.directory = directory;
  }

  /** In order; none if there is no filled office above. */
  List<Superior> of(CaseFile file, Step step, LocalDate day) {
    List<Superior> told = new ArrayList<>();
    if (step.officeUnitId() != null) {
      directory
          .unit(step.officeUnitId())
          .flatMap(late -> aboveOf(late, day))
          .ifPresent(above -> told.add(superior(above, Reason.NEXT_LEVEL)));
    } else if (step.employeeId() != null) {
      EmployeeId official = step.employeeId();
      OrgUnitId own =
          directory
              .official(official)
              .map(o -> o.on(day))
              .map(DirectoryOfficial::unitId)
              .orElse(file.subject().officialUnitId());
      headOf(own, official, day).ifPresent(u -> told.add(superior(u, Reason.OFFICIALS_HEAD)));
      headOf(file.subject().ownerUnitId(), official, day)
          .filter(u -> told.stream().noneMatch(t -> t.unitId().equals(u.unitId())))
          .ifPresent(u -> told.add(superior(u, Reason.OWNERS_HEAD)));
    }
    return told;
  }

  /**
   * The first office above in which there is somebody else than in the late one. Where nobody fills
   * the late office, the next level acts there and is itself late.
   */
  private Optional<DirectoryUnit> aboveOf(DirectoryUnit late, LocalDate day) {
    DirectoryUnit standing = directory.successor(late.unitId(), day).orElse(late);
    Set<EmployeeId> people = directory.holders(standing, day).keySet();
    Optional<DirectoryUnit> above = directory.filledAbove(standing, day);
    if (people.isEmpty() && above.isPresent()) {
      standing = above.get();
      people = directory.holders(standing, day).keySet();
      above = directory.filledAbove(standing, day);
    }
    return nextOther(above, people, day);
  }

  /** The unit's office, or the first above it, in which there is somebody else. */
  private Optional<DirectoryUnit> headOf(OrgUnitId unit, EmployeeId official, LocalDate day) {
    Optional<DirectoryUnit> standing = directory.successor(unit, day);
    return standing.isPresent() && directory.holders(standing.get(), day).isEmpty()
        ? nextOther(directory.filledAbove(standing.get(), day), Set.of(official), day)
        : nextOther(standing, Set.of(official), day);
  }

  private Optional<DirectoryUnit> nextOther(
      Optional<DirectoryUnit> from, Set<EmployeeId> people, LocalDate day) {
    Optional<DirectoryUnit> level = from;
    int height = 0;
    while (level.isPresent() && people.containsAll(directory.holders(level.get(), day).keySet())) {
      // what is fed could lead in a circle
      level = ++height > 10 ? Optional.empty() : directory.filledAbove(level.get(), day);
    }
    return level;
  }

  private static Superior superior(DirectoryUnit unit, Reason reason) {
    return new Superior(unit.unitId(), unit.headTitle(), unit.name(), reason);
  }
}

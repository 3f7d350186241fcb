package id.sistemkerja.directory;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.FunctionalGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official as letters name them. Golongan, position and grade are those of the registration;
 * {@link #on} gives them as of a day.
 *
 * @param email where mail reaches the official, as it was registered: nobody has checked its form
 * @param grade of a functional post; absent for other posts
 * @param unitId where the official is placed; absent until the placement is known
 * @param appraiserUnitId whose head appraises the official
 * @param changes promotions in the order in which they were recorded
 * @param lastDay in the regency's service; absent while there is none
 * @param version events of the official's stream that are in it
 */
public record DirectoryOfficial(
    EmployeeId employeeId,
    RegencyCode regency,
    String nip,
    Nip.Kind nipKind,
    String name,
    @Nullable String email,
    String golongan,
    String position,
    @Nullable FunctionalGrade grade,
    @Nullable OrgUnitId unitId,
    @Nullable OrgUnitId appraiserUnitId,
    List<Change> changes,
    @Nullable LocalDate lastDay,
    long version) {
  public DirectoryOfficial {
    // an official who was stored before there were promotions has none
    changes = changes == null ? List.of() : changes;
  }

  /**
   * What changes from a day on; the other part stays as it was.
   *
   * @param grade comes with the position
   */
  public record Change(
      LocalDate from,
      @Nullable String golongan,
      @Nullable String position,
      @Nullable FunctionalGrade grade) {}

  public Nip fullNip() {
    return new Nip(nip, nipKind);
  }

  public boolean serves(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }

  /** The official with the golongan, the position and the grade of that day. */
  public DirectoryOfficial on(LocalDate day) {
    String golonganThen = golongan;
    String positionThen = position;
    FunctionalGrade gradeThen = grade;
    for (Change change : changes) {
      if (!change.from().isAfter(day)) {
        golonganThen = change.golongan() == null ? golonganThen : change.golongan();
        if (change.position() != null) {
          positionThen = change.position();
          gradeThen = change.grade();
        }
      }
    }
    return copy(
        name,
        email,
        golonganThen,
        positionThen,
        gradeThen,
        unitId,
        appraiserUnitId,
        changes,
        version);
  }

  DirectoryOfficial placed(OrgUnitId unit, OrgUnitId appraiserUnit, long at) {
    return copy(name, email, golongan, position, grade, unit, appraiserUnit, changes, at);
  }

  DirectoryOfficial changed(Change change, long at) {
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    return copy(name, email, golongan, position, grade, unitId, appraiserUnitId, all, at);
  }

  DirectoryOfficial corrected(String newName, @Nullable String newEmail, long at) {
    return copy(newName, newEmail, golongan, position, grade, unitId, appraiserUnitId, changes, at);
  }

  DirectoryOfficial left(LocalDate day, long at) {
    return new DirectoryOfficial(
        employeeId,
        regency,
        nip,
        nipKind,
        name,
        email,
        golongan,
        position,
        grade,
        unitId,
        appraiserUnitId,
        changes,
        day,
        at);
  }

  private DirectoryOfficial copy(
      String newName,
      @Nullable String newEmail,
      String newGolongan,
      String newPosition,
      @Nullable FunctionalGrade newGrade,
      @Nullable OrgUnitId unit,
      @Nullable OrgUnitId appraiserUnit,
      List<Change> newChanges,
      long at) {
    return new DirectoryOfficial(
        employeeId,
        regency,
        nip,
        nipKind,
        newName,
        newEmail,
        newGolongan,
        newPosition,
        newGrade,
        unit,
        appraiserUnit,
        newChanges,
        lastDay,
        at);
  }
}

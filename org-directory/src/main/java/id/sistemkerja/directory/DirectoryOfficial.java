package id.sistemkerja.directory;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import org.jspecify.annotations.Nullable;

/**
 * An official as letters name them.
 *
 * @param email where mail reaches the official, as it was registered: nobody has checked its form
 * @param unitId where the official is placed; absent until the placement is known
 * @param appraiserUnitId whose head appraises the official
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
    @Nullable OrgUnitId unitId,
    @Nullable OrgUnitId appraiserUnitId,
    long version) {

  public Nip fullNip() {
    return new Nip(nip, nipKind);
  }

  DirectoryOfficial placed(OrgUnitId unit, OrgUnitId appraiserUnit, long at) {
    return new DirectoryOfficial(
        employeeId,
        regency,
        nip,
        nipKind,
        name,
        email,
        golongan,
        position,
        unit,
        appraiserUnit,
        at);
  }
}

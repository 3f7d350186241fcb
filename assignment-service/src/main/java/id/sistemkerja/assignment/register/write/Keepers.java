package id.sistemkerja.assignment.register.write;

import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.register.domain.RegisterProblems;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import java.util.List;

/** Who keeps a register: the head of its unit, and the regency's administrator. */
public final class Keepers {
  private final Directory directory;
  private final Offices offices;

  public Keepers(Directory directory, Offices offices) {
    this.directory = directory;
    this.offices = offices;
  }

  /** The caller as the register's keeper. */
  Actor keeper(Caller caller, RegisterId register) {
    unit(caller, register);
    if (caller.has("regency-admin")) {
      return new Actor(caller.employee(), caller.name(), "Admin Kabupaten", null, null);
    }
    if (!offices.unitsHeadedBy(caller).contains(register.unit())) {
      throw new RefusedException(StepProblems.NOT_YOUR_STEP);
    }
    return offices.actor(caller, List.of(register.unit()));
  }

  /** The register's unit, for whoever may read the register: its keepers and the inspectorate. */
  public DirectoryUnit readable(Caller caller, RegisterId register) {
    DirectoryUnit unit = unit(caller, register);
    if (!caller.has("inspector")) {
      keeper(caller, register);
    }
    return unit;
  }

  private DirectoryUnit unit(Caller caller, RegisterId register) {
    return directory
        .unit(register.unit())
        .filter(unit -> unit.regency().equals(caller.regency()))
        .filter(unit -> register.regency().equals(caller.regency()))
        .orElseThrow(() -> new RefusedException(RegisterProblems.NOT_FOUND));
  }
}

package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.kernel.OrgUnitId;

/** An office that is told of a late step, and why it is this one. */
public record Superior(OrgUnitId unitId, String officeTitle, String unitName, Reason reason) {
  /** What the office is to whoever is late. */
  public enum Reason {
    /** The nearest filled office above the one that is late. */
    NEXT_LEVEL,
    /** Head of the unit in which the official is placed. */
    OFFICIALS_HEAD,
    /** Head of the unit whose target the work serves. */
    OWNERS_HEAD
  }
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.regulation.Execution;

/** For what an official is proposed, beside the work of a target as such. */
public enum Duty {
  /** Penanggung Jawab Teknis Kegiatan (PEN-21). */
  OFFICER_IN_CHARGE,
  /** Pengendali Teknis Kegiatan (PEN-21). */
  CONTROLLER,
  /** A structural official who leads a team (PEN-16). */
  TEAM_LEAD,
  /** An activity of the functional post, beside the unit's performance (PEN-20). */
  CREDIT_POINT_ACTIVITY;

  /** Whether an assignment comes of it; what is only permitted has no letter and no report. */
  public boolean isAssigned() {
    return this != CREDIT_POINT_ACTIVITY;
  }

  /** Those who are set to lead do so in a team. */
  public Execution execution() {
    return isAssigned() ? Execution.TEAM : Execution.INDIVIDUAL;
  }

  /** As letters and pages name it. */
  public String title() {
    return switch (this) {
      case OFFICER_IN_CHARGE -> "Penanggung Jawab Teknis Kegiatan";
      case CONTROLLER -> "Pengendali Teknis Kegiatan";
      case TEAM_LEAD -> "Ketua Tim Kerja";
      case CREDIT_POINT_ACTIVITY -> "Butir kegiatan untuk angka kredit";
    };
  }
}

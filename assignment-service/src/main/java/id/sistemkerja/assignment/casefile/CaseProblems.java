package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of reading cases. */
public final class CaseProblems {
  public static final ProblemType NOT_A_PARTY =
      ProblemType.of(
          "not-a-party",
          403,
          "Anda bukan pihak dalam perkara ini",
          "You are not a party to this case",
          "Hanya pihak yang terlibat, Inspektorat, dan admin kabupaten yang dapat membacanya",
          "Only its parties, the inspectorate and the regency's administrator may read it");

  static final ProblemType NOT_BELOW_YOU =
      ProblemType.of(
          "unit-not-below-you",
          403,
          "Unit itu tidak berada di bawah jabatan Anda",
          "The unit is not below your office",
          "Pilih unit yang Anda pimpin atau unit di bawahnya",
          "Choose a unit that you head, or one below it");

  private CaseProblems() {}
}

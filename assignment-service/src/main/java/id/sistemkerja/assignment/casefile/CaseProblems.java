package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of reading a case. */
final class CaseProblems {
  static final ProblemType NOT_A_PARTY =
      ProblemType.of(
          "not-a-party",
          403,
          "Anda bukan pihak dalam perkara ini",
          "You are not a party to this case",
          "Hanya pihak yang terlibat, Inspektorat, dan admin kabupaten yang dapat membacanya",
          "Only its parties, the inspectorate and the regency's administrator may read it");

  private CaseProblems() {}
}

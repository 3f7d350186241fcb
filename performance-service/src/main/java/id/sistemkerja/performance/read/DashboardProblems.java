package id.sistemkerja.performance.read;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of reading figures. */
final class DashboardProblems {
  static final ProblemType NOT_YOUR_UNIT =
      ProblemType.of(
          "not-your-unit",
          403,
          "Dasbor ini di luar unit yang Anda pimpin",
          "This dashboard is outside the units that you head",
          "Dasbor terbuka bagi pimpinan unit itu dan unit di atasnya atau yang mewakilinya,"
              + " Sekretaris Daerah, Inspektorat, dan admin kabupaten",
          "It is open to the heads of the unit and of those above it or their stand-ins, the"
              + " Regional Secretary, the inspectorate and the regency's administrator");

  private DashboardProblems() {}
}

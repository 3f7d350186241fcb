package id.sistemkerja.assignment.appointment.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why an appointment is refused. */
public final class AppointmentProblems {
  private AppointmentProblems() {}

  public static final ProblemType ALREADY_EXISTS =
      ProblemType.of(
          "appointment-already-exists",
          409,
          "Penunjukan dengan pengenal ini sudah ada",
          "An appointment with this identifier exists already",
          "Lihat penunjukan yang ada, atau buat yang baru",
          "See the existing appointment, or make a new one");

  public static final ProblemType NEEDS_A_REQUEST =
      ProblemType.of(
          "appointment-needs-request",
          422,
          "Pejabat berada di unit lain: penunjukan langsung tidak dimungkinkan",
          "The official is in another unit: a direct appointment is not possible",
          "Kirim permohonan pelibatan kepada pejabat yang berwenang menjawabnya",
          "Send an involvement request to the office that answers it");

  public static final ProblemType APPOINTS_THEMSELVES =
      ProblemType.of(
          "appoints-themselves",
          422,
          "Pejabat tidak dapat menunjuk dirinya sendiri",
          "An official cannot appoint themselves",
          "Tunjuk pejabat lain, atau ajukan diri secara sukarela",
          "Appoint another official, or apply voluntarily");

  public static final ProblemType MAY_NOT_BE_APPOINTED =
      ProblemType.of(
          "may-not-be-appointed",
          422,
          "Peraturan kabupaten tidak membolehkan pejabat ini ditunjuk di dalam unit",
          "The regency's regulation does not let this official be appointed within the unit",
          "Pilih pejabat yang boleh ditunjuk",
          "Choose an official who may be appointed");
}

package id.sistemkerja.assignment.application.domain;

import id.sistemkerja.assignment.application.domain.ApplicationState.Approved;
import id.sistemkerja.assignment.application.domain.ApplicationState.Declined;
import id.sistemkerja.assignment.application.domain.ApplicationState.Ended;
import id.sistemkerja.assignment.application.domain.ApplicationState.Withdrawn;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Why a command on an application is refused. */
public final class ApplicationProblems {
  private ApplicationProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "application-not-found",
          404,
          "Pengajuan sukarela tidak ditemukan",
          "There is no such voluntary application",
          "Periksa pengenal pengajuan",
          "Check the application's identifier");

  public static final ProblemType ALREADY_EXISTS =
      ProblemType.of(
          "application-already-exists",
          409,
          "Pengajuan sukarela dengan pengenal ini sudah ada",
          "A voluntary application with this identifier exists already",
          "Lihat pengajuan yang ada, atau ajukan yang baru",
          "See the existing application, or make a new one");

  public static final ProblemType ONLY_THE_OFFICIAL =
      ProblemType.of(
          "only-the-applicant",
          403,
          "Langkah ini hanya dapat dilakukan oleh pegawai yang mengajukan diri",
          "Only the official who applies can take this step",
          "Minta pegawai itu melakukannya sendiri",
          "Ask the official to do it in person");

  public static final ProblemType NOT_FOR_ONESELF =
      ProblemType.of(
          "agrees-for-themselves",
          422,
          "Pejabat tidak dapat memutus pengajuannya sendiri",
          "Nobody decides on their own application",
          "Minta atasan memutusnya",
          "Ask the superior to decide");

  public static final ProblemType STATEMENT_ONLY_WITHIN_UNIT =
      ProblemType.of(
          "statement-only-within-unit",
          422,
          "Pernyataan lisan hanya berlaku untuk penugasan di dalam unit",
          "An oral statement is for an assignment within the unit only",
          "Minta pegawai mengajukan diri secara tertulis",
          "Ask the official to apply in writing");

  public static final ProblemType AWAITS_CONFIRMATION =
      ProblemType.of(
          "statement-awaits-confirmation",
          409,
          "Pernyataan ini belum dikonfirmasi oleh pegawai",
          "The official has not confirmed this statement yet",
          "Tunggu konfirmasi pegawai itu",
          "Wait for the official to confirm it");

  public static final ProblemType NOTHING_TO_CONFIRM =
      ProblemType.of(
          "nothing-to-confirm",
          409,
          "Tidak ada pernyataan yang menunggu konfirmasi",
          "No statement waits for a confirmation",
          "Lihat keadaan pengajuan",
          "See where the application stands");

  public static final ProblemType ALREADY_WAITING =
      ProblemType.of(
          "application-already-submitted",
          409,
          "Pengajuan sudah dikirim dan menunggu persetujuan",
          "The application has been sent and waits for agreement",
          "Tunggu jawabannya, atau tarik pengajuan",
          "Wait for the answer, or withdraw the application");

  public static final ProblemType RETURNED =
      ProblemType.of(
          "application-returned",
          409,
          "Pengajuan sedang dilengkapi oleh pegawai",
          "The official is completing the application",
          "Tunggu sampai pegawai mengirimkannya lagi",
          "Wait until the official sends it again");

  public static final ProblemType ALREADY_ENDED =
      ProblemType.of(
          "application-already-answered",
          409,
          "Pengajuan sudah selesai",
          "The application has ended already",
          "Lihat riwayatnya; ajukan yang baru bila masih diperlukan",
          "See its history; apply anew if it is still needed");

  static Refusal alreadyEnded(Ended ended) {
    return Refusal.of(
        ALREADY_ENDED,
        switch (ended) {
          case Approved _ -> answer("disetujui", "approved");
          case Declined _ -> answer("ditolak", "declined");
          case Withdrawn _ -> answer("ditarik kembali", "withdrawn");
        });
  }

  private static FieldFault answer(String id, String en) {
    return FieldFault.of("answer", "pengajuan sudah " + id, "the application was " + en);
  }
}

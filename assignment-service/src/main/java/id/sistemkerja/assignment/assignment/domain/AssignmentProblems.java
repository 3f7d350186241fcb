package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import java.util.List;

/** Why a command on an assignment is refused. */
public final class AssignmentProblems {
  private AssignmentProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "assignment-not-found",
          404,
          "Penugasan tidak ditemukan",
          "There is no such assignment",
          "Periksa pengenal penugasan",
          "Check the assignment's identifier");

  public static final ProblemType NOT_THE_OFFICIAL =
      ProblemType.of(
          "not-the-official",
          403,
          "Hanya pejabat yang ditugaskan yang dapat melakukan ini",
          "Only the assigned official can do this",
          "Masuk sebagai pejabat yang ditugaskan",
          "Sign in as the assigned official");

  public static final ProblemType NOT_ACKNOWLEDGED =
      ProblemType.of(
          "assignment-not-acknowledged",
          409,
          "Surat penugasan belum diterima pejabat yang ditugaskan",
          "The assigned official has not yet acknowledged the letter",
          "Nyatakan surat penugasan diterima lebih dahulu",
          "Acknowledge the assignment letter first");

  public static final ProblemType ALREADY_ACKNOWLEDGED =
      ProblemType.of(
          "assignment-already-acknowledged",
          409,
          "Surat penugasan sudah dinyatakan diterima",
          "The assignment letter has been acknowledged already",
          "Lanjutkan dengan laporan",
          "Go on with the report");

  public static final ProblemType NO_REPORT =
      ProblemType.of(
          "report-not-submitted",
          409,
          "Tidak ada laporan yang menunggu",
          "No report is waiting",
          "Tunggu laporan pejabat yang ditugaskan",
          "Wait for the assigned official's report");

  public static final ProblemType ALREADY_REPORTED =
      ProblemType.of(
          "report-already-submitted",
          409,
          "Laporan sudah dikirim dan sedang dinilai",
          "The report has been sent and is under review",
          "Tunggu hasil penilaian",
          "Wait for the review");

  public static final ProblemType NOT_YET_REVIEWED =
      ProblemType.of(
          "report-not-yet-reviewed",
          409,
          "Laporan belum selesai dinilai",
          "The report's review is not complete",
          "Tunggu penilaian jabatan yang disebut",
          "Wait for the review by the office that is named");

  public static final ProblemType ALREADY_REVIEWED =
      ProblemType.of(
          "report-already-reviewed",
          409,
          "Laporan sudah selesai dinilai",
          "The report's review is complete already",
          "Tutup penugasan, atau kembalikan laporan dengan alasan",
          "Close the assignment, or return the report with a reason");

  public static final ProblemType ALREADY_CLOSED =
      ProblemType.of(
          "assignment-already-closed",
          409,
          "Penugasan sudah ditutup",
          "The assignment has been closed already",
          "Lihat riwayatnya; tidak ada yang perlu dilakukan",
          "See its history; nothing remains to be done");

  public static final ProblemType REVOKED =
      ProblemType.of(
          "assignment-revoked",
          409,
          "Penugasan sudah ditarik dengan surat",
          "The assignment was revoked by a letter",
          "Lihat surat penarikannya; tidak ada lagi yang perlu dilakukan",
          "See the letter of revocation; nothing remains to be done");

  public static final ProblemType CHANGE_OPEN =
      ProblemType.of(
          "assignment-change-open",
          409,
          "Masih ada perubahan penugasan yang menunggu penandatanganan suratnya",
          "A change of the assignment still waits for its letter to be signed",
          "Tunggu suratnya ditandatangani atau ditolak, atau tarik konsepnya",
          "Wait until its letter is signed or refused, or withdraw the draft");

  public static final ProblemType UNDER_REVIEW =
      ProblemType.of(
          "assignment-report-under-review",
          409,
          "Laporan pelaksanaan sedang dinilai",
          "The report on the work is under review",
          "Selesaikan penilaian, atau kembalikan laporan dengan alasan sebelum mengubah penugasan",
          "Complete the review, or return the report with a reason before changing the assignment");

  static Refusal open(ChangeKind kind, int changeNo) {
    return Refusal.of(
        CHANGE_OPEN,
        FieldFault.of(
            "change",
            "perubahan ke-" + changeNo + " (" + named(kind) + ") belum selesai",
            "change " + changeNo + " (" + kind + ") is not finished"));
  }

  private static String named(ChangeKind kind) {
    return switch (kind) {
      case EXTEND -> "perpanjangan";
      case AMEND -> "perubahan";
      case REVOKE -> "penarikan";
      case FINISH_EARLY -> "penyelesaian lebih awal";
    };
  }

  static Refusal notYetReviewed(Office reviewer, Citation evaluationRule) {
    return new Refusal(
        NOT_YET_REVIEWED,
        List.of(
            FieldFault.of(
                "report",
                "menunggu penilaian " + reviewer.title(),
                "waits for the review by " + reviewer.title())),
        List.of(evaluationRule));
  }
}

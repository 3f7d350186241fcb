package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Why a command on a request is refused. */
public final class RequestProblems {
  private RequestProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "request-not-found",
          404,
          "Permohonan pelibatan tidak ditemukan",
          "There is no such involvement request",
          "Periksa nomor permohonan",
          "Check the request's identifier");

  public static final ProblemType ALREADY_EXISTS =
      ProblemType.of(
          "request-already-exists",
          409,
          "Permohonan pelibatan dengan pengenal ini sudah ada",
          "An involvement request with this identifier exists already",
          "Ubah permohonan yang ada, atau buat yang baru",
          "Revise the existing request, or draft a new one");

  public static final ProblemType WITHIN_UNIT =
      ProblemType.of(
          "request-within-unit",
          422,
          "Pejabat berada di unit Anda sendiri: permohonan pelibatan tidak diperlukan",
          "The official is in your own unit: no involvement request is needed",
          "Tunjuk pejabat itu langsung dengan surat penugasan",
          "Appoint the official directly with an assignment letter");

  public static final ProblemType REQUESTER_IS_THE_OFFICIAL =
      ProblemType.of(
          "requester-is-the-official",
          422,
          "Pemohon tidak dapat meminta pelibatan dirinya sendiri",
          "A requester cannot ask for their own involvement",
          "Pilih pejabat lain, atau ajukan diri secara sukarela",
          "Choose another official, or apply voluntarily");

  public static final ProblemType CONTENT_INCOMPLETE =
      ProblemType.of(
          "request-content-incomplete",
          422,
          "Permohonan belum memuat semua yang diwajibkan peraturan",
          "The request does not yet contain all that the regulation demands",
          "Lengkapi isian yang disebut lalu kirim lagi",
          "Complete the fields that are named and send again");

  public static final ProblemType NOT_SUBMITTED =
      ProblemType.of(
          "request-not-submitted",
          409,
          "Permohonan masih di tangan pemohon",
          "The request is still with the requester",
          "Tunggu sampai pemohon mengirimkannya",
          "Wait until the requester sends it");

  public static final ProblemType ALREADY_SUBMITTED =
      ProblemType.of(
          "request-already-submitted",
          409,
          "Permohonan sudah dikirim dan menunggu jawaban",
          "The request has been sent and waits for an answer",
          "Tunggu jawabannya, atau tarik permohonan",
          "Wait for the answer, or withdraw the request");

  public static final ProblemType ALREADY_ANSWERED =
      ProblemType.of(
          "request-already-answered",
          409,
          "Permohonan sudah dijawab",
          "The request has been answered already",
          "Lihat jawabannya pada riwayat; buat permohonan baru bila masih diperlukan",
          "See the answer in the history; draft a new request if it is still needed");

  public static final ProblemType ALREADY_WITHDRAWN =
      ProblemType.of(
          "request-already-withdrawn",
          409,
          "Permohonan sudah ditarik pemohon",
          "The requester has withdrawn the request",
          "Buat permohonan baru bila masih diperlukan",
          "Draft a new request if it is still needed");

  public static final ProblemType RECOMMENDATION_NOT_ASKED =
      ProblemType.of(
          "recommendation-not-asked",
          409,
          "Permohonan ini tidak memerlukan rekomendasi",
          "This request needs no recommendation",
          "Alamat permohonan dapat langsung menjawab",
          "The addressee can answer at once");

  public static final ProblemType RECOMMENDATION_MISSING =
      ProblemType.of(
          "recommendation-missing",
          409,
          "Permohonan belum mendapat rekomendasi yang menyetujui",
          "The request has no favourable recommendation yet",
          "Minta rekomendasi pimpinan asal pejabat, atau kembalikan atau tolak permohonan",
          "Obtain the recommendation of the official's own head, or return or refuse the request");

  static Refusal alreadyAnswered(String answerId, String answerEn) {
    return Refusal.of(
        ALREADY_ANSWERED,
        FieldFault.of("answer", "permohonan sudah " + answerId, "the request was " + answerEn));
  }
}

package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import java.util.List;

/** Why a command on a request across agencies is refused. */
public final class AgencyProblems {
  private AgencyProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "agency-request-not-found",
          404,
          "Permohonan antarinstansi tidak ditemukan",
          "There is no such request across agencies",
          "Periksa pengenal permohonan",
          "Check the request's identifier");

  public static final ProblemType ALREADY_EXISTS =
      ProblemType.of(
          "agency-request-already-exists",
          409,
          "Permohonan antarinstansi dengan pengenal ini sudah ada",
          "A request across agencies with this identifier exists already",
          "Lihat permohonan yang ada",
          "See the existing request");

  public static final ProblemType NOT_WAITING =
      ProblemType.of(
          "agency-step-not-waiting",
          409,
          "Permohonan ini tidak sedang menunggu langkah itu",
          "The request does not wait for that step",
          "Lihat langkah yang ditunggu pada permohonan",
          "See in the request for what it waits");

  public static final ProblemType ENDED =
      ProblemType.of(
          "agency-request-ended",
          409,
          "Permohonan ini sudah selesai",
          "The request is over",
          "Lihat riwayat permohonan",
          "See the request's history");

  public static final ProblemType ALTERED =
      ProblemType.of(
          "agency-letter-altered",
          422,
          "Isi surat tidak sesuai dengan sidik jarinya",
          "The letter's content does not match its hash",
          "Kirim ulang surat yang asli",
          "Send the original letter again");

  public static final ProblemType ANOTHER_ANSWER =
      ProblemType.of(
          "agency-answered-otherwise",
          409,
          "Instansi itu sudah menjawab dengan surat lain",
          "That agency has answered with another letter",
          "Lihat jawaban yang tercatat",
          "See the answer that is recorded");

  public static final ProblemType BY_SYSTEM =
      ProblemType.of(
          "agency-answers-by-system",
          409,
          "Instansi itu menjawab melalui sistem ini; jawabannya tidak dicatat dengan tangan",
          "That agency answers through this system; its answer is not recorded by hand",
          "Tunggu jawaban instansi itu",
          "Wait for that agency's answer");

  public static final ProblemType NO_SCAN =
      ProblemType.of(
          "scan-missing",
          422,
          "Surat instansi lain dicatat bersama pindaiannya",
          "A letter of another agency is recorded with its scan",
          "Unggah pindaian surat lalu sebut pengenalnya",
          "Upload the letter's scan and name its identifier");

  public static final ProblemType OWN_AGENCY =
      ProblemType.of(
          "own-agency",
          422,
          "Permohonan antarinstansi ditujukan kepada instansi lain",
          "A request across agencies goes to another agency",
          "Ajukan permohonan pelibatan biasa di dalam kabupaten",
          "Send an ordinary request within the regency");

  public static final ProblemType UNKNOWN_AGENCY =
      ProblemType.of(
          "unknown-agency",
          422,
          "Kabupaten itu tidak dikenal pada sistem ini",
          "That regency is not known on this system",
          "Pilih kabupaten yang terdaftar, atau tulis nama instansi luar",
          "Choose a regency that is registered, or name an outside agency");

  public static final ProblemType NOT_FOR_ONESELF =
      ProblemType.of(
          "decides-for-themselves",
          422,
          "Pejabat tidak dapat mengusulkan atau memutus dirinya sendiri",
          "Nobody nominates or decides on themselves",
          "Minta atasan melakukannya",
          "Ask the superior to do it");

  public static final ProblemType RECOMMENDATION_MISSING =
      ProblemType.of(
          "unit-head-recommendation-missing",
          409,
          "Pimpinan unit asal belum semuanya memberi rekomendasi",
          "Not every head of the units of origin has recommended",
          "Tunggu rekomendasi yang disebut",
          "Wait for the recommendations that are named");

  public static final ProblemType NOBODY_RECOMMENDED =
      ProblemType.of(
          "nobody-recommended",
          422,
          "Tidak seorang pun direkomendasikan",
          "Nobody was recommended",
          "Usulkan pejabat lain, atau tolak dengan alasan",
          "Nominate others, or refuse with the reason");

  public static final ProblemType CHAIN_INCOMPLETE =
      ProblemType.of(
          "agency-chain-incomplete",
          422,
          "Tahap antarinstansi belum lengkap",
          "The steps across agencies are not complete",
          "Lengkapi tahap yang disebut peraturan",
          "Complete the steps that the regulation names");

  /** Refuses because the request is elsewhere now. */
  static Refusal notWaiting(BilingualText where) {
    return Refusal.of(NOT_WAITING, new FieldFault("state", where));
  }

  /** Refuses because nothing more happens. */
  static Refusal ended(BilingualText how) {
    return Refusal.of(ENDED, new FieldFault("state", how));
  }

  /** Refuses because these have not spoken. */
  static Refusal missing(List<Office> recommenders) {
    return new Refusal(
        RECOMMENDATION_MISSING,
        recommenders.stream()
            .map(office ->
                FieldFault.of(
                    "recommendation",
                    "menunggu " + office.title() + " (" + office.unitName() + ")",
                    "awaits " + office.title() + " (" + office.unitName() + ")"))
            .toList(),
        List.of());
  }
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Optional;

/** Refusals that mean the same in every capability of this service. */
public final class StepProblems {
  private StepProblems() {}

  public static final ProblemType NOT_YOUR_STEP =
      ProblemType.of(
          "not-your-step",
          403,
          "Langkah ini bukan wewenang jabatan Anda",
          "This step does not belong to your office",
          "Minta pejabat yang disebut, atau pelaksana tugasnya, untuk melakukannya",
          "Ask the office that is named, or whoever acts for it, to take the step");

  public static final ProblemType INVALID_CONTENT =
      ProblemType.of(
          "invalid-content",
          422,
          "Isian tidak memenuhi syarat",
          "A field does not meet its conditions",
          "Perbaiki isian yang disebut lalu kirim lagi",
          "Correct the fields that are named and send again");

  public static final ProblemType PARTY_NOT_FOUND =
      ProblemType.of(
          "party-not-found",
          422,
          "Jabatan yang ditunjuk peraturan tidak ada dalam struktur organisasi",
          "An office that the regulation names is not in the organization structure",
          "Minta admin kabupaten melengkapi struktur organisasi atau penilai kinerja pejabat itu",
          "Ask the regency's administrator to complete the structure or the official's appraiser");

  public static final ProblemType STRUCTURE_CONTRADICTORY =
      ProblemType.of(
          "structure-contradictory",
          422,
          "Jenis unit pemilik kinerja tidak mungkin ada dalam perangkat daerahnya",
          "The owner's unit is of a kind that cannot stand in its apparatus",
          "Minta admin kabupaten membetulkan struktur organisasi",
          "Ask the regency's administrator to correct the structure");

  public static final ProblemType REASON_MISSING =
      ProblemType.of(
          "refusal-reason-missing",
          422,
          "Penolakan wajib disertai alasan",
          "A refusal must state its reason",
          "Tulis alasan penolakan lalu kirim lagi",
          "Write the reason and send again");

  public static final ProblemType LETTER_INCOMPLETE =
      ProblemType.of(
          "letter-content-incomplete",
          422,
          "Surat penugasan belum memuat semua yang diwajibkan peraturan",
          "The assignment letter would not contain all that the regulation demands",
          "Lengkapi isian yang disebut lalu kirim lagi",
          "Complete the fields that are named and send again");

  public static final ProblemType WAY_NOT_ALLOWED =
      ProblemType.of(
          "way-not-allowed",
          422,
          "Peraturan kabupaten tidak mengenal cara penugasan ini",
          "The regency's regulation does not know this way of assigning",
          "Tempuh cara penugasan yang diizinkan",
          "Take a way that is allowed");

  public static final ProblemType SCOPE_NOT_ALLOWED =
      ProblemType.of(
          "scope-not-allowed",
          422,
          "Peraturan kabupaten tidak mengenal penugasan dengan cakupan ini",
          "The regency's regulation does not allow assignments of this scope",
          "Pilih pejabat atau unit dalam cakupan yang diizinkan",
          "Choose an official or a unit within an allowed scope");

  /** Refuses what the regulation does not allow, with its clause. */
  public static Optional<Refusal> theProfileAllows(ProblemType problem, Verdict verdict) {
    return verdict instanceof Verdict.Violated
        ? Optional.of(Refusal.of(problem).because(verdict.explained()))
        : Optional.empty();
  }

  /** Refuses a refusal without a reason, where the regulation asks for one (PEN-8, PEN-12). */
  public static Optional<Refusal> aRefusalStatesItsReason(Verdict reasoned) {
    return reasoned instanceof Verdict.Violated
        ? Optional.of(
            new Refusal(
                    REASON_MISSING,
                    List.of(FieldFault.of("reason", "wajib diisi", "is required")),
                    List.of())
                .because(reasoned.explained()))
        : Optional.empty();
  }

  /** Refuses because the step is {@code theirs}. */
  public static Refusal notYourStep(Office theirs, List<Citation> citations) {
    return notYourStep(List.of(theirs), citations);
  }

  /** Refuses because the step is for any one of {@code theirs} to take. */
  public static Refusal notYourStep(List<Office> theirs, List<Citation> citations) {
    return new Refusal(
        NOT_YOUR_STEP,
        theirs.stream()
            .map(office -> office.title() + " (" + office.unitName() + ")")
            .map(named ->
                FieldFault.of("office", "langkah milik " + named, "the step belongs to " + named))
            .toList(),
        citations);
  }

  /** Refuses because fields are at fault. */
  public static Refusal invalid(List<FieldFault> faults) {
    return new Refusal(INVALID_CONTENT, faults, List.of());
  }
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import java.util.List;

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

  /** Refuses because the step is {@code theirs}. */
  public static Refusal notYourStep(Office theirs, List<Citation> citations) {
    String named = theirs.title() + " (" + theirs.unitName() + ")";
    return new Refusal(
        NOT_YOUR_STEP,
        List.of(FieldFault.of("office", "langkah milik " + named, "the step belongs to " + named)),
        citations);
  }

  /** Refuses because fields are at fault. */
  public static Refusal invalid(List<FieldFault> faults) {
    return new Refusal(INVALID_CONTENT, faults, List.of());
  }
}

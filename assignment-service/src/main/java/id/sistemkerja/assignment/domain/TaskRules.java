package id.sistemkerja.assignment.domain;

import static id.sistemkerja.assignment.domain.StepProblems.theProfileAllows;

import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.ContentPart;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of work may be assigned (PEN-18), and in which form (PEN-6). */
public final class TaskRules {
  public static final ProblemType NATURE_NOT_ALLOWED =
      ProblemType.of(
          "task-nature-not-allowed",
          422,
          "Peraturan kabupaten tidak mengenal tugas dengan sifat ini",
          "The regency's regulation does not know work of this nature",
          "Pilih sifat tugas yang diizinkan",
          "Choose a nature that is allowed");

  public static final ProblemType INCIDENTAL_WITHOUT_TIME =
      ProblemType.of(
          "incidental-task-without-time",
          422,
          "Tugas insidental diberikan untuk waktu tertentu",
          "An incidental task is given for a set time",
          "Isi tanggal mulai dan tanggal berakhir lalu kirim lagi",
          "Give the first and the last day and send again");

  public static final ProblemType DECREE_NOT_PROVIDED =
      ProblemType.of(
          "decree-not-provided-for",
          422,
          "Peraturan kabupaten tidak mengenal surat keputusan untuk penugasan ini",
          "The regency's regulation does not provide for a decree in this case",
          "Kosongkan dasar surat keputusan; penugasan ditetapkan dengan surat penugasan",
          "Leave the basis of a decree empty; the assignment is given by letter");

  private static final String FORM = "PEN-6";
  private static final String KIND = "PEN-18";

  private TaskRules() {}

  /** Broken if the profile knows no work of this nature, or wants a set time for it. */
  public static Optional<Refusal> theTaskIsOfAnAllowedNature(
      RegulationProfile profile, TaskContent content) {
    TaskNature nature = content.nature();
    if (nature == null) {
      return Optional.empty();
    }
    return theProfileAllows(
            NATURE_NOT_ALLOWED, profile.allows(KIND, nature.name(), Situation.unspecified()))
        .or(() -> anIncidentalTaskHasItsTime(profile, content));
  }

  private static Optional<Refusal> anIncidentalTaskHasItsTime(
      RegulationProfile profile, TaskContent content) {
    if (content.nature() != TaskNature.INCIDENTAL) {
      return Optional.empty();
    }
    boolean timed = content.parts().contains(ContentPart.DURATION);
    Verdict verdict =
        profile.requires(
            KIND, timed ? Set.of(ContentPart.DURATION.name()) : Set.of(), Situation.unspecified());
    return verdict instanceof Verdict.Violated
        ? Optional.of(
            new Refusal(
                    INCIDENTAL_WITHOUT_TIME,
                    List.of(TaskContent.missing(ContentPart.DURATION)),
                    List.of())
                .because(verdict.explained()))
        : Optional.empty();
  }

  /** Broken if a decree is to be made where the profile provides for none. */
  public static Optional<Refusal> aDecreeIsProvidedFor(
      RegulationProfile profile, Scope scope, TaskContent content) {
    if (content.decreeBasis() == null) {
      return Optional.empty();
    }
    Verdict verdict = profile.allows(FORM, "DECREE", Situation.of(scope, Execution.INDIVIDUAL));
    return verdict instanceof Verdict.Satisfied
        ? Optional.empty()
        : Optional.of(Refusal.of(DECREE_NOT_PROVIDED).because(verdict.explained()));
  }
}

package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules that hold on both sides. Each is a sentence, and gives the refusal of what breaks it. */
final class AgencyRules {
  /** More than any unit has to lend. */
  static final int MOST_PEOPLE = 50;

  /** Characters of a name, a post, a letter's number. */
  private static final int LONGEST_NAME = 200;

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private AgencyRules() {}

  static Optional<Refusal> theProfileAllowsOtherAgencies(RegulationProfile profile) {
    return StepProblems.theProfileAllows(
        StepProblems.SCOPE_NOT_ALLOWED, profile.scopeAllowed(Scope.ACROSS_AGENCIES));
  }

  /** What was sent is what came. */
  static Optional<Refusal> theLetterIsWhatWasSent(String sentHash, String contentHash) {
    return sentHash.equals(contentHash)
        ? Optional.empty()
        : Optional.of(Refusal.of(AgencyProblems.ALTERED));
  }

  static List<FieldFault> peopleFaults(@Nullable Integer people) {
    return people != null && people >= 1 && people <= MOST_PEOPLE
        ? List.of()
        : List.of(
            FieldFault.of(
                "people",
                "antara 1 dan " + MOST_PEOPLE + " orang",
                "between 1 and " + MOST_PEOPLE + " people"));
  }

  static List<FieldFault> nameFaults(String field, @Nullable String name) {
    return FreeText.faultIfRequired(field, name, LONGEST_NAME).stream().toList();
  }

  /** Of a letter on paper: it is there before it is recorded. */
  static List<FieldFault> letterFaults(String number, LocalDate date, LocalDate today) {
    List<FieldFault> faults = new ArrayList<>(nameFaults("number", number));
    if (date.isBefore(EARLIEST) || date.isAfter(today)) {
      faults.add(
          FieldFault.of(
              "date",
              "antara " + EARLIEST + " dan hari ini",
              "between " + EARLIEST + " and today"));
    }
    return faults;
  }

  /** A refusal states its reason, where the profile asks for one (PEN-8, PEN-12). */
  static Verdict reasoned(RegulationProfile profile, String reason) {
    return profile.refusalReason(!reason.isEmpty());
  }
}

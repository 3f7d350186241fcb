package id.sistemkerja.regulation;

import id.sistemkerja.regulation.Provision.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of an edition as a whole: every question has exactly one answer. */
final class ProfileChecks {
  private final Faults faults;
  private final RegulationProfile profile;
  private final Set<String> unread;
  private final Set<String> told;
  private final int rulesLine;
  private final String reading;

  /** Cases that share one fault: a provision too many or too few is told once, not per place. */
  private final Map<Fault, List<String>> found = new LinkedHashMap<>();

  private record Fault(String rule, String what, int line, int otherLine) {}

  private ProfileChecks(
      Faults faults,
      RegulationProfile profile,
      Set<String> chosen,
      Set<String> unread,
      Set<String> told,
      int rulesLine) {
    this.faults = faults;
    this.profile = profile.with(chosen);
    this.unread = unread;
    this.told = told;
    this.rulesLine = rulesLine;
    this.reading =
        chosen.isEmpty()
            ? ""
            : " (with the other reading of "
                + chosen.stream().sorted().collect(Collectors.joining(", "))
                + ")";
  }

  /**
   * @param unread rules of which something could not be read: what rests on them is not checked
   * @param told what was said of an earlier edition; what is said now is added
   */
  static void check(
      Faults faults,
      RegulationProfile profile,
      Set<String> chosen,
      Set<String> unread,
      Set<String> told,
      int rulesLine) {
    ProfileChecks checks = new ProfileChecks(faults, profile, chosen, unread, told, rulesLine);
    checks.values();
    checks.requests();
    checks.signatories();
    checks.recipients();
    checks.chains();
    checks.appraisers();
    checks.tellFound();
  }

  private boolean read(String ruleOrFamily) {
    return unread.stream().noneMatch(rule -> rule.startsWith(ruleOrFamily));
  }

  private void values() {
    vocabulary("PEN-1", Scope.class);
    vocabulary("PEN-9", ContentPart.class);
    vocabulary("TIM-5", Scope.class);
    if (read("PEN-1") && profile.inForce("PEN-1", Provision.Permission.class).isEmpty()) {
      tell(line("PEN-1"), "PEN-1 does not say which scopes are allowed", "");
    }
    if (read("PEN-8") && profile.inForce("PEN-8", Provision.Requirement.class).isEmpty()) {
      tell(line("PEN-8"), "PEN-8 does not say what a refusal must contain", "");
    }
  }

  private <E extends Enum<E>> void vocabulary(String rule, Class<E> type) {
    Set<String> known =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    profile
        .inForce(rule, Provision.class)
        .forEach(provision -> {
          Set<String> used =
              switch (provision) {
                case Provision.Permission permission -> permission.values().keySet();
                case Provision.Requirement requirement -> requirement.values().keySet();
                case Provision.Preference preference -> preference.values().keySet();
                default -> Set.of();
              };
          for (String value : used) {
            if (!known.contains(value)) {
              tell(
                  provision.basis().line(),
                  "there is no " + type.getSimpleName() + " '" + value + "'",
                  "");
            }
          }
        });
  }

  private void requests() {
    for (Scope scope : Scope.values()) {
      if (scope == Scope.WITHIN_UNIT) {
        continue;
      }
      exactlyOne(
          "PEN-7",
          "addressee of a request ",
          scope.name(),
          profile.named("PEN-7", Part.ADDRESSEE, Situation.of(scope)));
      List<Provision.PartyNamed> recommenders =
          profile.named("PEN-8", Part.RECOMMENDATION, Situation.of(scope));
      if (!recommenders.isEmpty()) {
        exactlyOne("PEN-8", "recommendation ", scope.name(), recommenders);
      }
      for (Execution execution : Execution.values()) {
        Situation situation = Situation.of(scope, execution);
        exactlyOne(
            "PEN-9",
            "content of a request ",
            scope + " " + execution,
            profile.inForce("PEN-9", Provision.Requirement.class).stream()
                .filter(r -> r.basis().where().match(situation) == Selector.Match.YES)
                .toList());
      }
    }
  }

  private void signatories() {
    for (Scope scope : Scope.values()) {
      for (Execution execution : Execution.values()) {
        exactlyOne(
            "PEN-6",
            "signatory of a letter ",
            scope + " " + execution,
            profile.named("PEN-6", Part.SIGNATORY, Situation.of(scope, execution)));
      }
    }
  }

  private void recipients() {
    for (String rule : List.of("LAP-1", "LAP-3")) {
      exactlyOne(
          rule,
          "recipient of a report",
          "",
          profile.named(rule, Part.RECIPIENT, Situation.unspecified()));
    }
  }

  private void chains() {
    for (UnitKind apparatus : UnitKind.values()) {
      for (UnitKind unit : UnitKind.values()) {
        if (unit.canStandIn(apparatus)) {
          for (HeadRank rank : HeadRank.values()) {
            exactlyOne(
                "MEK",
                "evaluation chain of ",
                unit + " in " + apparatus + " led by " + rank,
                profile.chains(Situation.of(apparatus, unit, rank)));
          }
        }
      }
    }
  }

  private void appraisers() {
    for (UnitKind apparatus : UnitKind.values()) {
      for (UnitKind unit : UnitKind.values()) {
        if (unit.canStandIn(apparatus)) {
          Situation place = Situation.of(apparatus, unit);
          for (FunctionalGrade grade : FunctionalGrade.values()) {
            exactlyOne(
                "KED",
                "appraiser of " + grade + " in ",
                unit + " of " + apparatus,
                profile.appraisals(place, Optional.of(grade)));
          }
          exactlyOne(
              "KED",
              "appraiser of operational staff in ",
              unit + " of " + apparatus,
              profile.appraisals(place, Optional.empty()));
        }
      }
    }
  }

  private void exactlyOne(
      String rule, String what, String place, List<? extends Provision> answers) {
    if (answers.size() == 1 || !read(rule)) {
      return;
    }
    boolean none = answers.isEmpty();
    found
        .computeIfAbsent(
            new Fault(
                rule,
                what,
                none ? 0 : answers.get(1).basis().line(),
                none ? 0 : answers.getFirst().basis().line()),
            fault -> new ArrayList<>())
        .add(place);
  }

  private void tellFound() {
    found.forEach((fault, places) -> {
      boolean none = fault.line() == 0;
      String text =
          fault.rule()
              + (none ? ": no " : ": more than one ")
              + fault.what()
              + places.getFirst()
              + (places.size() > 1 ? " (and " + (places.size() - 1) + " more of this kind)" : "");
      tell(
          none ? line(fault.rule()) : fault.line(),
          text,
          " from "
              + profile.effectiveFrom()
              + (none ? "" : ", the other on line " + fault.otherLine()));
    });
  }

  /** Says it once, of the first edition that has it. */
  private void tell(int line, String text, String when) {
    if (told.add(text + reading)) {
      faults.add(line, text + when + reading);
    }
  }

  /** Of the rule, of the first of its family, or of the list of rules. */
  private int line(String rule) {
    return profile.entries().stream()
        .filter(entry -> entry.rule().startsWith(rule))
        .mapToInt(RuleEntry::line)
        .findFirst()
        .orElse(rulesLine);
  }
}

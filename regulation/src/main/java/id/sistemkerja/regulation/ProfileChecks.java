package id.sistemkerja.regulation;

import id.sistemkerja.regulation.Provision.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of an edition as a whole: every question has exactly one answer. */
final class ProfileChecks {
  private final String file;
  private final RegulationProfile profile;

  private ProfileChecks(String file, RegulationProfile profile) {
    this.file = file;
    this.profile = profile;
  }

  static void check(String file, RegulationProfile profile) {
    ProfileChecks checks = new ProfileChecks(file, profile);
    checks.values();
    checks.requests();
    checks.signatories();
    checks.recipients();
    checks.chains();
    checks.appraisers();
  }

  private void values() {
    vocabulary("PEN-1", Scope.class);
    vocabulary("PEN-9", ContentPart.class);
    vocabulary("TIM-5", Scope.class);
    if (profile.inForce("PEN-1", Provision.Permission.class).isEmpty()) {
      throw fault("PEN-1 does not say which scopes are allowed");
    }
    if (profile.inForce("PEN-8", Provision.Requirement.class).isEmpty()) {
      throw fault("PEN-8 does not say what a refusal must contain");
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
              throw new ProfileFault(
                  file,
                  provision.basis().line(),
                  "there is no " + type.getSimpleName() + " '" + value + "'");
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
          "addressee of a request " + scope,
          profile.named("PEN-7", Part.ADDRESSEE, Situation.of(scope)));
      List<Provision.PartyNamed> recommenders =
          profile.named("PEN-8", Part.RECOMMENDATION, Situation.of(scope));
      if (!recommenders.isEmpty()) {
        exactlyOne("PEN-8", "recommendation " + scope, recommenders);
      }
      for (Execution execution : Execution.values()) {
        Situation situation = Situation.of(scope, execution);
        exactlyOne(
            "PEN-9",
            "content of a request " + scope + " " + execution,
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
            "signatory of a letter " + scope + " " + execution,
            profile.named("PEN-6", Part.SIGNATORY, Situation.of(scope, execution)));
      }
    }
  }

  private void recipients() {
    for (String rule : List.of("LAP-1", "LAP-3")) {
      exactlyOne(
          rule,
          "recipient of a report",
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
                "evaluation chain of " + unit + " in " + apparatus + " led by " + rank,
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
                "appraiser of " + grade + " in " + unit + " of " + apparatus,
                profile.appraisals(place, Optional.of(grade)));
          }
          exactlyOne(
              "KED",
              "appraiser of operational staff in " + unit + " of " + apparatus,
              profile.appraisals(place, Optional.empty()));
        }
      }
    }
  }

  private void exactlyOne(String rule, String what, List<? extends Provision> found) {
    if (found.isEmpty()) {
      throw fault(rule + ": no " + what + " from " + profile.effectiveFrom());
    }
    if (found.size() > 1) {
      throw new ProfileFault(
          file,
          found.get(1).basis().line(),
          rule
              + ": more than one "
              + what
              + " from "
              + profile.effectiveFrom()
              + ", the other on line "
              + found.getFirst().basis().line());
    }
  }

  private ProfileFault fault(String fault) {
    return new ProfileFault(file, 0, fault);
  }
}

package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of PEN-10 as the profiles call them, in their order. */
public enum Chain {
  OWNER_AUTHORITY_AGREED,
  ORIGIN_AUTHORITY_AGREED,
  APPRAISER_INSTRUCTED,
  UNIT_HEAD_RECOMMENDED,
  AVAILABILITY_ANSWERED,
  REPLY_SENT;

  /** The clause that has these steps. */
  public static Citation clause(RegulationProfile profile) {
    return verdict(profile, EnumSet.allOf(Chain.class)).citation();
  }

  /** What the profile says to a chain of these steps. */
  static Verdict verdict(RegulationProfile profile, Set<Chain> taken) {
    return profile.requires(
        "PEN-10",
        taken.stream().map(Enum::name).collect(Collectors.toSet()),
        Situation.of(Scope.ACROSS_AGENCIES));
  }

  /** Whether a chain with every step but this one would be refused. */
  boolean isDemanded(RegulationProfile profile) {
    return verdict(profile, EnumSet.complementOf(EnumSet.of(this))) instanceof Verdict.Violated;
  }
}

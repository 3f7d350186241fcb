package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One value of a rule: for which cases, on which days, by which clause. */
sealed interface Provision {
  Basis basis();

  /** What makes two provisions of one rule speak of the same thing, and so not at the same time. */
  Object subjectMatter();

  /**
   * @param common whether the regulation is silent and this is the common behaviour
   * @param restsOn readings of ambiguities without which it does not hold
   * @param otherReadings ambiguities of which the other reading must be chosen for it to hold
   * @param line where it stands in the profile's file, from 1
   */
  record Basis(
      Selector where,
      EffectivePeriod period,
      Citation citation,
      boolean common,
      Set<String> restsOn,
      Set<String> otherReadings,
      int line) {

    /**
     * @param chosen ambiguities of which the other reading was chosen
     */
    boolean holds(Set<String> chosen) {
      return chosen.containsAll(otherReadings) && Collections.disjoint(restsOn, chosen);
    }
  }

  /** The part that an office has in a step. */
  enum Part {
    ADDRESSEE,
    COPY,
    RECOMMENDATION,
    SIGNATORY,
    RECIPIENT
  }

  record PartyNamed(Basis basis, Part part, Party party) implements Provision {
    @Override
    public Object subjectMatter() {
      return part == Part.COPY ? List.of(part, party, basis.where) : List.of(part, basis.where);
    }
  }

  /** Only these values are allowed. */
  record Permission(Basis basis, BilingualText subject, Map<String, BilingualText> values)
      implements Provision {
    @Override
    public Object subjectMatter() {
      return List.of("permission", basis.where);
    }
  }

  /** All of these values must be there. */
  record Requirement(Basis basis, BilingualText subject, Map<String, BilingualText> values)
      implements Provision {
    @Override
    public Object subjectMatter() {
      return List.of("requirement", basis.where);
    }
  }

  /** Among what is allowed, these go first, the first one above all. */
  record Preference(Basis basis, BilingualText subject, Map<String, BilingualText> values)
      implements Provision {
    @Override
    public Object subjectMatter() {
      return List.of("preference", basis.where);
    }
  }

  record Appraisal(
      Basis basis,
      Set<FunctionalGrade> grades,
      boolean operational,
      List<HeadRank> ranks,
      Set<UnitKind> heads)
      implements Provision {
    @Override
    public Object subjectMatter() {
      return List.of("appraiser", grades, operational, basis.where);
    }
  }

  /**
   * @param variantOf the rule whose chain is the same and is the one chosen; empty for a chain that
   *     is chosen itself
   */
  record Chain(Basis basis, List<Party> reviewers, String variantOf) implements Provision {
    @Override
    public Object subjectMatter() {
      return List.of("chain", variantOf, basis.where);
    }
  }
}

package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.EvaluationChain;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regulation names parties; the organization structure says which office each of them is. */
public final class PartyRules {
  private PartyRules() {}

  /** Broken if a step is taken by another office than the one it belongs to. */
  public static Optional<Refusal> onlyTheStepsOffice(
      Actor actor, Office office, List<Citation> citations) {
    return office.isActedForBy(actor)
        ? Optional.empty()
        : Optional.of(StepProblems.notYourStep(office, citations));
  }

  /** Broken if the structure lacks an office that a rule names. */
  public static Optional<Refusal> everyPartyExists(
      List<PartyRule> rules, Map<Party, Office> parties) {
    Set<FieldFault> faults = new LinkedHashSet<>();
    Set<Citation> citations = new LinkedHashSet<>();
    for (PartyRule rule : rules) {
      if (!parties.containsKey(rule.party())) {
        faults.add(new FieldFault("parties." + rule.party(), nameOf(rule.party())));
        citations.add(rule.citation());
      }
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(StepProblems.PARTY_NOT_FOUND, List.copyOf(faults), List.copyOf(citations)));
  }

  /** Who an assignment's report and its evaluation need: the recipient and all reviewers. */
  public static List<PartyRule> accountability(
      RegulationProfile profile, Execution execution, UnitPlace owner) {
    List<PartyRule> rules = new ArrayList<>(reviewers(profile, owner));
    rules.add(profile.reportRecipient(execution));
    return rules;
  }

  /** Broken if nobody could review: the assignment would stop half-way, after its letter. */
  public static Optional<Refusal> theAssignmentCanBeAccountedFor(
      RegulationProfile profile,
      Execution execution,
      @Nullable UnitPlace owner,
      Map<Party, Office> parties) {
    return owner == null || !owner.isPossible()
        ? Optional.of(Refusal.of(StepProblems.STRUCTURE_CONTRADICTORY))
        : everyPartyExists(accountability(profile, execution, owner), parties);
  }

  /** Who reviews results for a unit, in order (MEK); the place must be a possible one. */
  public static List<PartyRule> reviewers(RegulationProfile profile, UnitPlace owner) {
    EvaluationChain chain =
        profile.evaluationChain(owner.apparatusKind(), owner.unitKind(), owner.headRank());
    return chain.reviewers().stream().map(p -> new PartyRule(p, chain.citation())).toList();
  }

  /** The office of a party that {@link #everyPartyExists} has found. */
  public static Office office(PartyRule rule, Map<Party, Office> parties) {
    return Objects.requireNonNull(parties.get(rule.party()), () -> rule.party() + " not checked");
  }

  private static BilingualText nameOf(Party party) {
    return switch (party) {
      case OWNER_UNIT_HEAD ->
          new BilingualText("pimpinan unit pemilik kinerja", "head of the owner's unit");
      case OWNER_APPARATUS_HEAD ->
          new BilingualText(
              "kepala perangkat daerah pemilik kinerja", "head of the owner's apparatus");
      case OWNER_APPARATUS_SECRETARY ->
          new BilingualText(
              "sekretaris perangkat daerah pemilik kinerja", "secretary of the owner's apparatus");
      case OWNER_APPRAISER ->
          new BilingualText(
              "pejabat penilai kinerja dari pemilik kinerja", "appraiser of the owner");
      case OWNER_AUTHORIZED_OFFICIAL ->
          new BilingualText(
              "pejabat yang berwenang pada instansi pemilik kinerja",
              "authorized official of the owner's agency");
      case ORIGIN_UNIT_HEAD ->
          new BilingualText("pimpinan unit asal pejabat", "head of the official's unit");
      case ORIGIN_APPARATUS_HEAD ->
          new BilingualText(
              "kepala perangkat daerah asal pejabat", "head of the official's apparatus");
      case ORIGIN_APPRAISER ->
          new BilingualText("pejabat penilai kinerja dari pejabat", "appraiser of the official");
      case ORIGIN_AUTHORIZED_OFFICIAL ->
          new BilingualText(
              "pejabat yang berwenang pada instansi asal pejabat",
              "authorized official of the official's agency");
      case REGIONAL_SECRETARY -> new BilingualText("Sekretaris Daerah", "Regional Secretary");
      case ASSISTANT ->
          new BilingualText("Asisten yang membawahi unit", "Assistant above the owner's unit");
    };
  }
}

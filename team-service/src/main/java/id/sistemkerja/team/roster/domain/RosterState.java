package id.sistemkerja.team.roster.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which facts are known of each assignment, and which changes of its period. It only grows, fact by
 * fact, and does not depend on their order: the same facts make the same roster, however they come.
 */
public record RosterState(Map<UUID, Set<Fact>> known, Map<UUID, Set<Integer>> changes) {
  /** What can be known of an assignment, each once. */
  public enum Fact {
    JOINED,
    CONFIRMED,
    LEFT
  }

  public RosterState {
    known = Map.copyOf(known);
    changes = Map.copyOf(changes);
  }

  /** The assignments by which officials are on the roster now. */
  public Set<UUID> current() {
    return known.entrySet().stream()
        .filter(e -> e.getValue().contains(Fact.JOINED) && !e.getValue().contains(Fact.LEFT))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean knows(UUID assignment, Fact fact) {
    return known.getOrDefault(assignment, Set.of()).contains(fact);
  }

  boolean knowsChange(UUID assignment, int changeNo) {
    return changes.getOrDefault(assignment, Set.of()).contains(changeNo);
  }

  RosterState withChange(UUID assignment, int changeNo) {
    Set<Integer> numbers = new HashSet<>(changes.getOrDefault(assignment, Set.of()));
    numbers.add(changeNo);
    Map<UUID, Set<Integer>> all = new HashMap<>(changes);
    all.put(assignment, Set.copyOf(numbers));
    return new RosterState(known, all);
  }

  RosterState with(UUID assignment, Fact fact) {
    Set<Fact> facts = EnumSet.of(fact);
    facts.addAll(known.getOrDefault(assignment, Set.of()));
    Map<UUID, Set<Fact>> all = new HashMap<>(known);
    all.put(assignment, Set.copyOf(facts));
    return new RosterState(all, changes);
  }
}

package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a request of another agency stands, where it arrived. */
public sealed interface IncomingState {
  record Missing() implements IncomingState {}

  /** Who asks for what, and who answers for this agency. */
  record Asked(
      UUID incomingId,
      String profileVersion,
      RequestLetter letter,
      String contentHash,
      Office authority) {}

  sealed interface Begun extends IncomingState {
    Asked asked();
  }

  /** Neither answered nor taken back: waits for this office. */
  sealed interface Open extends Begun {
    Office next();
  }

  record AwaitingAuthority(Asked asked) implements Open {
    @Override
    public Office next() {
      return asked.authority();
    }
  }

  record AwaitingNomination(Asked asked, Office appraiser) implements Open {
    @Override
    public Office next() {
      return appraiser;
    }
  }

  /**
   * Waits for recommendations, then for the appraiser's answer.
   *
   * @param recommended what the heads of units said so far
   */
  record Nominated(
      Asked asked,
      Office appraiser,
      List<Nominee> nominees,
      List<Office> recommenders,
      Map<OrgUnitId, Boolean> recommended)
      implements Open {
    public Nominated {
      nominees = List.copyOf(nominees);
      recommenders = List.copyOf(recommenders);
      recommended = Map.copyOf(recommended);
    }

    @Override
    public Office next() {
      return appraiser;
    }

    /** Who has not spoken. */
    public List<Office> pending() {
      return recommenders.stream().filter(o -> !recommended.containsKey(o.unit())).toList();
    }

    /** Those against whom no head spoke. */
    public List<Nominee> fit() {
      return nominees.stream()
          .filter(n -> recommended.getOrDefault(n.unitHead().unit(), true))
          .toList();
    }

    Nominated with(OrgUnitId unit, boolean favourable) {
      Map<OrgUnitId, Boolean> all = new HashMap<>(recommended);
      all.put(unit, favourable);
      return new Nominated(asked, appraiser, nominees, recommenders, all);
    }
  }

  /** The list is with the authorized official. */
  record AwaitingReply(Asked asked, Office appraiser, List<Nominee> officials) implements Open {
    public AwaitingReply {
      officials = List.copyOf(officials);
    }

    @Override
    public Office next() {
      return asked.authority();
    }
  }

  /** Nothing more happens here. */
  sealed interface Ended extends Begun {}

  record Replied(Asked asked) implements Ended {}

  record Refused(Asked asked) implements Ended {}

  record Withdrawn(Asked asked) implements Ended {}
}

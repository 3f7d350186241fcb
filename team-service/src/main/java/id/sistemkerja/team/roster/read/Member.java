package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.team.roster.domain.LeavingReason;
import id.sistemkerja.team.roster.domain.RosterEvent;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberConfirmed;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberJoined;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberLeft;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberPeriodChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one assignment to a unit, and since when: each fact once, so that the roster of
 * any past moment can be told from it.
 */
public record Member(
    RegencyCode regency,
    OrgUnitId unitId,
    UUID assignmentId,
    EmployeeId officialId,
    @Nullable Joined joined,
    @Nullable Confirmed confirmed,
    List<Changed> changes,
    @Nullable Left left) {
  public Member {
    // what was stored before periods could change has none
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /**
   * When a fact occurred and when it became known.
   *
   * @param recordedAt a text that sorts, as {@link Moment#sortable} makes it
   */
  public record Noted(Instant occurredAt, String recordedAt) {
    static Noted of(EventEnvelope envelope) {
      return new Noted(envelope.occurredAt(), Moment.sortable(envelope.recordedAt()));
    }
  }

  public record Joined(
      Noted noted,
      String unitName,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      String officialName,
      OrgUnitId originUnitId,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo) {
    Joined lasting(Changed change) {
      return new Joined(
          noted,
          unitName,
          caseId,
          letterId,
          letterNumber,
          officialName,
          originUnitId,
          change.periodFrom(),
          change.periodTo());
    }
  }

  public record Confirmed(Noted noted) {}

  /** Another period, by a letter of its own. */
  public record Changed(
      Noted noted, int changeNo, LocalDate periodFrom, @Nullable LocalDate periodTo) {}

  public record Left(Noted noted, LocalDate leftOn, LeavingReason reason) {}

  static String id(RosterEvent event, EventEnvelope envelope) {
    return envelope.stream() + "/" + event.assignmentId();
  }

  /** With the event's fact; unchanged if it is known. */
  static Member after(@Nullable Member before, RosterEvent event, EventEnvelope envelope) {
    Member m =
        before != null
            ? before
            : new Member(
                envelope.regency(),
                event.unitId(),
                event.assignmentId(),
                event.officialId(),
                null,
                null,
                List.of(),
                null);
    Noted noted = Noted.of(envelope);
    return switch (event) {
      case MemberJoined e ->
          m.with(
              Objects.requireNonNullElseGet(m.joined, () -> joined(e, noted)), m.confirmed, m.left);
      case MemberConfirmed _ ->
          m.with(
              m.joined,
              Objects.requireNonNullElseGet(m.confirmed, () -> new Confirmed(noted)),
              m.left);
      case MemberPeriodChanged e -> m.changed(e, noted);
      case MemberLeft e ->
          m.with(
              m.joined,
              m.confirmed,
              Objects.requireNonNullElseGet(m.left, () -> new Left(noted, e.leftOn(), e.reason())));
    };
  }

  private Member changed(MemberPeriodChanged e, Noted noted) {
    if (changes.stream().anyMatch(c -> c.changeNo() == e.changeNo())) {
      return this;
    }
    List<Changed> all = new ArrayList<>(changes);
    all.add(new Changed(noted, e.changeNo(), e.periodFrom(), e.periodTo()));
    return new Member(regency, unitId, assignmentId, officialId, joined, confirmed, all, left);
  }

  private static Joined joined(MemberJoined e, Noted noted) {
    return new Joined(
        noted,
        e.unitName(),
        e.caseId(),
        e.letterId(),
        e.letterNumber(),
        e.officialName(),
        e.originUnitId(),
        e.periodFrom(),
        e.periodTo());
  }

  /** As it was known at a moment; empty if the official had not joined by then. */
  Optional<Member> asKnownAt(Moment moment) {
    return joined == null || !moment.knows(joined.noted())
        ? Optional.empty()
        : Optional.of(
            with(
                lasting(joined, moment),
                confirmed != null && moment.knows(confirmed.noted()) ? confirmed : null,
                left != null && moment.knows(left.noted()) ? left : null));
  }

  /** With the period of the last change that was known. */
  private Joined lasting(Joined then, Moment moment) {
    return changes.stream()
        .filter(c -> moment.knows(c.noted()))
        .max(Comparator.comparingInt(Changed::changeNo))
        .map(then::lasting)
        .orElse(then);
  }

  private Member with(
      @Nullable Joined newJoined, @Nullable Confirmed newConfirmed, @Nullable Left newLeft) {
    return new Member(
        regency, unitId, assignmentId, officialId, newJoined, newConfirmed, changes, newLeft);
  }
}

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
import java.time.Instant;
import java.time.LocalDate;
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
    @Nullable Left left) {

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
      @Nullable LocalDate periodTo) {}

  public record Confirmed(Noted noted) {}

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
      case MemberLeft e ->
          m.with(
              m.joined,
              m.confirmed,
              Objects.requireNonNullElseGet(m.left, () -> new Left(noted, e.leftOn(), e.reason())));
    };
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
                joined,
                confirmed != null && moment.knows(confirmed.noted()) ? confirmed : null,
                left != null && moment.knows(left.noted()) ? left : null));
  }

  private Member with(
      @Nullable Joined newJoined, @Nullable Confirmed newConfirmed, @Nullable Left newLeft) {
    return new Member(regency, unitId, assignmentId, officialId, newJoined, newConfirmed, newLeft);
  }
}

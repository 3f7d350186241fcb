package id.sistemkerja.performance.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case, with what figures are made of and nothing else. Days are the regency's.
 *
 * @param startedOn when the draft was made
 * @param submittedOn when the request or application was first sent; absent if it never was
 * @param agreedOn when it was agreed on without being sent: an appointment, a confirmed statement
 * @param since when what it waits for now began
 * @param addressee who answers; absent if it was never sent
 * @param recommender who must recommend before; absent if nobody must, or it is done
 * @param returns how often the request was sent back
 * @param refusal present if it was refused
 * @param work present from the signature of the letter
 * @param steps time spent in steps that were taken
 * @param positions how far each of the case's streams was read
 */
public record CaseLine(
    UUID caseId,
    RegencyCode regency,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    OrgUnitId originUnitId,
    EmployeeId officialId,
    String officialName,
    Stage stage,
    LocalDate startedOn,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate agreedOn,
    Instant since,
    @Nullable Desk addressee,
    @Nullable Desk recommender,
    int returns,
    @Nullable Refusal refusal,
    @Nullable Work work,
    Map<StepKind, Spent> steps,
    List<Position> positions) {

  public CaseLine {
    steps = Map.copyOf(steps);
    positions = List.copyOf(positions);
  }

  /** An office at which something waits. */
  public record Desk(OrgUnitId unitId, String title) {}

  /**
   * Why a request was refused.
   *
   * @param category as the assignment service names it
   * @param reason the refusing office's own words; may be empty
   */
  public record Refusal(String category, String reason) {}

  /**
   * An assignment.
   *
   * @param to last day, included; absent if it has no end
   * @param closedOn absent while it is open
   */
  public record Work(
      String letterNumber, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate closedOn) {
    /** Whether the period is over on that day. */
    public boolean isOverOn(LocalDate day) {
      return to != null && day.isAfter(to);
    }

    Work lasting(LocalDate newFrom, @Nullable LocalDate newTo) {
      return new Work(letterNumber, newFrom, newTo, closedOn);
    }

    Work closed(LocalDate on) {
      return new Work(letterNumber, from, to, on);
    }
  }

  /**
   * @param next the sequence of the stream's next event
   */
  public record Position(String stream, long next) {}

  /** A case whose draft was just made. */
  public static CaseLine started(
      UUID caseId,
      RegencyCode regency,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      OrgUnitId originUnitId,
      EmployeeId officialId,
      String officialName,
      Instant at,
      LocalDate on) {
    return new CaseLine(
        caseId,
        regency,
        ownerUnitId,
        ownerUnitName,
        originUnitId,
        officialId,
        officialName,
        Stage.DRAFT,
        on,
        null,
        null,
        at,
        null,
        null,
        0,
        null,
        null,
        Map.of(),
        List.of());
  }

  /** By which it falls into a period; null if it counts as no more than begun. */
  public @Nullable LocalDate countedOn() {
    return submittedOn != null ? submittedOn : agreedOn;
  }

  /** At whose desk the request waits; null if it waits for no answer. */
  public @Nullable Desk waitsAt() {
    if (stage != Stage.WAITING) {
      return null;
    }
    return recommender != null ? recommender : addressee;
  }

  /** The sequence of the event that the stream must bring next. */
  public long next(String stream) {
    return positions.stream()
        .filter(p -> p.stream().equals(stream))
        .mapToLong(Position::next)
        .findFirst()
        .orElse(0);
  }

  public CaseLine submitted(Instant at, LocalDate on, Desk to, @Nullable Desk recommendedBy) {
    Change change = new Change(Stage.WAITING, at);
    change.submittedOn = submittedOn == null ? on : submittedOn;
    change.addressee = to;
    change.recommender = recommendedBy;
    return change.line();
  }

  /** Asked of one after the other: the answer of the one before is given. */
  public CaseLine asked(Instant at, LocalDate on, Desk next) {
    CaseLine answered =
        stage == Stage.WAITING ? new Change(stage, at).took(StepKind.ANSWER).line() : this;
    return answered.submitted(at, on, next, null);
  }

  public CaseLine recommended() {
    Change change = new Change(stage, since);
    change.recommender = null;
    return change.line();
  }

  public CaseLine approved(Instant at, LocalDate on) {
    Change change = new Change(Stage.APPROVED, at);
    // an appointment, and a statement that its official confirms, wait for nobody's answer
    if (stage == Stage.WAITING) {
      change.took(StepKind.ANSWER);
    }
    if (submittedOn == null) {
      change.agreedOn = on;
    }
    return change.line();
  }

  public CaseLine refused(Instant at, String category, String reason) {
    Change change =
        new Change(Stage.REFUSED, at)
            .took(stage == Stage.WAITING ? StepKind.ANSWER : StepKind.SIGN);
    change.refusal = new Refusal(category, reason);
    return change.line();
  }

  public CaseLine returned(Instant at) {
    Change change = new Change(Stage.RETURNED, at).took(StepKind.ANSWER);
    change.returns++;
    return change.line();
  }

  public CaseLine withdrawn(Instant at) {
    return new Change(Stage.WITHDRAWN, at).line();
  }

  /** The assignment begins with the signature of its letter. */
  public CaseLine signed(Instant at, String letterNumber, LocalDate from, @Nullable LocalDate to) {
    Change change = new Change(Stage.ASSIGNED, at).took(StepKind.SIGN);
    change.work = new Work(letterNumber, from, to, null);
    return change.line();
  }

  public CaseLine acknowledged(Instant at) {
    return new Change(Stage.ASSIGNED, at).took(StepKind.ACKNOWLEDGE).line();
  }

  public CaseLine reported(Instant at) {
    return new Change(Stage.REPORTED, at).line();
  }

  public CaseLine reportReturned(Instant at) {
    return new Change(Stage.ASSIGNED, at).line();
  }

  public CaseLine closed(Instant at, LocalDate on) {
    if (work == null) {
      throw new IllegalStateException("case " + caseId + " is closed without a letter");
    }
    Change change = new Change(Stage.CLOSED, at).took(StepKind.CLOSE);
    change.work = work.closed(on);
    return change.line();
  }

  /** The assignment has another period than its first letter said. */
  public CaseLine lasting(LocalDate from, @Nullable LocalDate to) {
    Change change = new Change(stage, since);
    change.work = assignment().lasting(from, to);
    return change.line();
  }

  /** The assignment was recalled: it is over, and was not closed after its reviews. */
  public CaseLine revoked(Instant at, LocalDate lastDay) {
    Change change = new Change(Stage.WITHDRAWN, at);
    change.work = assignment().closed(lastDay);
    return change.line();
  }

  private Work assignment() {
    if (work == null) {
      throw new IllegalStateException("case " + caseId + " has no assignment");
    }
    return work;
  }

  /** The same case, read one event further. */
  public CaseLine readUpTo(String stream, long sequence) {
    Change change = new Change(stage, since);
    change.positions.removeIf(p -> p.stream().equals(stream));
    change.positions.add(new Position(stream, sequence + 1));
    return change.line();
  }

  /** Collects changes; what is not named stays. */
  private final class Change {
    private final Stage next;
    private final Instant at;
    private @Nullable LocalDate submittedOn = CaseLine.this.submittedOn;
    private @Nullable LocalDate agreedOn = CaseLine.this.agreedOn;
    private @Nullable Desk addressee = CaseLine.this.addressee;
    private @Nullable Desk recommender = CaseLine.this.recommender;
    private int returns = CaseLine.this.returns;
    private @Nullable Refusal refusal = CaseLine.this.refusal;
    private @Nullable Work work = CaseLine.this.work;
    private final Map<StepKind, Spent> steps = new EnumMap<>(StepKind.class);
    private final List<Position> positions = new ArrayList<>(CaseLine.this.positions);

    Change(Stage next, Instant at) {
      this.next = next;
      this.at = at;
      steps.putAll(CaseLine.this.steps);
    }

    Change took(StepKind step) {
      steps.merge(step, Spent.once(Duration.between(since, at)), Spent::plus);
      return this;
    }

    CaseLine line() {
      return new CaseLine(
          caseId,
          regency,
          ownerUnitId,
          ownerUnitName,
          originUnitId,
          officialId,
          officialName,
          next,
          startedOn,
          submittedOn,
          agreedOn,
          at,
          addressee,
          recommender,
          returns,
          refusal,
          work,
          steps,
          positions);
    }
  }
}

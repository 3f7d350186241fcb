package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case from request to closing, as all its streams' events so far make it.
 *
 * @param asked the offices whose answer was asked for so far
 * @param changes of the assignment, in the order in which they were proposed (PEN-23)
 * @param version how many events the case has
 * @param streams how many events of each of its streams are in it
 * @param changed as {@code changedAt}, with a fixed number of digits, so that it sorts as text
 * @param words by which it is found
 */
public record CaseFile(
    UUID caseId,
    RegencyCode regency,
    String profileVersion,
    Way way,
    Stage stage,
    Subject subject,
    @Nullable Asking asking,
    List<Office> asked,
    @Nullable Ending ending,
    @Nullable LetterPart letter,
    @Nullable Work work,
    List<ProposedChange> changes,
    List<Step> waiting,
    Audience audience,
    Deadlines deadlines,
    long version,
    Map<String, Long> streams,
    Instant openedAt,
    Instant changedAt,
    String changed,
    List<String> words) {
  public CaseFile {
    words = words == null ? List.of() : List.copyOf(words);
    // a case that was stored before there were other ways has neither
    way = way == null ? Way.REQUEST : way;
    asked = asked == null ? List.of() : List.copyOf(asked);
    changes = changes == null ? List.of() : List.copyOf(changes);
    deadlines = deadlines == null ? Deadlines.none() : deadlines;
  }

  /** How the case began. */
  public enum Way {
    /** Another unit's head was asked (PEN-7). */
    REQUEST,
    /** Appointed within the unit (PEN-3). */
    APPOINTMENT,
    /** The official's own wish (PEN-14, PEN-15). */
    VOLUNTARY,
    /** Proposed for a duty (PEN-16, PEN-20, PEN-21). */
    PROPOSAL,
    /** Another agency was told that the official will come (PEN-10). */
    AGENCY
  }

  /**
   * Who asks for whom, and for what.
   *
   * @param duty for which the official was proposed
   * @param substance the sub-substance or the team that they lead
   */
  public record Subject(
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      @Nullable Duty duty,
      @Nullable String substance) {
    Office owner() {
      return new Office(ownerUnitId, ownerTitle, ownerUnitName);
    }

    Subject with(TaskContent other) {
      return with(other, substance);
    }

    /** Somebody who leads does so in a team. */
    Execution execution() {
      return duty == null ? Execution.INDIVIDUAL : duty.execution();
    }

    Subject with(TaskContent other, @Nullable String newSubstance) {
      return new Subject(
          ownerUnitId,
          ownerUnitName,
          ownerTitle,
          officialId,
          officialName,
          officialUnitId,
          scope,
          other,
          duty,
          newSubstance);
    }
  }

  /** To whom the request went. */
  public record Asking(
      Office addressee,
      List<Copy> copies,
      @Nullable Office recommender,
      @Nullable Boolean recommendedFavourably,
      @Nullable LocalDate answerDueOn) {
    Asking recommended(boolean favourably) {
      return new Asking(addressee, copies, recommender, favourably, answerDueOn);
    }
  }

  /**
   * Why the case ended, or went back, before its letter.
   *
   * @param by who said so, in which office; absent in a case that was stored before it was kept
   */
  public record Ending(
      String reason, @Nullable RefusalCategory category, @Nullable Actor by, @Nullable Instant at) {
    Ending(String reason, @Nullable RefusalCategory category) {
      this(reason, category, null, null);
    }
  }

  /** The assignment letter. */
  public record LetterPart(
      UUID letterId,
      UUID assignmentId,
      Office signatory,
      @Nullable String number,
      @Nullable LocalDate signedOn) {}

  /**
   * The assignment.
   *
   * @param evaluationRule the clause that names the chain; absent in a case stored before it was
   *     kept
   */
  public record Work(
      UUID assignmentId,
      Office reportRecipient,
      List<Office> evaluationChain,
      @Nullable Citation evaluationRule,
      List<Report> reports) {
    int reviewLevels() {
      return Math.max(1, evaluationChain.size() - 1);
    }

    Work with(List<Report> all) {
      return new Work(
          assignmentId, reportRecipient, evaluationChain, evaluationRule, List.copyOf(all));
    }
  }

  /**
   * A change of the assignment by a letter of its own; what is absent stays as it was.
   *
   * @param remark why its letter was returned, refused or withdrawn
   * @param letterNumber absent before it is signed, as the day
   */
  public record ProposedChange(
      int changeNo,
      ChangeKind kind,
      UUID letterId,
      Status status,
      LocalDate proposedOn,
      @Nullable String purpose,
      @Nullable String expectedResult,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason,
      @Nullable String remark,
      @Nullable Office signatory,
      @Nullable String letterNumber,
      @Nullable LocalDate signedOn) {
    /** How far its letter has come. */
    public enum Status {
      PROPOSED,
      LETTER_DRAFTED,
      LETTER_RETURNED,
      SIGNED,
      REFUSED,
      WITHDRAWN
    }

    ProposedChange now(Status next, @Nullable String because) {
      return with(
          next,
          purpose,
          expectedResult,
          periodFrom,
          periodTo,
          reason,
          because,
          signatory,
          null,
          null);
    }

    ProposedChange drafted(Office by) {
      return with(
          Status.LETTER_DRAFTED,
          purpose,
          expectedResult,
          periodFrom,
          periodTo,
          reason,
          remark,
          by,
          null,
          null);
    }

    ProposedChange revised(
        String newPurpose, String newResult, EffectivePeriod period, @Nullable String because) {
      return with(
          Status.LETTER_DRAFTED,
          kind == ChangeKind.AMEND ? newPurpose : null,
          kind == ChangeKind.AMEND ? newResult : null,
          period.from(),
          period.to(),
          because == null ? reason : because,
          remark,
          signatory,
          null,
          null);
    }

    ProposedChange signed(String number, LocalDate on) {
      return with(
          Status.SIGNED,
          purpose,
          expectedResult,
          periodFrom,
          periodTo,
          reason,
          null,
          signatory,
          number,
          on);
    }

    private ProposedChange with(
        Status next,
        @Nullable String newPurpose,
        @Nullable String newResult,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String newReason,
        @Nullable String newRemark,
        @Nullable Office by,
        @Nullable String number,
        @Nullable LocalDate on) {
      return new ProposedChange(
          changeNo,
          kind,
          letterId,
          next,
          proposedOn,
          newPurpose,
          newResult,
          from,
          to,
          revokedFrom,
          newReason,
          newRemark,
          by,
          number,
          on);
    }
  }

  /**
   * A report.
   *
   * @param returnedBecause present when it was sent back
   */
  public record Report(
      int reportNo, String summary, Instant at, @Nullable String returnedBecause) {}

  /** Who may read the case: its parties. */
  public record Audience(Set<OrgUnitId> units, Set<EmployeeId> employees) {
    Audience and(List<OrgUnitId> more) {
      Set<OrgUnitId> all = new LinkedHashSet<>(units);
      all.addAll(more);
      return new Audience(all, employees);
    }
  }

  OrgUnitId ownerUnitId() {
    return subject.ownerUnitId();
  }

  /** How many events of one of its streams the case contains. */
  public long eventsOf(String stream) {
    return streams.getOrDefault(stream, 0L);
  }

  static List<String> wordsOf(Subject subject, @Nullable LetterPart letter) {
    return Words.of(
        subject.content().purpose(),
        subject.content().expectedResult(),
        subject.substance(),
        subject.officialName(),
        subject.ownerUnitName(),
        letter == null ? null : letter.number());
  }

  boolean contains(String stream, long sequence) {
    return eventsOf(stream) > sequence;
  }

  /** What one event changes. */
  Change change() {
    return new Change(this);
  }

  /** Collects changes; what is not named stays. */
  static final class Change {
    private final CaseFile file;
    private Stage stage;
    private Subject subject;
    private @Nullable Asking asking;
    private List<Office> asked;
    private @Nullable Ending ending;
    private @Nullable LetterPart letter;
    private @Nullable Work work;
    private List<ProposedChange> changes;
    private List<Step> waiting;
    private Audience audience;
    private @Nullable DeadlineEvent dated;
    private Actor actor = Actor.system("");

    private Change(CaseFile file) {
      this.file = file;
      this.stage = file.stage;
      this.subject = file.subject;
      this.asking = file.asking;
      this.asked = file.asked;
      this.ending = file.ending;
      this.letter = file.letter;
      this.work = file.work;
      this.changes = file.changes;
      this.waiting = file.waiting;
      this.audience = file.audience;
    }

    /** What waits with the letter of a change goes on waiting, whatever the work's next step is. */
    Change stage(Stage next, Step... steps) {
      stage = next;
      waiting =
          Stream.concat(Stream.of(steps), file.waiting.stream().filter(this::isOfAChange)).toList();
      return this;
    }

    private boolean isOfAChange(Step step) {
      return file.changes.stream().anyMatch(c -> c.letterId().equals(step.subjectId()));
    }

    Change proposed(ProposedChange proposal) {
      changes = Stream.concat(changes.stream(), Stream.of(proposal)).toList();
      return this;
    }

    /** What becomes of one change, and for whom its letter waits now. */
    Change changing(UUID letterId, UnaryOperator<ProposedChange> next, Step... steps) {
      changes =
          changes.stream().map(c -> c.letterId().equals(letterId) ? next.apply(c) : c).toList();
      waiting =
          Stream.concat(
                  waiting.stream().filter(step -> !step.subjectId().equals(letterId)),
                  Stream.of(steps))
              .toList();
      return this;
    }

    Change waiting(List<Step> steps) {
      waiting = List.copyOf(steps);
      return this;
    }

    Change content(TaskContent content) {
      subject = subject.with(content);
      return this;
    }

    Change content(TaskContent content, @Nullable String substance) {
      subject = subject.with(content, substance);
      return this;
    }

    Change asking(Asking asked) {
      asking = asked;
      ending = null;
      return this;
    }

    Change asked(Office office) {
      asked = Stream.concat(asked.stream(), Stream.of(office)).distinct().toList();
      return this;
    }

    Change ending(Ending because) {
      ending = because;
      return this;
    }

    /** Who did what changes the case: if it ends or goes back, it was they. */
    Change by(Actor who, Instant at) {
      if (ending != null && ending != file.ending) {
        ending = new Ending(ending.reason(), ending.category(), who, at);
      }
      actor = who;
      return this;
    }

    Change letter(LetterPart drafted) {
      letter = drafted;
      return this;
    }

    Change work(Work opened) {
      work = opened;
      return this;
    }

    Change seenBy(List<OrgUnitId> units) {
      audience = audience.and(units);
      return this;
    }

    /** What became of the due date of a step. */
    Change dated(DeadlineEvent event) {
      dated = event;
      return this;
    }

    private Deadlines deadlines(Instant when) {
      return dated == null
          ? file.deadlines.following(waiting, stage, actor, when)
          : file.deadlines.after(dated, waiting, when);
    }

    CaseFile at(String stream, long sequence, Instant when) {
      Map<String, Long> applied = new HashMap<>(file.streams);
      applied.put(stream, sequence + 1);
      Deadlines deadlines = deadlines(when);
      return new CaseFile(
          file.caseId,
          file.regency,
          file.profileVersion,
          file.way,
          stage,
          subject,
          asking,
          asked,
          ending,
          letter,
          work,
          changes,
          deadlines.dated(waiting),
          audience,
          deadlines,
          file.version + 1,
          Map.copyOf(applied),
          file.openedAt,
          // what the clock leads to is no change of the case
          dated == null ? when : file.changedAt,
          dated == null ? CaseEntry.sortable(when) : file.changed,
          wordsOf(subject, letter));
    }
  }
}

package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.Nominee;
import id.sistemkerja.assignment.agency.domain.RequestLetter;
import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request across agencies as one side's events so far make it.
 *
 * @param side where it leaves, or where it arrives
 * @param other the other agency
 * @param owner the unit whose target the work serves; absent where it arrives, see {@code letter}
 * @param letter the letter between the agencies, once there is one
 * @param letterHash SHA-256 of its content
 * @param nominees where it arrives, whom the appraiser has named
 * @param officials on the list of the reply
 * @param audience units whose heads may read it
 * @param version how many events it has
 */
public record AgencyFile(
    UUID caseId,
    RegencyCode regency,
    String profileVersion,
    Side side,
    AgencyStage stage,
    Agency other,
    @Nullable Office owner,
    TaskContent content,
    int people,
    Office authority,
    List<Copy> copies,
    @Nullable RequestLetter letter,
    @Nullable String letterHash,
    @Nullable Office appraiser,
    List<Candidacy> nominees,
    @Nullable ReplyPart reply,
    List<ListedOfficial> officials,
    List<ScannedLetter> scans,
    @Nullable Ending ending,
    List<Step> waiting,
    Set<OrgUnitId> audience,
    long version,
    Instant openedAt,
    Instant changedAt,
    String changed) {

  /** On which side of the request this is. */
  public enum Side {
    OUTGOING,
    INCOMING
  }

  /**
   * @param recommended absent until the head of their unit has spoken, or where nobody is asked
   */
  public record Candidacy(Nominee official, @Nullable Boolean recommended) {}

  /** The reply, of which the list is told by itself. */
  public record ReplyPart(String number, LocalDate date, String contentHash) {}

  /**
   * An official on the list.
   *
   * @param caseId of their letter and work; only where they come from
   * @param letterNumber once their letter is signed, as the day and the signatory
   * @param notMade why there is no letter
   */
  public record ListedOfficial(
      int no,
      String name,
      String position,
      String unitName,
      @Nullable UUID caseId,
      @Nullable String letterNumber,
      @Nullable LocalDate letterDate,
      @Nullable String signatory,
      @Nullable String notMade) {
    boolean hasOutcome() {
      return letterNumber != null || notMade != null;
    }
  }

  /** A letter of the other agency on paper. */
  public record ScannedLetter(Kind kind, String number, LocalDate date, Scan scan) {
    /** What it is. */
    public enum Kind {
      REQUEST,
      REPLY,
      REFUSAL,
      ASSIGNMENT
    }
  }

  /**
   * Why it ended, or went back.
   *
   * @param byAgency absent if it was this one
   */
  public record Ending(
      String reason,
      @Nullable RefusalCategory category,
      String byTitle,
      @Nullable String byAgency,
      Instant at) {}

  Change change() {
    return new Change(this);
  }

  /** Collects what one event changes; what is not named stays. */
  static final class Change {
    private final AgencyFile before;
    AgencyStage stage;
    TaskContent content;
    int people;
    Office authority;
    List<Copy> copies;
    @Nullable RequestLetter letter;
    @Nullable String letterHash;
    @Nullable Office appraiser;
    List<Candidacy> nominees;
    @Nullable ReplyPart reply;
    List<ListedOfficial> officials;
    @Nullable Ending ending;
    List<Step> waiting;
    private final List<ScannedLetter> scans;
    private final Set<OrgUnitId> audience;

    private Change(AgencyFile before) {
      this.before = before;
      stage = before.stage;
      content = before.content;
      people = before.people;
      authority = before.authority;
      copies = before.copies;
      letter = before.letter;
      letterHash = before.letterHash;
      appraiser = before.appraiser;
      nominees = before.nominees;
      reply = before.reply;
      officials = before.officials;
      ending = before.ending;
      waiting = before.waiting;
      scans = new ArrayList<>(before.scans);
      audience = new LinkedHashSet<>(before.audience);
    }

    Change stage(AgencyStage next, Step... steps) {
      stage = next;
      waiting = List.of(steps);
      return this;
    }

    Change ending(Ending because) {
      ending = because;
      return this;
    }

    Change scanned(ScannedLetter scan) {
      scans.add(scan);
      return this;
    }

    Change seenBy(List<OrgUnitId> units) {
      audience.addAll(units);
      return this;
    }

    AgencyFile at(Instant when) {
      return new AgencyFile(
          before.caseId,
          before.regency,
          before.profileVersion,
          before.side,
          stage,
          before.other,
          before.owner,
          content,
          people,
          authority,
          List.copyOf(copies),
          letter,
          letterHash,
          appraiser,
          List.copyOf(nominees),
          reply,
          List.copyOf(officials),
          List.copyOf(scans),
          ending,
          List.copyOf(waiting),
          Set.copyOf(audience),
          before.version + 1,
          before.openedAt,
          when,
          CaseEntry.sortable(when));
    }
  }
}

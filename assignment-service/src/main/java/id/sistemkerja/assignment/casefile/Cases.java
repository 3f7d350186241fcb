package id.sistemkerja.assignment.casefile;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.directory.Delegations.Held;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Cases for those who may read them: their parties, the inspectorate, the regency's administrator.
 */
public final class Cases {
  private static final Set<Stage> BEFORE_THE_LETTER =
      Set.of(
          Stage.DRAFT,
          Stage.STATED,
          Stage.SUBMITTED,
          Stage.RETURNED,
          Stage.REFUSED,
          Stage.WITHDRAWN,
          Stage.APPROVED,
          Stage.LETTER_DRAFTED,
          Stage.LETTER_RETURNED);

  private final Views<CaseFile> files;
  private final Views<CaseEntry> entries;
  private final Views<Notice> notices;
  private final Offices offices;
  private final AppraiserSteps appraisers;
  private final CaseStory story;
  private final RecordCodec codec;
  private final Map<String, Class<?>> eventTypes;

  /**
   * @param eventTypes classes of the events of cases by their names
   */
  public Cases(
      Views<CaseFile> files,
      Views<CaseEntry> entries,
      Views<Notice> notices,
      Offices offices,
      AppraiserSteps appraisers,
      CaseStory story,
      RecordCodec codec,
      Map<String, Class<?>> eventTypes) {
    this.files = files;
    this.entries = entries;
    this.notices = notices;
    this.offices = offices;
    this.appraisers = appraisers;
    this.story = story;
    this.codec = codec;
    this.eventTypes = eventTypes;
  }

  /** The case whatever the caller may read: for finding the office in which to act. */
  public @Nullable CaseFile unchecked(UUID caseId) {
    return files.find(caseId.toString()).orElse(null);
  }

  /** The case that a letter or an assignment belongs to, as {@link #unchecked}. */
  public @Nullable CaseFile uncheckedByPart(UUID partId) {
    return files
        .find(
            Filters.or(
                Filters.eq("letter.letterId", partId.toString()),
                Filters.eq("letter.assignmentId", partId.toString())),
            null,
            1)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** Another regency's case is not there; another's case of the own regency is refused. */
  public CaseFile readable(@Nullable CaseFile file, Caller caller) {
    if (file == null || !file.regency().equals(caller.regency())) {
      throw new RefusedException(WebProblems.NOT_FOUND);
    }
    if (!mayRead(file, caller)) {
      throw new RefusedException(CaseProblems.NOT_A_PARTY);
    }
    return file;
  }

  boolean mayRead(CaseFile file, Caller caller) {
    if (!file.regency().equals(caller.regency())) {
      return false;
    }
    if (caller.has("inspector") || caller.has("regency-admin")) {
      return true;
    }
    EmployeeId me = caller.employee();
    if (me == null) {
      return false;
    }
    if (file.audience().employees().contains(me)
        || (me.equals(file.subject().officialId()) && !BEFORE_THE_LETTER.contains(file.stage()))) {
      return true;
    }
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    return file.audience().units().stream().anyMatch(mine::contains)
        || appraisers.heldBy(caller).stream()
            .anyMatch(d ->
                isNotOfOneself(file, me)
                    && d.unitId().equals(file.subject().officialUnitId())
                    && file.audience().units().contains(d.officeUnitId()));
  }

  private static boolean isNotOfOneself(CaseFile file, EmployeeId me) {
    return !me.equals(file.subject().officialId());
  }

  /**
   * All events of a case up to a moment by recorded time, oldest first. Clocks of two nodes differ:
   * what followed an event is never told without it, so it ends before the first that is too late.
   */
  public List<CaseEntry> history(UUID caseId, Instant asOf) {
    return entries
        .find(Filters.eq("caseId", caseId.toString()), Sorts.ascending("place"), 0)
        .stream()
        .takeWhile(e -> !e.envelope().recordedAt().isAfter(asOf))
        .toList();
  }

  /** The case as these events make it; null if there are none. */
  public @Nullable CaseFile asToldBy(List<CaseEntry> history) {
    CaseFile file = null;
    for (CaseEntry entry : history) {
      Class<?> type = eventTypes.get(entry.envelope().type());
      if (type == null) {
        throw new IllegalStateException("no event is called " + entry.envelope().type());
      }
      file = story.tell(file, codec.mapper().convertValue(entry.body(), type), entry.envelope());
    }
    return file;
  }

  /** Whether the case's history contains the event. */
  public boolean contains(UUID caseId, UUID event) {
    return entries.find(event.toString()).filter(e -> e.caseId().equals(caseId)).isPresent();
  }

  /** Cases that the caller may read, last changed first. */
  List<CaseFile> list(
      Caller caller,
      Box box,
      @Nullable Stage stage,
      @Nullable String query,
      @Nullable CaseCursor before,
      int limit) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    if (stage != null) {
      filters.add(Filters.eq("stage", stage.name()));
    }
    if (query != null) {
      filters.addAll(Words.filters("words", query));
    }
    if (before != null) {
      filters.add(before.older());
    }
    List<String> mine = units(caller);
    switch (box) {
      case SENT -> filters.add(Filters.in("subject.ownerUnitId", mine));
      case MINE -> {
        filters.add(Filters.eq("subject.officialId", caller.requireEmployee().value()));
        filters.add(
            Filters.or(
                withLetter(), Filters.eq("audience.employees", caller.requireEmployee().value())));
      }
      case UNIT -> filters.add(ofUnits("audience.units", mine, caller));
      case ALL -> {
        if (!caller.has("inspector") && !caller.has("regency-admin")) {
          throw new RefusedException(WebProblems.ROLE_MISSING);
        }
      }
    }
    return files.find(Filters.and(filters), Sorts.descending("changed", "caseId"), limit);
  }

  /** Cases that these filters choose of those that the caller may read, last changed first. */
  List<CaseFile> readable(
      Caller caller, List<Bson> chosen, @Nullable CaseCursor before, int limit) {
    List<Bson> filters = new ArrayList<>(chosen);
    filters.add(Filters.eq("regency", caller.regency().value()));
    if (before != null) {
      filters.add(before.older());
    }
    if (!caller.has("inspector") && !caller.has("regency-admin")) {
      filters.add(
          Filters.or(
              Filters.and(
                  Filters.eq("subject.officialId", caller.requireEmployee().value()), withLetter()),
              Filters.eq("audience.employees", caller.requireEmployee().value()),
              ofUnits("audience.units", units(caller), caller)));
    }
    return files.find(Filters.and(filters), Sorts.descending("changed", "caseId"), limit);
  }

  /** The official's assignments that are not closed, whoever may read them. */
  List<CaseFile> runningOf(EmployeeId official, RegencyCode regency) {
    return files.all(
        Filters.and(
            Filters.eq("regency", regency.value()),
            Filters.eq("subject.officialId", official.value()),
            withLetter(),
            Filters.nin("stage", List.of(Stage.CLOSED.name(), Stage.REVOKED.name()))));
  }

  /** What chooses the cases whose letter is signed. */
  static Bson withLetter() {
    return Filters.nin("stage", BEFORE_THE_LETTER.stream().map(Stage::name).toList());
  }

  /** Which cases a list is of. */
  public enum Box {
    /** Asked for by a unit that the caller heads. */
    SENT,
    /** In which the caller is the official. */
    MINE,
    /** To which a unit is a party that the caller heads, or for which the caller appraises. */
    UNIT,
    /** All of the regency; for inspectors and administrators. */
    ALL
  }

  /** Cases with a step that waits for the caller, those that are due first before others. */
  List<CaseFile> waitingFor(Caller caller, int limit) {
    return files.find(
        Filters.and(
            Filters.eq("regency", caller.regency().value()),
            Filters.or(
                ofUnits("waiting.officeUnitId", units(caller), caller),
                Filters.eq("waiting.employeeId", caller.requireEmployee().value()))),
        Sorts.ascending("deadlines.firstDueOn", "changed"),
        limit);
  }

  /**
   * Cases with a step that is late on the day, the longest overdue first.
   *
   * @param units at which it is late; null for all of the regency
   */
  List<CaseFile> overdue(
      RegencyCode regency,
      LocalDate day,
      @Nullable Set<OrgUnitId> units,
      List<Bson> chosen,
      int limit) {
    List<Bson> filters = new ArrayList<>(chosen);
    filters.add(Filters.eq("regency", regency.value()));
    filters.add(Filters.lt("deadlines.firstDueOn", day.toString()));
    if (units != null) {
      List<String> ids = units.stream().map(OrgUnitId::value).toList();
      Bson late = Filters.lt("dueOn", day.toString());
      filters.add(
          Filters.or(
              Filters.elemMatch("waiting", Filters.and(late, Filters.in("officeUnitId", ids))),
              Filters.and(
                  Filters.in("subject.officialUnitId", ids),
                  Filters.elemMatch("waiting", Filters.and(late, Filters.exists("employeeId"))))));
    }
    return files.find(
        Filters.and(filters), Sorts.ascending("deadlines.firstDueOn", "caseId"), limit);
  }

  /** Of these units, or of those for which the caller appraises the official by delegation. */
  private Bson ofUnits(String field, List<String> units, Caller caller) {
    List<Bson> anyOf = new ArrayList<>();
    anyOf.add(Filters.in(field, units));
    for (Held held : appraisers.heldBy(caller)) {
      anyOf.add(
          Filters.and(
              Filters.eq("subject.officialUnitId", held.unitId().value()),
              Filters.ne("subject.officialId", caller.requireEmployee().value()),
              Filters.eq(field, held.officeUnitId().value())));
    }
    return Filters.or(anyOf);
  }

  /** The cases of these identifiers, as {@link #unchecked}. */
  Map<UUID, CaseFile> unchecked(Set<UUID> caseIds) {
    return files.all(Filters.in("_id", caseIds.stream().map(UUID::toString).toList())).stream()
        .collect(Collectors.toMap(CaseFile::caseId, Function.identity()));
  }

  /** What the caller was told last. */
  List<Notice> noticesFor(Caller caller, int limit) {
    return notices.find(
        Filters.and(
            Filters.eq("regency", caller.regency().value()),
            Filters.or(
                Filters.in("officeUnitId", units(caller)),
                Filters.eq("employeeId", caller.requireEmployee().value()))),
        Sorts.descending("since"),
        limit);
  }

  private List<String> units(Caller caller) {
    return offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList();
  }
}

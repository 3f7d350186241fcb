package id.sistemkerja.assignment.agency.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.assignment.agency.read.AgencyFile.Side;
import id.sistemkerja.assignment.casefile.CaseCursor;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.CaseProblems;
import id.sistemkerja.assignment.casefile.Notice;
import id.sistemkerja.assignment.casefile.OtherCases;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Requests across agencies for those who may read them: this side's parties, the inspectorate, the
 * regency's administrator. Nobody of the other agency.
 */
public final class AgencyCases implements OtherCases {
  private final Views<AgencyFile> files;
  private final Views<CaseEntry> entries;
  private final Views<Notice> notices;
  private final Offices offices;

  public AgencyCases(
      Views<AgencyFile> files, Views<CaseEntry> entries, Views<Notice> notices, Offices offices) {
    this.files = files;
    this.entries = entries;
    this.notices = notices;
    this.offices = offices;
  }

  /** Whatever the caller may read: for waiting until it is there. */
  public @Nullable AgencyFile unchecked(UUID id) {
    return files.find(id.toString()).orElse(null);
  }

  /** Another regency's, or of the other side, is not there; another's of the own is refused. */
  public AgencyFile readable(@Nullable AgencyFile file, Side side, Caller caller) {
    if (file == null || file.side() != side || !file.regency().equals(caller.regency())) {
      throw new RefusedException(WebProblems.NOT_FOUND);
    }
    if (!readsAll(caller)
        && offices.unitsHeadedBy(caller).stream().noneMatch(file.audience()::contains)) {
      throw new RefusedException(CaseProblems.NOT_A_PARTY);
    }
    return file;
  }

  private static boolean readsAll(Caller caller) {
    return caller.has("inspector") || caller.has("regency-admin");
  }

  /** Events of a request, oldest first. */
  List<CaseEntry> history(UUID id) {
    return entries.find(Filters.eq("caseId", id.toString()), Sorts.ascending("place"), 0);
  }

  /** What the caller may read, last changed first. */
  List<AgencyFile> list(
      Caller caller,
      Side side,
      @Nullable AgencyStage stage,
      @Nullable CaseCursor before,
      int limit) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    filters.add(Filters.eq("side", side.name()));
    if (stage != null) {
      filters.add(Filters.eq("stage", stage.name()));
    }
    if (before != null) {
      filters.add(before.older());
    }
    if (!readsAll(caller)) {
      filters.add(Filters.in("audience", units(caller)));
    }
    return files.find(Filters.and(filters), Sorts.descending("changed", "caseId"), limit);
  }

  @Override
  public List<Waiting> waitingFor(Caller caller, int limit) {
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    List<Waiting> waiting = new ArrayList<>();
    if (mine.isEmpty()) {
      return waiting;
    }
    for (AgencyFile file :
        files.find(
            Filters.and(
                Filters.eq("regency", caller.regency().value()),
                Filters.in("waiting.officeUnitId", units(caller))),
            Sorts.ascending("changed"),
            limit)) {
      for (Step step : file.waiting()) {
        if (step.officeUnitId() != null && mine.contains(step.officeUnitId())) {
          waiting.add(new Waiting(file.caseId(), step, AgencySentences.of(step.step(), file)));
        }
      }
    }
    return waiting;
  }

  @Override
  public List<Told> told(Caller caller, int limit) {
    List<Notice> found =
        notices.find(
            Filters.and(
                Filters.eq("regency", caller.regency().value()),
                Filters.in("officeUnitId", units(caller))),
            Sorts.descending("since"),
            limit);
    Map<UUID, AgencyFile> of =
        files
            .all(Filters.in("_id", found.stream().map(n -> n.caseId().toString()).toList()))
            .stream()
            .collect(Collectors.toMap(AgencyFile::caseId, Function.identity()));
    return found.stream()
        .flatMap(n ->
            Stream.ofNullable(of.get(n.caseId()))
                .map(file -> new Told(n, AgencySentences.of(n.kind(), file))))
        .toList();
  }

  private List<String> units(Caller caller) {
    return offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList();
  }
}

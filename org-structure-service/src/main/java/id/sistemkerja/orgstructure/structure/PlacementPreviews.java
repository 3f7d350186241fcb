package id.sistemkerja.orgstructure.structure;

import com.mongodb.client.model.Filters;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.facts.Limits;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.Appraisers.Office;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.orgstructure.workload.Workload;
import id.sistemkerja.orgstructure.workload.Workload.Assignment;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a placement would mean, before it is decided (KED-8). */
public final class PlacementPreviews {
  private final Structure structure;
  private final Views<OfficialView> officials;
  private final Workload workload;
  private final Limits limits;

  public PlacementPreviews(
      Structure structure, Views<OfficialView> officials, Workload workload, Limits limits) {
    this.structure = structure;
    this.officials = officials;
    this.workload = workload;
    this.limits = limits;
  }

  /**
   * A placement that nobody has decided yet.
   *
   * @param position on the day
   * @param candidates the heads of the unit and of those above it, nearest first
   * @param recommendedUnitId of the candidate that the regulation names first; absent if it names
   *     none of them
   * @param rule who may appraise, with the clause
   * @param weighed what the regulation wants weighed, with the clause
   * @param span officials under one head from which a warning is given; absent if none is set
   * @param assignments of the official that last on the day or begin later, the earliest first
   */
  public record Preview(
      EmployeeId employeeId,
      LocalDate from,
      Position position,
      OrgUnitId unitId,
      String unitName,
      List<Candidate> candidates,
      @Nullable OrgUnitId recommendedUnitId,
      Explanation rule,
      Explanation weighed,
      @Nullable Integer span,
      List<Assignment> assignments,
      List<BilingualText> warnings) {}

  /**
   * A head who might appraise.
   *
   * @param allowed whether the regulation allows it
   * @param before whom the head appraises on the day without this placement
   * @param after the same with it
   */
  public record Candidate(
      Office office,
      boolean allowed,
      @Nullable Person holder,
      @Nullable Person standIn,
      Span before,
      Span after) {}

  /** Who holds an office or stands in for it. */
  public record Person(
      EmployeeId employeeId, @Nullable String name, @Nullable ActingMandate mandate) {}

  /**
   * Span of control: officials appraised, and heads of units directly below.
   *
   * @param assignments that the officials appraised have on the day
   */
  public record Span(int functional, int operational, int unitHeads, int assignments) {
    int officials() {
      return functional + operational;
    }

    private Span with(Position position, int running) {
      return position.kind() == Position.Kind.FUNCTIONAL
          ? new Span(functional + 1, operational, unitHeads, assignments + running)
          : new Span(functional, operational + 1, unitHeads, assignments + running);
    }
  }

  /**
   * @param line the unit and those above it on the day, nearest first
   */
  Preview of(
      OfficialView official, List<UnitView> line, RegulationProfile profile, LocalDate from) {
    UnitView unit = line.getFirst();
    Position position = official.positionOn(from);
    List<UnitFacts> facts = line.stream().map(UnitView::facts).toList();
    PlacementLaw law = StructureFacts.law(profile, unit.facts(), position);
    Optional<UnitFacts> recommended = law.recommended(facts);
    Map<OrgUnitId, List<OfficialView>> appraised = appraised(official.regency(), line, from);
    Map<EmployeeId, Integer> running =
        workload.runningOn(
            official.regency(),
            Stream.concat(
                    Stream.of(official), appraised.values().stream().flatMap(Collection::stream))
                .map(OfficialView::employeeId)
                .collect(Collectors.toSet()),
            from);
    List<Candidate> candidates =
        line.stream()
            .map(office ->
                candidate(
                    office,
                    law.appraiser().allows(office.rank(), office.kind()),
                    appraised.getOrDefault(office.unitId(), List.of()),
                    running,
                    official,
                    from))
            .toList();
    Integer span = limits.of(official.regency()).span();
    return new Preview(
        official.employeeId(),
        from,
        position,
        unit.unitId(),
        unit.name(),
        candidates,
        recommended.<@Nullable OrgUnitId>map(UnitFacts::unitId).orElse(null),
        profile
            .explained()
            .appraiser(unit.apparatusKind(), unit.kind(), Optional.ofNullable(position.grade())),
        profile
            .requires("KED-8", Set.of("SPAN_OF_CONTROL", "WORKLOAD"), Situation.unspecified())
            .explained(),
        span,
        workload.from(official.regency(), official.employeeId(), from),
        warnings(official, position, candidates, recommended.orElse(null), span, from));
  }

  private Candidate candidate(
      UnitView office,
      boolean allowed,
      List<OfficialView> appraised,
      Map<EmployeeId, Integer> running,
      OfficialView official,
      LocalDate day) {
    int functional = 0;
    int operational = 0;
    int assignments = 0;
    boolean already = false;
    for (OfficialView other : appraised) {
      if (other.employeeId().equals(official.employeeId())) {
        already = true;
      }
      assignments += running.getOrDefault(other.employeeId(), 0);
      if (other.positionOn(day).kind() == Position.Kind.FUNCTIONAL) {
        functional++;
      } else {
        operational++;
      }
    }
    int heads = structure.units(official.regency(), null, office.unitId(), null, day).size();
    Span before = new Span(functional, operational, heads, assignments);
    return new Candidate(
        Office.of(office),
        allowed,
        office
            .headOn(day)
            .<@Nullable Person>map(term -> person(official.regency(), term.employeeId(), null))
            .orElse(null),
        office
            .actingOn(day)
            .<@Nullable Person>map(term ->
                person(
                    official.regency(),
                    term.employeeId(),
                    new ActingMandate(term.capacity(), term.mandateNumber())))
            .orElse(null),
        before,
        already
            ? before
            : before.with(
                official.positionOn(day), running.getOrDefault(official.employeeId(), 0)));
  }

  private Person person(RegencyCode regency, EmployeeId id, @Nullable ActingMandate mandate) {
    return new Person(
        id,
        structure.official(regency, id).<@Nullable String>map(OfficialView::name).orElse(null),
        mandate);
  }

  private Map<OrgUnitId, List<OfficialView>> appraised(
      RegencyCode regency, List<UnitView> line, LocalDate day) {
    Set<OrgUnitId> offices = line.stream().map(UnitView::unitId).collect(Collectors.toSet());
    return officials
        .all(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.in(
                    "placements.appraiserUnitId", offices.stream().map(OrgUnitId::value).toList())))
        .stream()
        .filter(
            o -> o.placementOn(day).filter(p -> offices.contains(p.appraiserUnitId())).isPresent())
        .collect(Collectors.groupingBy(o -> o.placementOn(day).orElseThrow().appraiserUnitId()));
  }

  private static List<BilingualText> warnings(
      OfficialView official,
      Position position,
      List<Candidate> candidates,
      @Nullable UnitFacts recommended,
      @Nullable Integer span,
      LocalDate from) {
    List<BilingualText> warnings = new ArrayList<>();
    if (position.kind() == Position.Kind.STRUCTURAL) {
      warnings.add(
          new BilingualText(
              "Pejabat struktural diangkat mengepalai unit, tidak ditempatkan",
              "A structural official is appointed to head a unit, not placed"));
    }
    if (!official.serves(from)) {
      warnings.add(
          new BilingualText(
              "Pegawai sudah tidak bertugas pada tanggal itu",
              "The official is no longer in service on that day"));
    }
    official.placements().stream()
        .filter(p -> !p.from().isBefore(from))
        .findFirst()
        .ifPresent(p ->
            warnings.add(
                new BilingualText(
                    "Sudah ada penempatan mulai " + p.from(),
                    "A placement from " + p.from() + " is recorded already")));
    if (recommended == null) {
      warnings.add(
          new BilingualText(
              "Tidak ada penilai yang disebut peraturan di unit ini atau di atasnya",
              "No appraiser that the regulation names leads this unit or one above"));
    }
    for (Candidate candidate : candidates) {
      if (!candidate.allowed()) {
        continue;
      }
      String title = candidate.office().title();
      if (candidate.holder() == null && candidate.standIn() == null) {
        warnings.add(
            new BilingualText(
                title + ": jabatan lowong; atasannya bertindak sampai terisi",
                title + " is vacant; the next level acts until it is filled"));
      }
      if (span != null && candidate.after().officials() > span) {
        warnings.add(
            new BilingualText(
                title
                    + ": rentang kendali menjadi "
                    + candidate.after().officials()
                    + " pegawai, lebih dari "
                    + span,
                title
                    + ": the span of control becomes "
                    + candidate.after().officials()
                    + " officials, more than "
                    + span));
      }
    }
    return List.copyOf(warnings);
  }
}

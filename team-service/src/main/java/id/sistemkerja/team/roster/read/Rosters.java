package id.sistemkerja.team.roster.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import id.sistemkerja.team.roster.read.RosterView.Elsewhere;
import id.sistemkerja.team.roster.read.RosterView.Membership;
import id.sistemkerja.team.roster.read.RosterView.OwnOfficial;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Rosters for the officials of their regency, its inspectorate and its administrator. What belongs
 * to another regency is not there.
 */
public final class Rosters {
  private final Views<Member> members;
  private final Views<RosterChange> changes;
  private final Directory directory;

  public Rosters(Views<Member> members, Views<RosterChange> changes, Directory directory) {
    this.members = members;
    this.changes = changes;
    this.directory = directory;
  }

  /**
   * Who works for a unit by assignment; for the present also who is placed in it, and where these
   * serve elsewhere: a head who plans the work sees whom they have. The directory knows no past
   * placements, so that a past roster names none.
   */
  RosterView ofUnit(Caller caller, OrgUnitId unit, Moment moment) {
    requireReader(caller);
    String name = nameOf(caller.regency(), unit);
    List<Membership> current =
        knownAt(
                moment,
                Filters.and(
                    Filters.eq("regency", caller.regency().value()),
                    Filters.eq("unitId", unit.value()),
                    // those who left before then need not be looked at
                    Filters.or(
                        Filters.eq("left", null),
                        Filters.gt("left.noted.recordedAt", Moment.sortable(moment.at())))))
            .filter(m -> m.left() == null)
            .map(m -> membership(m, moment))
            .sorted(
                Comparator.comparing(Membership::since)
                    .thenComparing(Membership::officialName)
                    .thenComparing(Membership::assignmentId))
            .toList();
    return new RosterView(
        unit,
        name,
        moment.asked(),
        moment.day(),
        current,
        moment.past() ? null : ownOfficials(caller.regency(), unit, moment));
  }

  /** Where an official works by assignment, and did, the latest first. */
  EngagementsView ofOfficial(Caller caller, EmployeeId official, Moment moment) {
    requireReader(caller);
    List<Membership> all =
        knownAt(moment, servedBy(caller.regency(), List.of(official.value())))
            .map(m -> membership(m, moment))
            .sorted(
                Comparator.comparing(Membership::since)
                    .reversed()
                    .thenComparing(Membership::assignmentId))
            .toList();
    String name =
        directory
            .official(official)
            .filter(o -> o.regency().equals(caller.regency()))
            .map(DirectoryOfficial::name)
            .or(() -> all.stream().findFirst().map(Membership::officialName))
            .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
    return new EngagementsView(official, name, moment.asked(), moment.day(), all);
  }

  /** Changes known by the moment, in order, from after {@code after}. */
  List<RosterChange> history(Caller caller, OrgUnitId unit, Moment moment, long after, int limit) {
    requireReader(caller);
    nameOf(caller.regency(), unit);
    return changes.find(
        Filters.and(
            Filters.eq("regency", caller.regency().value()),
            Filters.eq("unitId", unit.value()),
            Filters.gt("sequence", after),
            Filters.lte("recordedAt", Moment.sortable(moment.at()))),
        Sorts.ascending("sequence"),
        limit);
  }

  private static void requireReader(Caller caller) {
    if (caller.employee() == null && !caller.has("inspector")) {
      caller.requireRole("regency-admin");
    }
  }

  /** The unit's name; one that the directory has yet to learn of is known from its roster. */
  private String nameOf(RegencyCode regency, OrgUnitId unit) {
    return directory
        .unit(unit)
        .filter(u -> u.regency().equals(regency))
        .map(DirectoryUnit::name)
        .or(() ->
            members
                .find(
                    Filters.and(
                        Filters.eq("regency", regency.value()),
                        Filters.eq("unitId", unit.value()),
                        Filters.ne("joined", null)),
                    null,
                    1)
                .stream()
                .findFirst()
                .map(m -> Objects.requireNonNull(m.joined()).unitName()))
        .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
  }

  private List<OwnOfficial> ownOfficials(RegencyCode regency, OrgUnitId unit, Moment moment) {
    List<DirectoryOfficial> own =
        directory.officialsOf(unit).stream()
            .filter(o -> o.regency().equals(regency) && o.serves(moment.day()))
            .map(o -> o.on(moment.day()))
            .toList();
    Map<EmployeeId, List<Membership>> elsewhere =
        knownAt(
                moment,
                Filters.and(
                    servedBy(regency, own.stream().map(o -> o.employeeId().value()).toList()),
                    Filters.eq("left", null)))
            .map(m -> membership(m, moment))
            .sorted(Comparator.comparing(Membership::since))
            .collect(Collectors.groupingBy(Membership::officialId));
    return own.stream()
        .map(o ->
            new OwnOfficial(
                o.employeeId(),
                o.name(),
                o.position(),
                elsewhere.getOrDefault(o.employeeId(), List.of()).stream()
                    .map(Elsewhere::of)
                    .toList()))
        .sorted(Comparator.comparing(OwnOfficial::name).thenComparing(o -> o.officialId().value()))
        .toList();
  }

  private static Bson servedBy(RegencyCode regency, List<String> officials) {
    return Filters.and(Filters.eq("regency", regency.value()), Filters.in("officialId", officials));
  }

  private Stream<Member> knownAt(Moment moment, Bson filter) {
    return members.all(filter).stream().flatMap(m -> m.asKnownAt(moment).stream());
  }

  private Membership membership(Member member, Moment moment) {
    Member.Joined joined = Objects.requireNonNull(member.joined(), "known, so joined");
    Member.Confirmed confirmed = member.confirmed();
    Member.Left left = member.left();
    return new Membership(
        member.assignmentId(),
        joined.caseId(),
        joined.letterId(),
        joined.letterNumber(),
        member.unitId(),
        unitName(member.unitId(), joined.unitName()),
        member.officialId(),
        joined.officialName(),
        joined.originUnitId(),
        unitName(joined.originUnitId(), null),
        joined.periodFrom(),
        joined.periodTo(),
        confirmed != null,
        confirmed == null ? null : confirmed.noted().occurredAt(),
        left == null && joined.periodTo() != null && joined.periodTo().isBefore(moment.day()),
        left == null ? null : left.leftOn(),
        left == null ? null : left.reason());
  }

  private @Nullable String unitName(OrgUnitId unit, @Nullable String otherwise) {
    return directory.unit(unit).map(DirectoryUnit::name).orElse(otherwise);
  }
}

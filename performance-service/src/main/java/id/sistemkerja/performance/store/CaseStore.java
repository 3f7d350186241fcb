package id.sistemkerja.performance.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Dashboard;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.domain.Role;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Cases, the live ones apart from the settled ones.
 *
 * <p>After years almost all cases are settled, and their figures never change: they are added to
 * the {@link Sheets} once, and a dashboard reads the few live cases and some sums, whether there
 * are a thousand settled cases or a million. A {@code $group} over all cases would read each of
 * them every time; the embedded store, which has no index but that of the identifiers, would do so
 * even for one unit.
 */
public final class CaseStore {
  /** Newest first; the identifier makes the order total, so that a page has a next one. */
  private static final Comparator<CaseLine> ORDER =
      Comparator.comparing(CaseLine::startedOn)
          .reversed()
          .thenComparing(line -> line.caseId().toString());

  private final Views<CaseEntry> live;
  private final Views<CaseEntry> settled;
  private final Sheets sheets;

  public CaseStore(MongoDatabase database, RecordCodec codec) {
    this.live = cases(database, "cases_live", codec);
    this.settled = cases(database, "cases_settled", codec);
    this.sheets = new Sheets(database, codec);
  }

  private static Views<CaseEntry> cases(MongoDatabase database, String name, RecordCodec codec) {
    return new Views<>(database, name, CaseEntry.class, codec)
        .indexed("line.ownerUnitId", "line.startedOn")
        .indexed("line.originUnitId", "line.startedOn")
        .indexed("line.regency", "line.startedOn");
  }

  public Optional<CaseLine> find(String caseId) {
    return live.find(caseId).or(() -> settled.find(caseId)).map(CaseEntry::line);
  }

  /**
   * Keeps the case. When it settles, it may be cut off after any step and be done again with the
   * same result: the sheets know whom they have counted until the case has changed its place.
   */
  public void save(CaseLine line) {
    String id = line.caseId().toString();
    if (!line.stage().isSettled()) {
      live.save(id, CaseEntry.of(line));
    } else if (settled.find(id).isPresent()) {
      settled.save(id, CaseEntry.of(line));
      live.remove(id);
    } else {
      sheets.count(line);
      settled.save(id, CaseEntry.of(line));
      live.remove(id);
      sheets.forget(line);
    }
  }

  /**
   * The figures of the regency's units on a day, for each of the periods.
   *
   * @param units null for all units of the regency
   */
  public Map<Period, Dashboard> figures(
      RegencyCode regency,
      @Nullable Collection<OrgUnitId> units,
      Set<Period> periods,
      LocalDate today) {
    List<CaseLine> lines =
        live
            .all(
                units == null
                    ? ofRegency(regency)
                    : Filters.and(
                        ofRegency(regency),
                        Filters.or(
                            Filters.in(unitField(Role.OWNER), values(units)),
                            Filters.in(unitField(Role.ORIGIN), values(units)))))
            .stream()
            .map(CaseEntry::line)
            .toList();
    Map<Period, Dashboard> dashboards = new HashMap<>();
    periods.forEach(period -> dashboards.put(period, Dashboard.of(lines, period, today)));
    sheets.addTo(dashboards, regency, units);
    return dashboards;
  }

  /**
   * Which cases a list is of.
   *
   * @param units null for all units of the regency
   * @param category of the refusal; null for any
   * @param period of the day of the first sending, or of the start for {@link Measure#STARTED}
   */
  public record Question(
      RegencyCode regency,
      Role role,
      @Nullable Collection<OrgUnitId> units,
      Measure measure,
      @Nullable String category,
      Period period,
      LocalDate today) {}

  /** A place in a list: after this case. */
  public record Cursor(LocalDate startedOn, String caseId) {}

  /** At most {@code limit} of the cases that a figure counts, newest first. */
  public List<CaseLine> list(Question question, @Nullable Cursor after, int limit) {
    Bson filter = filter(question, after);
    Bson order = Sorts.orderBy(Sorts.descending("line.startedOn"), Sorts.ascending("_id"));
    return Stream.concat(
            live.find(filter, order, limit).stream(), settled.find(filter, order, limit).stream())
        .map(CaseEntry::line)
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  private static Bson within(Period period, String field) {
    List<Bson> bounds = new ArrayList<>();
    bounds.add(Filters.ne(field, null));
    if (period.from() != null) {
      bounds.add(Filters.gte(field, period.from().toString()));
    }
    if (period.to() != null) {
      bounds.add(Filters.lte(field, period.to().toString()));
    }
    return Filters.and(bounds);
  }

  private static Bson filter(Question q, @Nullable Cursor after) {
    List<Bson> filters = new ArrayList<>();
    filters.add(ofRegency(q.regency()));
    if (q.units() != null) {
      filters.add(Filters.in(unitField(q.role()), values(q.units())));
    }
    if (q.measure() == Measure.LATE) {
      filters.add(Filters.eq("measures", Measure.OPEN.name()));
      filters.add(Filters.lt("line.work.to", q.today().toString()));
    } else {
      filters.add(Filters.eq("measures", q.measure().name()));
    }
    if (q.category() != null) {
      filters.add(Filters.eq("line.refusal.category", q.category()));
    }
    filters.add(
        q.measure() == Measure.STARTED
            ? within(q.period(), "line.startedOn")
            : Filters.or(
                within(q.period(), "line.submittedOn"),
                Filters.and(
                    Filters.eq("line.submittedOn", null), within(q.period(), "line.agreedOn"))));
    if (after != null) {
      String started = after.startedOn().toString();
      filters.add(
          Filters.or(
              Filters.lt("line.startedOn", started),
              Filters.and(
                  Filters.eq("line.startedOn", started), Filters.gt("_id", after.caseId()))));
    }
    return Filters.and(filters);
  }

  private static Bson ofRegency(RegencyCode regency) {
    return Filters.eq("line.regency", regency.value());
  }

  private static String unitField(Role role) {
    return role == Role.OWNER ? "line.ownerUnitId" : "line.originUnitId";
  }

  static Set<String> values(Collection<OrgUnitId> units) {
    return units.stream().map(OrgUnitId::value).collect(Collectors.toSet());
  }
}

package id.sistemkerja.performance.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Dashboard;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.domain.Role;
import id.sistemkerja.performance.domain.Share;
import id.sistemkerja.performance.domain.Spent;
import id.sistemkerja.performance.domain.StepKind;
import id.sistemkerja.performance.domain.Tally;
import id.sistemkerja.platform.command.RecordCodec;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Sums over settled cases: for each unit and role a sheet per year with a sum for each month, and a
 * sheet per month with a sum for each day. A period is read from the years' sheets and, where it
 * begins or ends within a month, from that month's.
 */
final class Sheets {
  private final MongoCollection<Document> years;
  private final MongoCollection<Document> months;
  private final RecordCodec codec;

  Sheets(MongoDatabase database, RecordCodec codec) {
    this.years = database.getCollection("sheets_years");
    this.months = database.getCollection("sheets_months");
    this.codec = codec;
    years.createIndex(Indexes.ascending("regency", "unitId"));
    months.createIndex(Indexes.ascending("regency", "span", "unitId"));
  }

  /**
   * A sheet as it is read.
   *
   * @param span for example {@code 2026} or {@code 2026-11}
   * @param parts by month or day, two digits
   */
  record Sheet(Role role, OrgUnitId unitId, String span, Map<String, Part> parts) {}

  /** What is not there was never counted. */
  record Part(
      @Nullable Map<Measure, Long> counts,
      @Nullable Map<String, Long> refusals,
      @Nullable Map<StepKind, Spent> steps) {
    Tally tally() {
      return new Tally(
          Objects.requireNonNullElse(counts, Map.of()),
          Objects.requireNonNullElse(refusals, Map.of()),
          Objects.requireNonNullElse(steps, Map.of()),
          null);
    }
  }

  /** Adds a settled case, unless it is marked as counted already. */
  void count(CaseLine line) {
    // settled: the figures are the same on every day
    for (Share share : summed(Share.of(line, line.startedOn()))) {
      String day = share.day().toString();
      count(years, share, line, day.substring(0, 4), day.substring(5, 7));
      count(months, share, line, day.substring(0, 7), day.substring(8));
    }
  }

  /** A sheet is marked by case: shares that go to the same one must be added in one step. */
  private static List<Share> summed(List<Share> shares) {
    List<Share> sums = new ArrayList<>();
    for (Share share : shares) {
      Share same =
          sums.stream()
              .filter(s ->
                  s.role() == share.role()
                      && s.unit().equals(share.unit())
                      && s.day().equals(share.day()))
              .findFirst()
              .orElse(null);
      sums.remove(same);
      sums.add(
          same == null
              ? share
              : new Share(
                  share.role(), share.unit(), share.day(), same.tally().plus(share.tally())));
    }
    return sums;
  }

  private static void count(
      MongoCollection<Document> sheets, Share share, CaseLine line, String span, String part) {
    // a case has at most two shares in one sheet: that of its start and that of its sending
    String mark = line.caseId() + "/" + share.day();
    List<Bson> changes = new ArrayList<>();
    changes.add(Updates.setOnInsert("regency", line.regency().value()));
    changes.add(Updates.setOnInsert("role", share.role().name()));
    changes.add(Updates.setOnInsert("unitId", share.unit().value()));
    changes.add(Updates.setOnInsert("span", span));
    changes.add(Updates.addToSet("counted", mark));
    String at = "parts." + part + ".";
    Tally tally = share.tally();
    tally.counts().forEach((m, n) -> changes.add(Updates.inc(at + "counts." + m, n)));
    tally.refusals().forEach((c, n) -> changes.add(Updates.inc(at + "refusals." + c, n)));
    tally
        .steps()
        .forEach((step, spent) -> {
          String field = at + "steps." + step + ".";
          changes.add(Updates.inc(field + "times", spent.times()));
          changes.add(Updates.inc(field + "seconds", spent.seconds()));
          changes.add(Updates.max(field + "longest", spent.longest()));
        });
    try {
      sheets.updateOne(
          Filters.and(
              Filters.eq("_id", id(line.regency(), share.role(), share.unit(), span)),
              Filters.ne("counted", mark)),
          Updates.combine(changes),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // the sheet is there and has counted the case: the filter found none to change
    }
  }

  /** Takes the marks away when the case can no longer come again. */
  void forget(CaseLine line) {
    for (Share share : Share.of(line, line.startedOn())) {
      String day = share.day().toString();
      String mark = line.caseId() + "/" + share.day();
      for (MongoCollection<Document> sheets : List.of(years, months)) {
        String span = day.substring(0, sheets == years ? 4 : 7);
        sheets.updateOne(
            Filters.eq("_id", id(line.regency(), share.role(), share.unit(), span)),
            Updates.pull("counted", mark));
      }
    }
  }

  /**
   * Adds the sums over periods to their dashboards.
   *
   * @param units null for all units of the regency
   */
  void addTo(
      Map<Period, Dashboard> dashboards,
      RegencyCode regency,
      @Nullable Collection<OrgUnitId> units) {
    for (Sheet sheet : read(years, ofUnits(regency, units))) {
      sheet
          .parts()
          .forEach((part, sums) -> {
            YearMonth month = YearMonth.parse(sheet.span() + "-" + part);
            add(sheet, sums, dashboards, period -> period.containsAllOf(month));
          });
    }
    Set<String> cut =
        dashboards.keySet().stream()
            .flatMap(period -> period.cutMonths().stream())
            .map(YearMonth::toString)
            .collect(Collectors.toSet());
    if (cut.isEmpty()) {
      return;
    }
    for (Sheet sheet : read(months, ofMonths(regency, units, cut))) {
      YearMonth month = YearMonth.parse(sheet.span());
      sheet
          .parts()
          .forEach((part, sums) -> {
            LocalDate day = month.atDay(Integer.parseInt(part));
            add(
                sheet,
                sums,
                dashboards,
                period -> period.contains(day) && !period.containsAllOf(month));
          });
    }
  }

  private static void add(
      Sheet sheet, Part sums, Map<Period, Dashboard> dashboards, Predicate<Period> wanted) {
    dashboards.forEach((period, dashboard) -> {
      if (wanted.test(period)) {
        dashboard.add(sheet.role(), sheet.unitId(), sums.tally());
      }
    });
  }

  private static Bson ofUnits(RegencyCode regency, @Nullable Collection<OrgUnitId> units) {
    Bson all = Filters.eq("regency", regency.value());
    return units == null ? all : Filters.and(all, Filters.in("unitId", CaseStore.values(units)));
  }

  /** By identifiers where units are named: the embedded store has no other index. */
  private static Bson ofMonths(
      RegencyCode regency, @Nullable Collection<OrgUnitId> units, Set<String> spans) {
    if (units == null) {
      return Filters.and(Filters.eq("regency", regency.value()), Filters.in("span", spans));
    }
    return Filters.in(
        "_id",
        units.stream()
            .flatMap(unit ->
                Stream.of(Role.values())
                    .flatMap(role -> spans.stream().map(span -> id(regency, role, unit, span))))
            .toList());
  }

  private List<Sheet> read(MongoCollection<Document> sheets, Bson filter) {
    List<Sheet> found = new ArrayList<>();
    for (Document sheet : sheets.find(filter).projection(Projections.exclude("counted"))) {
      found.add(codec.mapper().convertValue(sheet, Sheet.class));
    }
    return found;
  }

  private static String id(RegencyCode regency, Role role, OrgUnitId unit, String span) {
    return regency + "/" + role + "/" + unit + "/" + span;
  }
}

package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.InvalidValue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The moment of which a reader asks what was known then.
 *
 * @param asked what the reader asked for; absent for now
 * @param day of the moment in the regency, on which it is judged what is overdue
 * @param past whether it lies before now
 */
record Moment(@Nullable Instant asked, Instant at, LocalDate day, boolean past) {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * @param text a day, meaning its end, or an instant; null for now
   * @throws InvalidValue if it is neither, or not from 2000 to 2199
   */
  static Moment of(@Nullable String text, Clock clock, ZoneId zone) {
    Instant now = clock.instant();
    if (text == null) {
      return new Moment(null, now, LocalDate.ofInstant(now, zone), false);
    }
    try {
      LocalDate day;
      Instant at;
      if (text.indexOf('T') < 0) {
        day = LocalDate.parse(text);
        at = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
      } else {
        at = OffsetDateTime.parse(text).toInstant();
        day = LocalDate.ofInstant(at, zone);
      }
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return new Moment(at, at, day, at.isBefore(now));
      }
    } catch (DateTimeException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static InvalidValue invalid() {
    return new InvalidValue(
        "tanggal (tttt-bb-hh) atau waktu (ISO 8601 dengan zona), tahun 2000–2199",
        "a day (yyyy-mm-dd) or an instant (ISO 8601 with its offset), years 2000 to 2199");
  }

  boolean knows(Member.Noted noted) {
    return noted.recordedAt().compareTo(sortable(at)) <= 0;
  }

  /** A text that sorts as the instants do. */
  static String sortable(Instant instant) {
    return SORTABLE.format(instant);
  }
}

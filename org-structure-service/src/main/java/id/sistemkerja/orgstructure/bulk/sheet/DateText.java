package id.sistemkerja.orgstructure.bulk.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them in Indonesia: 2024-01-31, 31/1/2024, 31-01-2024, 31.01.2024, 31
 * Januari 2024, 31 Jan 2024. The day comes first unless the year does; a year has four digits.
 */
final class DateText {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
  private static final Pattern NAMED =
      Pattern.compile("([0-9]{1,2})[ -]([A-Za-z]{3,9})\\.?[ -]([0-9]{4})");
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");

  private DateText() {}

  static Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(4), Integer.parseInt(dayFirst.group(3)), dayFirst.group(1));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? date(named.group(3), month(named.group(2)), named.group(1))
        : Optional.empty();
  }

  /** By its name or the beginning of it; 0 if there is no such month. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // Agt. is how August is abbreviated as often as Agu.
    if (lower.equals("agt")) {
      return 8;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return date.getYear() < 1900 || date.getYear() > 2199 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package id.sistemkerja.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The 18-digit number of a civil servant.
 *
 * <p>PNS: birth date (yyyymmdd), first appointment (yyyymm), sex (1 or 2), three digits. PPPK:
 * birth date, year of the contract, a two-digit contract number that is not a month, sex, three
 * digits. The two cannot always be told apart by the digits, so the kind is said, never guessed.
 *
 * @throws InvalidValue if the digits do not form such a number
 */
public record Nip(String value, Kind kind) {
  /** PNS: a permanent civil servant; PPPK: a government employee with a work agreement. */
  public enum Kind {
    PNS,
    PPPK
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");

  public Nip {
    if (!DIGITS.matcher(value).matches()) {
      throw new InvalidValue("NIP terdiri atas 18 angka", "a NIP has 18 digits");
    }
    LocalDate born = dateOfBirth(value);
    int year = Integer.parseInt(value.substring(8, 12));
    if (kind == Kind.PNS) {
      checkAppointment(value, born);
    } else if (year < born.getYear() + 15) {
      throw new InvalidValue(
          "tahun perjanjian kerja pada NIP PPPK (angka 9–12) mendahului usia kerja",
          "the contract year in the PPPK number (digits 9 to 12) is before working age");
    }
    char sex = value.charAt(14);
    if (sex != '1' && sex != '2') {
      throw new InvalidValue(
          "angka ke-15 NIP adalah 1 (pria) atau 2 (wanita)",
          "digit 15 of a NIP is 1 (male) or 2 (female)");
    }
  }

  public LocalDate bornOn() {
    return dateOfBirth(value);
  }

  private static LocalDate dateOfBirth(String value) {
    try {
      return LocalDate.of(
          Integer.parseInt(value.substring(0, 4)),
          Integer.parseInt(value.substring(4, 6)),
          Integer.parseInt(value.substring(6, 8)));
    } catch (DateTimeException e) {
      throw new InvalidValue(
          "delapan angka pertama NIP bukan tanggal lahir yang ada (tttt-bb-hh)",
          "the first eight digits of the NIP are not an existing birth date (yyyymmdd)");
    }
  }

  private static void checkAppointment(String value, LocalDate born) {
    YearMonth appointed;
    try {
      appointed =
          YearMonth.of(
              Integer.parseInt(value.substring(8, 12)), Integer.parseInt(value.substring(12, 14)));
    } catch (DateTimeException e) {
      throw new InvalidValue(
          "angka 9–14 NIP PNS bukan tahun dan bulan pengangkatan yang ada",
          "digits 9 to 14 of a PNS number are not an existing year and month of appointment");
    }
    if (appointed.isBefore(YearMonth.from(born).plusYears(15))) {
      throw new InvalidValue(
          "bulan pengangkatan pada NIP mendahului usia kerja",
          "the month of appointment in the NIP is before working age");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

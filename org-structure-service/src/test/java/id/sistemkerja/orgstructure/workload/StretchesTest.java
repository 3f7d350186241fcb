package id.sistemkerja.orgstructure.workload;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of one month: an assignment is {@code from-to}, after a slash the day of its closing. */
class StretchesTest {
  @ParameterizedTest(name = "{0} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing                            |                     | ",
        "one                                | 05-10               | 05-10:a",
        "one without a last day             | 05-                 | 05-:a",
        "one begun before, its last day     | 01-03               | 03-03:a",
        "one after the other                | 05-10 11-12         | 05-10:a 11-12:b",
        "a gap                              | 05-10 12-13         | 05-10:a 12-13:b",
        "an overlap of a day                | 05-10 10-12         | 05-09:a 10-10:ab 11-12:b",
        "one within the other               | 05-20 10-12         | 05-09:a 10-12:ab 13-20:a",
        "closed before its last day         | 05-10/07 07-08      | 05-06:a 07-07:ab 08-08:b",
        "closed after its last day          | 05-10/15            | 05-10:a",
        "closed, of one without a last day  | 05-/15              | 05-15:a",
        "closed on the first day            | 05-10/05            | 05-05:a",
        "closed before the first day        | 05-10/04            | ",
      })
  void PEN_22_workloadIsToldInStretchesOfTheSameAssignments(
      String what, String work, String expected) {
    List<AssignmentView> all = assignments(work);
    assertThat(told(Workload.stretches(all, day("03"), null)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "until {0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "04 | ",
        "05 | 05-05:a",
        "09 | 05-09:a",
        "10 | 05-09:a 10-10:ab",
        "25 | 05-09:a 10-20:ab 21-25:b",
      })
  void PEN_22_whatIsAskedForEndsTheLastStretch(String to, String expected) {
    assertThat(told(Workload.stretches(assignments("05-20 10-"), day("03"), day(to))))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static List<AssignmentView> assignments(String work) {
    List<AssignmentView> all = new ArrayList<>();
    if (work != null) {
      for (String one : work.split(" ")) {
        String[] parts = one.split("/");
        String[] period = parts[0].split("-");
        all.add(
            new AssignmentView(
                new UUID(0, all.size()),
                new RegencyCode("63.02"),
                new EmployeeId("63.02-p"),
                new OrgUnitId("63.02-asal"),
                "800/1",
                new OrgUnitId("63.02-tujuan"),
                "Bidang Contoh",
                "Peta",
                day(period[0]),
                period.length == 1 ? null : day(period[1]),
                parts.length == 1 ? null : day(parts[1]),
                1));
      }
    }
    return all;
  }

  private static String told(List<Workload.Stretch> stretches) {
    return stretches.stream()
        .map(s ->
            text(s.from())
                + "-"
                + (s.to() == null ? "" : text(s.to()))
                + ":"
                + s.assignmentIds().stream()
                    .map(id -> String.valueOf((char) ('a' + id.getLeastSignificantBits())))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static LocalDate day(String ofMonth) {
    return LocalDate.of(2026, 3, Integer.parseInt(ofMonth));
  }

  private static String text(LocalDate day) {
    return "%02d".formatted(day.getDayOfMonth());
  }
}

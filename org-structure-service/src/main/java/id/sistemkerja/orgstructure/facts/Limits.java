package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.platform.web.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a regency may set for itself, each regency apart, the rest for all.
 *
 * @param regencies by code
 */
@ConfigurationProperties("sistem-kerja.limits")
public record Limits(OfRegency all, @Nullable Map<String, OfRegency> regencies) {

  /**
   * The values of a regency.
   *
   * @param pltMonths longest term of one Plt. mandate
   * @param plhMonths longest term of one Plh. mandate; absent where there is no limit
   * @param span officials under one head from which a placement is warned of
   */
  public record OfRegency(
      @Nullable Integer pltMonths, @Nullable Integer plhMonths, @Nullable Integer span) {

    /** Refuses a mandate that is longer than allowed. */
    public void checkMandate(Capacity capacity, LocalDate from, LocalDate to) {
      Integer months =
          switch (capacity) {
            case PLT -> pltMonths;
            case PLH -> plhMonths;
            case SUCCESSOR, NEXT_LEVEL -> null;
          };
      if (months != null && !to.isBefore(from.plusMonths(months))) {
        LocalDate last = from.plusMonths(months).minusDays(1);
        throw new RefusedException(
            new Refusal(
                UnitProblems.MANDATE_TOO_LONG,
                List.of(
                    FieldFault.of(
                        "effectiveTo",
                        capacity + " paling lama " + months + " bulan, sampai " + last,
                        capacity + " for at most " + months + " months, until " + last)),
                List.of(LONGEST_TERM)));
      }
    }
  }

  /** The default is the national one; a regency may set another. */
  private static final Citation LONGEST_TERM =
      new Citation("SE Kepala BKN 1/SE/I/2021", "(masa tugas Plt.)", "PLT-PLH");

  public OfRegency of(RegencyCode regency) {
    OfRegency own = regencies == null ? null : regencies.get(regency.value());
    return own == null
        ? all
        : new OfRegency(
            own.pltMonths() == null ? all.pltMonths() : own.pltMonths(),
            own.plhMonths() == null ? all.plhMonths() : own.plhMonths(),
            own.span() == null ? all.span() : own.span());
  }
}

package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.kernel.ActingMandate.Capacity;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.MandateLimit;
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
   * @param pltMonths longest term of one Plt. letter
   * @param pltExtensions how many times as long further letters of the same person may go on
   *     straight after it; absent where letters are not added up
   * @param plhMonths longest term of one Plh. mandate; absent where there is no limit
   * @param span officials under one head from which a placement is warned of
   */
  public record OfRegency(
      @Nullable Integer pltMonths,
      @Nullable Integer pltExtensions,
      @Nullable Integer plhMonths,
      @Nullable Integer span) {

    /** For how long somebody may stand in; absent where it is not limited. */
    public @Nullable MandateLimit mandate(Capacity capacity) {
      return switch (capacity) {
        case PLT ->
            pltMonths == null ? null : new MandateLimit(pltMonths, pltExtensions, LONGEST_TERM);
        case PLH -> plhMonths == null ? null : new MandateLimit(plhMonths, null, LONGEST_TERM);
        case SUCCESSOR, NEXT_LEVEL, DELEGATE -> null;
      };
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
            own.pltExtensions() == null ? all.pltExtensions() : own.pltExtensions(),
            own.plhMonths() == null ? all.plhMonths() : own.plhMonths(),
            own.span() == null ? all.span() : own.span());
  }
}

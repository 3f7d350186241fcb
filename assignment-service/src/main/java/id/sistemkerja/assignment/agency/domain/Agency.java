package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.kernel.RegencyCode;
import org.jspecify.annotations.Nullable;

/**
 * An agency (Instansi Pemerintah) as letters name it.
 *
 * @param regency present if it works on this system; without it its letters are on paper
 * @param name for example {@code Kabupaten Jombang}
 * @param authorityTitle post of its authorized official (Pejabat yang Berwenang)
 */
public record Agency(@Nullable RegencyCode regency, String name, String authorityTitle) {
  public boolean worksOnPaper() {
    return regency == null;
  }

  /** The post with the agency, as a copy or an addressee names it. */
  public String authority() {
    return authorityTitle + " " + name;
  }
}

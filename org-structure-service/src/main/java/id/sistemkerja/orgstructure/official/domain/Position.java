package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.regulation.FunctionalGrade;
import org.jspecify.annotations.Nullable;

/**
 * The post that an official holds (rules JAB-2, JAB-3).
 *
 * @param title for example {@code Epidemiolog Kesehatan Ahli Muda}
 * @param grade of a functional post only
 */
public record Position(Kind kind, String title, @Nullable FunctionalGrade grade) {
  /** Structural: heads a unit; functional: JF; operational: Pelaksana. */
  public enum Kind {
    STRUCTURAL,
    FUNCTIONAL,
    OPERATIONAL
  }
}

package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;
import java.util.List;

/**
 * A regency's reorganizations. One stream for all of them: two that are decreed at the same time
 * are then decided one after the other, the second on what the first left.
 *
 * @param decrees in the order recorded
 */
public record RegisterState(List<ReorganizationDecreed> decrees) {
  public RegisterState {
    decrees = List.copyOf(decrees);
  }

  /** Whether a decree of this number was carried out. */
  public boolean has(String decreeNumber) {
    return decrees.stream().anyMatch(d -> d.decreeNumber().equals(decreeNumber));
  }
}

package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;

/** What may be asked of a regency's register of reorganizations. */
public sealed interface RegisterCommand {
  /**
   * @param entry as it is to be recorded
   */
  record Enter(ReorganizationDecreed entry) implements RegisterCommand {}
}

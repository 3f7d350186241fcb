package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the decisions about an official need to remember. */
public sealed interface OfficialState {
  /** Nothing was ever recorded under this id. */
  record NotRegistered() implements OfficialState {}

  /**
   * @param placedFrom first day of the latest placement; absent before the first
   */
  record Registered(RegencyCode regency, Position position, @Nullable LocalDate placedFrom)
      implements OfficialState {}
}

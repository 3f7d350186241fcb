package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.agency.domain.PlacementEvent.PlacementBegun;

/** Whether the placement has begun. */
public sealed interface PlacementState {
  record Missing() implements PlacementState {}

  record Placed(PlacementBegun begun) implements PlacementState {}
}

package id.sistemkerja.orgstructure.nip.domain;

import id.sistemkerja.kernel.EmployeeId;

/** Whether a NIP is anybody's. */
public sealed interface NipState {
  record Free() implements NipState {}

  record Claimed(EmployeeId holder) implements NipState {}
}

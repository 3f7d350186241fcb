package id.sistemkerja.assignment.architecture.planted.domain;

import java.util.UUID;

/** A violation on purpose: the rule must find it. */
public final class InventsAnId {
  private InventsAnId() {}

  public static UUID next() {
    return UUID.randomUUID();
  }
}

package id.sistemkerja.performance.architecture.planted.store;

import id.sistemkerja.assignment.planted.OfAnotherService;

/** A violation on purpose: the rule must find it. */
public final class KnowsAnotherService {
  private KnowsAnotherService() {}

  public static int number() {
    return OfAnotherService.number();
  }
}

package id.sistemkerja.assignment.planted;

/** Stands for a class of another service: only for the rule that forbids to use one. */
public final class OfAnotherService {
  private OfAnotherService() {}

  public static int number() {
    return 1;
  }
}

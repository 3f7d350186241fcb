package id.sistemkerja.notification.mail;

import id.sistemkerja.notification.text.OneLine;

/** Failures as they are recorded: in one line, and without addresses. */
final class Failures {
  private Failures() {}

  static String inOneLine(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String said =
        root == thrown
            ? String.valueOf(thrown.getMessage())
            : thrown.getMessage() + ": " + root.getMessage();
    return OneLine.of(said.replaceAll("[^\\s<>,;:]+@[^\\s<>,;:]+", "…"));
  }
}

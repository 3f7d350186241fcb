package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of a notification. */
final class NotificationProblems {
  static final ProblemType NOT_FOUND =
      ProblemType.of(
          "notification-not-found",
          404,
          "Pemberitahuan ini tidak ada",
          "There is no such notification",
          "Periksa pengenalnya",
          "Check the identifier");

  private NotificationProblems() {}
}

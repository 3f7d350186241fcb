package id.sistemkerja.notification.message.domain;

/** What somebody is told. Some are to be acted on, the others to be known. */
public enum NotificationKind {
  REQUEST_TO_ANSWER,
  REQUEST_TO_RECOMMEND,
  /** Tembusan of a request. */
  REQUEST_COPY,
  RECOMMENDATION_GIVEN,
  REQUEST_APPROVED,
  REQUEST_REFUSED,
  REQUEST_RETURNED,
  REQUEST_WITHDRAWN,
  LETTER_TO_SIGN,
  /** Tembusan of a letter. */
  LETTER_COPY,
  ASSIGNMENT_TO_ACKNOWLEDGE,
  ASSIGNMENT_ACKNOWLEDGED,
  REPORT_RECEIVED,
  REPORT_TO_REVIEW,
  REPORT_RETURNED,
  ASSIGNMENT_TO_CLOSE,
  ASSIGNMENT_CLOSED
}

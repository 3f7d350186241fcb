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
  APPLICATION_TO_ANSWER,
  /** Tembusan of a voluntary application. */
  APPLICATION_COPY,
  STATEMENT_TO_CONFIRM,
  APPLICATION_APPROVED,
  APPLICATION_DECLINED,
  APPLICATION_RETURNED,
  APPLICATION_WITHDRAWN,
  /** Somebody is proposed for a duty. */
  PROPOSAL_TO_ANSWER,
  PROPOSAL_APPROVED,
  PROPOSAL_DECLINED,
  PROPOSAL_RETURNED,
  PROPOSAL_WITHDRAWN,
  LETTER_TO_SIGN,
  LETTER_RETURNED,
  LETTER_REFUSED,
  LETTER_WITHDRAWN,
  /** Tembusan of a letter. */
  LETTER_COPY,
  ASSIGNMENT_TO_ACKNOWLEDGE,
  ASSIGNMENT_ACKNOWLEDGED,
  REPORT_RECEIVED,
  REPORT_TO_REVIEW,
  REPORT_RETURNED,
  /** The letter of a change of an assignment. */
  CHANGE_TO_SIGN,
  CHANGE_RETURNED,
  CHANGE_REFUSED,
  CHANGE_WITHDRAWN,
  ASSIGNMENT_EXTENDED,
  ASSIGNMENT_AMENDED,
  ASSIGNMENT_REVOKED,
  ASSIGNMENT_FINISHED_EARLY,
  ASSIGNMENT_TO_CLOSE,
  ASSIGNMENT_CLOSED,
  /** To whoever is to take a step: it is due soon. */
  STEP_DUE,
  /** To the same: its due date has passed. */
  STEP_OVERDUE,
  /** To a superior of whoever is late. */
  STEP_ESCALATED
}

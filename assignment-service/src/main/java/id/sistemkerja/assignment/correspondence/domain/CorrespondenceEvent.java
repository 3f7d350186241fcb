package id.sistemkerja.assignment.correspondence.domain;

import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a document. */
public sealed interface CorrespondenceEvent {
  /**
   * The whole document.
   *
   * @param occasion the event by which the act was recorded
   * @param date of the act, in the regency's time zone
   * @param contentHash 64 hexadecimal digits
   */
  @EventType("assignment.document-issued.v1")
  record DocumentIssued(
      UUID documentId,
      UUID caseId,
      DocumentKind kind,
      UUID occasion,
      LocalDate date,
      DocumentContent content,
      String contentHash)
      implements CorrespondenceEvent {}
}

package id.sistemkerja.assignment.correspondence.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What can be asked of a document. */
public sealed interface CorrespondenceCommand {
  /**
   * By the automation, once the act is recorded; a repeat does nothing.
   *
   * @param occasion the event by which the act was recorded
   * @param contentHash of the content, as the document computes it
   */
  record IssueDocument(
      UUID documentId,
      UUID caseId,
      DocumentKind kind,
      UUID occasion,
      LocalDate date,
      DocumentContent content,
      String contentHash)
      implements CorrespondenceCommand {}
}

package id.sistemkerja.assignment.correspondence.domain;

import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent.DocumentIssued;

/** Whether there is a document. */
public sealed interface CorrespondenceState {
  record Missing() implements CorrespondenceState {}

  record Issued(DocumentIssued document) implements CorrespondenceState {}
}

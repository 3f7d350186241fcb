package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.EventEnvelope;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One event of a case, as it is kept for the history.
 *
 * @param place in the case's history, from 1
 * @param recordedAt as in the envelope, with a fixed number of digits, so that it sorts as text
 */
public record CaseEntry(
    UUID caseId, long place, String recordedAt, EventEnvelope envelope, Map<String, Object> body) {

  public static String sortable(Instant instant) {
    return "%s.%06dZ".formatted(instant.toString().substring(0, 19), instant.getNano() / 1000);
  }
}

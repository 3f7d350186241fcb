package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Map;

/**
 * One event of a roster, as it is kept for the history.
 *
 * @param recordedAt a text that sorts, as {@link Moment#sortable} makes it
 */
public record RosterChange(
    RegencyCode regency,
    OrgUnitId unitId,
    long sequence,
    String recordedAt,
    EventEnvelope envelope,
    Map<String, Object> body) {}

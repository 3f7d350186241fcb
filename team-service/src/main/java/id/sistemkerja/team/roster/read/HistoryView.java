package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roster's changes in order.
 *
 * @param nextCursor what to pass as {@code after} for more; absent on the last page
 */
public record HistoryView(
    OrgUnitId unitId, @Nullable Instant asOf, List<Entry> entries, @Nullable Long nextCursor) {

  /**
   * An event of the roster.
   *
   * @param caseId the case of the assignment
   * @param causation the assignment service's event that led to it
   */
  public record Entry(
      long sequence,
      UUID eventId,
      String type,
      String caseId,
      Instant occurredAt,
      Instant recordedAt,
      Actor actor,
      UUID correlation,
      @Nullable UUID causation,
      @Nullable String profileVersion,
      List<Citation> citations,
      String summaryId,
      String summaryEn,
      Map<String, Object> body) {
    static Entry of(RosterChange change) {
      EventEnvelope e = change.envelope();
      BilingualText summary = summary(e.type());
      return new Entry(
          e.sequence(),
          e.id(),
          e.type(),
          e.subject(),
          e.occurredAt(),
          e.recordedAt(),
          e.actor(),
          e.correlation(),
          e.causation(),
          e.profileVersion(),
          e.citations(),
          summary.id(),
          summary.en(),
          change.body());
    }

    private static BilingualText summary(String type) {
      return switch (type) {
        case "team.member-joined.v1" ->
            new BilingualText(
                "Pejabat masuk daftar anggota berdasarkan surat penugasan",
                "An official joined the roster by an assignment letter");
        case "team.member-confirmed.v1" ->
            new BilingualText(
                "Pejabat menyatakan telah menerima surat penugasan",
                "The official acknowledged the assignment letter");
        case "team.member-period-changed.v1" ->
            new BilingualText(
                "Jangka waktu penugasan pejabat berubah dengan surat",
                "The period of the official's assignment was changed by letter");
        case "team.member-left.v1" ->
            new BilingualText(
                "Pejabat keluar dari daftar anggota karena penugasan berakhir",
                "The official left the roster because the assignment ended");
        default -> throw new IllegalStateException("no sentence for " + type);
      };
    }
  }
}

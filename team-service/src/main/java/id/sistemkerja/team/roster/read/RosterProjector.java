package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.team.roster.domain.RosterEvent;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import tools.jackson.core.type.TypeReference;

/** Keeps the rosters and their histories; an event that is applied again changes nothing. */
@ProcessingGroup(RosterProjector.GROUP)
public final class RosterProjector {
  public static final String GROUP = "rosters";
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final Views<Member> members;
  private final Views<RosterChange> changes;
  private final RecordCodec codec;

  public RosterProjector(Views<Member> members, Views<RosterChange> changes, RecordCodec codec) {
    this.members = members;
    this.changes = changes;
    this.codec = codec;
  }

  @EventHandler
  void on(RosterEvent event, EventEnvelope envelope) {
    changes.save(
        envelope.id().toString(),
        new RosterChange(
            envelope.regency(),
            event.unitId(),
            envelope.sequence(),
            Moment.sortable(envelope.recordedAt()),
            envelope,
            codec.mapper().convertValue(event, FIELDS)));
    String id = Member.id(event, envelope);
    members.save(id, Member.after(members.find(id).orElse(null), event, envelope));
  }
}

package id.sistemkerja.team.published;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.team.roster.domain.RosterEvent;
import org.jspecify.annotations.Nullable;

/**
 * The feed {@code sistem-kerja.team.v1}. Events are published as they are stored: they hold no more
 * personal data than the official's id and name.
 */
public final class TeamFeed implements ContractMapping {
  @Override
  public String topic() {
    return "sistem-kerja.team.v1";
  }

  @Override
  public @Nullable Object body(Object event, EventEnvelope envelope) {
    return event instanceof RosterEvent ? event : null;
  }
}

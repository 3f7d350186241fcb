package id.sistemkerja.assignment.deadline.read;

import id.sistemkerja.assignment.deadline.domain.DueTimesCommand;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent;
import id.sistemkerja.assignment.deadline.domain.DueTimesState;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import java.util.List;

/** What regencies have set, from their own streams: what was set a moment ago holds. */
public final class DueTimes {
  private final StreamCommandHandler streams;
  private final Capability<DueTimesState, DueTimesCommand, DueTimesEvent> dueTimes;

  public DueTimes(
      StreamCommandHandler streams,
      Capability<DueTimesState, DueTimesCommand, DueTimesEvent> dueTimes) {
    this.streams = streams;
    this.dueTimes = dueTimes;
  }

  /** A regency has one stream. */
  public String stream(RegencyCode regency) {
    return dueTimes.stream(regency, "all");
  }

  public DueTimesState of(RegencyCode regency) {
    return streams.state(dueTimes, stream(regency));
  }

  public WorkingDays workingDays(RegencyCode regency) {
    return of(regency).workingDays();
  }

  List<Told<DueTimesEvent>> history(RegencyCode regency) {
    return streams.told(dueTimes, stream(regency));
  }
}

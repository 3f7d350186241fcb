package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Commands on aggregates of one kind, sent over HTTP by the regency's administrator. */
public final class AdminWrites {
  private final Commands commands;
  private final Capability<?, ?, ?> capability;

  public AdminWrites(Commands commands, Capability<?, ?, ?> capability) {
    this.commands = commands;
    this.capability = capability;
  }

  public ResponseEntity<Receipt> done(Object id, Object command, Caller caller) {
    return done(id, command, null, caller);
  }

  /**
   * @param profileVersion of the regulation by which it is judged, if it is by one
   */
  public ResponseEntity<Receipt> done(
      Object id, Object command, @Nullable String profileVersion, Caller caller) {
    return Answers.done(id, send(id, command, profileVersion, caller));
  }

  /**
   * @param address of what the command makes
   */
  public ResponseEntity<Receipt> created(String address, Object id, Object command, Caller caller) {
    return Answers.created(address, id, send(id, command, null, caller));
  }

  private Outcome send(Object id, Object command, @Nullable String profileVersion, Caller caller) {
    return commands.send(
        capability.stream(caller.regency(), id),
        command,
        caller.context(id.toString(), Edge.admin(caller), profileVersion));
  }
}

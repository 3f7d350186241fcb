package id.sistemkerja.orgstructure.official.write;

import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipCommand.ClaimNip;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;

/** Carries out {@link RegisterWithNip} over the official's and the NIP's streams. */
final class RegisterWithNipHandler implements ComposedHandler<RegisterWithNip> {
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final Capability<NipState, NipCommand, NipEvent> nips;

  RegisterWithNipHandler(
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<NipState, NipCommand, NipEvent> nips) {
    this.officials = officials;
    this.nips = nips;
  }

  @Override
  public Outcome handle(RegisterWithNip command, String officialStream, Changes changes) {
    RegisterOfficial registration = command.registration();
    String nipStream =
        RegisterWithNip.nipStream(nips, registration.regency(), registration.nip().value());
    RegisterOfficial informed =
        changes.state(nips, nipStream) instanceof NipState.Claimed claimed
            ? registration.withNipHolder(claimed.holder())
            : registration;
    Outcome registered = changes.decide(officials, officialStream, informed, true);
    if (registered instanceof Outcome.Refused) {
      return registered;
    }
    Outcome claimed = changes.decide(nips, nipStream, new ClaimNip(registration.employeeId()));
    return changes.finish(claimed instanceof Outcome.Refused ? claimed : registered);
  }
}

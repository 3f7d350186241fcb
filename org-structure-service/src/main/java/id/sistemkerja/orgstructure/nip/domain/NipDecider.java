package id.sistemkerja.orgstructure.nip.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.nip.domain.NipCommand.ClaimNip;
import id.sistemkerja.orgstructure.nip.domain.NipEvent.NipClaimed;
import id.sistemkerja.orgstructure.nip.domain.NipState.Claimed;
import id.sistemkerja.orgstructure.nip.domain.NipState.Free;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;

/**
 * A NIP belongs to one official. A stream of its own for each number makes that hold for two
 * registrations at the same moment too: both would be the stream's first event.
 */
public final class NipDecider implements Decider<NipState, NipCommand, NipEvent> {
  @Override
  public NipState initial() {
    return new Free();
  }

  @Override
  public Decision<NipEvent> decide(NipCommand command, NipState state) {
    return switch (command) {
      case ClaimNip claim ->
          switch (state) {
            case Free _ -> Decision.accept(new NipClaimed(claim.employeeId()));
            case Claimed claimed ->
                claimed.holder().equals(claim.employeeId())
                    ? Decision.nothingToDo()
                    : Decision.refuse(
                        Refusal.of(
                            OfficialProblems.NIP_IN_USE,
                            FieldFault.of("nip", "sudah terdaftar", "registered already")));
          };
    };
  }

  @Override
  public NipState evolve(NipState state, NipEvent event) {
    return switch (event) {
      case NipClaimed claimed -> new Claimed(claimed.employeeId());
    };
  }
}

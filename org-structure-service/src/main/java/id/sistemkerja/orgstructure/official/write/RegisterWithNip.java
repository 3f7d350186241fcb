package id.sistemkerja.orgstructure.official.write;

import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.platform.command.Capability;

/**
 * Registers an official and claims the NIP, together or not at all.
 *
 * @param registration without the NIP's holder, who is looked up when it is carried out
 */
public record RegisterWithNip(RegisterOfficial registration) {
  /** Derived: a stream's identifier travels further than personal data should. */
  public static String nipStream(
      Capability<NipState, NipCommand, NipEvent> nips, RegencyCode regency, String nip) {
    return nips.stream(regency, Identifiers.derived("nip", nip));
  }
}

package id.sistemkerja.orgstructure.official.write;

import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;

/**
 * Registers an official and claims the NIP, together or not at all.
 *
 * @param registration without the NIP's holder, who is looked up when it is carried out
 */
public record RegisterWithNip(RegisterOfficial registration) {}

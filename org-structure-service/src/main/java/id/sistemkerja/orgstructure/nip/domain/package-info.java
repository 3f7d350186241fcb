/** Whose a NIP is: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.nip.domain;

import org.jspecify.annotations.NullMarked;

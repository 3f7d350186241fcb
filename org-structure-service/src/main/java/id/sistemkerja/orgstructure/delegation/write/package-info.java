/** Delegating the authority to appraise, and ending it. */
@NullMarked
package id.sistemkerja.orgstructure.delegation.write;

import org.jspecify.annotations.NullMarked;

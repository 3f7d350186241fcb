/** Who appraises by delegation: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.delegation.domain;

import org.jspecify.annotations.NullMarked;

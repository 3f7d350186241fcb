/** Who an official is and where he or she is placed: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.official.domain;

import org.jspecify.annotations.NullMarked;

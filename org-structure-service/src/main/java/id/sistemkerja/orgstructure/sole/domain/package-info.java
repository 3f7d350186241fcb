/** Who stands in a place for one unit of a kind: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.sole.domain;

import org.jspecify.annotations.NullMarked;

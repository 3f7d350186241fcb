/** What a unit of the structure is, who heads it and who acts for its head: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.unit.domain;

import org.jspecify.annotations.NullMarked;

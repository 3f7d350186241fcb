/** A decree that reorganizes units from a day on: pure decisions over the whole tree. */
@NullMarked
package id.sistemkerja.orgstructure.reorganization.domain;

import org.jspecify.annotations.NullMarked;

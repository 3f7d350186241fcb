/** Aggregates and read models. */
@NullMarked
package id.sistemkerja.orgstructure.infrastructure;

import org.jspecify.annotations.NullMarked;

/** Where cases and their sums are kept. */
@NullMarked
package id.sistemkerja.performance.store;

import org.jspecify.annotations.NullMarked;

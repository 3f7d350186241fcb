/** Where a service's regulations come from. */
@NullMarked
package id.sistemkerja.platform.law;

import org.jspecify.annotations.NullMarked;

/** The service's feed. */
@NullMarked
package id.sistemkerja.orgstructure.published;

import org.jspecify.annotations.NullMarked;

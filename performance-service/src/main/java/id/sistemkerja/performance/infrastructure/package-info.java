/** What connects the service's parts to the platform. */
@NullMarked
package id.sistemkerja.performance.infrastructure;

import org.jspecify.annotations.NullMarked;

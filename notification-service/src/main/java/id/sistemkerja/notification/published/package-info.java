/** What other services and the SPBE integration may know of this service. */
@NullMarked
package id.sistemkerja.notification.published;

import org.jspecify.annotations.NullMarked;

/** Events of other services become notifications. */
@NullMarked
package id.sistemkerja.notification.automation;

import org.jspecify.annotations.NullMarked;

/** How the parts are put together. */
@NullMarked
package id.sistemkerja.notification.infrastructure;

import org.jspecify.annotations.NullMarked;

/** What people see of their notifications and of their mail. */
@NullMarked
package id.sistemkerja.notification.read;

import org.jspecify.annotations.NullMarked;

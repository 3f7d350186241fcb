/** What people do with a notification: read it. */
@NullMarked
package id.sistemkerja.notification.write;

import org.jspecify.annotations.NullMarked;

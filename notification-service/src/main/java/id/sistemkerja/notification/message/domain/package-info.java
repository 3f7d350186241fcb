/** One notification: told, mailed, read. Decides from what it is given. */
@NullMarked
package id.sistemkerja.notification.message.domain;

import org.jspecify.annotations.NullMarked;

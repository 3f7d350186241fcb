/** Tells those whom a step concerns, in the system and by mail. */
@NullMarked
package id.sistemkerja.notification;

import org.jspecify.annotations.NullMarked;

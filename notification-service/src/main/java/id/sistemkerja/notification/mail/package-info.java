/** The outbox: mail is claimed, sent once for each claim, and what became of it is recorded. */
@NullMarked
package id.sistemkerja.notification.mail;

import org.jspecify.annotations.NullMarked;

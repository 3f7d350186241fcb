/** The words of a notification, made from what was recorded. */
@NullMarked
package id.sistemkerja.notification.text;

import org.jspecify.annotations.NullMarked;

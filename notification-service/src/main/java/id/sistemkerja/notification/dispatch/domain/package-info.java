/** Which notifications an event of another service led to, so that a repeat leads to none. */
@NullMarked
package id.sistemkerja.notification.dispatch.domain;

import org.jspecify.annotations.NullMarked;

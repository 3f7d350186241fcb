/** Who is told what: pure, from the events of a case. */
@NullMarked
package id.sistemkerja.notification.routing.domain;

import org.jspecify.annotations.NullMarked;

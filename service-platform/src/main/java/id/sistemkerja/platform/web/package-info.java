/** The HTTP edge that every service shares: callers, problems, tags, idempotency. */
@NullMarked
package id.sistemkerja.platform.web;

import org.jspecify.annotations.NullMarked;

/** The assignment service's feed, read into this service's own cases. */
@NullMarked
package id.sistemkerja.performance.feed;

import org.jspecify.annotations.NullMarked;

/**
 * The assignment itself: acknowledged, reported on, reviewed, closed (PEN-13, LAP-1, MEK). Pure.
 */
@NullMarked
package id.sistemkerja.assignment.assignment.domain;

import org.jspecify.annotations.NullMarked;

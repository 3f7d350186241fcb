/**
 * What the capabilities of this service mean by the same word: offices, parties, whose step it is.
 */
@NullMarked
package id.sistemkerja.assignment.domain;

import org.jspecify.annotations.NullMarked;

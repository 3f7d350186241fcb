/**
 * Assignments of officials across units: asked for by request, given by letter, accounted for by
 * report. Each folder is a capability; {@code casefile} tells the parties where their case stands.
 */
@NullMarked
package id.sistemkerja.assignment;

import org.jspecify.annotations.NullMarked;

/**
 * Officials of one agency for another (PEN-10 to PEN-12): the request as it leaves, the request as
 * it arrives, and the placement of each official who was agreed on. Pure.
 */
@NullMarked
package id.sistemkerja.assignment.agency.domain;

import org.jspecify.annotations.NullMarked;

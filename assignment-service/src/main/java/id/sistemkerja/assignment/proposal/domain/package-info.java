/**
 * Proposals of an official for a duty: technical officers (PEN-21), leads from structural posts
 * (PEN-16), activities for credit points (PEN-20). Pure.
 */
@NullMarked
package id.sistemkerja.assignment.proposal.domain;

import org.jspecify.annotations.NullMarked;

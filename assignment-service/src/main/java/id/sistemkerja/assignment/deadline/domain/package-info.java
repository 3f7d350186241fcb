/** Due times that a regency sets, and the due dates that cases have by them. */
@NullMarked
package id.sistemkerja.assignment.deadline.domain;

import org.jspecify.annotations.NullMarked;

/** The outgoing-letter register of one signatory's unit in one year: numbers without gaps. Pure. */
@NullMarked
package id.sistemkerja.assignment.register.domain;

import org.jspecify.annotations.NullMarked;

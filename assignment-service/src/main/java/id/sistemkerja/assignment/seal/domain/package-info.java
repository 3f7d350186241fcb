/** The electronic seal on the file of a signed letter: put once, for good. Pure. */
@NullMarked
package id.sistemkerja.assignment.seal.domain;

import org.jspecify.annotations.NullMarked;

/** The page on which people sign in, and what slows down those who guess. */
@NullMarked
package id.sistemkerja.identity.signin;

import org.jspecify.annotations.NullMarked;

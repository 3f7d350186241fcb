/** Who can sign in. */
@NullMarked
package id.sistemkerja.identity.account;

import org.jspecify.annotations.NullMarked;

/** What tokens say, and the key that signs them. */
@NullMarked
package id.sistemkerja.identity.token;

import org.jspecify.annotations.NullMarked;

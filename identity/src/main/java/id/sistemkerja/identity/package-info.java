/** The OpenID Connect issuer of the embedded mode. */
@NullMarked
package id.sistemkerja.identity;

import org.jspecify.annotations.NullMarked;

/** The API documents of all services in one place. */
@NullMarked
package id.sistemkerja.gateway.docs;

import org.jspecify.annotations.NullMarked;

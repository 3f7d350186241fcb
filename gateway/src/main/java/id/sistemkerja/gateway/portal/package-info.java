/** The files of the portal, and what it needs to know. */
@NullMarked
package id.sistemkerja.gateway.portal;

import org.jspecify.annotations.NullMarked;

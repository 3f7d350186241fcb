/** What a command must know of others, read from this service's own streams. */
@NullMarked
package id.sistemkerja.orgstructure.facts;

import org.jspecify.annotations.NullMarked;

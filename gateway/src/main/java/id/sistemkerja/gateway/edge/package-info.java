/** What every request meets first: limits, headers, refusals. */
@NullMarked
package id.sistemkerja.gateway.edge;

import org.jspecify.annotations.NullMarked;

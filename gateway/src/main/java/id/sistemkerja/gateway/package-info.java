/**
 * The one address of the system: it limits, checks tokens, routes, and serves portal and documents.
 */
@NullMarked
package id.sistemkerja.gateway;

import org.jspecify.annotations.NullMarked;

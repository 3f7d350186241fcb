/** From a public path to the service that serves it. */
@NullMarked
package id.sistemkerja.gateway.route;

import org.jspecify.annotations.NullMarked;

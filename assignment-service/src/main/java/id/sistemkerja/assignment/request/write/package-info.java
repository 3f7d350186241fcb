/** Requests over HTTP: thin edges that gather facts and send commands. */
@NullMarked
package id.sistemkerja.assignment.request.write;

import org.jspecify.annotations.NullMarked;

/** The voluntary application's commands over HTTP. */
@NullMarked
package id.sistemkerja.assignment.application.write;

import org.jspecify.annotations.NullMarked;

/** Templates over HTTP, for the regency's administrator. */
@NullMarked
package id.sistemkerja.assignment.template.write;

import org.jspecify.annotations.NullMarked;

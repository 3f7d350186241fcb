/** The wording of letters, per regency and kind, as it is in force at a moment. */
@NullMarked
package id.sistemkerja.assignment.template;

import org.jspecify.annotations.NullMarked;

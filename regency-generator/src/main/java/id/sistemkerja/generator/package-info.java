/** An invented regency, as large as wanted. */
@NullMarked
package id.sistemkerja.generator;

import org.jspecify.annotations.NullMarked;

/**
 * Four synthetic regencies, one for each regulation, so that a fresh installation has something to
 * show.
 */
@NullMarked
package id.sistemkerja.orgstructure.demo;

import org.jspecify.annotations.NullMarked;

/** Two synthetic regencies, so that a fresh installation has something to show. */
@NullMarked
package id.sistemkerja.orgstructure.demo;

import org.jspecify.annotations.NullMarked;

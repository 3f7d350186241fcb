/** Where and under which names events are stored. */
@NullMarked
package id.sistemkerja.platform.store;

import org.jspecify.annotations.NullMarked;

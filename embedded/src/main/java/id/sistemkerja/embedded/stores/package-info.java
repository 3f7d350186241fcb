/** The event store, the broker and the store of read models, started inside the process. */
@NullMarked
package id.sistemkerja.embedded.stores;

import org.jspecify.annotations.NullMarked;

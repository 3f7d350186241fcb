/** Read models: documents that events rebuild. */
@NullMarked
package id.sistemkerja.platform.projection;

import org.jspecify.annotations.NullMarked;

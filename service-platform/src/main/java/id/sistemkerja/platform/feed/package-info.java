/** Contract events on Kafka: one producer, any number of tolerant readers. */
@NullMarked
package id.sistemkerja.platform.feed;

import org.jspecify.annotations.NullMarked;

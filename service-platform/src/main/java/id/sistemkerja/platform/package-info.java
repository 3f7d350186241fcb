/**
 * What every service needs of Spring, Axon, Kafka and MongoDB. A service declares its capabilities,
 * projections and feeds as beans; this module connects them.
 */
@NullMarked
package id.sistemkerja.platform;

import org.jspecify.annotations.NullMarked;

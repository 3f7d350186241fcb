/** How a command reaches its decider and its events reach the store, once each. */
@NullMarked
package id.sistemkerja.platform.command;

import org.jspecify.annotations.NullMarked;

/** Measures the main job from outside: through the gateway, on a system of its own. */
@NullMarked
package id.sistemkerja.benchmark;

import org.jspecify.annotations.NullMarked;

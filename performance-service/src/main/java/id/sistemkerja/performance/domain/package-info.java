/** What is counted, and how: from cases to figures, without any store, clock or framework. */
@NullMarked
package id.sistemkerja.performance.domain;

import org.jspecify.annotations.NullMarked;

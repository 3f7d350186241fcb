/**
 * The regulations of the regencies as data: {@code profiles/*.yaml}, read once, checked as a whole,
 * and asked questions in the words of the law. Pure Java: no framework, no clock, no I/O but the
 * reading of the bundled profiles.
 */
@NullMarked
package id.sistemkerja.regulation;

import org.jspecify.annotations.NullMarked;

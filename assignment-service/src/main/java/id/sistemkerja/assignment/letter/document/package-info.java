/**
 * The assignment letter as people see it: its content as one immutable record, the PDF, the hash
 * that the signing event carries, and the public page behind its QR code. Pure Java: no Spring, no
 * Axon, no clock, no network.
 */
@NullMarked
package id.sistemkerja.assignment.letter.document;

import org.jspecify.annotations.NullMarked;

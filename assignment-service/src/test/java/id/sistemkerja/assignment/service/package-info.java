/** The whole service over HTTP, on the organization structure of the two demo regencies. */
@NullMarked
package id.sistemkerja.assignment.service;

import org.jspecify.annotations.NullMarked;

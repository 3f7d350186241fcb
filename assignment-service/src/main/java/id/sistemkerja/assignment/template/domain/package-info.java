/**
 * The wording of letters that a regency's administrator edits: data, checked and never executed.
 */
@NullMarked
package id.sistemkerja.assignment.template.domain;

import org.jspecify.annotations.NullMarked;

/** The roster of one unit: who works for it beside its own officials, by which letter. */
@NullMarked
package id.sistemkerja.team.roster.domain;

import org.jspecify.annotations.NullMarked;

/** What officials work on by assignment, as the assignment service tells it (KED-8, PEN-22). */
@NullMarked
package id.sistemkerja.orgstructure.workload;

import org.jspecify.annotations.NullMarked;

/** What follows from what happened to an official. */
@NullMarked
package id.sistemkerja.orgstructure.official.automation;

import org.jspecify.annotations.NullMarked;

/** What becomes of an uploaded file, from the request to its end: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.bulk.domain;

import org.jspecify.annotations.NullMarked;

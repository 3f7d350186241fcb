/**
 * What every service means by the same word: identifiers, periods, citations, decisions and the
 * record that travels with each event. No rules, no events, no Spring.
 */
@NullMarked
package id.sistemkerja.kernel;

import org.jspecify.annotations.NullMarked;

package id.sistemkerja.notification.text;

import id.sistemkerja.kernel.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A notification in words.
 *
 * @param office in which office and on which mandate it is received, and instead of whom; absent
 *     for what is told in person
 * @param link to the case in the portal
 */
public record Message(
    BilingualText title, BilingualText body, @Nullable BilingualText office, String link) {}

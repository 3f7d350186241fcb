package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import java.util.Map;

/**
 * An order among allowed choices; another choice stays allowed.
 *
 * @param subject what is chosen
 * @param values in order, the most preferred first, with what each means
 */
public record Preference(
    BilingualText subject, Map<String, BilingualText> values, Citation citation) {}

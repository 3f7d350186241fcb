package id.sistemkerja.orgstructure.official.domain;

/**
 * What is known of the appraiser of a placement from before the regency's first regulation: the
 * placement is recorded as it was, and no clause is asked.
 *
 * @param exists whether the regency had the appraiser's unit on the day
 * @param headed whether somebody headed it then, or stood in
 */
public record RecordedAppraiser(boolean exists, boolean headed) {}

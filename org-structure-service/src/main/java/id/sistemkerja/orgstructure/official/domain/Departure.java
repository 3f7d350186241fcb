package id.sistemkerja.orgstructure.official.domain;

/** Why an official leaves the regency's service. */
public enum Departure {
  RETIRED,
  DIED,
  /** To another agency. */
  MOVED,
  RESIGNED,
  DISMISSED
}

package id.sistemkerja.regulation;

/**
 * An office, named by its part in a case. "Owner" is the side whose performance target the work
 * serves, "origin" the side where the assigned official stands. Two parties may turn out to be the
 * same office; whoever resolves them removes the double.
 */
public enum Party {
  OWNER_UNIT_HEAD,
  OWNER_APPARATUS_HEAD,
  /** The Sekretaris of the owner's apparatus, for example the Sekretaris Kecamatan. */
  OWNER_APPARATUS_SECRETARY,
  /** The direct superior of the owner unit's head. */
  OWNER_APPRAISER,
  /** Pejabat yang Berwenang of the owner's agency, when the agencies differ. */
  OWNER_AUTHORIZED_OFFICIAL,
  ORIGIN_UNIT_HEAD,
  ORIGIN_APPARATUS_HEAD,
  /** The appraiser of the official (Pejabat Penilai Kinerja). */
  ORIGIN_APPRAISER,
  /** Pejabat yang Berwenang of the official's agency, when the agencies differ. */
  ORIGIN_AUTHORIZED_OFFICIAL,
  REGIONAL_SECRETARY,
  /** The Asisten above the owner's Bagian. */
  ASSISTANT
}

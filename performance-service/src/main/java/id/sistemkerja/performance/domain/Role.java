package id.sistemkerja.performance.domain;

/** In which role a unit is concerned by a case. */
public enum Role {
  /** It asks for the official and receives the work (pemilik kinerja). */
  OWNER,
  /** It gives its official. */
  ORIGIN
}

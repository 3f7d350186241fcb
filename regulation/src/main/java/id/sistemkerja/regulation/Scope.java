package id.sistemkerja.regulation;

/** How far an assignment reaches beyond the unit in which the official stands (PEN-1). */
public enum Scope {
  WITHIN_UNIT,
  /** Between two units of one apparatus (Perangkat Daerah). */
  ACROSS_UNITS,
  /** Between two apparatus of one regency. */
  ACROSS_APPARATUS,
  /** Between this regency and another agency (Instansi Pemerintah). */
  ACROSS_AGENCIES
}

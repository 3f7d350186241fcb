package id.sistemkerja.regulation;

/**
 * Grades of a functional post: four of expertise, then four of skill, each highest first (JAB-3).
 */
public enum FunctionalGrade {
  AHLI_UTAMA,
  AHLI_MADYA,
  AHLI_MUDA,
  AHLI_PERTAMA,
  PENYELIA,
  MAHIR,
  TERAMPIL,
  PEMULA
}

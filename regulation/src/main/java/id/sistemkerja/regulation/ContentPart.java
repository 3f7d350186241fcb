package id.sistemkerja.regulation;

/** What an involvement request may have to contain (PEN-9). */
public enum ContentPart {
  PURPOSE,
  /** Competence, expertise or skill needed: the criteria. */
  COMPETENCE,
  EXPECTED_RESULT,
  DURATION
}

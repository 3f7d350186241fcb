package id.sistemkerja.orgstructure.bulk.domain;

/** What a finished import led to. */
public enum ImportOutcome {
  /** The good rows are recorded; without refused rows, the whole file. */
  RECORDED,
  /** Some rows were refused, and all or nothing was wanted. */
  NOTHING_RECORDED,
  /** A dry run: the rows were judged only. */
  CHECKED
}

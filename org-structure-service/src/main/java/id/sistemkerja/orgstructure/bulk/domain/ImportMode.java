package id.sistemkerja.orgstructure.bulk.domain;

/** What is recorded when some rows are refused. */
public enum ImportMode {
  /** Nothing, unless every row is good. */
  ALL_OR_NOTHING,
  /** The good rows. */
  GOOD_ROWS
}

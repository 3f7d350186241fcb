package id.sistemkerja.orgstructure.readings.domain;

/** Which of the two readings of an unclear clause. */
public enum ChosenReading {
  /** The one that the profile states as ours; it holds where nothing was chosen. */
  OURS,
  OTHER
}

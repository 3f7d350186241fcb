package id.sistemkerja.regulation;

/** Rank of the post that leads a unit, highest first; {@code FUNCTIONAL} stands beside the rest. */
public enum HeadRank {
  JPT_PRATAMA,
  ADMINISTRATOR,
  PENGAWAS,
  /** A functional official appointed to lead an independent unit. */
  FUNCTIONAL
}

package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.kernel.ProblemType;

/** Why a scan is refused. */
public final class ScanProblems {
  /** The most bytes that a scan may have. */
  public static final int MOST_BYTES = 5 << 20;

  public static final ProblemType TOO_LARGE =
      ProblemType.of(
          "scan-too-large",
          413,
          "Pindaian paling besar 5 MiB",
          "A scan is at most 5 MiB",
          "Pindai dengan resolusi yang lebih rendah",
          "Scan with a lower resolution");

  static final ProblemType WRONG_TYPE =
      ProblemType.of(
          "scan-type-not-supported",
          415,
          "Pindaian berupa PDF, JPEG, atau PNG",
          "A scan is a PDF, a JPEG or a PNG",
          "Unggah berkas pindaian yang asli",
          "Upload the original scan");

  static final ProblemType UNKNOWN =
      ProblemType.of(
          "unknown-scan",
          422,
          "Pindaian itu tidak ditemukan",
          "There is no such scan",
          "Unggah pindaian lebih dahulu, lalu sebut pengenalnya",
          "Upload the scan first, then name its identifier");

  private ScanProblems() {}
}

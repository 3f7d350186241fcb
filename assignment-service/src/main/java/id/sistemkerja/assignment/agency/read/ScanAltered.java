package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.kernel.ProblemType;

/** What is stored is not what was recorded. */
final class ScanAltered {
  static final ProblemType PROBLEM =
      ProblemType.of(
          "scan-altered",
          409,
          "Pindaian yang tersimpan tidak sesuai dengan sidik jari yang tercatat",
          "The stored scan does not match the hash that was recorded",
          "Laporkan kepada pengelola; surat aslinya ada pada instansi pengirim",
          "Tell the operator; the sending agency has the original letter");

  private ScanAltered() {}
}

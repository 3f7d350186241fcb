package id.sistemkerja.platform.command;

import id.sistemkerja.kernel.ProblemType;

/** Refusals that any command can meet. */
public final class PlatformProblems {
  public static final ProblemType IDEMPOTENCY_KEY_REUSED =
      ProblemType.of(
          "idempotency-key-reused",
          422,
          "Idempotency-Key ini sudah dipakai untuk permintaan yang lain",
          "This Idempotency-Key was used for another request",
          "Gunakan kunci baru untuk permintaan baru",
          "Use a new key for a new request");

  public static final ProblemType VERSION_MISMATCH =
      ProblemType.of(
          "version-mismatch",
          412,
          "Data sudah berubah sejak Anda membacanya",
          "The resource has changed since you read it",
          "Baca ulang, periksa perubahannya, lalu kirim lagi dengan ETag yang baru",
          "Read it again, check what changed, and send again with the new ETag");

  public static final ProblemType CONCURRENT_CHANGE =
      ProblemType.of(
          "concurrent-change",
          409,
          "Pihak lain mengubah data yang sama pada saat yang sama",
          "Somebody else changed the same resource at the same time",
          "Kirim ulang permintaan yang sama dengan Idempotency-Key yang sama",
          "Send the same request again with the same Idempotency-Key");

  private PlatformProblems() {}
}

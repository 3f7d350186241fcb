package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of the HTTP edge. */
public final class WebProblems {
  public static final ProblemType NOT_SIGNED_IN =
      ProblemType.of(
          "not-signed-in",
          401,
          "Anda belum masuk, atau masa berlaku sesi Anda habis",
          "You are not signed in, or your session has expired",
          "Masuk kembali lalu kirim lagi dengan token yang berlaku",
          "Sign in again and send a valid access token");
  public static final ProblemType SIGN_IN_DOWN =
      ProblemType.of(
          "sign-in-down",
          503,
          "Token belum dapat diperiksa karena layanan masuk sedang tidak dapat dihubungi",
          "The token cannot be checked because the sign-in service cannot be reached",
          "Coba lagi sebentar",
          "Try again shortly");
  public static final ProblemType ROLE_MISSING =
      ProblemType.of(
          "role-missing",
          403,
          "Akun Anda tidak berwenang untuk tindakan ini",
          "Your account may not do this",
          "Mintalah kepada pejabat atau admin yang berwenang",
          "Ask an official or administrator who may");
  public static final ProblemType NOT_AN_EMPLOYEE =
      ProblemType.of(
          "not-an-employee",
          403,
          "Tindakan ini hanya untuk pegawai; akun ini bukan akun pegawai",
          "Only an employee can do this; this account is not an employee's",
          "Masuk dengan akun pegawai",
          "Sign in with an employee's account");
  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "not-found",
          404,
          "Tidak ditemukan",
          "Not found",
          "Periksa alamat atau pengenalnya",
          "Check the address or the identifier");
  public static final ProblemType METHOD_NOT_ALLOWED =
      ProblemType.of(
          "method-not-allowed",
          405,
          "Metode HTTP ini tidak tersedia di alamat ini",
          "This HTTP method is not available at this address",
          "Lihat dokumentasi API",
          "See the API documentation");
  public static final ProblemType NOT_ACCEPTABLE =
      ProblemType.of(
          "not-acceptable",
          406,
          "Bentuk jawaban yang diminta tidak tersedia",
          "The requested representation is not available",
          "Mintalah application/json",
          "Ask for application/json");
  public static final ProblemType BODY_TOO_LARGE =
      ProblemType.of(
          "body-too-large",
          413,
          "Isi permintaan melebihi 1 MiB",
          "The request body is larger than 1 MiB",
          "Perkecil isinya",
          "Send a smaller body");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      ProblemType.of(
          "unsupported-media-type",
          415,
          "Bentuk isi permintaan tidak didukung",
          "The request's media type is not supported",
          "Kirim application/json",
          "Send application/json");
  public static final ProblemType INVALID_BODY =
      ProblemType.of(
          "invalid-body",
          400,
          "Isi permintaan bukan JSON yang benar atau tipenya keliru",
          "The request body is not well-formed JSON, or has a wrong type",
          "Perbaiki sesuai dokumentasi API",
          "Correct it according to the API documentation");
  public static final ProblemType INVALID_FIELDS =
      ProblemType.of(
          "invalid-fields",
          422,
          "Ada isian yang tidak benar",
          "Some fields are not valid",
          "Perbaiki isian yang disebut",
          "Correct the fields that are named");
  public static final ProblemType IDEMPOTENCY_KEY_MISSING =
      ProblemType.of(
          "idempotency-key-missing",
          400,
          "Header Idempotency-Key wajib ada pada setiap permintaan yang mengubah data",
          "The Idempotency-Key header is required on every request that changes data",
          "Sertakan kunci unik, 8–128 huruf, angka, titik, garis bawah, titik dua, atau tanda hubung",
          "Send a unique key of 8 to 128 letters, digits, dots, underscores, colons or hyphens");
  public static final ProblemType IF_MATCH_INVALID =
      ProblemType.of(
          "if-match-invalid",
          400,
          "Header If-Match bukan ETag dari sumber daya ini",
          "The If-Match header is not an ETag of this resource",
          "Kirim ETag yang diterima saat membaca",
          "Send the ETag that you received when reading");
  public static final ProblemType INTERNAL =
      ProblemType.of(
          "internal-error",
          500,
          "Terjadi kesalahan di pihak kami",
          "Something failed on our side",
          "Coba lagi dengan Idempotency-Key yang sama; bila berulang, sampaikan correlationId kepada pengelola",
          "Try again with the same Idempotency-Key; if it repeats, give the correlationId to the operator");
  public static final ProblemType UNAVAILABLE =
      ProblemType.of(
          "temporarily-unavailable",
          503,
          "Layanan sedang tidak dapat menyimpan atau membaca data",
          "The service cannot store or read data at the moment",
          "Coba lagi sebentar dengan Idempotency-Key yang sama",
          "Try again shortly with the same Idempotency-Key");

  private WebProblems() {}
}

package id.sistemkerja.gateway.edge;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of the gateway; where a service refuses for the same reason, the type is the same. */
public final class GatewayProblems {
  public static final ProblemType NOT_SIGNED_IN =
      ProblemType.of(
          "not-signed-in",
          401,
          "Anda belum masuk, atau masa berlaku sesi Anda habis",
          "You are not signed in, or your session has expired",
          "Masuk kembali lalu kirim lagi dengan token yang berlaku",
          "Sign in again and send a valid access token");
  public static final ProblemType FORBIDDEN =
      ProblemType.of(
          "role-missing",
          403,
          "Alamat ini tidak terbuka bagi Anda",
          "This address is not open to you",
          "Mintalah kepada pengelola sistem",
          "Ask the operator of the system");
  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "not-found",
          404,
          "Tidak ditemukan",
          "Not found",
          "Periksa alamatnya; semua alamat API ada di /docs",
          "Check the address; every address of the API is in /docs");
  public static final ProblemType BODY_TOO_LARGE =
      ProblemType.of(
          "body-too-large",
          413,
          "Isi permintaan terlalu besar",
          "The request body is too large",
          "Perkecil isinya",
          "Send a smaller body");
  public static final ProblemType TOO_MANY_REQUESTS =
      ProblemType.of(
          "too-many-requests",
          429,
          "Terlalu banyak permintaan dalam waktu singkat",
          "Too many requests in a short time",
          "Tunggu selama yang disebut header Retry-After, lalu kirim lagi",
          "Wait as long as the Retry-After header says, then send again");
  public static final ProblemType BAD_REQUEST =
      ProblemType.of(
          "bad-request",
          400,
          "Permintaan tidak dapat dibaca",
          "The request cannot be read",
          "Perbaiki sesuai dokumentasi API",
          "Correct it according to the API documentation");
  public static final ProblemType INTERNAL =
      ProblemType.of(
          "internal-error",
          500,
          "Terjadi kesalahan di pihak kami",
          "Something failed on our side",
          "Coba lagi dengan Idempotency-Key yang sama; bila berulang, sampaikan correlationId kepada pengelola",
          "Try again with the same Idempotency-Key; if it repeats, give the correlationId to the operator");
  public static final ProblemType SERVICE_DOWN =
      ProblemType.of(
          "service-down",
          503,
          "Layanan ini sedang tidak dapat dihubungi",
          "This service cannot be reached at the moment",
          "Coba lagi sebentar dengan Idempotency-Key yang sama",
          "Try again shortly with the same Idempotency-Key");
  public static final ProblemType SIGN_IN_DOWN =
      ProblemType.of(
          "sign-in-down",
          503,
          "Token belum dapat diperiksa karena layanan masuk sedang tidak dapat dihubungi",
          "The token cannot be checked because the sign-in service cannot be reached",
          "Coba lagi sebentar",
          "Try again shortly");
  public static final ProblemType SERVICE_SLOW =
      ProblemType.of(
          "service-slow",
          504,
          "Layanan ini tidak menjawab pada waktunya; belum pasti apakah permintaan dijalankan",
          "This service did not answer in time; whether it carried the request out is not known",
          "Kirim lagi dengan Idempotency-Key yang sama: tidak akan terjadi dua kali",
          "Send again with the same Idempotency-Key: it will not happen twice");

  private GatewayProblems() {}
}

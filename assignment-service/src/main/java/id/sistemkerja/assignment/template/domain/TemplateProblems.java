package id.sistemkerja.assignment.template.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a command on a template is refused. */
public final class TemplateProblems {
  private TemplateProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "template-not-found",
          404,
          "Templat atau versinya tidak ditemukan",
          "There is no such template or version",
          "Lihat jenis dan versi yang ada pada daftar templat",
          "See the list of templates for the kinds and versions that there are");

  public static final ProblemType CHANGED_MEANWHILE =
      ProblemType.of(
          "template-changed-meanwhile",
          409,
          "Versi yang lebih baru sudah ada",
          "There is a newer version already",
          "Muat versi terakhir, lalu terapkan perubahan Anda padanya",
          "Load the last version and make your change to it");

  public static final ProblemType ALREADY_PUBLISHED =
      ProblemType.of(
          "template-already-published",
          409,
          "Versi itu sudah ditetapkan berlaku dari tanggal tersebut",
          "That version is published from that day already",
          "Pilih versi atau tanggal lain",
          "Choose another version or day");

  static final ProblemType INVALID =
      ProblemType.of(
          "template-invalid",
          422,
          "Templat tidak dapat dipakai",
          "The template cannot be used",
          "Perbaiki bagian yang disebut, menurut baris dan kolomnya",
          "Correct the fields that are named, by line and column");
}

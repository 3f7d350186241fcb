package id.sistemkerja.assignment.template.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a template can name. What may still change before a letter is signed (purpose,
 * result, period, reason) is none of them: the letter prints it in a line of its own.
 */
public enum Placeholder {
  REGENCY("kabupaten", "nama kabupaten", "name of the regency"),
  TITLE("judul_surat", "nama surat", "name of the letter"),
  OFFICIAL("pegawai", "nama pegawai", "name of the official"),
  POSITION("jabatan", "jabatan pegawai", "post of the official"),
  ORIGIN_UNIT("unit_asal", "unit asal pegawai", "the official's own unit"),
  OWNER_UNIT("unit_pemilik", "unit pemilik kinerja", "unit whose target the work serves"),
  OWNER("pemilik_kinerja", "jabatan pemilik kinerja", "office that owns the target"),
  SIGNATORY("penanda_tangan", "jabatan penanda tangan", "office that signs"),
  OLD_LETTER(
      "surat_lama",
      "nama, nomor, dan tanggal surat yang diubah",
      "name, number and date of the letter that is changed"),
  REVOKED_FROM(
      "tanggal_pencabutan",
      "hari pertama penugasan tidak berlaku",
      "first day on which the assignment no longer holds"),
  SENDER("pengirim", "jabatan pengirim", "office that sends"),
  ADDRESSEE("penerima", "jabatan yang dituju", "office that is addressed"),
  ANSWER_DUE(
      "batas_jawaban", "batas waktu jawaban", "day by which to answer", Condition.ANSWER_DUE),
  REQUEST("permohonan", "pengirim dan tanggal permohonan", "who sent the request, and when"),
  RECOMMENDER(
      "perekomendasi",
      "jabatan yang memberi rekomendasi",
      "office that recommended it",
      Condition.RECOMMENDED),
  ASSIGNMENT_LETTER(
      "surat_penugasan",
      "nama, nomor, dan tanggal surat penugasan",
      "name, number and date of the assignment letter"),
  PERIOD("jangka_waktu", "jangka waktu penugasan", "period of the assignment");

  private final String written;
  private final String indonesian;
  private final String english;
  private final @Nullable Condition onlyIf;

  Placeholder(String written, String indonesian, String english) {
    this(written, indonesian, english, null);
  }

  Placeholder(String written, String indonesian, String english, @Nullable Condition onlyIf) {
    this.written = written;
    this.indonesian = indonesian;
    this.english = english;
    this.onlyIf = onlyIf;
  }

  /** As templates write it, without braces. */
  public String written() {
    return written;
  }

  public String indonesian() {
    return indonesian;
  }

  public String english() {
    return english;
  }

  /** In which section alone there is such a fact. */
  public @Nullable Condition onlyIf() {
    return onlyIf;
  }

  static Optional<Placeholder> called(String written) {
    return Stream.of(values()).filter(p -> p.written.equals(written)).findFirst();
  }
}

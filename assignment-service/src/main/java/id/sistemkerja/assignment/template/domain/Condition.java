package id.sistemkerja.assignment.template.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What a section of a template can depend on. */
public enum Condition {
  OTHER_UNIT(
      "unit_lain",
      "pegawai berasal dari unit lain daripada unit pemilik kinerja",
      "the official comes from another unit than the owner's"),
  ANSWER_DUE("ada_batas_jawaban", "batas waktu jawaban ditetapkan", "a date for the answer is set"),
  RECOMMENDED(
      "ada_rekomendasi",
      "ada rekomendasi pimpinan unit asal",
      "the head of the origin recommended it");

  private final String written;
  private final String indonesian;
  private final String english;

  Condition(String written, String indonesian, String english) {
    this.written = written;
    this.indonesian = indonesian;
    this.english = english;
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

  static Optional<Condition> called(String written) {
    return Stream.of(values()).filter(c -> c.written.equals(written)).findFirst();
  }
}

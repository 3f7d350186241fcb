package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.document.LetterDocument.AssignedOfficial;
import id.sistemkerja.assignment.letter.document.LetterDocument.Letterhead;
import id.sistemkerja.assignment.letter.document.LetterDocument.Reporting;
import id.sistemkerja.assignment.letter.document.LetterDocument.Signatory;
import id.sistemkerja.assignment.letter.document.LetterDocument.Standing;
import id.sistemkerja.assignment.letter.document.LetterDocument.Task;
import id.sistemkerja.assignment.letter.domain.LetterForm;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Letters of two regencies with invented people. */
final class Letters {
  static final String NOTE = "Ditandatangani secara elektronik";

  private Letters() {}

  /** Across apparatus: the Sekretaris Daerah signs. */
  static LetterDocument kotabaru() {
    return new LetterDocument(
        new Letterhead(
            "PEMERINTAH KABUPATEN KOTABARU",
            "SEKRETARIAT DAERAH",
            "Jalan Contoh Nomor 1, Kotabaru, Kalimantan Selatan 72100, Telepon (0518) 000000",
            "setda.contoh-kotabaru.example",
            "setda@contoh-kotabaru.example"),
        "SURAT PERINTAH",
        List.of(
            "bahwa Dinas Komunikasi dan Informatika memerlukan pejabat fungsional dengan keahlian"
                + " statistik yang berkedudukan pada perangkat daerah lain",
            "bahwa pejabat yang namanya tercantum dalam surat ini memenuhi kebutuhan tersebut"),
        List.of(
            "Peraturan Bupati Kotabaru Nomor 68 Tahun 2024, Pasal 20 ayat (3) dan ayat (4) huruf c",
            "Surat Kepala Bidang Aplikasi Informatika Dinas Komunikasi dan Informatika Nomor"
                + " 800/017/APTIKA/2026 tanggal 9 November 2026 perihal permohonan pelibatan",
            "Persetujuan Kepala Badan Perencanaan Pembangunan Daerah Nomor 800/112/BAPPEDA/2026"
                + " tanggal 16 November 2026"),
        "MEMERINTAHKAN",
        new AssignedOfficial(
            "Contoh Satu Rahmawati, S.Stat.",
            new Nip("198703122011012004", Nip.Kind.PNS),
            "Penata Tingkat I (III/d)",
            "Statistisi Ahli Muda",
            "Bidang Perencanaan dan Pengendalian, Badan Perencanaan Pembangunan Daerah"),
        new Task(
            "menyusun metadata statistik sektoral dan membimbing tim pengelola portal data"
                + " kabupaten",
            "40 (empat puluh) kumpulan data sektoral dengan metadata lengkap tersaji pada portal"
                + " data",
            "Bidang Aplikasi Informatika, Dinas Komunikasi dan Informatika",
            new EffectivePeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28))),
        new Reporting(
            "Kepala Bidang Aplikasi Informatika selaku Pemilik Kinerja",
            new Citation(
                "Peraturan Bupati Kotabaru Nomor 68 Tahun 2024", "Pasal 26 ayat (1)", "LAP-1")),
        List.of(
            "tetap melaksanakan tugas pokok pada unit kerja asal",
            "biaya yang timbul dibebankan pada anggaran Dinas Komunikasi dan Informatika"),
        "Kotabaru",
        new Standing.Signed("800.1.11.1/245/SETDA/2026", LocalDate.of(2026, 11, 24), NOTE),
        new Signatory(
            "Sekretaris Daerah Kabupaten Kotabaru",
            null,
            "Contoh Dua Pratama, S.H., M.Si.",
            "Pembina Utama Madya",
            new Nip("197105201996031002", Nip.Kind.PNS)),
        List.of(
            "Bupati Kotabaru (sebagai laporan)",
            "Kepala Badan Perencanaan Pembangunan Daerah",
            "Kepala Dinas Komunikasi dan Informatika",
            "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "Inspektur Kabupaten Kotabaru"),
        "https://kerja.contoh-kotabaru.example/verify/01JDEXAMPLE7Q2M9X4T8W3K5R",
        null,
        null,
        null);
  }

  /** Across units: the appraiser of the origin signs, here by a mandate; no fixed end. */
  static LetterDocument pohuwato() {
    return new LetterDocument(
        new Letterhead(
            "PEMERINTAH KABUPATEN POHUWATO",
            "DINAS PENDIDIKAN DAN KEBUDAYAAN",
            "Kompleks Perkantoran Contoh, Marisa, Gorontalo 96200",
            null,
            "dinas@contoh-pohuwato.example"),
        "SURAT PENUGASAN",
        List.of(),
        List.of(
            "Peraturan Bupati Pohuwato tentang sistem kerja, Pasal 12 ayat (1) dan Lampiran II"
                + " huruf a",
            "Permohonan pelibatan Kepala Bidang Kebudayaan Nomor 800/05/KEBUD/2026 tanggal 12"
                + " November 2026",
            "Rekomendasi Kepala Bidang Pembinaan Sekolah Dasar tanggal 17 November 2026"),
        "MENUGASKAN",
        new AssignedOfficial(
            "Contoh Tiga Usman, S.Pd.",
            new Nip("199008172015031001", Nip.Kind.PNS),
            "Penata (III/c)",
            "Pengembang Teknologi Pembelajaran Ahli Muda",
            "Bidang Pembinaan Sekolah Dasar"),
        new Task(
            "mendokumentasikan cerita lisan daerah sebagai bahan ajar",
            "satu set bahan ajar digital berisi dua puluh cerita",
            "Bidang Kebudayaan",
            new EffectivePeriod(LocalDate.of(2026, 12, 7), null)),
        new Reporting(
            "Kepala Bidang Kebudayaan",
            new Citation(
                "Peraturan Bupati Pohuwato tentang sistem kerja", "Lampiran II huruf c", "LAP-1")),
        List.of(),
        "Marisa",
        new Standing.Signed("800/031/DIKBUD/XI/2026", LocalDate.of(2026, 11, 20), NOTE),
        new Signatory(
            "Kepala Dinas Pendidikan dan Kebudayaan",
            new ActingMandate(ActingMandate.Capacity.PLT, "821/014/BKPSDM/2026"),
            "Contoh Empat Mohamad, M.Pd.",
            "Pembina Tingkat I",
            new Nip("197512012003121003", Nip.Kind.PNS)),
        List.of("Kepala Bidang Kebudayaan", "Kepala Bidang Pembinaan Sekolah Dasar"),
        "https://kerja.contoh-pohuwato.example/verify/01JDEXAMPLE2B6N1V8Y4H7C3D",
        null,
        null,
        null);
  }

  static LetterDocument standing(LetterDocument letter, Standing standing) {
    return with(letter, letter.official(), letter.otherArrangements(), standing, letter.copies());
  }

  static LetterDocument with(
      LetterDocument letter,
      AssignedOfficial official,
      List<String> otherArrangements,
      Standing standing,
      List<String> copies) {
    return new LetterDocument(
        letter.letterhead(),
        letter.title(),
        letter.considerations(),
        letter.legalBasis(),
        letter.directive(),
        official,
        letter.task(),
        letter.reporting(),
        otherArrangements,
        letter.placeOfIssue(),
        standing,
        letter.signatory(),
        copies,
        letter.verificationUrl(),
        letter.change(),
        letter.form(),
        letter.wording());
  }

  /** Signed by the superior, who only stands in there, because the office is vacant. */
  static LetterDocument signedByNextLevel() {
    LetterDocument letter = pohuwato();
    return new LetterDocument(
        letter.letterhead(),
        letter.title(),
        letter.considerations(),
        letter.legalBasis(),
        letter.directive(),
        letter.official(),
        letter.task(),
        letter.reporting(),
        letter.otherArrangements(),
        letter.placeOfIssue(),
        letter.standing(),
        new Signatory(
            letter.signatory().office(),
            ActingMandate.ofNextLevel(
                LocalDate.of(2026, 11, 20),
                new OrgUnitId("75.04-setda"),
                "Sekretaris Daerah",
                new ActingMandate(ActingMandate.Capacity.PLH, "800/9/PLH/2026")),
            letter.signatory().name(),
            letter.signatory().rank(),
            letter.signatory().nip()),
        letter.copies(),
        letter.verificationUrl(),
        letter.change(),
        letter.form(),
        letter.wording());
  }

  /** A letter of a change, worded by a template. */
  static LetterDocument changing(ChangeKind kind) {
    LetterDocument letter = kotabaru();
    AgreedWork before =
        new AgreedWork(
            letter.task().purpose(), letter.task().expectedResult(), letter.task().period());
    LocalDate from = before.period().from();
    AgreedWork after =
        switch (kind) {
          case REVOKE -> before;
          case EXTEND ->
              new AgreedWork(
                  before.purpose(),
                  before.expectedResult(),
                  new EffectivePeriod(from, LocalDate.of(2027, 6, 30)));
          case FINISH_EARLY ->
              new AgreedWork(
                  before.purpose(),
                  before.expectedResult(),
                  new EffectivePeriod(from, LocalDate.of(2027, 1, 29)));
          case AMEND -> new AgreedWork("menguji metadata", "laporan uji", before.period());
        };
    return new LetterDocument(
        letter.letterhead(),
        "PERUBAHAN SURAT PERINTAH",
        List.of("bahwa <b>penugasan</b> R&amp;D &lt;i&gt; perlu diubah"),
        letter.legalBasis(),
        "MENGUBAH PENUGASAN",
        letter.official(),
        new Task(
            after.purpose(),
            after.expectedResult(),
            letter.task().performanceOwner(),
            after.period()),
        letter.reporting(),
        List.of(),
        letter.placeOfIssue(),
        letter.standing(),
        letter.signatory(),
        letter.copies(),
        letter.verificationUrl(),
        LetterDocument.Change.of(
            before,
            after,
            kind == ChangeKind.REVOKE ? LocalDate.of(2027, 1, 4) : null,
            "kebutuhan unit"),
        LetterForm.LETTER,
        new LetterDocument.Wording(
            "AMENDMENT/2",
            "LETTERHEAD/1",
            "atas Surat Perintah Nomor 800/1/2026 tanggal 1 November 2026",
            List.of("Penutup <i>pertama</i>.", "Penutup kedua.")));
  }

  /**
   * An answer with a long text.
   *
   * @param paragraphs of the request's purpose
   */
  static RecordedDocument recorded(int paragraphs) {
    return new RecordedDocument(
        kotabaru().letterhead(),
        "Jawaban atas permohonan pelibatan pegawai",
        "Kotabaru",
        LocalDate.of(2026, 11, 24),
        new RecordedDocument.Addressee(
            "Kepala Bidang Contoh Satu", "Bidang Contoh Satu, Dinas Contoh"),
        List.of("Menjawab permohonan, pelibatan <b>belum dapat disetujui</b>."),
        List.of(
            new RecordedDocument.Part(
                null, List.of(new RecordedDocument.Line("Alasan", "Penuh <b> & sibuk"))),
            new RecordedDocument.Part(
                "Permohonan",
                IntStream.rangeClosed(1, paragraphs)
                    .mapToObj(i ->
                        new RecordedDocument.Line(
                            "Butir " + i,
                            "maksud ke-"
                                + i
                                + " yang cukup panjang untuk lebih dari satu baris"
                                + " pada kolom keterangan dokumen ini"))
                    .toList())),
        List.of("Demikian kami sampaikan."),
        new RecordedDocument.Sender(
            "Kepala Dinas Contoh",
            new ActingMandate(ActingMandate.Capacity.PLH, "800/9/PLH/2026"),
            "Contoh Tiga, S.Sos.",
            new Nip("197512012003121003", Nip.Kind.PNS)),
        "Tercatat secara elektronik pada Sistem Kerja tanggal 24 November 2026 pukul 10.15 WITA",
        List.of("Sekretaris Daerah", "Kepala Dinas Lain"),
        kotabaru().verificationUrl(),
        "REFUSAL/1",
        "LETTERHEAD/0",
        false);
  }

  static LetterDocument draft() {
    return standing(kotabaru(), new Standing.Draft("800.1.11.1/…/SETDA/XI/2026"));
  }

  /** More arrangements and copies than one page holds. */
  static LetterDocument overSeveralPages() {
    List<String> arrangements =
        IntStream.rangeClosed(1, 22)
            .mapToObj(i ->
                "ketentuan ke-"
                    + i
                    + " yang cukup panjang untuk memenuhi lebih dari satu baris pada kolom"
                    + " ketentuan lain")
            .toList();
    List<String> copies =
        IntStream.rangeClosed(1, 48).mapToObj(i -> "Kepala Unit Contoh ke-" + i).toList();
    return with(kotabaru(), kotabaru().official(), arrangements, kotabaru().standing(), copies);
  }
}

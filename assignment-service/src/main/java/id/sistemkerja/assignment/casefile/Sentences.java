package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.BilingualText;
import java.util.Map;

/** What happened, or is to be done, in a short sentence for people. */
final class Sentences {
  private static final Map<String, BilingualText> EVENTS =
      Map.ofEntries(
          event("request-drafted", "Permohonan pelibatan disusun", "The request was drafted"),
          event("request-revised", "Permohonan diperbaiki", "The request was revised"),
          event("request-submitted", "Permohonan dikirim", "The request was sent"),
          event("request-recommended", "Rekomendasi diberikan", "A recommendation was given"),
          event("request-approved", "Permohonan disetujui", "The request was approved"),
          event(
              "request-refused",
              "Permohonan ditolak dengan alasan",
              "The request was refused with a reason"),
          event(
              "request-returned",
              "Permohonan dikembalikan untuk dilengkapi",
              "The request was returned for completion"),
          event("request-withdrawn", "Permohonan ditarik kembali", "The request was withdrawn"),
          event("appointment-made", "Pegawai ditunjuk di dalam unit", "The official was appointed"),
          event(
              "agency-placement-begun",
              "Pegawai disetujui untuk instansi lain",
              "The official was agreed on for another agency"),
          event(
              "statement-recorded",
              "Pernyataan lisan pegawai dicatat",
              "The official's oral statement was recorded"),
          event(
              "statement-confirmed",
              "Pegawai membenarkan pernyataannya",
              "The official confirmed the statement"),
          event(
              "application-submitted",
              "Pengajuan sukarela dikirim",
              "The voluntary application was sent"),
          event("application-agreed", "Pengajuan disetujui", "The application was agreed to"),
          event(
              "application-approved",
              "Semua persetujuan atas pengajuan lengkap",
              "The application has every agreement it needs"),
          event(
              "application-declined",
              "Pengajuan ditolak dengan alasan",
              "The application was declined with a reason"),
          event(
              "application-returned",
              "Pengajuan dikembalikan untuk dilengkapi",
              "The application was returned for completion"),
          event(
              "application-resubmitted",
              "Pengajuan diperbaiki dan dikirim lagi",
              "The application was completed and sent again"),
          event(
              "application-withdrawn",
              "Pengajuan ditarik kembali",
              "The application was withdrawn"),
          event("proposal-made", "Pegawai diusulkan", "The official was proposed"),
          event("proposal-accepted", "Usulan disetujui", "The proposal was accepted"),
          event(
              "proposal-declined",
              "Usulan ditolak dengan alasan",
              "The proposal was declined with a reason"),
          event(
              "proposal-returned",
              "Usulan dikembalikan untuk dilengkapi",
              "The proposal was returned for completion"),
          event(
              "proposal-completed",
              "Usulan dilengkapi dan dikirim lagi",
              "The proposal was completed and sent again"),
          event("proposal-withdrawn", "Usulan ditarik kembali", "The proposal was withdrawn"),
          event(
              "letter-returned",
              "Konsep surat dikembalikan untuk diperbaiki",
              "The draft was returned for correction"),
          event("letter-revised", "Konsep surat diperbaiki", "The draft was corrected"),
          event(
              "letter-refused",
              "Penandatanganan surat ditolak dengan alasan",
              "The signatory refused the letter with a reason"),
          event("letter-withdrawn", "Konsep surat ditarik", "The draft was withdrawn"),
          event(
              "letter-drafted",
              "Konsep surat penugasan disusun",
              "The assignment letter was drafted"),
          event(
              "letter-signed",
              "Surat penugasan ditandatangani",
              "The assignment letter was signed"),
          event("assignment-opened", "Penugasan dibuka", "The assignment was opened"),
          event(
              "assignment-acknowledged",
              "Pegawai menerima surat penugasan",
              "The official acknowledged the letter"),
          event("report-submitted", "Laporan disampaikan", "A report was sent"),
          event("report-returned", "Laporan dikembalikan", "The report was returned"),
          event(
              "report-reviewed",
              "Laporan ditinjau dan diterima",
              "The report was reviewed and accepted"),
          event("change-proposed", "Perubahan penugasan diusulkan", "A change was proposed"),
          event(
              "change-dropped",
              "Usul perubahan tidak dilanjutkan; penugasan tetap",
              "The proposed change was dropped; the assignment stays as it was"),
          event(
              "assignment-extended",
              "Penugasan diperpanjang dengan surat",
              "The assignment was extended by letter"),
          event(
              "assignment-amended",
              "Penugasan diubah dengan surat",
              "The assignment was amended by letter"),
          event(
              "assignment-revoked",
              "Penugasan ditarik dengan surat",
              "The assignment was revoked by letter"),
          event(
              "assignment-finished-early",
              "Penugasan diselesaikan lebih awal dengan surat",
              "The assignment was finished early by letter"),
          event("due-date-set", "Batas waktu langkah ditetapkan", "The step was given a due date"),
          event(
              "due-date-moved",
              "Batas waktu langkah mengikuti tanggal baru",
              "The step's due date moved with its own date"),
          event("step-reminded", "Pengingat dikirim", "A reminder was sent"),
          event(
              "step-escalated",
              "Keterlambatan dieskalasikan kepada atasan",
              "The delay was escalated to the superior"),
          event("due-date-met", "Langkah diselesaikan", "The step was taken"),
          event("due-date-lapsed", "Batas waktu langkah gugur", "The step's due date fell away"),
          event("assignment-closed", "Penugasan dinyatakan selesai", "The assignment was closed"));

  private static final Map<String, BilingualText> TITLES =
      Map.ofEntries(
          title(
              "RECOMMEND",
              "Beri rekomendasi atas permohonan pelibatan",
              "Recommend on the involvement request"),
          title("ANSWER_REQUEST", "Jawab permohonan pelibatan", "Answer the involvement request"),
          title(
              "CONFIRM_STATEMENT", "Benarkan pernyataan lisan Anda", "Confirm your oral statement"),
          title(
              "AGREE_TO_APPLICATION",
              "Jawab pengajuan sukarela",
              "Answer the voluntary application"),
          title("APPROVE_PROPOSAL", "Jawab usulan", "Answer the proposal"),
          title("COMPLETE_RETURNED", "Lengkapi yang dikembalikan", "Complete what was returned"),
          title(
              "REVISE_LETTER",
              "Perbaiki konsep surat yang dikembalikan",
              "Correct the returned draft"),
          title("SIGN_LETTER", "Tanda tangani surat penugasan", "Sign the assignment letter"),
          title("ACKNOWLEDGE", "Terima surat penugasan", "Acknowledge the assignment letter"),
          title("REPORT", "Laporkan pelaksanaan tugas", "Report on the work"),
          title("REVIEW", "Tinjau laporan pelaksanaan tugas", "Review the report"),
          title("CLOSE", "Nyatakan kegiatan selesai", "Close the assignment"),
          title(
              "COPY_OF_REQUEST", "Tembusan permohonan pelibatan", "Copy of an involvement request"),
          title("COPY_OF_LETTER", "Tembusan surat penugasan", "Copy of an assignment letter"),
          title("REQUEST_APPROVED", "Permohonan Anda disetujui", "Your request was approved"),
          title("REQUEST_REFUSED", "Permohonan Anda ditolak", "Your request was refused"),
          title(
              "REQUEST_WITHDRAWN",
              "Permohonan ditarik kembali oleh pemohon",
              "The request was withdrawn"),
          title(
              "COPY_OF_APPLICATION",
              "Tembusan pengajuan sukarela",
              "Copy of a voluntary application"),
          title(
              "APPLICATION_APPROVED", "Pengajuan Anda disetujui", "Your application was approved"),
          title("APPLICATION_DECLINED", "Pengajuan Anda ditolak", "Your application was declined"),
          title(
              "APPLICATION_WITHDRAWN",
              "Pengajuan ditarik kembali oleh pegawai",
              "The application was withdrawn"),
          title("PROPOSAL_APPROVED", "Usulan Anda disetujui", "Your proposal was approved"),
          title("PROPOSAL_DECLINED", "Usulan Anda ditolak", "Your proposal was declined"),
          title(
              "PROPOSAL_WITHDRAWN",
              "Usulan ditarik kembali oleh pengusul",
              "The proposal was withdrawn"),
          title("LETTER_REFUSED", "Penandatanganan surat ditolak", "The letter was refused"),
          title("LETTER_WITHDRAWN", "Konsep surat ditarik", "The draft was withdrawn"),
          title("REPORT_RECEIVED", "Laporan pelaksanaan tugas diterima", "A report was received"),
          title("CHANGE_REFUSED", "Usul perubahan penugasan ditolak", "The change was refused"),
          title("CHANGE_WITHDRAWN", "Usul perubahan penugasan ditarik", "The change was withdrawn"),
          title("ASSIGNMENT_EXTENDED", "Penugasan diperpanjang", "The assignment was extended"),
          title("ASSIGNMENT_AMENDED", "Penugasan diubah", "The assignment was amended"),
          title("ASSIGNMENT_REVOKED", "Penugasan ditarik", "The assignment was revoked"),
          title(
              "ASSIGNMENT_FINISHED_EARLY",
              "Penugasan diselesaikan lebih awal; laporkan hasilnya",
              "The assignment ends early; report on the work"),
          title("STEP_OVERDUE", "Langkah terlambat di bawah Anda", "A step below you is overdue"),
          title("CLOSED", "Penugasan Anda dinyatakan selesai", "Your assignment was closed"));

  private Sentences() {}

  static BilingualText ofEvent(String type) {
    return EVENTS.getOrDefault(type, new BilingualText(type, type));
  }

  static BilingualText ofStep(Enum<?> kind, CaseFile file) {
    BilingualText title =
        TITLES.getOrDefault(kind.name(), new BilingualText(kind.name(), kind.name()));
    String who =
        ": %s (%s)".formatted(file.subject().officialName(), file.subject().ownerUnitName());
    return new BilingualText(title.id() + who, title.en() + who);
  }

  private static Map.Entry<String, BilingualText> event(String name, String id, String en) {
    return Map.entry("assignment." + name + ".v1", new BilingualText(id, en));
  }

  private static Map.Entry<String, BilingualText> title(String kind, String id, String en) {
    return Map.entry(kind, new BilingualText(id, en));
  }
}

package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.kernel.BilingualText;
import java.util.Map;

/** What happened, or is to be done, in a short sentence for people. */
final class AgencySentences {
  private static final Map<String, BilingualText> EVENTS =
      Map.ofEntries(
          event(
              "agency-request-submitted",
              "Permohonan kepada instansi lain disampaikan kepada Pejabat yang Berwenang",
              "The request for another agency went to the own authorized official"),
          event(
              "agency-request-returned",
              "Permohonan dikembalikan untuk dilengkapi",
              "The request was returned for completion"),
          event(
              "agency-request-resubmitted",
              "Permohonan diperbaiki dan dikirim lagi",
              "The request was completed and sent again"),
          event(
              "agency-request-forwarded",
              "Disetujui; surat permohonan dikirim kepada instansi lain",
              "Agreed; the request letter went to the other agency"),
          event(
              "agency-request-refused",
              "Permohonan ditolak dengan alasan",
              "The request was refused with a reason"),
          event(
              "agency-withdrawal-sent",
              "Instansi lain diminta menghentikan permohonan",
              "The other agency was asked to stop"),
          event(
              "agency-request-withdrawn",
              "Permohonan ditarik kembali",
              "The request was withdrawn"),
          event(
              "agency-reply-received",
              "Surat jawaban dengan daftar pegawai diterima",
              "The reply with the list of officials was received"),
          event(
              "agency-assignment-made",
              "Tembusan surat penugasan diterima",
              "The copy of an assignment letter was received"),
          event(
              "agency-assignment-not-made",
              "Surat penugasan tidak jadi diterbitkan",
              "There will be no letter for an official"),
          event(
              "incoming-request-received",
              "Surat permohonan instansi lain diterima",
              "The other agency's request letter was received"),
          event(
              "appraiser-instructed",
              "Disetujui; Pejabat Penilai diinstruksikan",
              "Agreed; the appraiser was instructed"),
          event(
              "officials-nominated",
              "Pejabat Penilai mengusulkan pegawai",
              "The appraiser nominated officials"),
          event(
              "nominees-recommended",
              "Pimpinan unit asal memberi rekomendasi",
              "The head of a unit of origin has recommended"),
          event(
              "availability-answered",
              "Pejabat Penilai menjawab ketersediaan dengan daftar pegawai",
              "The appraiser answered with the list of officials"),
          event(
              "availability-returned",
              "Daftar pegawai dikembalikan kepada Pejabat Penilai",
              "The list was returned to the appraiser"),
          event(
              "agency-reply-sent",
              "Surat jawaban dikirim kepada instansi pemohon",
              "The reply went to the requesting agency"),
          event(
              "incoming-request-refused",
              "Permohonan instansi lain ditolak dengan alasan",
              "The other agency's request was refused with a reason"),
          event(
              "incoming-request-withdrawn",
              "Instansi pemohon menarik permohonannya",
              "The requesting agency has withdrawn its request"));

  private static final Map<String, BilingualText> TITLES =
      Map.ofEntries(
          title(
              "AGREE_TO_AGENCY_REQUEST",
              "Putuskan permohonan kepada instansi lain",
              "Decide on the request for another agency"),
          title("COMPLETE_RETURNED", "Lengkapi yang dikembalikan", "Complete what was returned"),
          title(
              "RECORD_AGENCY_ANSWER",
              "Catat jawaban instansi lain",
              "Record the other agency's answer"),
          title(
              "RECORD_AGENCY_LETTERS",
              "Catat surat penugasan dari instansi lain",
              "Record the other agency's assignment letters"),
          title(
              "INSTRUCT_APPRAISER",
              "Putuskan permohonan instansi lain",
              "Decide on the other agency's request"),
          title(
              "NOMINATE_OFFICIALS",
              "Usulkan pegawai bagi instansi lain",
              "Nominate officials for the other agency"),
          title(
              "RECOMMEND_NOMINEES",
              "Beri rekomendasi atas pegawai yang diusulkan",
              "Recommend on the nominated officials"),
          title(
              "ANSWER_AVAILABILITY",
              "Jawab ketersediaan pegawai",
              "Answer on the officials' availability"),
          title(
              "AGREE_TO_REPLY",
              "Putuskan daftar pegawai dan surat jawaban",
              "Decide on the list and the reply"),
          title(
              "COPY_OF_AGENCY_REQUEST",
              "Tembusan permohonan kepada instansi lain",
              "Copy of a request for another agency"),
          title(
              "AGENCY_REQUEST_FORWARDED",
              "Permohonan Anda dikirim kepada instansi lain",
              "Your request went to the other agency"),
          title(
              "AGENCY_REQUEST_REFUSED",
              "Permohonan antarinstansi ditolak",
              "The request across agencies was refused"),
          title(
              "AGENCY_REQUEST_WITHDRAWN",
              "Permohonan antarinstansi ditarik kembali",
              "The request across agencies was withdrawn"),
          title(
              "AGENCY_REPLY_RECEIVED",
              "Instansi lain menyetujui dan menyebut pegawainya",
              "The other agency agrees and names its officials"),
          title(
              "AGENCY_REPLY_SENT",
              "Surat jawaban dikirim kepada instansi pemohon",
              "The reply went to the requesting agency"),
          title(
              "AGENCY_ASSIGNMENT_MADE",
              "Tembusan surat penugasan dari instansi lain",
              "Copy of the other agency's assignment letter"),
          title(
              "AGENCY_ASSIGNMENT_NOT_MADE",
              "Surat penugasan tidak jadi diterbitkan instansi lain",
              "There will be no letter of the other agency"));

  private AgencySentences() {}

  static BilingualText ofEvent(String type) {
    return EVENTS.getOrDefault(type, new BilingualText(type, type));
  }

  static BilingualText of(Enum<?> kind, AgencyFile file) {
    BilingualText title =
        TITLES.getOrDefault(kind.name(), new BilingualText(kind.name(), kind.name()));
    String with = ": " + file.other().name();
    return new BilingualText(title.id() + with, title.en() + with);
  }

  private static Map.Entry<String, BilingualText> event(String name, String id, String en) {
    return Map.entry("assignment." + name + ".v1", new BilingualText(id, en));
  }

  private static Map.Entry<String, BilingualText> title(String kind, String id, String en) {
    return Map.entry(kind, new BilingualText(id, en));
  }
}

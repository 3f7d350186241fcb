package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import java.util.Collection;
import java.util.stream.Collectors;

/** Words for offices, ranks, grades and kinds of unit, inside a sentence. */
final class Labels {
  static final BilingualText OPERATIONAL = new BilingualText("Pelaksana", "operational staff");

  private Labels() {}

  static BilingualText of(Party party) {
    return switch (party) {
      case OWNER_UNIT_HEAD ->
          new BilingualText("pimpinan unit pemilik kinerja", "the head of the owner's unit");
      case OWNER_APPARATUS_HEAD ->
          new BilingualText(
              "kepala perangkat daerah pemilik kinerja", "the head of the owner's apparatus");
      case OWNER_APPARATUS_SECRETARY ->
          new BilingualText(
              "sekretaris perangkat daerah pemilik kinerja",
              "the secretary of the owner's apparatus");
      case OWNER_APPRAISER ->
          new BilingualText(
              "atasan langsung pimpinan unit pemilik kinerja",
              "the direct superior of the head of the owner's unit");
      case OWNER_AUTHORIZED_OFFICIAL ->
          new BilingualText(
              "Pejabat yang Berwenang instansi pemohon",
              "the authorized official of the requesting agency");
      case ORIGIN_UNIT_HEAD ->
          new BilingualText("pimpinan unit asal pegawai", "the head of the official's unit");
      case ORIGIN_APPARATUS_HEAD ->
          new BilingualText(
              "kepala perangkat daerah asal pegawai", "the head of the official's apparatus");
      case ORIGIN_APPRAISER ->
          new BilingualText("Pejabat Penilai Kinerja pegawai", "the official's appraiser");
      case ORIGIN_AUTHORIZED_OFFICIAL ->
          new BilingualText(
              "Pejabat yang Berwenang instansi asal pegawai",
              "the authorized official of the official's agency");
      case REGIONAL_SECRETARY -> new BilingualText("Sekretaris Daerah", "the Sekretaris Daerah");
      case ASSISTANT ->
          new BilingualText("Asisten Sekretaris Daerah", "the Asisten of the Sekretaris Daerah");
    };
  }

  static BilingualText of(HeadRank rank) {
    return switch (rank) {
      case JPT_PRATAMA -> new BilingualText("Pejabat Pimpinan Tinggi Pratama", "a JPT Pratama");
      case ADMINISTRATOR -> new BilingualText("Pejabat Administrator", "an Administrator");
      case PENGAWAS -> new BilingualText("Pejabat Pengawas", "a Pengawas");
      case FUNCTIONAL -> new BilingualText("Pejabat Fungsional", "a functional official");
    };
  }

  static BilingualText of(FunctionalGrade grade) {
    return switch (grade) {
      case AHLI_UTAMA -> grade("Ahli Utama");
      case AHLI_MADYA -> grade("Ahli Madya");
      case AHLI_MUDA -> grade("Ahli Muda");
      case AHLI_PERTAMA -> grade("Ahli Pertama");
      case PENYELIA -> grade("Penyelia");
      case MAHIR -> grade("Mahir");
      case TERAMPIL -> grade("Terampil");
      case PEMULA -> grade("Pemula");
    };
  }

  private static BilingualText grade(String name) {
    return new BilingualText(
        "Pejabat Fungsional " + name, "a functional official of grade " + name);
  }

  static BilingualText of(UnitKind kind) {
    return switch (kind) {
      case REGIONAL_SECRETARIAT ->
          new BilingualText("Sekretariat Daerah", "the Sekretariat Daerah");
      case COUNCIL_SECRETARIAT -> new BilingualText("Sekretariat DPRD", "the Sekretariat DPRD");
      case INSPECTORATE -> new BilingualText("Inspektorat", "the Inspektorat");
      case AGENCY_OFFICE -> new BilingualText("Dinas", "a Dinas");
      case AGENCY_BOARD -> new BilingualText("Badan", "a Badan");
      case CIVIL_SERVICE_POLICE ->
          new BilingualText("Satuan Polisi Pamong Praja", "the civil service police");
      case HOSPITAL -> new BilingualText("rumah sakit", "a hospital");
      case DISTRICT -> new BilingualText("Kecamatan", "a district");
      case WARD -> new BilingualText("Kelurahan", "a ward");
      case ASSISTANT -> new BilingualText("Asisten", "the office of an Asisten");
      case DIVISION -> new BilingualText("Bidang", "a Bidang");
      case BUREAU_SECTION -> new BilingualText("Bagian", "a Bagian");
      case SECRETARIAT -> new BilingualText("Sekretariat", "a Sekretariat");
      case SUBSECTION -> new BilingualText("Subbagian atau Seksi", "a Subbagian or Seksi");
      case TECHNICAL_UNIT -> new BilingualText("UPTD", "a UPTD");
      case HEALTH_CENTER -> new BilingualText("Puskesmas", "a Puskesmas");
      case LEARNING_CENTER -> new BilingualText("Sanggar Kegiatan Belajar", "a learning center");
      case SCHOOL -> new BilingualText("sekolah", "a school");
    };
  }

  static String joinedId(Collection<BilingualText> labels, String between) {
    return labels.stream().map(BilingualText::id).collect(Collectors.joining(between));
  }

  static String joinedEn(Collection<BilingualText> labels, String between) {
    return labels.stream().map(BilingualText::en).collect(Collectors.joining(between));
  }
}

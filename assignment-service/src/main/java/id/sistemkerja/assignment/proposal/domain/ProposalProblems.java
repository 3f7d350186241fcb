package id.sistemkerja.assignment.proposal.domain;

import id.sistemkerja.assignment.proposal.domain.ProposalState.Accepted;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Declined;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Ended;
import id.sistemkerja.assignment.proposal.domain.ProposalState.Withdrawn;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Why a command on a proposal is refused. */
public final class ProposalProblems {
  private ProposalProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "proposal-not-found",
          404,
          "Usulan tidak ditemukan",
          "There is no such proposal",
          "Periksa pengenal usulan",
          "Check the proposal's identifier");

  public static final ProblemType ALREADY_EXISTS =
      ProblemType.of(
          "proposal-already-exists",
          409,
          "Usulan dengan pengenal ini sudah ada",
          "A proposal with this identifier exists already",
          "Lihat usulan yang ada, atau buat yang baru",
          "See the existing proposal, or make a new one");

  public static final ProblemType DUTY_NOT_PROVIDED =
      ProblemType.of(
          "duty-not-provided-for",
          422,
          "Peraturan kabupaten tidak mengatur usulan untuk peran ini",
          "The regency's regulation does not provide for this duty",
          "Tempuh penunjukan, permohonan pelibatan, atau pengajuan sukarela",
          "Take an appointment, an involvement request or a voluntary application");

  public static final ProblemType NOT_FUNCTIONAL =
      ProblemType.of(
          "official-holds-no-functional-post",
          422,
          "Pegawai itu tidak menduduki jabatan fungsional",
          "The official holds no functional post",
          "Pilih Pejabat Fungsional",
          "Choose an official with a functional post");

  public static final ProblemType GRADE_NOT_ALLOWED =
      ProblemType.of(
          "grade-not-allowed-for-duty",
          422,
          "Jenjang jabatan pegawai itu tidak sesuai dengan peran yang diusulkan",
          "The official's grade does not fit the duty",
          "Pilih Pejabat Fungsional dengan jenjang yang disebut peraturan",
          "Choose a functional official of the grade that the regulation names");

  public static final ProblemType OTHER_APPARATUS =
      ProblemType.of(
          "official-of-another-apparatus",
          422,
          "Pegawai itu berada di perangkat daerah lain",
          "The official stands in another apparatus",
          "Usulkan pegawai dari perangkat daerah sendiri, atau kirim permohonan pelibatan",
          "Propose an official of the own apparatus, or send an involvement request");

  public static final ProblemType OWN_UNIT_ONLY =
      ProblemType.of(
          "activity-in-own-unit-only",
          422,
          "Kegiatan untuk angka kredit diajukan kepada kepala unit sendiri",
          "An activity for credit points is proposed to the head of the own unit",
          "Pilih unit sendiri",
          "Choose the own unit");

  public static final ProblemType NOT_A_HEAD =
      ProblemType.of(
          "lead-heads-no-unit",
          422,
          "Pegawai itu bukan pejabat struktural",
          "The official holds no structural post",
          "Pejabat Fungsional dan pelaksana ditunjuk sebagai ketua melalui penugasan biasa",
          "Functional officials and operational staff become leads by an ordinary assignment");

  public static final ProblemType REGIONAL_HEAD_APPOINTS =
      ProblemType.of(
          "regional-head-appoints",
          422,
          "Pejabat ini ditunjuk sebagai ketua tim oleh kepala daerah",
          "This official is appointed as lead by the regional head",
          "Surat kepala daerah dibuat di luar sistem ini; mintakan kepada kepala daerah",
          "The regional head's letter is made outside this system; ask for it there");

  public static final ProblemType ONLY_THE_OFFICIAL =
      ProblemType.of(
          "only-the-official-proposes",
          403,
          "Kegiatan untuk angka kredit diajukan oleh pegawai sendiri",
          "An activity for credit points is proposed by the official in person",
          "Minta pegawai itu mengajukannya sendiri",
          "Ask the official to propose it in person");

  public static final ProblemType NOT_FOR_ONESELF =
      ProblemType.of(
          "proposes-or-approves-themselves",
          422,
          "Pejabat tidak dapat mengusulkan atau menyetujui dirinya sendiri untuk peran ini",
          "Nobody proposes or approves themselves for this duty",
          "Minta pejabat lain yang berwenang melakukannya",
          "Ask another office that may do so");

  public static final ProblemType ALREADY_WAITING =
      ProblemType.of(
          "proposal-already-submitted",
          409,
          "Usulan sudah dikirim dan menunggu persetujuan",
          "The proposal has been sent and waits for approval",
          "Tunggu jawabannya, atau tarik usulan",
          "Wait for the answer, or withdraw the proposal");

  public static final ProblemType RETURNED =
      ProblemType.of(
          "proposal-returned",
          409,
          "Usulan sedang dilengkapi oleh pengusul",
          "The proposer is completing the proposal",
          "Tunggu sampai usulan dikirim lagi",
          "Wait until the proposal is sent again");

  public static final ProblemType ALREADY_ENDED =
      ProblemType.of(
          "proposal-already-answered",
          409,
          "Usulan sudah selesai",
          "The proposal has ended already",
          "Lihat riwayatnya; usulkan lagi bila masih diperlukan",
          "See its history; propose anew if it is still needed");

  static Refusal alreadyEnded(Ended ended) {
    return Refusal.of(
        ALREADY_ENDED,
        switch (ended) {
          case Accepted _ -> answer("disetujui", "approved");
          case Declined _ -> answer("ditolak", "declined");
          case Withdrawn _ -> answer("ditarik kembali", "withdrawn");
        });
  }

  private static FieldFault answer(String id, String en) {
    return FieldFault.of("answer", "usulan sudah " + id, "the proposal was " + en);
  }
}

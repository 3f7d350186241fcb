// What the codes of the services are called on pages. An unknown code is shown as it is.
import {t} from './text.js';

const look = table => code => (code in table ? t(...table[code]) : code);

export const STAGES = [
  'DRAFT', 'STATED', 'SUBMITTED', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'APPROVED', 'LETTER_DRAFTED', 'LETTER_RETURNED', 'LETTER_SIGNED',
  'ASSIGNED', 'ACKNOWLEDGED', 'REPORTED', 'REPORT_RETURNED', 'REVIEWED', 'CLOSED', 'REVOKED', 'PERMITTED',
];

export const stageName = look({
  DRAFT: ['Konsep', 'Draft'],
  STATED: ['Menunggu pembenaran pegawai', 'Awaiting the official'],
  SUBMITTED: ['Menunggu jawaban', 'Awaiting answer'],
  RETURNED: ['Dikembalikan', 'Returned'],
  REFUSED: ['Ditolak', 'Refused'],
  WITHDRAWN: ['Ditarik', 'Withdrawn'],
  APPROVED: ['Disetujui', 'Approved'],
  LETTER_DRAFTED: ['Menunggu tanda tangan', 'Awaiting signature'],
  LETTER_RETURNED: ['Konsep surat dikembalikan', 'Draft letter returned'],
  LETTER_SIGNED: ['Surat ditandatangani', 'Letter signed'],
  ASSIGNED: ['Surat terbit', 'Letter issued'],
  ACKNOWLEDGED: ['Dilaksanakan', 'In progress'],
  REPORTED: ['Laporan ditinjau', 'Report under review'],
  REPORT_RETURNED: ['Laporan dikembalikan', 'Report returned'],
  REVIEWED: ['Menunggu penutupan', 'Awaiting closure'],
  CLOSED: ['Selesai', 'Closed'],
  REVOKED: ['Penugasan ditarik', 'Revoked'],
  PERMITTED: ['Diizinkan', 'Permitted'],
});

const TONES = {
  DRAFT: 'quiet', STATED: 'wait', SUBMITTED: 'wait', RETURNED: 'warn', REFUSED: 'bad', WITHDRAWN: 'quiet', APPROVED: 'good',
  LETTER_DRAFTED: 'wait', LETTER_RETURNED: 'warn', LETTER_SIGNED: 'info', ASSIGNED: 'info', ACKNOWLEDGED: 'info', REPORTED: 'wait', REPORT_RETURNED: 'warn',
  REVIEWED: 'wait', CLOSED: 'good', REVOKED: 'bad', PERMITTED: 'good',
};
export const stageTone = stage => TONES[stage] || 'quiet';

export const stepName = look({
  RECOMMEND: ['Beri rekomendasi', 'Recommend'],
  ANSWER_REQUEST: ['Jawab permohonan', 'Answer the request'],
  CONFIRM_STATEMENT: ['Benarkan pernyataan lisan', 'Confirm the statement'],
  AGREE_TO_APPLICATION: ['Jawab pengajuan sukarela', 'Answer the application'],
  APPROVE_PROPOSAL: ['Jawab usulan', 'Answer the proposal'],
  COMPLETE_RETURNED: ['Lengkapi yang dikembalikan', 'Complete what was returned'],
  REVISE_LETTER: ['Perbaiki konsep surat', 'Correct the draft letter'],
  SIGN_LETTER: ['Tanda tangani surat', 'Sign the letter'],
  ACKNOWLEDGE: ['Terima surat penugasan', 'Acknowledge the letter'],
  REPORT: ['Sampaikan laporan', 'Report'],
  REVIEW: ['Tinjau laporan', 'Review the report'],
  CLOSE: ['Nyatakan selesai', 'Close the assignment'],
  AGREE_TO_AGENCY_REQUEST: ['Putuskan permohonan ke instansi lain', 'Decide on the request for another agency'],
  RECORD_AGENCY_ANSWER: ['Catat jawaban instansi lain', 'Record the other agency’s answer'],
  RECORD_AGENCY_LETTERS: ['Catat surat penugasan instansi lain', 'Record the other agency’s letters'],
  INSTRUCT_APPRAISER: ['Putuskan permohonan instansi lain', 'Decide on the other agency’s request'],
  NOMINATE_OFFICIALS: ['Usulkan pegawai', 'Nominate officials'],
  RECOMMEND_NOMINEES: ['Beri rekomendasi atas yang diusulkan', 'Recommend on those nominated'],
  ANSWER_AVAILABILITY: ['Jawab ketersediaan pegawai', 'Answer on their availability'],
  AGREE_TO_REPLY: ['Putuskan daftar dan surat jawaban', 'Decide on the list and the reply'],
});

/** Stages of a request across agencies, by the side from which it is looked at. */
export const AGENCY_STAGES = {
  out: ['AWAITING_AUTHORITY', 'RETURNED', 'AWAITING_AGENCY', 'WITHDRAWING', 'AGREED', 'SETTLED', 'REFUSED', 'WITHDRAWN'],
  in: ['RECEIVED', 'INSTRUCTED', 'NOMINATED', 'ANSWERED', 'REPLIED', 'REFUSED', 'WITHDRAWN'],
};

export const agencyStage = look({
  AWAITING_AUTHORITY: ['Menunggu pejabat yang berwenang', 'With the authorized official'],
  RETURNED: ['Dikembalikan', 'Returned'],
  AWAITING_AGENCY: ['Menunggu instansi lain', 'With the other agency'],
  WITHDRAWING: ['Penarikan diminta', 'Being withdrawn'],
  AGREED: ['Disetujui; surat menyusul', 'Agreed; letters to come'],
  SETTLED: ['Selesai', 'Settled'],
  RECEIVED: ['Diterima', 'Received'],
  INSTRUCTED: ['Menunggu usulan penilai', 'With the appraiser'],
  NOMINATED: ['Pegawai diusulkan', 'Officials nominated'],
  ANSWERED: ['Daftar menunggu keputusan', 'List awaits decision'],
  REPLIED: ['Dijawab', 'Replied'],
  REFUSED: ['Ditolak', 'Refused'],
  WITHDRAWN: ['Ditarik', 'Withdrawn'],
});

const AGENCY_TONES = {
  AWAITING_AUTHORITY: 'wait', RETURNED: 'warn', AWAITING_AGENCY: 'wait', WITHDRAWING: 'warn', AGREED: 'info', SETTLED: 'good',
  RECEIVED: 'wait', INSTRUCTED: 'wait', NOMINATED: 'wait', ANSWERED: 'wait', REPLIED: 'good', REFUSED: 'bad',
};
export const agencyTone = stage => AGENCY_TONES[stage] ?? 'quiet';

export const CHANGE_KINDS = ['EXTEND', 'AMEND', 'FINISH_EARLY', 'REVOKE'];

export const changeKind = look({
  EXTEND: ['Perpanjangan', 'Extension'],
  AMEND: ['Perubahan', 'Amendment'],
  FINISH_EARLY: ['Penyelesaian lebih awal', 'Early finish'],
  REVOKE: ['Penarikan', 'Revocation'],
});

/** How far a letter, or the letter of a change, has come. */
export const letterStatus = look({
  PROPOSED: ['Diusulkan', 'Proposed'],
  DRAFTED: ['Menunggu tanda tangan', 'Awaiting signature'],
  LETTER_DRAFTED: ['Menunggu tanda tangan', 'Awaiting signature'],
  RETURNED: ['Dikembalikan', 'Returned'],
  LETTER_RETURNED: ['Dikembalikan', 'Returned'],
  SIGNED: ['Ditandatangani', 'Signed'],
  REFUSED: ['Ditolak', 'Refused'],
  WITHDRAWN: ['Ditarik', 'Withdrawn'],
});

const LETTER_TONES = {
  PROPOSED: 'wait', DRAFTED: 'wait', LETTER_DRAFTED: 'wait', RETURNED: 'warn', LETTER_RETURNED: 'warn', SIGNED: 'good', REFUSED: 'bad',
};
export const letterTone = status => LETTER_TONES[status] ?? 'quiet';

export const refusalCategories = [
  'NO_CAPACITY', 'COMPETENCE_MISMATCH', 'PRIORITY_CONFLICT', 'PERIOD_UNSUITABLE', 'OTHER',
];

export const refusalCategory = look({
  NO_CAPACITY: ['Tenaga tidak dapat dilepas', 'No capacity to spare'],
  COMPETENCE_MISMATCH: ['Kompetensi tidak sesuai', 'Competence does not match'],
  PRIORITY_CONFLICT: ['Target unit sendiri didahulukan', 'Own targets come first'],
  PERIOD_UNSUITABLE: ['Waktunya tidak sesuai', 'Period unsuitable'],
  OTHER: ['Lainnya', 'Other'],
});

export const wayName = look({
  REQUEST: ['Pelibatan', 'Involvement'],
  APPOINTMENT: ['Penunjukan', 'Appointment'],
  VOLUNTARY: ['Pengajuan sukarela', 'Voluntary application'],
  AGENCY: ['Antarinstansi', 'Across agencies'],
  PROPOSAL: ['Usulan', 'Proposal'],
});

export const DUTIES = ['OFFICER_IN_CHARGE', 'CONTROLLER', 'TEAM_LEAD', 'CREDIT_POINT_ACTIVITY'];

export const dutyName = look({
  OFFICER_IN_CHARGE: ['Penanggung Jawab Teknis', 'Technical officer in charge'],
  CONTROLLER: ['Pengendali Teknis', 'Technical controller'],
  TEAM_LEAD: ['Ketua Tim Kerja', 'Team lead'],
  CREDIT_POINT_ACTIVITY: ['Kegiatan untuk angka kredit', 'Activity for credit points'],
});

export const dutyHint = look({
  OFFICER_IN_CHARGE: ['Ditetapkan dengan keputusan.', 'Set by decree.'],
  CONTROLLER: ['Ditetapkan dengan keputusan.', 'Set by decree.'],
  TEAM_LEAD: ['Pejabat struktural memimpin tim.', 'A structural official leads a team.'],
  CREDIT_POINT_ACTIVITY: ['Kegiatan Anda sendiri, dengan persetujuan.', 'Your own activity, once approved.'],
});

export const natureName = look({
  ROUTINE: ['Rutin', 'Routine'],
  INCIDENTAL: ['Insidental', 'Incidental'],
});

export const scopeName = look({
  WITHIN_UNIT: ['Dalam unit sendiri', 'Within the unit'],
  ACROSS_UNITS: ['Lintas unit, satu perangkat daerah', 'Across units of one apparatus'],
  ACROSS_APPARATUS: ['Lintas perangkat daerah', 'Across apparatus'],
  ACROSS_AGENCIES: ['Lintas instansi', 'Across agencies'],
});

export const capacityName = look({
  PLT: ['Plt.', 'Acting (Plt.)'],
  PLH: ['Plh.', 'Acting (Plh.)'],
  SUCCESSOR: ['Penerus', 'Successor'],
  NEXT_LEVEL: ['Atasan dari', 'Superior of'],
  DELEGATE: ['a.n.', 'Delegate of'],
});

export const competenceKind = look({
  MANAGERIAL: ['Manajerial', 'Managerial'],
  TECHNICAL: ['Teknis', 'Technical'],
  SOCIO_CULTURAL: ['Sosial kultural', 'Socio-cultural'],
});

export const departureName = look({
  RETIRED: ['Pensiun', 'Retired'],
  DIED: ['Meninggal dunia', 'Died'],
  MOVED: ['Pindah instansi', 'Moved to another agency'],
  RESIGNED: ['Mengundurkan diri', 'Resigned'],
  DISMISSED: ['Diberhentikan', 'Dismissed'],
});

export const COMPETENCE_KINDS = ['MANAGERIAL', 'TECHNICAL', 'SOCIO_CULTURAL'];
export const DEPARTURES = ['RETIRED', 'MOVED', 'RESIGNED', 'DISMISSED', 'DIED'];
export const POSITION_KINDS = ['STRUCTURAL', 'FUNCTIONAL', 'OPERATIONAL'];

export const positionKind = look({
  STRUCTURAL: ['Struktural', 'Structural'],
  FUNCTIONAL: ['Fungsional', 'Functional'],
  OPERATIONAL: ['Pelaksana', 'Operational'],
});

export const GRADES = ['AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA'];

// a grade has no faithful translation and keeps its name
export const gradeName = look({
  AHLI_UTAMA: ['Ahli Utama', 'Ahli Utama'],
  AHLI_MADYA: ['Ahli Madya', 'Ahli Madya'],
  AHLI_MUDA: ['Ahli Muda', 'Ahli Muda'],
  AHLI_PERTAMA: ['Ahli Pertama', 'Ahli Pertama'],
  PENYELIA: ['Penyelia', 'Penyelia'],
  MAHIR: ['Mahir', 'Mahir'],
  TERAMPIL: ['Terampil', 'Terampil'],
  PEMULA: ['Pemula', 'Pemula'],
});

export const EVIDENCE_TYPES = ['CERTIFICATE', 'ASSESSMENT', 'TRAINING', 'DIPLOMA'];

export const evidenceType = look({
  CERTIFICATE: ['Sertifikat', 'Certificate'],
  ASSESSMENT: ['Hasil asesmen', 'Assessment'],
  TRAINING: ['Pelatihan', 'Training'],
  DIPLOMA: ['Ijazah', 'Diploma'],
});

export const roleName = look({
  official: ['Pegawai', 'Official'],
  'regency-admin': ['Admin kabupaten', 'Regency administrator'],
  inspector: ['Pengawas', 'Inspector'],
  integration: ['Integrasi', 'Integration'],
});

export const SHEETS = ['units', 'officials', 'heads', 'placements', 'stand-ins'];

export const sheetName = look({
  units: ['Unit', 'Units'],
  officials: ['Pegawai', 'Officials'],
  heads: ['Kepala unit', 'Heads of units'],
  placements: ['Penempatan', 'Placements'],
  'stand-ins': ['Plt. dan Plh.', 'Stand-ins'],
});

export const importStage = look({
  WAITING: ['Menunggu', 'Waiting'],
  RUNNING: ['Berjalan', 'Running'],
  FINISHED: ['Selesai', 'Finished'],
  REJECTED: ['Berkas ditolak', 'File rejected'],
  CANCELLED: ['Dihentikan', 'Stopped'],
});

export const outcomeName = look({
  RECORDED: ['Tercatat', 'Recorded'],
  NOTHING_RECORDED: ['Tidak ada yang dicatat', 'Nothing recorded'],
  CHECKED: ['Diperiksa saja', 'Checked only'],
});

const IMPORT_TONES = {
  WAITING: 'wait', RUNNING: 'wait', REJECTED: 'bad', CANCELLED: 'quiet', RECORDED: 'good', NOTHING_RECORDED: 'bad', CHECKED: 'info',
};
export const importTone = i => (i.outcome === 'RECORDED' && i.refused > 0 ? 'warn' : IMPORT_TONES[i.outcome ?? i.state] ?? 'quiet');

export const templateField = look({
  ADDRESS: ['Alamat', 'Address'],
  WEBSITE: ['Laman', 'Website'],
  EMAIL: ['Surel', 'E-mail'],
  CONSIDERATIONS: ['Menimbang', 'Considerations'],
  DIRECTIVE: ['Isi perintah', 'Directive'],
  ARRANGEMENTS: ['Ketentuan', 'Arrangements'],
  OPENING: ['Pembuka', 'Opening'],
  CLOSING: ['Penutup', 'Closing'],
});

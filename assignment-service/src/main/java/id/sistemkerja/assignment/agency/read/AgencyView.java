package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.RequestLetter;
import id.sistemkerja.assignment.agency.read.AgencyFile.Candidacy;
import id.sistemkerja.assignment.agency.read.AgencyFile.Ending;
import id.sistemkerja.assignment.agency.read.AgencyFile.ListedOfficial;
import id.sistemkerja.assignment.agency.read.AgencyFile.ReplyPart;
import id.sistemkerja.assignment.agency.read.AgencyFile.ScannedLetter;
import id.sistemkerja.assignment.agency.read.AgencyFile.Side;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request across agencies as the API shows it; see {@link AgencyFile}. */
public record AgencyView(
    UUID caseId,
    RegencyCode regency,
    String profileVersion,
    long version,
    Side side,
    AgencyStage stage,
    Agency other,
    @Nullable Office owner,
    TaskContent content,
    int people,
    Office authority,
    List<Copy> copies,
    @Nullable RequestLetter letter,
    @Nullable String letterHash,
    @Nullable Office appraiser,
    List<Candidacy> nominees,
    @Nullable ReplyPart reply,
    List<ListedOfficial> officials,
    List<ScannedLetter> scans,
    @Nullable Ending ending,
    List<Step> waiting,
    Instant openedAt,
    Instant changedAt) {
  public static AgencyView of(AgencyFile file) {
    return new AgencyView(
        file.caseId(),
        file.regency(),
        file.profileVersion(),
        file.version(),
        file.side(),
        file.stage(),
        file.other(),
        file.owner(),
        file.content(),
        file.people(),
        file.authority(),
        file.copies(),
        file.letter(),
        file.letterHash(),
        file.appraiser(),
        file.nominees(),
        file.reply(),
        file.officials(),
        file.scans(),
        file.ending(),
        file.waiting(),
        file.openedAt(),
        file.changedAt());
  }
}

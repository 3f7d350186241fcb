package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.letter.domain.Signature;
import id.sistemkerja.assignment.register.domain.LetterNumberFormat;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.time.LocalDate;
import java.util.Objects;

/** How a signatory signs and how the signatory's register writes its numbers. */
public final class Signatories {
  private final Directory directory;
  private final LetterStyles styles;

  public Signatories(Directory directory, LetterStyles styles) {
    this.directory = directory;
    this.styles = styles;
  }

  public LetterNumberFormat numberFormat(RegencyCode regency, OrgUnitId unit) {
    return new LetterNumberFormat(
        styles.of(regency).classification(),
        directory.unit(unit).map(DirectoryUnit::code).orElse(unit.value()));
  }

  /** The actor's signature. A person whom the directory does not know cannot sign. */
  public Signature signature(Actor actor, LocalDate on) {
    DirectoryOfficial official =
        directory
            .official(Objects.requireNonNull(actor.employee(), "only people sign"))
            .orElseThrow(() -> new RefusedException(WebProblems.ROLE_MISSING));
    return new Signature(
        official.name(),
        official.fullNip(),
        Rank.name(official.golongan()),
        actor.mandate(),
        on,
        styles.note());
  }

  /** Who would sign for the office on that day, for the preview of a draft. */
  public Signature expected(OrgUnitId unit, LocalDate on) {
    DirectoryUnit office =
        directory.unit(unit).orElseThrow(() -> new IllegalStateException("no unit " + unit));
    return office
        .headOn(on)
        .map(DirectoryUnit.HeadTerm::employeeId)
        .or(() ->
            office.actingOn(on).stream().findFirst().map(DirectoryUnit.ActingTerm::employeeId))
        .flatMap(directory::official)
        .map(o -> new Signature(o.name(), o.fullNip(), Rank.name(o.golongan()), null, on, ""))
        .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
  }
}

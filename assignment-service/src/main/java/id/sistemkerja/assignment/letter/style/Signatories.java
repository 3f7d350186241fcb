package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.letter.domain.Signature;
import id.sistemkerja.assignment.register.domain.LetterNumberFormat;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a signatory signs and how the signatory's register writes its numbers. */
public final class Signatories {
  static final ProblemType SIGNATORY_VACANT =
      ProblemType.of(
          "signatory-vacant",
          409,
          "Jabatan penanda tangan dan semua jabatan di atasnya sedang kosong tanpa pelaksana tugas",
          "The signatory's office and every office above it are vacant, and nobody stands in",
          "Minta admin kabupaten mencatat pejabat atau pelaksana tugasnya",
          "Ask the regency's administrator to record a head or a stand-in");

  private final Directory directory;
  private final RegencyStyles styles;

  public Signatories(Directory directory, RegencyStyles styles) {
    this.directory = directory;
    this.styles = styles;
  }

  public LetterNumberFormat numberFormat(RegencyCode regency, OrgUnitId unit) {
    return new LetterNumberFormat(
        styles.of(regency).classification(),
        directory.unit(unit).map(DirectoryUnit::code).orElse(unit.value()));
  }

  /**
   * The actor's signature. A person whom the directory does not know cannot sign.
   *
   * @param seal what the electronic seal on the letter rests on, for the signature block
   */
  public Signature signature(Actor actor, LocalDate on, String seal) {
    DirectoryOfficial official =
        directory
            .official(Objects.requireNonNull(actor.employee(), "only people sign"))
            .orElseThrow(() -> new RefusedException(WebProblems.ROLE_MISSING))
            .on(on);
    return new Signature(
        official.name(),
        official.fullNip(),
        Rank.name(official.golongan()),
        actor.mandate(),
        on,
        styles.note(seal));
  }

  /**
   * Who would sign for the office on that day, for the preview of a draft: its holder, whoever
   * stands in for it, or else those of the next level above that has any.
   */
  public Signature expected(OrgUnitId unit, LocalDate on) {
    DirectoryUnit office =
        directory.unit(unit).orElseThrow(() -> new IllegalStateException("no unit " + unit));
    return holder(office, on)
        .or(() -> directory.filledAbove(office, on).flatMap(above -> superior(above, on)))
        .flatMap(signer -> signature(signer.employee(), signer.mandate(), on))
        .orElseThrow(() -> new RefusedException(SIGNATORY_VACANT));
  }

  private record Signer(EmployeeId employee, @Nullable ActingMandate mandate) {}

  private static Optional<Signer> holder(DirectoryUnit office, LocalDate on) {
    return office
        .headOn(on)
        .map(term -> new Signer(term.employeeId(), null))
        .or(() ->
            office.actingOn(on).stream()
                .findFirst()
                .map(term -> new Signer(term.employeeId(), term.mandate())));
  }

  private static Optional<Signer> superior(DirectoryUnit above, LocalDate on) {
    return holder(above, on)
        .map(signer ->
            new Signer(
                signer.employee(),
                ActingMandate.ofNextLevel(
                    on, above.unitId(), above.headTitle(), signer.mandate())));
  }

  private Optional<Signature> signature(
      EmployeeId employee, @Nullable ActingMandate mandate, LocalDate on) {
    return directory
        .official(employee)
        .map(o -> o.on(on))
        .map(o -> new Signature(o.name(), o.fullNip(), Rank.name(o.golongan()), mandate, on, ""));
  }
}

package id.sistemkerja.orgstructure.delegation.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegateAppraisal;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.DelegationLaw;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.EndDelegation;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserAuthorityDelegated;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent.AppraiserDelegationEnded;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState.Term;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.regulation.HeadRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The authority to appraise in a unit: the head of the unit, or of one above, may give it to a
 * functional official for a time (rule KED-3). A functional official who leads an independent unit
 * appraises without it (rule KED-2).
 */
public final class DelegationDecider
    implements Decider<DelegationState, DelegationCommand, DelegationEvent> {
  private static final int LONGEST_TEXT = 200;

  @Override
  public DelegationState initial() {
    return new DelegationState(List.of());
  }

  @Override
  public Decision<DelegationEvent> decide(DelegationCommand command, DelegationState state) {
    return switch (command) {
      case DelegateAppraisal delegate -> delegate(delegate, state);
      case EndDelegation end -> end(end, state);
    };
  }

  private static Decision<DelegationEvent> delegate(
      DelegateAppraisal command, DelegationState state) {
    DelegationLaw law = command.law();
    if (command.line().isEmpty() || law == null) {
      return Decision.refuse(DelegationProblems.UNIT_NOT_FOUND);
    }
    Optional<Refusal> refusal =
        unlawful(command, law).map(law::explained).or(() -> faulty(command, state));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    EffectivePeriod period = new EffectivePeriod(command.effectiveFrom(), command.effectiveTo());
    Optional<Term> other =
        state.terms().stream()
            .filter(term -> term.delegatingUnit().equals(command.delegatingUnitId()))
            .filter(term -> term.period().overlaps(period))
            .findFirst();
    return other
        .map(term ->
            Decision.<DelegationEvent>refuse(
                Refusal.of(
                    DelegationProblems.DELEGATION_OVERLAPS,
                    FieldFault.of(
                        "effectiveFrom",
                        "keputusan " + term.decreeNumber() + " berlaku " + days(term, "sampai"),
                        "decree " + term.decreeNumber() + " holds " + days(term, "to")))))
        .orElseGet(() ->
            Decision.accept(
                new AppraiserAuthorityDelegated(
                    command.unitId(),
                    command.delegatingUnitId(),
                    command.employeeId(),
                    command.decreeNumber(),
                    command.effectiveFrom(),
                    command.effectiveTo()),
                law.citation()));
  }

  private static Optional<Refusal> unlawful(DelegateAppraisal command, DelegationLaw law) {
    if (!law.allowed()) {
      return Optional.of(Refusal.of(DelegationProblems.DELEGATION_NOT_FORESEEN, law.citation()));
    }
    boolean mayDelegate =
        command.line().stream()
            .anyMatch(unit ->
                unit.unitId().equals(command.delegatingUnitId())
                    && unit.rank() != HeadRank.FUNCTIONAL);
    if (!mayDelegate) {
      return Optional.of(
          new Refusal(
              DelegationProblems.NOTHING_TO_DELEGATE,
              List.of(
                  FieldFault.of(
                      "delegatingUnitId",
                      "bukan unit itu atau unit di atasnya yang dipimpin serendah-rendahnya"
                          + " Pengawas",
                      "not the unit, or one above it, that is led by at least a Pengawas")),
              List.of(law.citation())));
    }
    Position position = command.position();
    if (position == null) {
      return Optional.of(
          Refusal.of(
              DelegationProblems.DELEGATE_NOT_FOUND,
              FieldFault.of("employeeId", "tidak ditemukan", "not found")));
    }
    return position.kind() == Position.Kind.FUNCTIONAL
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                DelegationProblems.NOT_A_DELEGATE,
                List.of(
                    FieldFault.of(
                        "employeeId",
                        "memegang jabatan " + position.title(),
                        "holds the post " + position.title())),
                List.of(law.citation())));
  }

  private static Optional<Refusal> faulty(DelegateAppraisal command, DelegationState state) {
    List<FieldFault> faults = new ArrayList<>();
    String decree = command.decreeNumber();
    if (decree.isBlank() || decree.length() > LONGEST_TEXT) {
      faults.add(
          FieldFault.of(
              "decreeNumber",
              "wajib diisi, paling panjang " + LONGEST_TEXT + " huruf",
              "must be given, with at most " + LONGEST_TEXT + " characters"));
    } else if (state.terms().stream().anyMatch(term -> term.decreeNumber().equals(decree))) {
      faults.add(FieldFault.of("decreeNumber", "sudah dipakai", "in use"));
    }
    LocalDate since = command.line().getFirst().effectiveFrom();
    if (command.effectiveFrom().isBefore(since)) {
      faults.add(
          FieldFault.of(
              "effectiveFrom", "unit baru ada sejak " + since, "the unit exists from " + since));
    }
    if (command.effectiveTo().isBefore(command.effectiveFrom())) {
      faults.add(
          FieldFault.of(
              "effectiveTo",
              "delegasi mulai " + command.effectiveFrom(),
              "the delegation starts on " + command.effectiveFrom()));
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(DelegationProblems.INVALID_DELEGATION, faults, List.of()));
  }

  private static Decision<DelegationEvent> end(EndDelegation command, DelegationState state) {
    Optional<Term> found =
        state.terms().stream()
            .filter(term -> term.decreeNumber().equals(command.decreeNumber()))
            .findFirst();
    if (found.isEmpty()) {
      return Decision.refuse(
          Refusal.of(
              DelegationProblems.DELEGATION_NOT_FOUND,
              FieldFault.of("decreeNumber", "tidak ditemukan", "not found")));
    }
    Term term = found.get();
    if (!term.period().contains(command.effectiveTo())) {
      return Decision.refuse(
          Refusal.of(
              DelegationProblems.INVALID_DELEGATION,
              FieldFault.of(
                  "effectiveTo",
                  "delegasi berlaku " + days(term, "sampai"),
                  "the delegation holds " + days(term, "to"))));
    }
    return command.effectiveTo().equals(term.period().to())
        ? Decision.nothingToDo()
        : Decision.accept(
            new AppraiserDelegationEnded(
                command.unitId(), command.decreeNumber(), command.effectiveTo()));
  }

  private static String days(Term term, String to) {
    return term.period().from() + " " + to + " " + term.period().to();
  }

  @Override
  public DelegationState evolve(DelegationState state, DelegationEvent event) {
    return new DelegationState(
        switch (event) {
          case AppraiserAuthorityDelegated e ->
              Stream.concat(
                      state.terms().stream(),
                      Stream.of(
                          new Term(
                              e.delegatingUnitId(),
                              e.decreeNumber(),
                              new EffectivePeriod(e.effectiveFrom(), e.effectiveTo()))))
                  .toList();
          case AppraiserDelegationEnded e ->
              state.terms().stream()
                  .map(term ->
                      term.decreeNumber().equals(e.decreeNumber())
                          ? new Term(
                              term.delegatingUnit(),
                              term.decreeNumber(),
                              new EffectivePeriod(term.period().from(), e.effectiveTo()))
                          : term)
                  .toList();
        });
  }
}

package id.sistemkerja.assignment.casefile;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryDelegations.Term;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may take the steps that wait, today: an office's holder and stand-ins; where it has neither,
 * those of the next level; the appraiser's delegate for the steps that are the appraiser's.
 */
@Component
final class StepActors {
  private final Directory directory;
  private final AppraiserSteps appraisers;
  private final Offices offices;

  StepActors(Directory directory, AppraiserSteps appraisers, Offices offices) {
    this.directory = directory;
    this.appraisers = appraisers;
    this.offices = offices;
  }

  /**
   * Somebody who may take a step.
   *
   * @param officeUnitId the step's; absent where the official acts in person
   * @param mandate on what they act for an office that is not theirs; absent for its holder
   */
  public record MayAct(
      Step.Kind step,
      UUID subjectId,
      @Nullable OrgUnitId officeUnitId,
      EmployeeId employeeId,
      String name,
      @Nullable ActingMandate mandate) {}

  List<MayAct> of(CaseFile file) {
    List<MayAct> all = new ArrayList<>();
    for (Step step : file.waiting()) {
      people(file, step)
          .forEach((who, mandate) ->
              all.add(
                  new MayAct(
                      step.step(),
                      step.subjectId(),
                      step.officeUnitId(),
                      who,
                      directory
                          .official(who)
                          .map(o -> o.on(offices.today()))
                          .map(DirectoryOfficial::name)
                          .orElse(who.value()),
                      mandate)));
    }
    return all;
  }

  private Map<EmployeeId, @Nullable ActingMandate> people(CaseFile file, Step step) {
    Map<EmployeeId, @Nullable ActingMandate> people = new LinkedHashMap<>();
    if (step.employeeId() != null) {
      people.put(step.employeeId(), null);
    }
    if (step.officeUnitId() != null) {
      directory.unit(step.officeUnitId()).ifPresent(unit -> people.putAll(inOffice(unit)));
      appraisers
          .delegate(file, step)
          .ifPresent((Term term) -> people.putIfAbsent(term.employeeId(), term.mandate()));
    }
    return people;
  }

  private Map<EmployeeId, @Nullable ActingMandate> inOffice(DirectoryUnit unit) {
    LocalDate day = offices.today();
    Map<EmployeeId, @Nullable ActingMandate> people = directory.holders(unit, day);
    if (people.isEmpty()) {
      DirectoryUnit standing = directory.successor(unit.unitId(), day).orElse(unit);
      Optional<DirectoryUnit> above = directory.filledAbove(standing, day);
      above.ifPresent(next ->
          directory
              .holders(next, day)
              .forEach((who, own) ->
                  people.put(
                      who, ActingMandate.ofNextLevel(day, next.unitId(), next.headTitle(), own))));
    }
    return people;
  }
}

package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of an official; facts about units and the law come with the command. */
public sealed interface OfficialCommand {
  EmployeeId employeeId();

  /** The regency in whose name it is asked; an official of another does not exist for it. */
  RegencyCode regency();

  /**
   * @param nipHolder who is registered with this NIP already, if anyone is
   * @param competences what the official can do, each in a few words; may be empty
   */
  record RegisterOfficial(
      EmployeeId employeeId,
      RegencyCode regency,
      Nip nip,
      @Nullable EmployeeId nipHolder,
      String name,
      @Nullable String email,
      Golongan golongan,
      Position position,
      List<String> competences)
      implements OfficialCommand {
    public RegisterOfficial {
      competences = List.copyOf(competences);
    }

    public RegisterOfficial withNipHolder(EmployeeId holder) {
      return new RegisterOfficial(
          employeeId, regency, nip, holder, name, email, golongan, position, competences);
    }
  }

  /**
   * @param line the unit and those above it up to its apparatus, nearest first; empty if the
   *     regency has no such unit
   * @param appraiserUnitId whose head appraises; absent for the one that the regulation names first
   * @param law what the regency's regulation says of the place; absent if the regency has no such
   *     unit, and for history
   * @param history for a day before the regency's first regulation only
   */
  record PlaceOfficial(
      EmployeeId employeeId,
      RegencyCode regency,
      OrgUnitId unitId,
      List<UnitFacts> line,
      @Nullable OrgUnitId appraiserUnitId,
      String decreeNumber,
      LocalDate effectiveFrom,
      @Nullable PlacementLaw law,
      @Nullable RecordedAppraiser history,
      @Nullable Signatory signedBy)
      implements OfficialCommand {
    public PlaceOfficial {
      line = List.copyOf(line);
    }
  }

  /** A promotion, or another post, from a day on. */
  record ChangePosition(
      EmployeeId employeeId,
      RegencyCode regency,
      Position position,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements OfficialCommand {}

  record ChangeGolongan(
      EmployeeId employeeId,
      RegencyCode regency,
      Golongan golongan,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements OfficialCommand {}

  /**
   * Puts right what was recorded wrongly.
   *
   * @param name absent if it was right
   * @param email absent if it was right
   */
  record CorrectOfficial(
      EmployeeId employeeId, RegencyCode regency, @Nullable String name, @Nullable String email)
      implements OfficialCommand {}

  /**
   * @param today the day on which it is asked
   */
  record AddCompetence(
      EmployeeId employeeId,
      RegencyCode regency,
      UUID competenceId,
      Competence competence,
      LocalDate today)
      implements OfficialCommand {}

  record WithdrawCompetence(
      EmployeeId employeeId,
      RegencyCode regency,
      UUID competenceId,
      String reason,
      LocalDate effectiveFrom)
      implements OfficialCommand {}

  /**
   * @param lastDay in the regency's service
   */
  record LeaveService(
      EmployeeId employeeId,
      RegencyCode regency,
      Departure departure,
      String decreeNumber,
      LocalDate lastDay,
      @Nullable Signatory signedBy)
      implements OfficialCommand {}
}

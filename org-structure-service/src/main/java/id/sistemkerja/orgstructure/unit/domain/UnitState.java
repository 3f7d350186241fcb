package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.List;

/** What the decisions about a unit need to remember. */
public sealed interface UnitState {
  /** Nothing was ever recorded under this id. */
  record NotEstablished() implements UnitState {}

  /**
   * @param heads every term of a head, in the order recorded; no two share a day
   * @param standIns every term of a stand-in, in the order recorded; no two share a day
   */
  record Established(
      RegencyCode regency,
      UnitFacts facts,
      String headTitle,
      List<HeadTerm> heads,
      List<StandInTerm> standIns)
      implements UnitState {
    public Established {
      heads = List.copyOf(heads);
      standIns = List.copyOf(standIns);
    }
  }

  record HeadTerm(EmployeeId employee, EffectivePeriod period) {}

  /**
   * @param mandateNumber unique within the unit
   * @param period always has an end
   */
  record StandInTerm(
      EmployeeId employee,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      EffectivePeriod period) {}
}

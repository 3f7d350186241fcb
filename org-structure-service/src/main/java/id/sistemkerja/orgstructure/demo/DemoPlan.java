package id.sistemkerja.orgstructure.demo;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoMandate;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoOfficial;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoPlace;
import id.sistemkerja.orgstructure.demo.DemoRegency.DemoUnit;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.facts.StructureFacts.Judged;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.write.RegisterWithNip;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.write.EstablishInPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The commands that make the demo regencies, in waves: those of one wave need nothing of each
 * other, only of earlier waves.
 */
final class DemoPlan {
  private final StructureFacts facts;

  /** The day of loading, on which mandates begin. */
  private final LocalDate today;

  DemoPlan(StructureFacts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
  }

  /** What a command is about, and so its stream. */
  enum About {
    UNIT,
    OFFICIAL
  }

  /**
   * One command.
   *
   * @param action by which it is told from others on the same stream
   */
  record Step(RegencyCode regency, About about, String subject, String action, Order order) {}

  /** Makes the command when its facts are there. */
  interface Order {
    Ordered make();
  }

  /**
   * A command, ready to be sent.
   *
   * @param profileVersion of the regulation that was applied, if one was
   */
  record Ordered(Object command, @Nullable String profileVersion) {}

  List<List<Step>> waves(List<DemoRegency> regencies) {
    List<List<Step>> waves = new ArrayList<>();
    waves.add(new ArrayList<>());
    List<Step> offices = new ArrayList<>();
    List<Step> mandates = new ArrayList<>();
    for (DemoRegency regency : regencies) {
      Map<OrgUnitId, Integer> depths = new HashMap<>();
      for (DemoUnit unit : regency.units()) {
        int depth = unit.parent() == null ? 0 : depths.getOrDefault(unit.parent(), 0) + 1;
        depths.put(unit.id(), depth);
        if (waves.size() == depth) {
          waves.add(new ArrayList<>());
        }
        waves.get(depth).add(establish(regency, unit));
        if (unit.head() != null) {
          offices.add(appoint(regency, unit.id(), unit.head()));
        }
      }
      for (DemoOfficial official : regency.officials()) {
        waves.getFirst().add(register(regency, official));
        official.place().ifPresent(place -> offices.add(place(regency, official, place)));
      }
      regency.mandates().forEach(mandate -> mandates.add(mandate(regency, mandate)));
    }
    waves.add(offices);
    waves.add(mandates);
    return waves;
  }

  private Step establish(DemoRegency regency, DemoUnit unit) {
    return unit(
        regency,
        unit.id(),
        "establish",
        () ->
            new EstablishInPlace(
                new EstablishUnit(
                    unit.id(),
                    regency.code(),
                    unit.name(),
                    unit.kind(),
                    unit.rank(),
                    unit.parent(),
                    unit.parent() == null
                        ? null
                        : facts
                            .unit(regency.code(), unit.parent(), regency.effectiveFrom())
                            .orElse(null),
                    unit.headTitle(),
                    regency.effectiveFrom(),
                    unit.code())));
  }

  private Step register(DemoRegency regency, DemoOfficial official) {
    return official(
        regency,
        official,
        "register",
        () ->
            new Ordered(
                new RegisterWithNip(
                    new RegisterOfficial(
                        official.id(),
                        regency.code(),
                        official.nip(),
                        null,
                        official.name(),
                        official.email(),
                        official.golongan(),
                        official.position(),
                        official.competences())),
                null));
  }

  private Step appoint(DemoRegency regency, OrgUnitId unit, EmployeeId head) {
    return unit(
        regency,
        unit,
        "appoint",
        () ->
            new AppointHead(
                unit,
                regency.code(),
                head,
                facts.registered(regency.code(), head),
                regency.appointmentDecree(),
                regency.effectiveFrom()));
  }

  private Step place(DemoRegency regency, DemoOfficial official, DemoPlace place) {
    return official(
        regency,
        official,
        "place",
        () -> {
          Judged judged =
              facts.placement(
                  regency.code(),
                  official.id(),
                  place.unit(),
                  place.appraiser(),
                  regency.placementDecree(),
                  regency.effectiveFrom(),
                  null);
          return new Ordered(judged.command(), judged.profileVersion());
        });
  }

  private Step mandate(DemoRegency regency, DemoMandate mandate) {
    return unit(
        regency,
        mandate.unit(),
        "mandate",
        () ->
            facts.mandate(
                regency.code(),
                mandate.unit(),
                mandate.standIn(),
                mandate.capacity(),
                mandate.number(),
                today,
                today.plusDays(mandate.days() - 1L),
                null));
  }

  private static Step unit(
      DemoRegency regency, OrgUnitId unit, String action, Supplier<Object> command) {
    return new Step(
        regency.code(), About.UNIT, unit.value(), action, () -> new Ordered(command.get(), null));
  }

  private static Step official(
      DemoRegency regency, DemoOfficial official, String action, Order order) {
    return new Step(regency.code(), About.OFFICIAL, official.id().value(), action, order);
  }
}

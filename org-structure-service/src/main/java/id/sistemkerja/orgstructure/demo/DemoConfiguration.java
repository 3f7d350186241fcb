package id.sistemkerja.orgstructure.demo;

import id.sistemkerja.orgstructure.demo.DemoRegency.DemoMandate;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demo regencies when the service starts, if that is wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sistem-kerja.demo.load")
class DemoConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(DemoConfiguration.class);
  private static final Duration LONGEST_PROJECTION = Duration.ofSeconds(30);

  @Bean
  DemoLoader demoLoader(
      Commands commands,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials) {
    return new DemoLoader(commands, units, officials);
  }

  /**
   * Readiness waits for this runner. Whoever is told that the system is ready signs in as one of
   * the demo officials at once, and would find neither themselves nor a unit. A regency that is
   * shown whole is not looked at again: later starts have nothing to wait for.
   */
  @Bean
  ApplicationRunner loadDemo(
      DemoLoader loader, StructureFacts facts, Structure structure, Today today) {
    return arguments -> {
      List<DemoRegency> missing =
          DemoRegency.BUNDLED.stream()
              .map(DemoRegency::load)
              .filter(regency -> !isShown(regency, structure))
              .toList();
      if (missing.isEmpty()) {
        return;
      }
      long began = System.nanoTime();
      loader.load(new DemoPlan(facts, today.get()).waves(missing));
      long stored = System.nanoTime();
      boolean shown =
          Structure.await(
              () -> missing.stream().allMatch(regency -> isShown(regency, structure)),
              all -> all,
              LONGEST_PROJECTION);
      LOG.info(
          "demo data: stored in {} ms, {} {} ms later",
          (stored - began) / 1_000_000,
          shown ? "shown" : "not yet shown",
          (System.nanoTime() - stored) / 1_000_000);
    };
  }

  /** The mandates are loaded last: where these are shown, so is all before them. */
  private static boolean isShown(DemoRegency regency, Structure structure) {
    return regency.mandates().stream()
        .allMatch(mandate ->
            structure
                .unit(regency.code(), mandate.unit())
                .filter(unit -> hasMandate(unit, mandate))
                .isPresent());
  }

  private static boolean hasMandate(UnitView unit, DemoMandate mandate) {
    return unit.acting().stream().anyMatch(term -> term.mandateNumber().equals(mandate.number()));
  }
}

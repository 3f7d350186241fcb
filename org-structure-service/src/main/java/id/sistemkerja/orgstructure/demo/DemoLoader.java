package id.sistemkerja.orgstructure.demo;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.orgstructure.demo.DemoPlan.Ordered;
import id.sistemkerja.orgstructure.demo.DemoPlan.Step;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demo regencies through the ordinary commands.
 *
 * <p>Each command has an idempotency key of its own that never changes: whatever an earlier load
 * came to, cut off or complete, its commands are answered from their streams and only the missing
 * ones are carried out. What an administrator has changed since then stays changed.
 */
final class DemoLoader {
  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

  /** Each commit waits for the disk; several at once share the wait. */
  private static final int AT_ONCE = 8;

  private final Commands commands;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;

  DemoLoader(
      Commands commands,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials) {
    this.commands = commands;
    this.units = units;
    this.officials = officials;
  }

  /**
   * Carries the waves out one after the other.
   *
   * @throws IllegalStateException if a command is refused: the demo data is at fault
   */
  void load(List<List<Step>> waves) {
    int all = waves.stream().mapToInt(List::size).sum();
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("demo-", 0).daemon().factory())) {
      for (List<Step> wave : waves) {
        List<Callable<Void>> calls = new ArrayList<>();
        for (Step step : wave) {
          calls.add(() -> {
            carryOut(step);
            int count = done.incrementAndGet();
            if (count % 400 == 0 || count == all) {
              LOG.info("demo data: {} of {} commands", count, all);
            }
            return null;
          });
        }
        for (Future<Void> call : threads.invokeAll(calls)) {
          call.get();
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the demo data could not be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the demo data", e);
    }
  }

  private void carryOut(Step step) {
    String stream =
        switch (step.about()) {
          case UNIT -> units.stream(step.regency(), step.subject());
          case OFFICIAL -> officials.stream(step.regency(), step.subject());
        };
    Ordered ordered = step.order().make();
    String key = "demo:" + step.subject() + ":" + step.action();
    UUID correlation = Identifiers.derived("demo", step.regency().value());
    Outcome outcome =
        commands.send(
            stream,
            ordered.command(),
            new CommandContext(
                step.regency(),
                step.subject(),
                Actor.system("Pemuatan data contoh"),
                correlation,
                null,
                null,
                ordered.profileVersion(),
                key,
                null,
                null));
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException(
          stream + " refused to " + step.action() + ": " + refused.refusal());
    }
  }
}

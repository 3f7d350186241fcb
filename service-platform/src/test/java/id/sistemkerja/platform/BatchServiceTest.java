package id.sistemkerja.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.LampService.Command.Switch;
import id.sistemkerja.platform.LampService.Lamp;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Batch;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.testing.TestService;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many commands appended together, on a real store. */
class BatchServiceTest {
  private static final RegencyCode REGENCY = new RegencyCode("63.02");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static TestService service;
  private static StreamCommandHandler streams;
  private static Commands commands;
  private static Capability<Lamp, LampService.Command, LampService.Event> lamps;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void start() throws Exception {
    service = TestService.start(LampService.class, "lamps");
    streams = service.context().getBean(StreamCommandHandler.class);
    commands = service.context().getBean(Commands.class);
    lamps = service.context().getBean(Capability.class);
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void eachCommandSeesWhatThoseBeforeItLedToAndNobodyElseDoesBeforeTheAppend() {
    String id = UUID.randomUUID().toString();
    Batch batch = streams.batch();
    assertThat(decide(batch, id, true)).isInstanceOf(Outcome.Done.class);
    assertThat(decide(batch, id, true)).as("on already").isInstanceOf(Outcome.Refused.class);
    assertThat(decide(batch, id, false)).isInstanceOf(Outcome.Done.class);
    assertThat(batch.events(lamps, stream(id))).hasSize(2);
    assertThat(streams.events(lamps, stream(id))).isEmpty();
    assertThat(batch.append()).isTrue();
    assertThat(streams.events(lamps, stream(id))).hasSize(2);
  }

  @Test
  void aCommandOfSomebodyElseOnOneStreamKeepsTheWholeBatchOut() {
    String one = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    Batch batch = streams.batch();
    decide(batch, one, true);
    decide(batch, other, true);
    commands.send(stream(other), new Switch(true, DAY), context(other));
    assertThat(batch.append()).isFalse();
    assertThat(streams.events(lamps, stream(one))).isEmpty();
    assertThat(streams.events(lamps, stream(other))).hasSize(1);
  }

  @Test
  void aLongBatchAndShortCommandsBesideItAllReachTheProjection() throws Exception {
    String first = UUID.randomUUID().toString();
    Batch batch = streams.batch();
    int size = 3_000;
    for (int i = 0; i < size; i++) {
      decide(batch, first + "-" + i, true);
    }
    CompletableFuture<Void> beside =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 200; i++) {
            String id = first + "-beside-" + i;
            commands.send(stream(id), new Switch(true, DAY), context(id));
          }
        });
    assertThat(batch.append()).isTrue();
    beside.get(60, TimeUnit.SECONDS);
    var views = service.context().getBean(id.sistemkerja.platform.projection.Views.class);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    long shown = 0;
    while (shown < size + 200 && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(100);
      shown = views.count(com.mongodb.client.model.Filters.regex("_id", "^" + first));
    }
    assertThat(shown).isEqualTo(size + 200);
  }

  private static Outcome decide(Batch batch, String id, boolean on) {
    Changes changes = batch.begin(context(id));
    return changes.finish(changes.decide(lamps, stream(id), new Switch(on, DAY)));
  }

  private static String stream(String id) {
    return lamps.stream(REGENCY, id);
  }

  private static CommandContext context(String id) {
    return new CommandContext(
        REGENCY, id, Actor.system("test"), UUID.randomUUID(), null, null, null, null, null, null);
  }
}

package id.sistemkerja.platform;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses everything. */
@Configuration
@EnableAutoConfiguration
class LampService {
  sealed interface Command {
    record Switch(boolean on, LocalDate day) implements Command {}
  }

  sealed interface Event {
    @EventType("lamp.switched.v1")
    record Switched(boolean on, LocalDate day) implements Event {}
  }

  record Lamp(boolean on) {}

  static final ProblemType ALREADY =
      ProblemType.of("lamp-already", 409, "sudah", "already", "biarkan", "leave it");

  static final class LampDecider implements Decider<Lamp, Command, Event> {
    @Override
    public Lamp initial() {
      return new Lamp(false);
    }

    @Override
    public Decision<Event> decide(Command command, Lamp lamp) {
      return switch (command) {
        case Command.Switch(boolean on, LocalDate day) ->
            on == lamp.on()
                ? Decision.refuse(ALREADY)
                : Decision.accept(new Event.Switched(on, day));
      };
    }

    @Override
    public Lamp evolve(Lamp lamp, Event event) {
      return switch (event) {
        case Event.Switched switched -> new Lamp(switched.on());
      };
    }
  }

  record LampView(String id, boolean on, long version) {}

  @Bean
  Capability<Lamp, Command, Event> lamps() {
    return new Capability<>("lamp", Command.class, Event.class, new LampDecider());
  }

  @Bean
  Views<LampView> views(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "lamps", LampView.class, codec);
  }

  @Bean
  Projector projector(Views<LampView> views) {
    return new Projector(views);
  }

  @ProcessingGroup("lamps")
  static final class Projector {
    private final Views<LampView> views;
    private final AtomicInteger circuits = new AtomicInteger();

    Projector(Views<LampView> views) {
      this.views = views;
    }

    @EventHandler
    void on(Event.Switched event, EventEnvelope envelope) {
      if (envelope.subject().startsWith("short-circuit") && circuits.incrementAndGet() == 1) {
        throw new LinkageError("not an exception");
      }
      views.save(
          envelope.subject(),
          new LampView(envelope.subject(), event.on(), envelope.sequence() + 1));
    }
  }

  @Bean
  Janitor janitor() {
    return new Janitor();
  }

  /** Notes the lamps that were switched, those of the attic only when it has been opened. */
  @ProcessingGroup("automation.janitor")
  static final class Janitor {
    final List<String> notes = new CopyOnWriteArrayList<>();
    volatile boolean atticOpen;

    @EventHandler
    void on(Event.Switched event, EventEnvelope envelope) {
      if (envelope.subject().startsWith("attic") && !atticOpen) {
        throw new IllegalStateException("the attic is closed");
      }
      notes.add(envelope.subject() + (event.on() ? " on" : " off"));
    }
  }

  @Bean
  ContractMapping mapping() {
    return new ContractMapping() {
      @Override
      public String topic() {
        return "lamps";
      }

      @Override
      public Object body(Object event, EventEnvelope envelope) {
        return event;
      }
    };
  }

  record SwitchBody(boolean on, LocalDate day, EmployeeId by) {}

  @RestController
  static final class Api {
    private final Commands commands;
    private final Capability<Lamp, Command, Event> lamps;
    private final Views<LampView> views;

    Api(Commands commands, Capability<Lamp, Command, Event> lamps, Views<LampView> views) {
      this.commands = commands;
      this.lamps = lamps;
      this.views = views;
    }

    @PostMapping("/v1/lamps/{id}/switch")
    ResponseEntity<Answers.Receipt> flip(
        @PathVariable String id, @RequestBody SwitchBody body, Caller caller) {
      return Answers.done(
          id,
          commands.send(
              lamps.stream(caller.regency(), id),
              new Command.Switch(body.on(), body.day()),
              caller.context(id, new Actor(body.by(), caller.name(), "tester", null, null), null)));
    }

    @GetMapping("/v1/lamps/{id}")
    LampView lamp(@PathVariable String id) {
      return views.find(id).orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
    }
  }
}

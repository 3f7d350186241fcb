package id.sistemkerja.platform.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.store.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Loads a stream, lets its decider decide, appends the events. The only place where commands and
 * events of deciders meet Axon.
 *
 * <p>A stream is its own ledger of idempotency keys: the key and the request's hash are recorded
 * with the events, so a repeat is recognised for ever, atomically with the change, and with no
 * other store.
 */
public final class StreamCommandHandler implements States {
  public static final String STREAM = "stream";
  static final String CONTEXT = "context";

  private final EventStore store;
  private final RecordCodec codec;
  private final Clock clock;
  private final TransactionManager transactions;
  private final Runnable keepOthersOut;
  private final Cache<String, Loaded<?>> committed =
      Caffeine.newBuilder().maximumSize(20_000).build();

  /**
   * Within a node commands on one stream follow each other: many who want the next number of one
   * register would otherwise lose race after race. Between nodes the store decides.
   */
  private final LockFactory locks = PessimisticLockFactory.usingDefaults();

  /**
   * @param keepOthersOut makes other appends wait until the present transaction has ended, where
   *     the store cannot order a long one and short ones beside it
   */
  public StreamCommandHandler(
      EventStore store,
      RecordCodec codec,
      Clock clock,
      TransactionManager transactions,
      Runnable keepOthersOut) {
    this.store = store;
    this.codec = codec;
    this.clock = clock;
    this.transactions = transactions;
    this.keepOthersOut = keepOthersOut;
  }

  /** Handles every command of the capability. */
  public void subscribe(CommandBus bus, Capability<?, ?, ?> capability) {
    for (Class<?> type : capability.commandTypes()) {
      bus.subscribe(
          type.getName(),
          message -> {
            Changes changes = begin(context(message.getMetaData()));
            return changes.finish(
                changes.decide(
                    capability, stream(message.getMetaData()), message.getPayload(), true));
          });
    }
  }

  /** Handles one type of command by a decision over several streams, appended together or not. */
  public <C> void subscribe(CommandBus bus, Class<C> type, ComposedHandler<C> handler) {
    bus.subscribe(
        type.getName(),
        message ->
            handler.handle(
                type.cast(message.getPayload()),
                stream(message.getMetaData()),
                begin(context(message.getMetaData()))));
  }

  /** A command whose effect spans streams. */
  public interface ComposedHandler<C> {
    Outcome handle(C command, String stream, Changes changes);
  }

  private Changes begin(CommandContext context) {
    return new Changes(context, null);
  }

  /** Many commands, appended together or not at all. */
  public Batch batch() {
    return new Batch();
  }

  /**
   * Commands that are decided one after the other, each seeing what those before it led to. Nothing
   * is recorded before {@link #append}. No stream is locked meanwhile: commands of others go on,
   * and where one of them changed a stream of this batch, the batch is not appended.
   */
  public final class Batch implements States {
    /** Up to here a transaction is short enough to run beside others. */
    private static final int SHORT = 2_000;

    private static final int READERS = 8;

    private final List<DomainEventMessage<?>> staged = new ArrayList<>();
    private final Map<String, List<Object>> stagedOf = new HashMap<>();
    private final Map<String, Loaded<?>> after = new HashMap<>();
    private final Map<String, List<?>> told = new ConcurrentHashMap<>();

    /** As read from the store, once: what is told of others is of the time of this batch. */
    private final Map<String, Loaded<?>> before = new ConcurrentHashMap<>();

    private Batch() {}

    /**
     * Reads streams that will be needed, several at a time: one by one, each waits for the store.
     */
    public void prefetch(Capability<?, ?, ?> capability, Collection<String> streams) {
      each(
          streams.stream()
              .filter(stream -> !after.containsKey(stream) && !before.containsKey(stream)),
          stream -> read(capability, stream));
    }

    /** Reads recorded events that will be asked for, likewise; to be forgotten when used. */
    public void prefetchEvents(Capability<?, ?, ?> capability, Collection<String> streams) {
      each(
          streams.stream(),
          stream -> told.put(stream, StreamCommandHandler.this.events(capability, stream)));
    }

    /** Forgets events that were read ahead: held for the rows of now, not for the whole batch. */
    public void forgetEvents() {
      told.clear();
    }

    private static void each(Stream<String> streams, Consumer<String> read) {
      try (ExecutorService readers =
          Executors.newFixedThreadPool(READERS, Thread.ofVirtual().factory())) {
        streams.distinct().forEach(stream -> readers.execute(() -> read.accept(stream)));
      }
    }

    /** Begins one command; what it stages becomes part of the batch when it is finished. */
    public Changes begin(CommandContext context) {
      return new Changes(context, this);
    }

    @Override
    public <S, C, E> S state(Capability<S, C, E> capability, String stream) {
      return load(capability, stream).state();
    }

    /** The stream's events, recorded and staged. */
    public <E> List<E> events(Capability<?, ?, E> capability, String stream) {
      List<?> recorded = told.get(stream);
      return Stream.concat(
              (recorded == null ? StreamCommandHandler.this.events(capability, stream) : recorded)
                  .stream(),
              stagedOf.getOrDefault(stream, List.of()).stream())
          .map(capability.events()::cast)
          .toList();
    }

    /**
     * Appends everything in one transaction.
     *
     * @return false if others changed one of the streams, and nothing was appended: to be decided
     *     again, in a new batch
     */
    public boolean append() {
      if (staged.isEmpty()) {
        return true;
      }
      UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("batch"));
      try {
        work.attachTransaction(transactions);
        work.execute(() -> {
          if (staged.size() > SHORT) {
            keepOthersOut.run();
          }
          store.publish(staged);
          work.afterCommit(done -> committed.putAll(after));
        });
        return true;
      } catch (RuntimeException e) {
        if (Commands.isLostRace(e)) {
          return false;
        }
        throw e;
      }
    }

    @SuppressWarnings("unchecked")
    private <S, C, E> Loaded<S> load(Capability<S, C, E> capability, String stream) {
      Loaded<S> known = (Loaded<S>) after.get(stream);
      return known != null ? known : read(capability, stream);
    }

    @SuppressWarnings("unchecked")
    private <S, C, E> Loaded<S> read(Capability<S, C, E> capability, String stream) {
      Loaded<S> known = (Loaded<S>) before.get(stream);
      if (known == null) {
        known = StreamCommandHandler.this.load(capability, stream);
        before.put(stream, known);
      }
      return known;
    }
  }

  private CommandContext context(MetaData metaData) {
    return codec.read(Recorded.required(metaData, CONTEXT), CommandContext.class);
  }

  private static String stream(MetaData metaData) {
    return Recorded.required(metaData, STREAM);
  }

  /** What one command changes; nothing is appended before {@link #finish}. */
  public final class Changes {
    private final CommandContext context;
    private final @Nullable Batch batch;
    private final List<DomainEventMessage<?>> staged = new ArrayList<>();
    private final Map<String, Loaded<?>> after = new HashMap<>();

    private Changes(CommandContext context, @Nullable Batch batch) {
      this.context = context;
      this.batch = batch;
    }

    public CommandContext context() {
      return context;
    }

    /** Lets the capability decide on one stream and stages the events. */
    public <S, C, E> Outcome decide(Capability<S, C, E> capability, String stream, C command) {
      return decide(capability, stream, command, false);
    }

    /** As above, with events that are about something else than the command was sent to. */
    public <S, C, E> Outcome decide(
        Capability<S, C, E> capability, String stream, C command, String subject) {
      return decide(capability, stream, command, false, subject);
    }

    /**
     * As above, on the stream to which the command was sent: its ledger and version are checked.
     */
    public <S, C, E> Outcome decide(
        Capability<S, C, E> capability, String stream, Object command, boolean addressed) {
      return decide(capability, stream, command, addressed, context.subject());
    }

    @SuppressWarnings("unchecked")
    private <S, C, E> Outcome decide(
        Capability<S, C, E> capability,
        String stream,
        Object command,
        boolean addressed,
        String subject) {
      Loaded<S> loaded = load(capability, stream);
      if (addressed) {
        Outcome known = checkLedger(loaded, stream);
        if (known != null) {
          return known;
        }
      }
      return switch (capability.decider().decide((C) command, loaded.state())) {
        case Decision.Refused<E>(Refusal refusal) -> new Outcome.Refused(refusal);
        case Decision.Accepted<E> accepted ->
            stage(capability, stream, loaded, accepted, addressed, subject);
      };
    }

    /** The state of a stream, including what this command has staged on it. */
    public <S, C, E> S state(Capability<S, C, E> capability, String stream) {
      return load(capability, stream).state();
    }

    /**
     * Streams that the command only reads, including what it has staged on them; others are not
     * kept from them meanwhile.
     */
    public States seen() {
      return new States() {
        @Override
        @SuppressWarnings("unchecked")
        public <S, C, E> S state(Capability<S, C, E> capability, String stream) {
          Loaded<S> staged = (Loaded<S>) after.get(stream);
          return (staged != null
                  ? staged
                  : batch != null
                      ? batch.load(capability, stream)
                      : StreamCommandHandler.this.load(capability, stream))
              .state();
        }
      };
    }

    /** Appends what was staged, at once or with the batch, unless the outcome is a refusal. */
    public Outcome finish(Outcome outcome) {
      if (outcome instanceof Outcome.Done && !staged.isEmpty()) {
        if (batch != null) {
          batch.staged.addAll(staged);
          staged.forEach(message ->
              batch
                  .stagedOf
                  .computeIfAbsent(message.getAggregateIdentifier(), any -> new ArrayList<>())
                  .add(message.getPayload()));
          batch.after.putAll(after);
        } else {
          store.publish(staged);
          CurrentUnitOfWork.get().afterCommit(uow -> committed.putAll(after));
        }
      }
      return outcome;
    }

    private @Nullable Outcome checkLedger(Loaded<?> loaded, String stream) {
      Answered answered =
          context.idempotencyKey() == null ? null : loaded.ledger().get(context.idempotencyKey());
      if (answered != null) {
        return Objects.equals(answered.requestHash(), context.requestHash())
            ? new Outcome.Done(stream, answered.version(), answered.events())
            : new Outcome.Refused(Refusal.of(PlatformProblems.IDEMPOTENCY_KEY_REUSED));
      }
      if (context.expectedVersion() != null && context.expectedVersion() != loaded.version()) {
        return new Outcome.Refused(Refusal.of(PlatformProblems.VERSION_MISMATCH));
      }
      return null;
    }

    private <S, C, E> Outcome stage(
        Capability<S, C, E> capability,
        String stream,
        Loaded<S> loaded,
        Decision.Accepted<E> accepted,
        boolean addressed,
        String subject) {
      Loaded<S> now = loaded;
      List<Outcome.RecordedEvent> recorded = new ArrayList<>();
      for (E event : accepted.events()) {
        DomainEventMessage<E> message =
            message(capability, stream, now.version(), event, accepted, addressed, subject);
        staged.add(message);
        now = now.after(capability, message);
        recorded.add(recordedEvent(message));
      }
      after.put(stream, now);
      return new Outcome.Done(stream, now.version(), List.copyOf(recorded));
    }

    private <S, C, E> DomainEventMessage<E> message(
        Capability<S, C, E> capability,
        String stream,
        long sequence,
        E event,
        Decision.Accepted<E> accepted,
        boolean addressed,
        String subject) {
      // microseconds: what every store and the wire can keep
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      UUID id = UUID.randomUUID();
      EventEnvelope envelope =
          new EventEnvelope(
              id,
              event.getClass().getAnnotation(EventType.class).value(),
              context.regency(),
              stream,
              sequence,
              subject,
              context.correlation(),
              context.causation(),
              context.actor(),
              context.occurredAt() == null ? now : context.occurredAt(),
              now,
              context.profileVersion(),
              accepted.citations());
      return new GenericDomainEventMessage<>(
          capability.name(),
          stream,
          sequence,
          new GenericEventMessage<>(
              id.toString(),
              event,
              Recorded.metaData(envelope, addressed ? context : null, codec),
              now),
          now);
    }

    @SuppressWarnings("unchecked")
    private <S, C, E> Loaded<S> load(Capability<S, C, E> capability, String stream) {
      Loaded<S> known = (Loaded<S>) after.get(stream);
      if (known != null) {
        return known;
      }
      if (batch != null) {
        return batch.load(capability, stream);
      }
      Lock lock = locks.obtainLock(stream);
      CurrentUnitOfWork.get().onCleanup(done -> lock.release());
      return StreamCommandHandler.this.load(capability, stream);
    }
  }

  /** The stream's state now, for an edge that must know who is to act. */
  @Override
  public <S, C, E> S state(Capability<S, C, E> capability, String stream) {
    return load(capability, stream).state();
  }

  /** The stream's events so far, for an automation that needs what was said. */
  public <E> List<E> events(Capability<?, ?, E> capability, String stream) {
    List<E> events = new ArrayList<>();
    store
        .readEvents(stream)
        .forEachRemaining(m -> events.add(capability.events().cast(m.getPayload())));
    return events;
  }

  /**
   * The stream's events with what was recorded of each, for a reader who asks what was known when.
   */
  public <E> List<Told<E>> told(Capability<?, ?, E> capability, String stream) {
    List<Told<E>> events = new ArrayList<>();
    store
        .readEvents(stream)
        .forEachRemaining(m ->
            events.add(
                new Told<>(
                    Recorded.envelope(m.getMetaData(), codec),
                    capability.events().cast(m.getPayload()))));
    return events;
  }

  /** An event and its envelope. */
  public record Told<E>(EventEnvelope envelope, E event) {}

  @SuppressWarnings("unchecked")
  private <S, C, E> Loaded<S> load(Capability<S, C, E> capability, String stream) {
    Loaded<S> known = (Loaded<S>) committed.getIfPresent(stream);
    Loaded<S> loaded =
        known != null ? known : new Loaded<>(capability.decider().initial(), 0, Map.of());
    var events = store.readEvents(stream, loaded.version());
    while (events.hasNext()) {
      loaded = loaded.after(capability, events.next());
    }
    return loaded;
  }

  private static Outcome.RecordedEvent recordedEvent(DomainEventMessage<?> message) {
    return new Outcome.RecordedEvent(
        UUID.fromString(message.getIdentifier()),
        message.getPayloadType().getAnnotation(EventType.class).value());
  }

  private record Answered(
      @Nullable String requestHash, long version, List<Outcome.RecordedEvent> events) {}

  /** A stream as it stands after {@code version} events. */
  private record Loaded<S>(S state, long version, Map<String, Answered> ledger) {
    <C, E> Loaded<S> after(Capability<S, C, E> capability, DomainEventMessage<?> message) {
      S next = capability.decider().evolve(state, capability.events().cast(message.getPayload()));
      return new Loaded<>(next, version + 1, ledgerAfter(message));
    }

    private Map<String, Answered> ledgerAfter(DomainEventMessage<?> message) {
      Recorded.Request request = Recorded.request(message.getMetaData());
      if (request == null) {
        return ledger;
      }
      Map<String, Answered> entries = new HashMap<>(ledger);
      entries.merge(
          request.idempotencyKey(),
          new Answered(request.hash(), version + 1, List.of(recordedEvent(message))),
          (before, more) -> {
            List<Outcome.RecordedEvent> events = new ArrayList<>(before.events());
            events.addAll(more.events());
            return new Answered(before.requestHash(), more.version(), List.copyOf(events));
          });
      return entries;
    }
  }
}

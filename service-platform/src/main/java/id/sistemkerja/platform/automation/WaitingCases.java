package id.sistemkerja.platform.automation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events on which an automation could not act wait here, each with those that follow in its stream,
 * and are tried again after a pause of 1 to 60 seconds. Everybody else's cases go on meanwhile.
 */
public final class WaitingCases implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WaitingCases.class);

  /** How the processing groups of automations begin. */
  private static final String AUTOMATION = "automation.";

  private static final String TRIES = "tries";
  private static final long LONGEST_PAUSE_SECONDS = 60;
  private static final int LONGEST_REASON = 1_000;

  private final MongoTemplate collections;
  private final Serializer events;
  private final Clock clock;
  private final Set<String> groups = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("waiting-cases").factory());

  /**
   * @param events writes them under their names, so that one which waits survives a new version
   */
  public WaitingCases(MongoClient client, MongoDatabase database, Serializer events, Clock clock) {
    this.collections =
        DefaultMongoTemplate.builder()
            .mongoDatabase(client, database.getName())
            .deadLetterCollectionName("automation_waiting")
            .build();
    this.events = events;
    this.clock = clock;
  }

  public static boolean isAutomation(String group) {
    return group.startsWith(AUTOMATION);
  }

  /** Where the events of one automation wait. */
  public SequencedDeadLetterQueue<EventMessage<?>> of(String group) {
    groups.add(group);
    return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(group)
        .mongoTemplate(collections)
        .transactionManager(NoTransactionManager.instance())
        .serializer(events)
        .build();
  }

  /** Sets the event aside, or lets it wait longer. */
  public EnqueueDecision<EventMessage<?>> decide(
      DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
    int tries = tries(letter) + 1;
    log.warn(
        "event {} waits for try {}: {}",
        letter.message().getIdentifier(),
        tries + 1,
        cause.toString());
    String reason = cause.toString();
    return Decisions.requeue(
        new IllegalStateException(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))),
        l -> l.diagnostics().and(TRIES, Integer.toString(tries)));
  }

  /** From now on tries again what waits. */
  public void begin(EventProcessingConfiguration processing) {
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(() -> tryAll(processing), 1, 1, TimeUnit.SECONDS);
  }

  private void tryAll(EventProcessingConfiguration processing) {
    for (String group : groups) {
      try {
        if (processing.deadLetterQueue(group).filter(queue -> queue.size() > 0).isPresent()) {
          processing.sequencedDeadLetterProcessor(group).ifPresent(this::tryWhatIsDue);
        }
      } catch (RuntimeException e) {
        // thrown further it would end the schedule
        log.warn("what waits for {} could not be tried again; it will be", group, e);
      }
    }
  }

  private void tryWhatIsDue(SequencedDeadLetterProcessor<EventMessage<?>> waiting) {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = waiting.process(this::isDue);
    }
  }

  private boolean isDue(DeadLetter<? extends EventMessage<?>> letter) {
    long pause = Math.min(1L << Math.min(tries(letter) - 1, 6), LONGEST_PAUSE_SECONDS);
    return !letter.lastTouched().plus(Duration.ofSeconds(pause)).isAfter(clock.instant());
  }

  private static int tries(DeadLetter<?> letter) {
    Object tries = letter.diagnostics().get(TRIES);
    return tries == null ? 0 : Integer.parseInt(tries.toString());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

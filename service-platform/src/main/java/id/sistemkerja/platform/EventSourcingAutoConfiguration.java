package id.sistemkerja.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import id.sistemkerja.platform.automation.WaitingCases;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.platform.feed.FeedPublisher;
import id.sistemkerja.platform.store.EnvelopeParameterResolverFactory;
import id.sistemkerja.platform.store.NamedEventSerializer;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.MetaDataRoutingStrategy;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Axon, as far as a service that keeps events needs it. */
@AutoConfiguration(
    after = ServiceAutoConfiguration.class,
    // Axon 4 names Boot 3's classes: without these its conditions are looked at before the
    // data source and the transaction manager are there
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
    },
    beforeName = {
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration"
    })
@ConditionalOnExpression(
    "'${sistem-kerja.event-store:none}'.toLowerCase() == 'postgresql'"
        + " or '${sistem-kerja.event-store:none}'.toLowerCase() == 'axon-server'")
public class EventSourcingAutoConfiguration {
  private static final int WORKERS = 4;
  private static final long RETRY_MILLIS = 1_000;

  /**
   * For what is not an event: tokens, commands between nodes. The token of a projection that is
   * being rebuilt names its parts by class, which Jackson allows only where it is told so.
   */
  @Bean
  @Primary
  Serializer generalSerializer() {
    PolymorphicTypeValidator named =
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.")
            .allowIfSubType("id.sistemkerja.")
            .build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            builder -> RecordCodec.configure(builder).polymorphicTypeValidator(named))
        .build();
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(List<Capability<?, ?, ?>> capabilities) {
    return new NamedEventSerializer(
        capabilities.stream().<Class<?>>flatMap(c -> c.eventTypes().stream()).toList());
  }

  @Bean
  EnvelopeParameterResolverFactory envelopeParameter(RecordCodec codec) {
    return new EnvelopeParameterResolverFactory(codec);
  }

  /** Commands of one stream go to one node. */
  @Bean
  RoutingStrategy routingStrategy() {
    return MetaDataRoutingStrategy.builder().metaDataKey(StreamCommandHandler.STREAM).build();
  }

  @Bean
  TokenStore tokenStore(
      MongoClient client,
      MongoDatabase database,
      Serializer serializer,
      PlatformProperties properties) {
    return MongoTokenStore.builder()
        .mongoTemplate(
            DefaultMongoTemplate.builder().mongoDatabase(client, database.getName()).build())
        .serializer(serializer)
        .contentType(byte[].class)
        .nodeId(
            Objects.requireNonNullElseGet(
                properties.nodeId(), () -> ManagementFactory.getRuntimeMXBean().getName()))
        .transactionManager(NoTransactionManager.instance())
        .build();
  }

  @Bean
  StreamCommandHandler streamCommandHandler(
      org.axonframework.eventsourcing.eventstore.EventStore store,
      RecordCodec codec,
      Clock clock,
      TransactionManager transactions,
      ObjectProvider<LongAppends> longAppends) {
    LongAppends alone = longAppends.getIfAvailable(() -> () -> {});
    return new StreamCommandHandler(store, codec, clock, transactions, alone::keepOthersOut);
  }

  /** What a long append needs of the store beside its transaction. */
  interface LongAppends {
    void keepOthersOut();
  }

  /**
   * Processors read by an index that is given before the commit, and after a while take a number
   * that is missing for one that was never used. A long transaction whose numbers lie between those
   * of short ones would be passed over; so the short ones wait for it.
   */
  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  LongAppends longAppends(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    return () -> jdbc.execute("lock table DomainEventEntry in share row exclusive mode");
  }

  @Bean
  Commands commands(CommandBus bus, RecordCodec codec) {
    return new Commands(bus, codec);
  }

  @Bean
  SmartInitializingSingleton capabilitySubscriptions(
      StreamCommandHandler handler, CommandBus bus, List<Capability<?, ?, ?>> capabilities) {
    return () -> capabilities.forEach(c -> handler.subscribe(bus, c));
  }

  @Bean(destroyMethod = "close")
  WaitingCases waitingCases(
      MongoClient client,
      MongoDatabase database,
      @Qualifier("eventSerializer") Serializer events,
      Clock clock) {
    return new WaitingCases(client, database, events, clock);
  }

  /**
   * One coordinating thread and a few workers for all of a service's processors, of which one may
   * be waiting for the broker; each processor handles its events in order. A projection that fails
   * stops and tries again, an automation sets the case aside: no event is ever skipped.
   */
  @Bean
  ConfigurerModule processing(ProcessorThreads threads, WaitingCases waiting) {
    return configurer ->
        configurer.eventProcessing(processing ->
            processing
                .registerDeadLetterQueueProvider(
                    group -> WaitingCases.isAutomation(group) ? config -> waiting.of(group) : null)
                .registerDefaultDeadLetterPolicy(config -> waiting::decide)
                .usingPooledStreamingEventProcessors()
                .registerPooledStreamingEventProcessorConfiguration((config, builder) ->
                    builder
                        .initialSegmentCount(1)
                        .batchSize(100)
                        // after a failure a processor is taken up again no sooner than this
                        .tokenClaimInterval(RETRY_MILLIS)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .coordinatorExecutor(threads.coordinator())
                        .workerExecutor(threads.workers()))
                .registerDefaultErrorHandler(config -> EventSourcingAutoConfiguration::failed)
                .registerDefaultListenerInvocationErrorHandler(
                    config -> PropagatingErrorHandler.instance()));
  }

  /** In the place of Axon's own, which is made for groups that its properties name one by one. */
  @Bean
  DeadLetterQueueProviderConfigurerModule automationsMayWait(WaitingCases waiting) {
    return new DeadLetterQueueProviderConfigurerModule(
        new EventProcessorProperties(), group -> config -> waiting.of(group)) {
      @Override
      public void configureModule(Configurer configurer) {
        configurer
            .eventProcessing()
            .registerDeadLetterQueueProvider(
                group -> WaitingCases.isAutomation(group) ? config -> waiting.of(group) : null);
      }
    };
  }

  /** Axon tries again after an exception; after an error it would stand still without a word. */
  private static void failed(ErrorContext context) throws Exception {
    throw context.error() instanceof Exception e
        ? e
        : new EventProcessingException("an event could not be handled", context.error());
  }

  @Bean
  SmartInitializingSingleton waitingCasesAreTriedAgain(
      WaitingCases waiting, EventProcessingConfiguration processing) {
    return () -> waiting.begin(processing);
  }

  @Bean(destroyMethod = "close")
  ProcessorThreads processorThreads() {
    ThreadFactory daemon = Thread.ofPlatform().daemon().name("processor-", 0).factory();
    return new ProcessorThreads(
        Executors.newScheduledThreadPool(1, daemon),
        Executors.newScheduledThreadPool(WORKERS, daemon));
  }

  record ProcessorThreads(ScheduledExecutorService coordinator, ScheduledExecutorService workers)
      implements AutoCloseable {
    @Override
    public void close() {
      coordinator.shutdownNow();
      workers.shutdownNow();
    }
  }

  @Bean
  @ConditionalOnBean(ContractMapping.class)
  FeedPublisher feedPublisher(
      ContractMapping mapping,
      RecordCodec codec,
      PlatformProperties properties,
      MongoDatabase database) {
    return new FeedPublisher(
        mapping, codec, properties.kafka().client(), properties.kafka().replicas(), database);
  }

  /** Axon's own resolver does not know PostgreSQL's unique violation inside a batch. */
  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  PersistenceExceptionResolver uniqueViolations() {
    return thrown -> {
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        if (t instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
          return true;
        }
      }
      return false;
    };
  }

  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  DataSourceScriptDatabaseInitializer eventTables(DataSource dataSource) {
    DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
    settings.setSchemaLocations(List.of("classpath:event-store/postgresql.sql"));
    settings.setMode(DatabaseInitializationMode.ALWAYS);
    return new DataSourceScriptDatabaseInitializer(dataSource, settings);
  }
}

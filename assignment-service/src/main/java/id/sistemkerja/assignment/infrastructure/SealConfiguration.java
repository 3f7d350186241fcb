package id.sistemkerja.assignment.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.seal.automation.WhenLetterSignedSealFile;
import id.sistemkerja.assignment.seal.domain.SealCommand;
import id.sistemkerja.assignment.seal.domain.SealDecider;
import id.sistemkerja.assignment.seal.domain.SealEvent;
import id.sistemkerja.assignment.seal.domain.SealState;
import id.sistemkerja.assignment.seal.read.FileChecks;
import id.sistemkerja.assignment.seal.read.LetterSeals;
import id.sistemkerja.assignment.seal.signing.SealProviders;
import id.sistemkerja.assignment.seal.signing.SigningProperties;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Electronic seals on letters. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
  /** The letters' standing with a provider that is away; it does not make the service unready. */
  private static final String WAITING = "WAITING";

  @Bean
  Capability<SealState, SealCommand, SealEvent> seals() {
    return new Capability<>("seal", SealCommand.class, SealEvent.class, new SealDecider());
  }

  /** With the keys of all regencies that are known, so that a fault shows at the start. */
  @Bean
  SealProviders sealProviders(
      SigningProperties properties,
      RegencyStyles styles,
      RegulationCatalogue catalogue,
      Clock clock) {
    SealProviders providers =
        new SealProviders(properties, regency -> styles.of(regency).regency(), clock);
    catalogue.all().stream().map(RegulationProfile::regency).distinct().forEach(providers::of);
    return providers;
  }

  /** In the database of the events, which keeps what it has acknowledged. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  static class InPostgres {
    @Bean
    DataSourceScriptDatabaseInitializer sealedFileTable(DataSource dataSource) {
      DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
      settings.setSchemaLocations(List.of("classpath:assignment/sealed-files.sql"));
      settings.setMode(DatabaseInitializationMode.ALWAYS);
      return new DataSourceScriptDatabaseInitializer(dataSource, settings);
    }

    @Bean
    @DependsOnDatabaseInitialization
    SealedFiles sealedFiles(DataSource dataSource, PlatformTransactionManager transactions) {
      return new PostgresSealedFiles(dataSource, transactions);
    }
  }

  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "axon-server")
  SealedFiles sealedFiles(MongoDatabase database) {
    return new MongoSealedFiles(database);
  }

  @Bean
  LetterSeals letterSeals(
      StreamCommandHandler streams,
      Capability<SealState, SealCommand, SealEvent> seals,
      SealedFiles files) {
    return new LetterSeals(streams, seals, files);
  }

  @Bean
  FileChecks fileChecks(LetterSeals seals, ZoneId zone) {
    return new FileChecks(seals, zone);
  }

  @Bean
  WhenLetterSignedSealFile sealFile(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<SealState, SealCommand, SealEvent> seals,
      SealProviders providers,
      SealedFiles files,
      Clock clock,
      ZoneId zone) {
    return new WhenLetterSignedSealFile(
        commands, streams, letters, seals, providers, files, clock, zone);
  }

  @Bean
  HealthIndicator letterSealHealthIndicator(SealProviders providers) {
    return () -> {
      var troubles = providers.troubles();
      Health.Builder health = troubles.isEmpty() ? Health.up() : Health.status(WAITING);
      troubles.forEach((regency, trouble) ->
          health.withDetail(regency, trouble.reason() + ", since " + trouble.since()));
      return health.build();
    };
  }

  /** How many letters wait for their seal, and how many regencies' providers are in trouble. */
  @Bean
  MeterBinder letterSealMetrics(SealProviders providers, EventProcessingConfiguration processing) {
    return (MeterRegistry registry) -> {
      Gauge.builder("sistemkerja.letters.awaiting.seal", processing, SealConfiguration::waiting)
          .register(registry);
      Gauge.builder("sistemkerja.seal.providers.failing", providers, p -> p.troubles().size())
          .register(registry);
    };
  }

  private static double waiting(EventProcessingConfiguration processing) {
    return processing
        .deadLetterQueue(WhenLetterSignedSealFile.GROUP)
        .map(queue -> (double) queue.size())
        .orElse(0.0);
  }
}

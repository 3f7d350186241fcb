package id.sistemkerja.orgstructure.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportDecider;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.orgstructure.bulk.domain.ImportState;
import id.sistemkerja.orgstructure.bulk.load.FilePieces;
import id.sistemkerja.orgstructure.bulk.load.ImportFiles;
import id.sistemkerja.orgstructure.bulk.load.ImportQueue;
import id.sistemkerja.orgstructure.bulk.load.ImportRunner;
import id.sistemkerja.orgstructure.bulk.load.ImportWork;
import id.sistemkerja.orgstructure.bulk.load.RowJudge;
import id.sistemkerja.orgstructure.bulk.read.ImportProjector;
import id.sistemkerja.orgstructure.bulk.read.ImportView;
import id.sistemkerja.orgstructure.bulk.read.ImportViews;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.nip.domain.NipCommand;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.nip.domain.NipState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.write.RegisterWithNip;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.write.EstablishInPlace;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.LargeBody;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports: their aggregate, their list, their files and who works on them. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {
  @Bean
  Capability<ImportState, ImportCommand, ImportEvent> imports() {
    return new Capability<>("import", ImportCommand.class, ImportEvent.class, new ImportDecider());
  }

  @Bean
  Views<ImportView> importViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "imports", ImportView.class, codec)
        .indexed("regency", "requestedAt")
        .indexed("regency", "sha256")
        .indexed("open");
  }

  @Bean
  ImportProjector importProjector(Views<ImportView> views) {
    return new ImportProjector(views);
  }

  @Bean
  ImportViews importFinder(Views<ImportView> views) {
    return new ImportViews(views);
  }

  @Bean
  ImportFiles importFiles(FilePieces pieces) {
    return new ImportFiles(pieces);
  }

  /** In the database of the events, which keeps what it has acknowledged. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "postgresql")
  static class InPostgres {
    @Bean
    DataSourceScriptDatabaseInitializer importFileTable(DataSource dataSource) {
      DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
      settings.setSchemaLocations(List.of("classpath:org-structure/import-files.sql"));
      settings.setMode(DatabaseInitializationMode.ALWAYS);
      return new DataSourceScriptDatabaseInitializer(dataSource, settings);
    }

    @Bean
    @DependsOnDatabaseInitialization
    FilePieces filePieces(DataSource dataSource) {
      return new PostgresFilePieces(dataSource);
    }
  }

  @Bean
  @ConditionalOnProperty(name = "sistem-kerja.event-store", havingValue = "axon-server")
  FilePieces filePieces(MongoDatabase database) {
    return new MongoFilePieces(database);
  }

  @Bean
  ImportWork importWork(MongoDatabase database) {
    return new ImportWork(database);
  }

  @Bean
  RowJudge rowJudge(
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<NipState, NipCommand, NipEvent> nips,
      ComposedHandler<RegisterWithNip> registration,
      ComposedHandler<EstablishInPlace> establishment,
      StructureFacts facts) {
    return new RowJudge(units, officials, nips, registration, establishment, facts);
  }

  @Bean
  ImportRunner importRunner(
      StreamCommandHandler streams,
      Commands commands,
      Capability<ImportState, ImportCommand, ImportEvent> imports,
      RowJudge judge,
      ImportFiles files,
      ImportWork work,
      Clock clock) {
    return new ImportRunner(streams, commands, imports, judge, files, work, clock);
  }

  @Bean
  ImportQueue importQueue(
      ImportRunner runner,
      ImportFiles files,
      ImportViews views,
      Capability<ImportState, ImportCommand, ImportEvent> imports,
      Clock clock) {
    return new ImportQueue(
        runner,
        files,
        () ->
            views.open().stream()
                .map(view -> imports.stream(view.regency(), view.importId()))
                .toList(),
        clock);
  }

  /** The gateway lets as much through to this address. */
  @Bean
  LargeBody importBody() {
    return new LargeBody("/v1/imports", ImportFiles.MOST_BYTES, ImportProblems.FILE_TOO_LARGE);
  }
}

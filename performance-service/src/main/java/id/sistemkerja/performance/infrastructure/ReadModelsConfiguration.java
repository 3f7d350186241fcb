package id.sistemkerja.performance.infrastructure;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.performance.feed.CaseStory;
import id.sistemkerja.performance.feed.CasesFeed;
import id.sistemkerja.performance.read.Dashboards;
import id.sistemkerja.performance.store.CaseStore;
import id.sistemkerja.platform.command.RecordCodec;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's read models and what fills and asks them. */
@Configuration(proxyBeanMethods = false)
class ReadModelsConfiguration {
  @Bean
  CaseStore caseStore(MongoDatabase database, RecordCodec codec) {
    return new CaseStore(database, codec);
  }

  @Bean
  CasesFeed casesFeed(CaseStore cases, ZoneId zone) {
    return new CasesFeed(new CaseStory(zone), cases);
  }

  @Bean
  Dashboards dashboards(CaseStore cases, Directory directory, Offices offices, Clock clock) {
    return new Dashboards(cases, directory, offices, clock);
  }
}

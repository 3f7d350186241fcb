package id.sistemkerja.directory;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service with a directory in which appraisers act imports this too. */
@Configuration(proxyBeanMethods = false)
public class OrgDelegations {

  @Bean
  Views<DirectoryDelegations> directoryDelegations(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "directory_delegations", DirectoryDelegations.class, codec)
        .indexed("regency", "terms.employeeId");
  }

  @Bean
  DelegationsFeed delegationsFeed(
      @Value("${spring.application.name}") String service,
      Views<DirectoryDelegations> delegations) {
    return new DelegationsFeed(service, delegations);
  }

  @Bean
  Delegations delegations(
      Views<DirectoryDelegations> delegations, Views<DirectoryOfficial> officials) {
    return new Delegations(delegations, officials);
  }
}

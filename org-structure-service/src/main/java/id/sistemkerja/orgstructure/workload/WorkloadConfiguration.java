package id.sistemkerja.orgstructure.workload;

import com.mongodb.client.MongoDatabase;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkloadConfiguration {
  @Bean
  Views<AssignmentView> assignmentViews(MongoDatabase database, RecordCodec codec) {
    return new Views<>(database, "assignments", AssignmentView.class, codec)
        .indexed("regency", "officialId");
  }

  @Bean
  WorkloadFeed workloadFeed(Views<AssignmentView> assignments) {
    return new WorkloadFeed(assignments);
  }

  @Bean
  Workload workload(Views<AssignmentView> assignments) {
    return new Workload(assignments);
  }
}

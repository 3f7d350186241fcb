package id.sistemkerja.orgstructure.chart;

import id.sistemkerja.orgstructure.structure.Structure;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ChartConfiguration {
  @Bean
  Charts charts(Structure structure, Environment environment) {
    Map<String, String> names =
        Binder.get(environment)
            .bind("sistem-kerja.regency-names", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
    return new Charts(structure, names);
  }
}

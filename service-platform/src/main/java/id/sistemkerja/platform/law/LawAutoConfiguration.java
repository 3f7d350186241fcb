package id.sistemkerja.platform.law;

import id.sistemkerja.platform.PlatformProperties;
import id.sistemkerja.platform.ServiceAutoConfiguration;
import id.sistemkerja.regulation.RegulationCatalogue;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The regulations by which every service judges: those of the system, and a folder's. */
@AutoConfiguration(after = ServiceAutoConfiguration.class)
@ConditionalOnProperty("sistem-kerja.event-store")
public class LawAutoConfiguration {

  /** Lazy: a service that judges nothing reads no law. */
  @Bean
  @Lazy
  RegulationCatalogue regulationCatalogue(PlatformProperties properties) {
    String folder = properties.regulations().folder();
    RegulationCatalogue bundled = RegulationCatalogue.bundled();
    return folder == null || folder.isBlank() ? bundled : bundled.withFolder(Path.of(folder));
  }
}

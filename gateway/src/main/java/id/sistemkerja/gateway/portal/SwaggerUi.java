package id.sistemkerja.gateway.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where the files of Swagger UI are: their folder bears the release's number. */
final class SwaggerUi {
  private SwaggerUi() {}

  static String location() {
    Properties release = new Properties();
    try (InputStream file =
        SwaggerUi.class.getResourceAsStream(
            "/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      release.load(Objects.requireNonNull(file, "no Swagger UI on the class path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "classpath:/META-INF/resources/webjars/swagger-ui/"
        + release.getProperty("version")
        + "/";
  }
}

package id.sistemkerja.gateway.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the portal's files, and those of the API documents. */
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebMvcConfigurer {
  private final Map<String, String> etags = new ConcurrentHashMap<>();

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
    registry.addRedirectViewController("/docs", "/docs/");
    registry.addViewController("/docs/").setViewName("forward:/docs/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    files(registry, "/docs/ui/**", SwaggerUi.location());
    files(registry, "/docs/*", "classpath:/gateway/docs/");
    files(registry, "/**", "classpath:/portal/");
  }

  /**
   * Names stay while contents change: browsers keep files, but ask whether they are still right.
   */
  private void files(ResourceHandlerRegistry registry, String path, String location) {
    registry
        .addResourceHandler(path)
        .addResourceLocations(location)
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(this::etag);
  }

  private String etag(Resource resource) {
    try {
      URL url = resource.getURL();
      return etags.computeIfAbsent(url.toString(), u -> hash(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Weak, because the file may be packed on its way. */
  private static String hash(Resource resource) {
    try (InputStream file = resource.getInputStream()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

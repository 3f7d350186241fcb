package id.sistemkerja.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The gateway's settings.
 *
 * @param services by name, which is also that of their API document
 * @param clientId under which the portal signs in
 * @param maxBody the largest body that is passed on
 * @param largeBodies addresses at which a larger one is
 * @param metricsReaders networks from which the metrics may be read
 */
@ConfigurationProperties("sistem-kerja.gateway")
public record GatewayProperties(
    Map<String, Service> services,
    String clientId,
    DataSize maxBody,
    List<LargeBody> largeBodies,
    Duration connectTimeout,
    Duration responseTimeout,
    Rates rate,
    List<String> metricsReaders) {
  public GatewayProperties {
    services = Map.copyOf(services);
    largeBodies = List.copyOf(largeBodies);
    metricsReaders = List.copyOf(metricsReaders);
  }

  /**
   * One service.
   *
   * @param resources the first parts of its paths, below {@code /v1/}
   * @param publicPaths path patterns that need no token and are passed on as they are, to be read
   *     and posted to
   */
  public record Service(
      URI url, @DefaultValue List<String> resources, @DefaultValue List<String> publicPaths) {}

  /** An address, as callers see it, to which more may be posted. */
  public record LargeBody(String path, DataSize maxBody) {}

  /** Limits for one who is signed in, and for one network address. */
  public record Rates(Rate perSubject, Rate perAddress) {}

  /**
   * A limit.
   *
   * @param burst how many requests may come at once
   */
  public record Rate(int perSecond, int burst) {}
}

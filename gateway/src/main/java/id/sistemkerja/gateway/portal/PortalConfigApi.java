package id.sistemkerja.gateway.portal;

import id.sistemkerja.gateway.GatewayProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the portal cannot know by itself: where one signs in. */
@RestController
final class PortalConfigApi {
  private final PortalConfig config;

  record PortalConfig(String issuer, String clientId) {}

  PortalConfigApi(
      GatewayProperties properties,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
    this.config = new PortalConfig(issuer, properties.clientId());
  }

  @GetMapping("/config.json")
  ResponseEntity<PortalConfig> config() {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
  }
}

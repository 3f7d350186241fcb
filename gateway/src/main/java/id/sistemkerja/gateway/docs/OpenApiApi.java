package id.sistemkerja.gateway.docs;

import id.sistemkerja.gateway.GatewayProperties;
import id.sistemkerja.gateway.edge.GatewayProblems;
import id.sistemkerja.gateway.edge.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' API documents, as they hold at the gateway's address. */
@RestController
final class OpenApiApi {
  private static final Logger LOG = LoggerFactory.getLogger(OpenApiApi.class);
  private final GatewayProperties properties;
  private final String issuer;
  private final RestClient services;
  private final JsonMapper json;
  private final ProblemWriter problems;

  OpenApiApi(
      GatewayProperties properties,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
      ClientHttpRequestFactory connections,
      JsonMapper json,
      ProblemWriter problems) {
    this.properties = properties;
    this.issuer = issuer;
    this.services = RestClient.builder().requestFactory(connections).build();
    this.json = json;
    this.problems = problems;
  }

  record Document(String name, String url) {}

  record Documents(String clientId, List<Document> documents) {}

  @GetMapping("/docs/documents.json")
  Documents documents() {
    return new Documents(
        properties.clientId(),
        properties.services().keySet().stream()
            .sorted()
            .map(name -> new Document(name, "/docs/openapi/" + name + ".json"))
            .toList());
  }

  @GetMapping("/docs/openapi/{service}.json")
  void document(
      @PathVariable String service, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    GatewayProperties.Service found = properties.services().get(service);
    if (found == null) {
      problems.write(request, response, GatewayProblems.NOT_FOUND);
      return;
    }
    String text;
    try {
      text = services.get().uri(found.url().resolve("/v3/api-docs")).retrieve().body(String.class);
      text = text == null ? "" : json.writeValueAsString(atTheGateway(text));
    } catch (RestClientException | JacksonException | ClassCastException e) {
      LOG.warn("{} gives no API document: {}", service, e.toString());
      problems.write(request, response, GatewayProblems.SERVICE_DOWN);
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode atTheGateway(String document) {
    ObjectNode root = (ObjectNode) json.readTree(document);
    root.set("servers", json.valueToTree(List.of(Map.of("url", "/api"))));
    if (root.get("paths") instanceof ObjectNode paths) {
      paths
          .properties()
          .forEach(path -> {
            if (!path.getKey().startsWith("/v1/") && path.getValue() instanceof ObjectNode item) {
              item.set("servers", json.valueToTree(List.of(Map.of("url", "/"))));
            }
          });
    }
    root.withObject("/components/securitySchemes")
        .set(
            "oidc",
            json.valueToTree(
                Map.of(
                    "type",
                    "openIdConnect",
                    "openIdConnectUrl",
                    issuer + "/.well-known/openid-configuration")));
    if (root.get("security") instanceof tools.jackson.databind.node.ArrayNode either) {
      either.add(json.valueToTree(Map.of("oidc", List.of("openid", "profile"))));
    }
    return root;
  }
}

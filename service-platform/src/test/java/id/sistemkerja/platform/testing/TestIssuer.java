package id.sistemkerja.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An OIDC issuer that says what a test wants it to say. */
public final class TestIssuer implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey strangersKey;

  public TestIssuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k").generate();
    strangersKey = new RSAKeyGenerator(2048).keyID("k").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              exchange.getRequestURI().getPath().endsWith("configuration")
                  ? "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\"}".formatted(address())
                  : new JWKSet(key.toPublicJWK()).toString();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** A good token of an employee. */
  public String token(String regency, String employee, String... roles) {
    return sign(claims(regency, employee, roles).build(), key);
  }

  /**
   * A token with something wrong: {@code stranger}, {@code issuer}, {@code audience}, {@code
   * expired}.
   */
  public String badToken(String fault, String regency, String employee) {
    JWTClaimsSet.Builder claims = claims(regency, employee, "official");
    switch (fault) {
      case "issuer" -> claims.issuer("http://elsewhere.invalid");
      case "audience" -> claims.audience("else");
      case "expired" -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300)));
      case "stranger" -> {
        return sign(claims.build(), strangersKey);
      }
      default -> throw new IllegalArgumentException(fault);
    }
    return sign(claims.build(), key);
  }

  private JWTClaimsSet.Builder claims(String regency, String employee, String... roles) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(address())
        .audience("sistem-kerja")
        .subject(employee)
        .claim("name", "Penguji Contoh")
        .claim("regency", regency)
        .claim("employee_id", employee)
        .claim("roles", List.of(roles))
        .issueTime(Date.from(now.minusSeconds(600)))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  private static String sign(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package id.sistemkerja.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service behind the gateway: tells what reached it, and answers as services do. */
final class Upstream implements AutoCloseable {
  record Received(String method, String target, Headers headers, String body) {}

  final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final HttpServer server;

  Upstream() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    received.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            body));
    Headers headers = exchange.getResponseHeaders();
    headers.set("Server", "secret-server/1.2");
    headers.set("X-Powered-By", "secret");
    headers.set("Set-Cookie", "secret=1");
    headers.set("X-Frame-Options", "ALLOWALL");
    headers.set("ETag", "\"7\"");
    switch (path) {
      case "/v1/requests" -> {
        headers.set("Location", address() + "/v1/requests/r-1?x=1");
        send(exchange, 201, "application/json", "{\"id\":\"r-1\"}");
      }
      case "/v1/cases/slow" -> {
        await();
        send(exchange, 200, "application/json", "{}");
      }
      case "/v1/cases/large" ->
          send(exchange, 200, "application/json", "{\"text\":\"" + "a".repeat(5000) + "\"}");
      case "/v1/cases/refused" ->
          send(exchange, 409, "application/problem+json", "{\"type\":\"urn:own\"}");
      case "/verify/63.02-1" -> {
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'sha256-x'");
        send(exchange, 200, "text/html", "<p>berlaku</p>");
      }
      case "/v3/api-docs" ->
          send(
              exchange,
              200,
              "application/json",
              """
              {"openapi":"3.1.0","servers":[{"url":"http://inside:1"}],
               "info":{"title":"Upstream","version":"1"},
               "security":[{"bearer":[]}],
               "paths":{"/v1/requests":{"get":{"responses":{"200":{"description":"ok"}}}},
                        "/verify/{code}":{"get":{"security":[],"responses":{"200":{"description":"ok"}}}}},
               "components":{"securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}}}}\
              """);
      case "/actuator/health/readiness" ->
          send(exchange, 200, "application/json", "{\"status\":\"UP\"}");
      default -> send(exchange, 200, "application/json", "{\"path\":\"" + path + "\"}");
    }
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}

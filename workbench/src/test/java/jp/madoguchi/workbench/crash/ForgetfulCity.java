package jp.madoguchi.workbench.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A server with one contact, that can be told to go wrong in the ways a crash goes wrong. */
final class ForgetfulCity implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CONTACT = "contact-1";

  private final HttpServer server;
  private final List<String> facts = new ArrayList<>();
  private boolean dies;
  private boolean writesTwice;
  private boolean saysYesToNothing;

  ForgetfulCity() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/contacts", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The next write happens, but nobody hears of it. */
  void diesAfterTheNextWrite() {
    dies = true;
  }

  void writesTheNextTwice() {
    writesTwice = true;
  }

  /** The next write does not happen, and is answered with a yes that says nothing. */
  void saysYesToNothing() {
    saysYesToNothing = true;
  }

  void forgetsTheLast() {
    facts.removeLast();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("GET")) {
        send(exchange, 200, page());
      } else {
        write(exchange);
      }
    }
  }

  private void write(HttpExchange exchange) throws IOException {
    var body = JSON.readTree(exchange.getRequestBody());
    var ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
    var seen = ifMatch == null ? -1 : Integer.parseInt(ifMatch.replace("\"", ""));
    if (saysYesToNothing) {
      send(exchange, 200, Map.of());
    } else if (ifMatch == null && !facts.isEmpty()) {
      send(exchange, 201, Map.of("id", CONTACT, "version", 0));
    } else if (seen != facts.size() - 1) {
      send(exchange, 412, Map.of("code", "VERSION_IS_STALE", "changes", changesSince(seen)));
    } else {
      record(body.path("text").asString(""));
      acknowledge(exchange);
    }
  }

  private void record(String fact) {
    facts.add(fact);
    if (writesTwice) {
      facts.add(fact);
      writesTwice = false;
    }
  }

  private void acknowledge(HttpExchange exchange) throws IOException {
    if (dies) {
      dies = false;
      return; // The connection is closed without a word.
    }
    send(exchange, 200, Map.of("id", CONTACT, "version", facts.size() - 1));
  }

  private List<Map<String, Object>> changesSince(int seen) {
    return IntStream.range(seen + 1, facts.size())
        .mapToObj(version -> Map.<String, Object>of("version", version, "by", "staff-sato"))
        .toList();
  }

  private Map<String, Object> page() {
    var notes = facts.stream().filter(fact -> !fact.isEmpty()).map(text -> Map.of("text", text));
    return Map.of("id", CONTACT, "version", facts.size() - 1, "notes", notes.toList());
  }

  private static void send(HttpExchange exchange, int status, Object body) throws IOException {
    var bytes = JSON.writeValueAsBytes(body);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package jp.madoguchi.workbench.fakemodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * まねごとのモデル — an HTTP endpoint like those of OpenAI-compatible providers, with chat completions as a
 * stream, and embeddings. It keeps what it was sent, byte by byte, and has faults when it is told
 * so.
 */
public final class FakeModel implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int OUT_OF_ORDER = 500;
  private static final int FINE = 200;
  private static final String JSON_TYPE = "application/json";

  private final HttpServer server;
  private final UnaryOperator<String> answers;
  private final ConcurrentLinkedQueue<byte[]> requests = new ConcurrentLinkedQueue<>();
  private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private final Duration pace;

  private FakeModel(HttpServer server, UnaryOperator<String> answers, Duration pace) {
    this.server = server;
    this.answers = answers;
    this.pace = pace;
  }

  /**
   * Listens on this machine only.
   *
   * @param port 0 for any that is free
   * @param answers makes the answer of the user's message
   */
  public static FakeModel listening(int port, UnaryOperator<String> answers) throws IOException {
    return listening(port, answers, Duration.ZERO);
  }

  /**
   * The same, slowly.
   *
   * @param pace how long it thinks before each piece
   */
  static FakeModel listening(int port, UnaryOperator<String> answers, Duration pace)
      throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var model = new FakeModel(HttpServer.create(address, 0), answers, pace);
    model.server.createContext("/v1/chat/completions", model::answer);
    model.server.createContext("/v1/embeddings", model::place);
    model.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    model.server.start();
    return model;
  }

  /** With {@code /v1}, as it is configured. */
  public URI url() {
    return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
  }

  /** The next requests are answered like this, one after the other; then all is well again. */
  public void fails(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** The bodies of all requests so far, as they arrived. */
  public List<byte[]> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    taken(exchange, this::answer);
  }

  private void place(HttpExchange exchange) throws IOException {
    taken(exchange, this::place);
  }

  /** How a request is answered. */
  private interface Way {
    void answer(HttpExchange exchange, byte[] body, Fault fault)
        throws IOException, InterruptedException;
  }

  private void taken(HttpExchange exchange, Way way) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      requests.add(body);
      var fault = faults.pollFirst();
      way.answer(exchange, body, fault == null ? Fault.NONE : fault);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, byte[] body, Fault fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case TOO_MANY_REQUESTS, OUT_OF_ORDER -> refuse(exchange, fault);
      case GARBAGE -> say(exchange, FINE, "text/event-stream", "data: {\"choices\": [{\n\nfoo\n\n");
      case SILENT -> closed.await();
      case CUT -> stream(exchange, pieces(body), false);
      case NONE -> stream(exchange, pieces(body), true);
    }
  }

  private void place(HttpExchange exchange, byte[] body, Fault fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case TOO_MANY_REQUESTS, OUT_OF_ORDER -> refuse(exchange, fault);
      case GARBAGE -> say(exchange, FINE, JSON_TYPE, "foo");
      case SILENT -> closed.await();
      case CUT -> say(exchange, FINE, JSON_TYPE, "{\"data\": [{\"embedding\": [0.1,");
      case NONE -> say(exchange, FINE, JSON_TYPE, Bigrams.answerTo(body));
    }
  }

  private static void refuse(HttpExchange exchange, Fault fault) throws IOException {
    var status = fault == Fault.TOO_MANY_REQUESTS ? TOO_MANY_REQUESTS : OUT_OF_ORDER;
    say(exchange, status, JSON_TYPE, "{\"error\":{\"message\":\"not now\"}}");
  }

  private static void say(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    var bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The answer in small pieces, as models say them. */
  private Deque<String> pieces(byte[] body) {
    var messages = JSON.readTree(body).path("messages");
    var answer = answers.apply(messages.get(messages.size() - 1).path("content").asString());
    var pieces = new ArrayDeque<String>();
    for (var from = 0; from < answer.length(); from += 3) {
      pieces.add(answer.substring(from, Math.min(answer.length(), from + 3)));
    }
    return pieces;
  }

  private void stream(HttpExchange exchange, Deque<String> pieces, boolean whole)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(FINE, 0);
    var out = exchange.getResponseBody();
    var most = whole ? pieces.size() : (pieces.size() + 1) / 2;
    for (var said = 0; said < most; said++) {
      Thread.sleep(pace);
      out.write(Chunk.saying(pieces.removeFirst()));
      out.flush();
    }
    if (whole) {
      out.write(Chunk.end());
    }
  }
}

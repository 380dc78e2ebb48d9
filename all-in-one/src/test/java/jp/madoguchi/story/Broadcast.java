package jp.madoguchi.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that keeps a live page open, such as the board of one section. */
final class Broadcast implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final InputStream stream;
  private final BlockingQueue<Move> moves = new LinkedBlockingQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);

  /** One event of the stream. */
  record Move(String id, String name, JsonNode data) {

    String life() {
      return data.at("/id").asString();
    }

    long version() {
      return data.at("/version").asLong();
    }
  }

  private Broadcast(InputStream stream) {
    this.stream = stream;
    Thread.ofVirtual().start(this::read);
  }

  static Broadcast of(Clerk clerk) {
    return since("", clerk);
  }

  /** A browser that waits for the answer to a question. */
  static Broadcast of(Clerk clerk, Answer consultation) {
    return of(clerk.request("/consultations/%s/stream".formatted(consultation.id())));
  }

  /** A screen that watches a figure. */
  static Broadcast ofFigures(Clerk clerk, String question) {
    return of(clerk.request("/kpi/query/stream?" + question));
  }

  /** What came after the move of that id, and whatever comes. */
  static Broadcast since(String lastSeen, Clerk clerk) {
    var request = clerk.request("/board/stream");
    if (!lastSeen.isEmpty()) {
      request.header("Last-Event-ID", lastSeen);
    }
    return of(request);
  }

  private static Broadcast of(HttpRequest.Builder request) {
    request.header("Accept", "text/event-stream");
    try {
      return new Broadcast(HTTP.send(request.build(), BodyHandlers.ofInputStream()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Move next() {
    try {
      var move = moves.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (move == null) {
        throw new AssertionError("Nothing came");
      }
      return move;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first of that name; what comes before it is let go. */
  Move nextNamed(String name) {
    return nextThat(move -> move.name().equals(name));
  }

  /** The first about that life. */
  Move nextOf(Answer life) {
    return nextThat(move -> move.life().equals(life.id()));
  }

  private Move nextThat(Predicate<Move> wanted) {
    var move = next();
    return wanted.test(move) ? move : nextThat(wanted);
  }

  List<Move> next(int count) {
    var next = new ArrayList<Move>();
    while (next.size() < count) {
      next.add(next());
    }
    return next;
  }

  /** The city lets the browser go, and has shown nothing more. */
  void ends() {
    try {
      if (!end.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || !moves.isEmpty()) {
        throw new AssertionError("It goes on: " + moves);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var event = new ArrayList<String>();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          event.add(line);
        } else {
          take(event);
          event.clear();
        }
      }
    } catch (IOException _) {
      // It was closed.
    } finally {
      end.countDown();
    }
  }

  private void take(List<String> event) {
    if (event.stream().anyMatch(line -> line.startsWith("event:"))) {
      moves.add(
          new Move(
              field("id:", event), field("event:", event), JSON.readTree(field("data:", event))));
    }
  }

  private static String field(String name, List<String> event) {
    return event.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}

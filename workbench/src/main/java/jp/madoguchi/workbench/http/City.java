package jp.madoguchi.workbench.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A running server. Calls block, on virtual threads. */
public final class City implements AutoCloseable {

  private static final String API = "/api/v1";
  private static final Duration A_CITY_BEGINS = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI url;
  private final Tokens tokens;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** The city as its staff see it. */
  public City(URI url, Tokens tokens) {
    this.url = url;
    this.tokens = tokens;
  }

  /** A pilot, whose data folder has the passwords of its staff. */
  public static City withStaffOf(Path data, URI url) {
    return new City(url, new SignIn(url, data, A_CITY_BEGINS));
  }

  /**
   * @param path below {@code /api/v1}
   */
  public Answer get(Clerk clerk, String path) {
    return send(clerk, path, HttpRequest.Builder::GET);
  }

  /**
   * A file, as it comes.
   *
   * @throws IllegalStateException if it is refused
   */
  public InputStream download(Clerk clerk, String path) {
    var request = request(clerk, path).GET().build();
    try {
      var response = client.send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("GET %s: %d".formatted(path, response.statusCode()));
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The items of a list, over all its pages. */
  public List<JsonNode> list(Clerk clerk, String path) {
    var all = new ArrayList<JsonNode>();
    var separator = path.contains("?") ? "&" : "?";
    var cursor = "";
    do {
      var page = get(clerk, path + separator + "limit=200" + cursor);
      if (!page.isFine()) {
        throw new IllegalStateException(
            "GET %s: %d %s".formatted(path, page.status(), page.code()));
      }
      page.items().forEach(all::add);
      var next = page.body().path("next").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return all;
  }

  /** Creates; the same key never creates twice. */
  public Answer create(Clerk clerk, String path, String key, Map<String, ?> body) {
    return post(clerk, path, body, request -> request.header("Idempotency-Key", key));
  }

  /** Changes what the caller has seen in that version. */
  public Answer change(Clerk clerk, String path, long version, Map<String, ?> body) {
    return post(
        clerk, path, body, request -> request.header("If-Match", "\"%d\"".formatted(version)));
  }

  /** Puts it there, or in the place of what was there. */
  public Answer put(Clerk clerk, String path, Map<String, ?> body) {
    return send(
        clerk,
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /** Asks with words that must not stand in a URL. */
  public Answer ask(Clerk clerk, String path, Map<String, ?> body) {
    return post(clerk, path, body, _ -> {});
  }

  private Answer post(
      Clerk clerk, String path, Map<String, ?> body, Consumer<HttpRequest.Builder> header) {
    return send(
        clerk,
        path,
        request -> {
          request.header("Content-Type", "application/json");
          request.POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
          header.accept(request);
        });
  }

  private Answer send(Clerk clerk, String path, Consumer<HttpRequest.Builder> rest) {
    var request = request(clerk, path);
    rest.accept(request);
    return send(request.build());
  }

  private HttpRequest.Builder request(Clerk clerk, String path) {
    return HttpRequest.newBuilder(url.resolve(API + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.of(clerk.staff()))
        .header("X-Department", clerk.department());
  }

  /** An endpoint for operators, such as {@code /actuator/pages}; none while nobody answers. */
  public Optional<Answer> actuator(String path) {
    try {
      return Optional.of(
          send(HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE).GET().build()));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Tells the server's operator to do what that endpoint does. */
  public Answer operate(String path) {
    return send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build());
  }

  /**
   * Returns once the pages show all the facts there are; at once where nobody says how far they
   * are.
   */
  public void awaitPages() throws InterruptedException {
    while (actuator("/actuator/pages").filter(City::isBehind).isPresent()) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static boolean isBehind(Answer pages) {
    return pages.body().path("behind").asLong(0) > 0;
  }

  private Answer send(HttpRequest request) {
    try {
      return answer(client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    var etag = response.headers().firstValue("ETag").orElse("");
    return new Answer(response.statusCode(), etag, response.body(), json(response.body()));
  }

  private static JsonNode json(String body) {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

package jp.madoguchi.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 職員 — somebody at a desk of the city, with a browser. Changes are made on the version that was
 * last seen, as the screen would.
 */
record Clerk(String city, String staff, String department) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Clerk at(int port, String staff, String department) {
    return new Clerk("http://localhost:" + port + "/api/v1", staff, department);
  }

  Answer get(String path, Object... values) {
    return send(request(path.formatted(values)).GET());
  }

  /** Creates, once, whatever happens on the way. */
  Answer create(String path, Map<String, ?> body) {
    return create(path, UUID.randomUUID().toString(), body);
  }

  Answer create(String path, String idempotencyKey, Map<String, ?> body) {
    return send(
        request(path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Changes what it has just looked at. */
  Answer change(String life, String what, Map<String, ?> body) {
    var seen = get(life).header("ETag");
    return change(life, seen, what, body);
  }

  Answer change(String life, String seen, String what, Map<String, ?> body) {
    return send(
        request(life + "/" + what)
            .header("If-Match", seen)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException("The city does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the city answered", e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(city + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + Badge.of(staff))
        .header("X-Department", department);
  }

  /** Presses a button on what was last seen, and expects it to work. */
  Answer does(Answer seen, String what, Map<String, ?> body) {
    var answer = change(collection(seen) + seen.id(), seen.header("ETag"), what, body);
    if (answer.status() != 200) {
      throw new AssertionError("%s: %s".formatted(what, answer.body()));
    }
    return answer;
  }

  /** Looks at a life as it is after that write. */
  Answer looksAt(Answer written) {
    return sees(collection(written) + written.id() + "?minVersion=" + written.version());
  }

  /** Looks until that version is there: the city waits two seconds for it, and then says so. */
  Answer sees(String path, Object... values) {
    var seen = new AtomicReference<Answer>();
    Screen.eventually(
        () -> {
          seen.set(get(path, values));
          return !seen.get().code().equals("NOT_YET_VISIBLE");
        });
    return seen.get();
  }

  private static String collection(Answer written) {
    return switch (written.id().replaceAll("-.*", "")) {
      case "case" -> "/cases/";
      case "visitor" -> "/visitors/";
      case "consultation" -> "/consultations/";
      case "improvement" -> "/improvements/";
      default -> "/contacts/";
    };
  }
}

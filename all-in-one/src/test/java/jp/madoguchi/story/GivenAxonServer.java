package jp.madoguchi.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/**
 * An Axon Server for trying: it has no room for the stories alone, so it is emptied, which it lets
 * happen in its development mode only.
 *
 * @param server host and port of its messages
 * @param http host and port of its HTTP; without it, port 8024 of the same host
 */
record GivenAxonServer(String server, @Nullable String http) {

  void empty() {
    var room = http == null ? server.replaceFirst(":.*", "") + ":8024" : http;
    var purge = URI.create("http://%s/v1/devmode/purge-events".formatted(room));
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(HttpRequest.newBuilder(purge).DELETE().build(), BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            "%s answered %d: is its development mode on?".formatted(purge, answer.statusCode()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("No answer from " + purge, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before " + purge, e);
    }
  }
}

package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody types a name and a password that nobody has. */
record SignInTyped(int port) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  void amiss() {
    try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      var page = browser.send(at("/sign-in").GET().build(), BodyHandlers.ofString());
      var form =
          "username=%s&password=%s%s"
              .formatted(encoded(Marks.SIGN_IN), encoded(Marks.PASSWORD), token(page.body()));
      isRefused(browser.send(posted("/sign-in", form), BodyHandlers.ofString()));
      isRefused(browser.send(posted("/oauth2/token", client()), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException("The city does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while signing in", e);
    }
  }

  private static String client() {
    return "grant_type=client_credentials&client_id=%s&client_secret=%s"
        .formatted(encoded(Marks.SIGN_IN), encoded(Marks.PASSWORD));
  }

  private static String token(String page) {
    var found = TOKEN.matcher(page);
    return found.find()
        ? "&_csrf=" + encoded(found.group(1) == null ? found.group(2) : found.group(1))
        : "";
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
  }

  private HttpRequest posted(String path, String form) {
    return at(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private static void isRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isBetween(300, 499);
    var said = new Haystack();
    said.add("the answer to who signs in", answer.body() + answer.headers().map());
    assertThat(said.needles()).isEmpty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}

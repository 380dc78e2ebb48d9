package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("画面のある場所")
class OriginsTest {

  private static final String OURS = "http://localhost:5173";

  @LocalServerPort int port;

  @ParameterizedTest
  @DisplayName("市の画面のある場所からは、下見にトークンなしで答える")
  @ValueSource(strings = {"/api/v1/contacts", "/api/v1/board/stream", "/oauth2/token"})
  void the_screen_may_ask_first(String path) throws Exception {
    var answer = preflight(OURS, path, "authorization,content-type,idempotency-key,x-department");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(OURS);
    assertThat(header(answer, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(header(answer, "Access-Control-Allow-Headers")).contains("authorization");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  @DisplayName("画面は、版と場所と待ち時間のヘッダーを読める")
  void the_screen_may_read_what_it_needs() throws Exception {
    var answer =
        send(
            request("/api/v1/board", OURS)
                .header("Authorization", "Bearer " + Badge.of("staff-sato"))
                .header("X-Department", "dept-citizens"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(OURS);
    assertThat(header(answer, "Access-Control-Expose-Headers"))
        .contains("ETag", "Location", "Retry-After");
  }

  @ParameterizedTest
  @DisplayName("よその場所からは、下見も、よいトークンを持った呼び出しも断られる")
  @ValueSource(
      strings = {"https://evil.example", "http://localhost:5174", "null", "http://localhost"})
  void others_may_not_call(String origin) throws Exception {
    var asked = preflight(origin, "/api/v1/contacts", "authorization");
    var called =
        send(
            request("/api/v1/board", origin)
                .header("Authorization", "Bearer " + Badge.of("staff-sato"))
                .header("X-Department", "dept-citizens"));
    var pressed = send(request("/actuator/pages", origin).POST(BodyPublishers.ofString("")));

    for (var answer : new HttpResponse<?>[] {asked, called, pressed}) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }
    assertThat(header(called, "Content-Type")).startsWith("application/problem+json");
    assertThat(called.body()).contains("FOREIGN_ORIGIN");
  }

  private HttpResponse<String> preflight(String origin, String path, String headers)
      throws Exception {
    return send(
        request(path, origin)
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", headers));
  }

  private HttpRequest.Builder request(String path, String origin) {
    return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
        .header("Origin", origin);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}

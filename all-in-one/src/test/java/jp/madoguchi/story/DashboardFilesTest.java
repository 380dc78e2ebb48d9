package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser gets of the dashboard before anybody has signed in. */
@Story
@DisplayName("状況と指標の画面のファイル")
class DashboardFilesTest {

  @LocalServerPort int port;

  @Test
  @DisplayName("画面は自分のところからだけ読み込み、埋め込みの命令も体裁もない")
  void the_page_loads_what_is_ours_and_has_nothing_inline() {
    var page = opened("/dashboard");
    var document = Jsoup.parse(page.body());

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors")
        .doesNotContain("unsafe", "http:", "https:");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(document.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    assertThat(document.select("script[src], link[href]"))
        .isNotEmpty()
        .extracting(Element::attributes)
        .allSatisfy(all -> assertThat(all.get("src") + all.get("href")).startsWith("/dashboard/"))
        .allSatisfy(
            all ->
                assertThat(opened(all.get("src") + all.get("href")).statusCode()).isEqualTo(200));
  }

  @Test
  @DisplayName("変わっていないファイルは送り直さない")
  void a_file_that_is_the_same_is_not_sent_again() {
    var first = opened("/dashboard/app.js");

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(new Visit(port).opens("/dashboard/style.css").headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(first.headers().firstValue("ETag"));
  }

  @Test
  @DisplayName("どこでサインインするかが分かる")
  void it_is_told_where_staff_sign_in() throws IOException, InterruptedException {
    assertThat(asked("/dashboard/configuration"))
        .contains("\"issuer\":null", "\"client\":\"madoguchi-spa\"", "\"now\":\"2026-");
  }

  @ParameterizedTest
  @DisplayName("ほかのファイルは取り出せない")
  @CsvSource({
    "/dashboard/nothing.js, 404",
    "/dashboard/charts/nothing.js, 404",
    "/dashboard/..%2fapplication.yaml, 400",
    "/dashboard/%2e%2e/application.yaml, 400",
    "/application.yaml, 401"
  })
  void nothing_else_can_be_had(String path, int status) {
    assertThat(opened(path).statusCode()).isEqualTo(status);
  }

  private String asked(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  private HttpResponse<String> opened(String path) {
    return new Visit(port).opens(path);
  }
}

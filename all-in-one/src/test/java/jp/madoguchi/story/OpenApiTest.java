package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the screen's makers read in the repository is what the server says of itself. */
@Story
@DisplayName("APIの文書")
class OpenApiTest {

  private static final Path KEPT = Path.of("..", "docs", "openapi.yaml");
  private static final Path SAID = Path.of("target", "openapi.yaml");

  @LocalServerPort int port;

  @Test
  @DisplayName("文書に書いてあることは、サーバーの言うとおりである")
  void the_kept_document_is_what_the_server_says() throws Exception {
    Files.writeString(SAID, said());

    assertThat(KEPT)
        .as("if what changed is meant: cp all-in-one/target/openapi.yaml docs/openapi.yaml")
        .hasSameTextualContentAs(SAID);
  }

  private String said() throws IOException, InterruptedException {
    var here = "http://localhost:" + port;
    var request = HttpRequest.newBuilder(URI.create(here + "/v3/api-docs.yaml")).build();
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(request, BodyHandlers.ofString())
          .body()
          .replace(here, "http://localhost:8080");
    }
  }
}

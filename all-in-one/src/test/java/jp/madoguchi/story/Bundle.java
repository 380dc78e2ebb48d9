package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import jp.madoguchi.proof.bundle.BundleVerifier;
import jp.madoguchi.proof.bundle.Report;

/** A bundle on the auditor's own disk. */
record Bundle(Path file) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Is ordered, awaited and fetched. */
  static Bundle ordered(Clerk auditor, Map<String, ?> order, Path folder)
      throws IOException, InterruptedException {
    var answer = auditor.create("/audit/exports", order);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
    var id = answer.text("/id");
    assertThat(answer.header("Location")).isEqualTo("/api/v1/audit/exports/" + id);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "READY".equals(auditor.get("/audit/exports/" + id).text("/state")));
    var request = auditor.request("/audit/exports/%s/bundle".formatted(id)).GET().build();
    var file = folder.resolve(id + ".zip");
    assertThat(HTTP.send(request, BodyHandlers.ofFile(file)).statusCode()).isEqualTo(200);
    return new Bundle(file);
  }

  /** What whoever has nothing but the file finds. */
  Report report() throws IOException {
    return new BundleVerifier(Set.of(), List.of()).verify(file);
  }

  String text(String entry) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(zip.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  long size() throws IOException {
    return Files.size(file);
  }

  /** The same with one other byte. */
  Bundle withAnotherByteAt(long place) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[(int) place] ^= 1;
    return new Bundle(Files.write(file.resolveSibling("another.zip"), bytes));
  }
}

package jp.madoguchi.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The passwords of the sample staff, as the city wrote them into its data folder.
 *
 * @param data the data folder
 */
record Passwords(Path data) {

  /** Whoever is new has one a moment later. */
  String of(String name) {
    await().atMost(Duration.ofSeconds(30)).until(() -> line("accounts", name).isPresent());
    return listed(name).orElseThrow();
  }

  Optional<String> listed(String name) {
    return line("passwords", name);
  }

  private Optional<String> line(String file, String name) {
    try (var lines = Files.lines(data.resolve(file))) {
      return lines
          .filter(line -> line.startsWith(name + " "))
          .map(line -> line.substring(name.length() + 1))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

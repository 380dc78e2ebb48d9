package jp.madoguchi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what is met names tests; one that is not there would meet nothing. */
class SecurityTableTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)`");

  @Test
  void names_only_tests_that_are_there() throws IOException {
    var table = Files.readString(PROJECT.resolve("docs/security.md"));
    var named =
        NAMED
            .matcher(table)
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toUnmodifiableSet());

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(testsThatAreThere()).containsAll(named);
  }

  private static Set<String> testsThatAreThere() throws IOException {
    try (var files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}

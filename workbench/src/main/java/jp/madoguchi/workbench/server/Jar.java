package jp.madoguchi.workbench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the server is that is to be tried. */
public final class Jar {

  private static final Path BUILT = Path.of("all-in-one", "target", "app");

  private Jar() {}

  /**
   * The one that was named, or else the one that was built here.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Path orBuilt(@Nullable Path named) {
    var jar = named == null ? built() : named;
    if (jar == null || !Files.exists(jar)) {
      throw new IllegalArgumentException(
          "There is no server to try: build it with «./madoguchi run», or name it with --jar");
    }
    return jar.toAbsolutePath();
  }

  private static @Nullable Path built() {
    if (!Files.isDirectory(BUILT)) {
      return null;
    }
    try (var jars = Files.newDirectoryStream(BUILT, "all-in-one-*-app.jar")) {
      for (var jar : jars) {
        return jar;
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

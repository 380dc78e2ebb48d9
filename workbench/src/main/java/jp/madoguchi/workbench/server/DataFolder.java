package jp.madoguchi.workbench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What the programs here do to data folders of their own. */
public final class DataFolder {

  private DataFolder() {}

  /** A new one, below the system's temporary folder. */
  public static Path create(String name) {
    try {
      return Files.createTempDirectory("madoguchi-" + name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws the pages away; the facts stay. */
  public static void deletePages(Path data) {
    try (var files = Files.newDirectoryStream(data, "pages.mv*")) {
      for (var file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws everything away. */
  public static void delete(Path data) {
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

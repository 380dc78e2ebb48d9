package jp.madoguchi.command.guide;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The guide of SHIRASAGI's fixtures (MIT License, SHIRASAGI Project), as its maintainers import it.
 */
final class ShirasagiGuide {

  private ShirasagiGuide() {}

  static GuideFiles files() {
    return new GuideFiles(file("procedures"), file("questions"), file("transitions"));
  }

  private static byte[] file(String name) {
    try (var file = ShirasagiGuide.class.getResourceAsStream("/guide/%s.csv".formatted(name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.madoguchi.proof.tree.LeafBytes;

/** What can still be read of a bundle that is cut off, from its beginning on. */
final class Salvage {

  private String last = "";

  private Salvage() {}

  /** How far it goes; nothing if there is no fact in it. */
  static Optional<Problem> of(Path file) throws IOException {
    var salvage = new Salvage();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        salvage.read(zip, entry);
      }
    } catch (IOException | Malformed e) {
      // It ends here.
    }
    return salvage.last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Problem(salvage.last, "is the last fact that can be read"));
  }

  private void read(ZipInputStream zip, ZipEntry entry) throws IOException {
    if (Names.isOfFacts(entry.getName())) {
      var lines = new Lines(zip);
      var bytes = new LeafBytes();
      for (var number = 1; lines.next(); number++) {
        var leaf = FactLine.read(lines.reader(), bytes).leaf();
        last = "%s, line %d (leaf %d)".formatted(entry.getName(), number, leaf);
      }
    }
  }
}

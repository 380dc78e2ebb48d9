package jp.madoguchi.proof.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.proof.tree.Hash;

/**
 * 封印 — what every byte of a bundle was: the file in parts that follow each other without a gap,
 * each with its length and its SHA-256. It stands, signed, at the very end, where ZIP has room for
 * a comment, so that nothing lies outside of it, not even the ZIP's own headers.
 */
record Seal(List<Part> parts) {

  /** All that follows the last entry, up to the seal. */
  static final String DIRECTORY = "directory";

  private static final Pattern LINE = Pattern.compile("(\\d{15}) ([0-9a-f]{64}) (\\S+)");

  /**
   * @param length bytes
   * @param name of the entry that it holds, or {@link #DIRECTORY}
   */
  record Part(String name, long length, Hash sha256) {

    private String line() {
      return "%015d %s %s\n".formatted(length, sha256.hex(), name);
    }
  }

  Seal {
    parts = List.copyOf(parts);
  }

  /** This and one more part. */
  Seal and(Part part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return new Seal(more);
  }

  /** As it is signed; its length depends on the names of the parts alone. */
  String text() {
    return parts.stream()
        .map(Part::line)
        .collect(Collectors.joining("", Manifest.FORMAT + "\n", ""));
  }

  /**
   * @throws Malformed if it is none
   */
  static Seal parse(String text) {
    var lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(Manifest.FORMAT)) {
      throw new Malformed("is no seal of " + Manifest.FORMAT);
    }
    return new Seal(lines.stream().skip(1).map(Seal::part).toList());
  }

  private static Part part(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new Malformed("has the line «%s»".formatted(line));
    }
    return new Part(
        matcher.group(3), Long.parseLong(matcher.group(1)), Hash.ofHex(matcher.group(2)));
  }
}

package jp.madoguchi.query.support;

import java.util.regex.Pattern;

/**
 * 中継の位置 — the id of a live event: the position of its fact in the store. Facts that are written at
 * once may become visible after later ones; the store then stays at the later position, and those
 * that come late are counted on from it ({@code 1024}, {@code 1024.1}, …), so that no two changes
 * share an id and none is taken for seen.
 */
public record LivePosition(long fact, int late) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,9}))?");

  /**
   * Reads a {@code Last-Event-ID}.
   *
   * @throws IllegalArgumentException if it is none of ours
   */
  public static LivePosition of(String text) {
    var shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException("This id was not made here");
    }
    var late = shape.group(2) == null ? "0" : shape.group(2);
    return new LivePosition(Long.parseLong(shape.group(1)), Integer.parseInt(late));
  }

  /** Of the change that follows this one, at that position in the store. */
  LivePosition next(long position) {
    return position > fact ? new LivePosition(position, 0) : new LivePosition(fact, late + 1);
  }

  @Override
  public String toString() {
    return late == 0 ? Long.toString(fact) : fact + "." + late;
  }
}

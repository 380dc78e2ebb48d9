package jp.madoguchi.projection.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How an article falls into passages: one under each heading, and a new one where it grows too
 * long. Pages that came from the web without marks have headings too: short lines, not indented,
 * that are no sentences.
 */
final class Cutting {

  private static final int LONGEST = 400;
  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_HEADINGS = 60;
  private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+(.+)");
  private static final Pattern BY_LOOKS = Pattern.compile("[^\\s　※・〇○●（(「『\\[].*[^。、：:）)」』\\]]");

  private final String article;
  private final String title;
  private final boolean marked;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String heading = "";

  private Cutting(String article, String title, String body) {
    this.article = article;
    this.title = title;
    this.marked = body.lines().anyMatch(line -> MARKED.matcher(line).matches());
  }

  /** The passages of an article, in order; at least one. */
  static List<Passage> of(String article, String title, String body) {
    var cutting = new Cutting(article, title, body);
    body.lines().forEach(cutting::take);
    cutting.close();
    return List.copyOf(cutting.passages);
  }

  private void take(String line) {
    if (isHeading(line)) {
      headed(MARKED.matcher(line).replaceFirst("$1").strip());
    } else if (!line.isBlank()) {
      if (text.length() + line.length() > LONGEST && !text.isEmpty()) {
        close();
      }
      text.append(line.strip()).append('\n');
    }
  }

  /** A heading right below another one stands under it. */
  private void headed(String line) {
    var under = text.isEmpty() && !heading.isEmpty();
    if (under && heading.length() + line.length() > LONGEST_HEADINGS) {
      text.append(heading).append('\n');
      under = false;
    }
    if (!text.isEmpty()) {
      close();
    }
    heading = under ? heading + " " + line : line;
  }

  private boolean isHeading(String line) {
    return marked
        ? MARKED.matcher(line).matches()
        : line.length() <= LONGEST_HEADING && BY_LOOKS.matcher(line).matches();
  }

  private void close() {
    if (!text.isEmpty() || passages.isEmpty() || !heading.isEmpty()) {
      passages.add(
          new Passage(article, passages.size() + 1, title, heading, text.toString().strip()));
    }
    text.setLength(0);
  }
}

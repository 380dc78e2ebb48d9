package jp.madoguchi.command.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One page in HTML: what its readers see between the navigation and the footer. */
final class HtmlPage {

  private static final String NOT_TEXT =
      "script, style, noscript, template, nav, header, footer, form, iframe, svg";
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private HtmlPage() {}

  static List<ReadPage> read(String content, String source) {
    var document = Jsoup.parse(content);
    document.select(NOT_TEXT).remove();
    var title = PageText.cleaned(title(document));
    var body = PageText.cleaned(text(main(document)));
    if (title.isEmpty() || body.isEmpty()) {
      return List.of(new Unreadable(source, "表題か本文がありません"));
    }
    return List.of(new Page(source, source, title, body, null));
  }

  private static String title(Document document) {
    return Stream.of(document.select("h1").text(), document.title())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Element main(Document document) {
    return Stream.of("main", "article", "#main", "#content")
        .map(document::selectFirst)
        .filter(element -> element != null)
        .findFirst()
        .orElse(document.body());
  }

  private static String text(Element main) {
    main.select("h1").remove();
    var lines = new Lines();
    main.traverse(lines);
    return lines.text();
  }

  /** A line a block; headings are marked. */
  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.text().isBlank() ? " " : words.text());
      } else if (node instanceof Element element && breaks(element)) {
        text.append('\n').append(HEADINGS.contains(element.normalName()) ? "# " : "");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaks(element)) {
        text.append('\n');
      }
    }

    String text() {
      return String.join(
          "\n",
          text.toString()
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.equals("#"))
              .toList());
    }

    /** Cells of a table stand beside each other. */
    private static boolean breaks(Element element) {
      var isCell = element.normalName().equals("td") || element.normalName().equals("th");
      return element.normalName().equals("br") || element.isBlock() && !isCell;
    }
  }
}

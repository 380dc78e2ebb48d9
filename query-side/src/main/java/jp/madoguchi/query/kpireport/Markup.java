package jp.madoguchi.query.kpireport;

import java.util.List;
import org.jsoup.nodes.Element;

/** 紙面 — parts of a document; whatever is put into them is text, and never markup. */
final class Markup {

  private Markup() {}

  static Element el(String tag, String text) {
    return new Element(tag).text(text);
  }

  /** An element of a drawing, whose attributes are written in small and capital letters. */
  static Element drawn(Element parent, String tag, String... attributes) {
    var element = parent.appendElement(tag);
    for (var n = 0; n < attributes.length; n += 2) {
      element.attributes().put(attributes[n], attributes[n + 1]);
    }
    return element;
  }

  /**
   * @param rows the first cell of each is its heading
   */
  static Element table(String caption, List<String> headings, List<List<String>> rows) {
    var table = new Element("table");
    table.appendElement("caption").text(caption);
    var head = table.appendElement("thead").appendElement("tr");
    headings.forEach(heading -> head.appendElement("th").attr("scope", "col").text(heading));
    var body = table.appendElement("tbody");
    for (var cells : rows) {
      var row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(cells.getFirst());
      cells.stream().skip(1).forEach(cell -> row.appendElement("td").text(cell));
    }
    return table;
  }
}

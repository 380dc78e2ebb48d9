package jp.madoguchi.command.knowledge;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page a line: {@code {"id": …, "title": …, "text": …, "url": …}}. */
final class JsonLinesPages {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonLinesPages() {}

  static List<ReadPage> read(String content) {
    var pages = new ArrayList<ReadPage>();
    var lines = content.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pages.add(page(lines.get(i), "%d行目".formatted(i + 1)));
      }
    }
    return pages;
  }

  private static ReadPage page(String line, String where) {
    try {
      return page(JSON.readTree(line), where);
    } catch (JacksonException e) {
      return new Unreadable(where, "JSON として読めません");
    }
  }

  private static ReadPage page(JsonNode json, String where) {
    for (var field : List.of("id", "title", "text")) {
      if (json.path(field).asString("").isBlank()) {
        return new Unreadable(where, field + " がありません");
      }
    }
    var url = json.path("url").asString("");
    return new Page(
        json.path("id").asString(),
        json.path("id").asString(),
        PageText.cleaned(json.path("title").asString()),
        PageText.cleaned(json.path("text").asString()),
        url.isBlank() ? null : url);
  }
}

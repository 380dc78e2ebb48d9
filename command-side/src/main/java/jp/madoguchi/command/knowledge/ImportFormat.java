package jp.madoguchi.command.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 取り込みの形式 — in what form pages are sent, and how they are read. */
public enum ImportFormat {
  JSON_LINES("JSON Lines") {
    @Override
    public List<ReadPage> read(String content, @Nullable String source) {
      return JsonLinesPages.read(content);
    }
  },
  CSV("CSV") {
    @Override
    public List<ReadPage> read(String content, @Nullable String source) {
      return CsvPages.read(content);
    }
  },
  MARKDOWN("Markdown") {
    @Override
    public List<ReadPage> read(String content, @Nullable String source) {
      return MarkdownPage.read(content, named(source));
    }
  },
  HTML("HTML") {
    @Override
    public List<ReadPage> read(String content, @Nullable String source) {
      return HtmlPage.read(content, named(source));
    }
  };

  private final String label;

  ImportFormat(String label) {
    this.label = label;
  }

  /** The word shown to people. */
  public String label() {
    return label;
  }

  /**
   * The pages, in order.
   *
   * @param source what a single page is called where it comes from; the forms that hold many pages
   *     name each of them
   * @throws IllegalArgumentException if a single page has no name
   */
  public abstract List<ReadPage> read(String content, @Nullable String source);

  private static String named(@Nullable String source) {
    if (source == null) {
      throw new IllegalArgumentException("一つのページを取り込むときは、source を指定してください");
    }
    return source;
  }
}
